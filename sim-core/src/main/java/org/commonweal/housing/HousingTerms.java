package org.commonweal.housing;

import org.commonweal.dial.Dial;
import org.commonweal.dial.Dials;

/** What buyers of dwellings are told this month. */
public final class HousingTerms extends Dials {
    /** What buyers pay, relative to what their incomes say; prices follow slowly. */
    public final Dial price = declare("what buyers pay for dwellings", Dial.multiplied());
}
