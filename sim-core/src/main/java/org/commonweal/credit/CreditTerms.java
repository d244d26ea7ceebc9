package org.commonweal.credit;

import org.commonweal.dial.Dial;
import org.commonweal.dial.Dials;

/** What lenders are told this month. */
public final class CreditTerms extends Dials {
    /** What every lender takes off its score of a firm, from 0 [logit]. */
    public final Dial caution = declare("caution of lenders", Dial.added(0, 0, Double.MAX_VALUE));
}
