package org.example;

import java.util.List;
import org.commonweal.economy.Households;
import org.commonweal.indicator.IndicatorSource;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Measurement;

/** How many households have dependent children. */
public final class ChildrenIndicator implements IndicatorSource {

    @Override
    public List<Indicator> indicators() {
        return List.of(new Indicator(
                "people.with-children",
                "Households with children",
                Measure.mean("share", Direction.NEITHER),
                "households with dependent children, of all households",
                ChildrenIndicator::withChildren));
    }

    private static double withChildren(Measurement m) {
        Households households = m.economy.households;
        double with = 0;
        for (int h = 0; h < households.count; h++) {
            with += households.children[h] > 0 ? 1 : 0;
        }
        return with / households.count;
    }
}
