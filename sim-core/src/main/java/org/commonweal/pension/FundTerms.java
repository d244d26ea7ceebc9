package org.commonweal.pension;

import org.commonweal.dial.Dial;
import org.commonweal.dial.Dials;
import org.commonweal.economy.PensionFund;

/** What the pension fund is told this month about investing in the place. */
public final class FundTerms extends Dials {
    /** Share of its investments that it aims to have in the place, what it lends there anyway included, 0-1. */
    public final Dial target = declare("pension fund's target for the place", Dial.highest(0));

    /** Part of that target, beyond what it lends anyway, which goes into dwellings, 0-1. */
    public final Dial homes = declare("part of that target that goes into dwellings", Dial.highest(0));

    /** Added to the logit of a loan that a bank has refused. */
    public final Dial lenience = declare("lenience of the pension fund's own loans", Dial.highest(0));

    /** Paid for finding and checking a new asset, of its price. */
    public final Dial searchCost = declare("pension fund's cost of finding an asset", Dial.highest(0));

    /** Paid for managing assets, of their worth [1/year]. */
    public final Dial managementCost = declare("pension fund's cost of managing an asset", Dial.highest(0));

    /** Of the rent of a dwelling, spent on repairs and letting. */
    public final Dial upkeep = declare("rent spent on the pension fund's dwellings", Dial.highest(0));

    /** Dwellings it sells when it wants none, of those it has [1/year]. */
    public final Dial sales = declare("dwellings the pension fund sells afterwards", Dial.highest(0));

    /** On these terms it looks after what it buys. */
    PensionFund.LocalTerms local() {
        return new PensionFund.LocalTerms(
                lenience.value(), searchCost.value(), managementCost.value(), upkeep.value(), sales.value());
    }
}
