package org.commonweal.indicator;

import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;

/** Income of the quintiles of households, in pounds. */
final class QuintileIndicators {
    private static final String[] TITLES = {"lowest", "second", "middle", "fourth", "highest"};

    static final List<Indicator> ALL = IntStream.rangeClosed(1, TITLES.length)
            .mapToObj(QuintileIndicators::of)
            .toList();

    private QuintileIndicators() {}

    private static Indicator of(int quintile) {
        String title = TITLES[quintile - 1];
        return new Indicator(
                "income.mean.quintile-" + quintile,
                "Income of the " + title + " quintile",
                Measure.mean("pounds/month", Direction.HIGHER_IS_BETTER),
                "mean equivalised disposable income of the " + title
                        + " income quintile of households, at current prices",
                m -> m.incomes.spread.meanOf(quintile, TITLES.length) / 100);
    }
}
