package org.commonweal.trade;

import org.commonweal.dial.Dial;
import org.commonweal.dial.Dials;

/** What households are told this month. */
public final class ShoppingTerms extends Dials {
    /** What households mean to spend, relative to what their income and wealth say. */
    public final Dial spending = declare("what households mean to spend", Dial.multiplied());
}
