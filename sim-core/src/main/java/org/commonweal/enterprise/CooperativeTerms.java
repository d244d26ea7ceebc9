package org.commonweal.enterprise;

import org.commonweal.dial.Dial;
import org.commonweal.dial.Dials;
import org.commonweal.time.Month;

/** What is known this month of support for those who found co-operatives and societies. */
public final class CooperativeTerms extends Dials {
    /** Groups of founders that are supported in a year. */
    public final Dial founders =
            declare("founders of co-operatives who are supported", Dial.added(0, 0, Double.MAX_VALUE));

    /** What that costs the council for each group [pence]. */
    public final Dial cost = declare("support for founders of a co-operative", Dial.highest(0));

    /** Of these, those who would have founded a firm anyway, 0-1. */
    public final Dial deadweight = declare("supported founders who would have founded anyway", Dial.highest(0));

    /** Of what they found, societies for the benefit of the community; the others are co-operatives of workers, 0-1. */
    public final Dial societies = declare("societies among what supported founders found", Dial.highest(0));

    /** For how long advice goes on [months], and how often firms close meanwhile, relative to others. */
    public final Dial months = declare("months of support for co-operatives", Dial.highest(0));

    public final Dial hazard = declare("closures of supported co-operatives", Dial.lowest(1));

    double thisMonth() {
        return founders.value() / Month.PER_YEAR;
    }
}
