package org.commonweal.production;

import org.commonweal.dial.Dial;
import org.commonweal.dial.Dials;

/** What producers are told this month. */
public final class ProductionTerms extends Dials {
    /** Demand from outside, relative to usual. */
    public final Dial outsideDemand = declare("demand from outside", Dial.multiplied());

    /** Capital goods that firms want, relative to usual. */
    public final Dial investment = declare("capital goods that firms want", Dial.multiplied());
}
