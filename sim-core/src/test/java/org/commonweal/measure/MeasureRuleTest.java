package org.commonweal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.indicator.Indicators;
import org.commonweal.money.Audit;
import org.commonweal.simulation.SmallRun;
import org.commonweal.simulation.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureRuleTest {
    private static final int YEAR = 12;

    private static SmallRun everyMonths(int months) {
        return SmallRun.of(Spec.with("measures.distributions-every=" + months), 1, YEAR, Audit.OFF);
    }

    private static double read(SmallRun run, String name, int month) {
        return run.month(month)[Indicators.CATALOGUE.indexOf(Indicators.named(name))];
    }

    @ParameterizedTest
    @CsvSource({"1,12", "3,5", "4,4", "5,4", "12,2"})
    void distributionsAreMeasuredInTheFirstMonthEverySoManyMonthsAndAtTheYearsEnd(int every, int times) {
        SmallRun run = everyMonths(every);
        for (String name : List.of("wealth.gini", "income.median")) {
            assertThat(IntStream.range(0, YEAR)
                            .mapToDouble(month -> read(run, name, month))
                            .distinct()
                            .count())
                    .as(name)
                    .isEqualTo(times);
        }
    }

    @Test
    void whenTheyAreMeasuredTheyAreWhatTheyAreMeasuredEveryMonth() {
        SmallRun often = everyMonths(1);
        SmallRun seldom = everyMonths(4);
        for (int month : new int[] {0, 3, 7, 11}) {
            assertThat(seldom.month(month)).as("month " + month).isEqualTo(often.month(month));
        }
    }

    @Test
    void flowsAreMeasuredEveryMonth() {
        SmallRun often = everyMonths(1);
        SmallRun seldom = everyMonths(12);
        for (int month = 0; month < YEAR; month++) {
            assertThat(read(seldom, "income.disposable", month)).isEqualTo(read(often, "income.disposable", month));
        }
    }
}
