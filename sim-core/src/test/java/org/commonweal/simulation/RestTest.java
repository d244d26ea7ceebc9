package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.indicator.Indicators;
import org.commonweal.money.Audit;
import org.commonweal.parameter.Given;
import org.commonweal.place.RestRule;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/** A place is at rest when two years differ by no more than a tenth from the two before. */
class RestTest {
    private final Rest rest = new Rest(Given.rule(RestRule.class, "rest-within=0.1", "rest-span=2"));
    private int month = -120;

    private void year(double value) {
        double[] values = new double[Indicators.CATALOGUE.size()];
        Arrays.fill(values, value);
        for (int n = 0; n < Month.PER_YEAR; n++) {
            rest.monthClosed(new Month(month++), values);
        }
    }

    @Test
    void fourYearsThatAreAlikeAreRest() {
        year(100);
        year(100);
        year(105);
        assertThat(rest.isReached()).as("too few years to tell").isFalse();
        year(110);
        assertThat(rest.isReached()).isTrue();
    }

    @Test
    void whatGrowsIsNotAtRestUntilItStops() {
        year(100);
        year(110);
        year(130);
        year(140);
        assertThat(rest.isReached()).isFalse();
        year(140);
        year(140);
        assertThat(rest.isReached()).isTrue();
    }

    private static List<Integer> months(String within) {
        List<Integer> months = new ArrayList<>();
        Observer watcher = new Observer() {
            @Override
            public void monthClosed(Month closed, double[] values) {
                months.add(closed.index());
            }
        };
        new Simulation(
                        Spec.with("opening.rest-within=" + within, "opening.rest-span=1"),
                        SmallPlace.data(),
                        1,
                        1,
                        6 * Month.PER_YEAR,
                        Audit.MONTH,
                        List.of(watcher))
                .run(Month.PER_YEAR);
        return months;
    }

    @Test
    void aBurnInEndsWithItsLastYearAsSoonAsThePlaceIsAtRest() {
        List<Integer> months = months("1");
        assertThat(months).hasSize(2 * Month.PER_YEAR + Month.PER_YEAR + Month.PER_YEAR);
        assertThat(months).startsWith(-72).contains(-49, -12, -1, 0, 11).doesNotContain(-48, -13);
    }

    @Test
    void whereNobodyAsksItLastsAsLongAsItMay() {
        assertThat(months("0")).hasSize(7 * Month.PER_YEAR);
    }
}
