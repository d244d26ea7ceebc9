package org.commonweal;

import java.util.List;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.parameter.Nearest;

/** Names of indicators that programs give. */
final class Names {

    private Names() {}

    /** The name. @throws IllegalArgumentException if there is no such indicator, with the nearest that there is */
    static String known(String indicator) {
        List<String> all = Indicators.CATALOGUE.stream().map(Indicator::name).toList();
        if (!all.contains(indicator)) {
            throw new IllegalArgumentException(
                    ("There is no indicator \"" + indicator + "\". " + Nearest.hint(indicator, all)).strip());
        }
        return indicator;
    }
}
