package org.commonweal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.economy.Economy;
import org.commonweal.measure.YearBook.Row;
import org.junit.jupiter.api.Test;

class WealthQuintilesTest {
    /** Ten households: wealth in pence. */
    private static final double[] WEALTH = {500, 100, -200, 900, 300, 300, 700, 0, 800, 1_000};

    private static double value(List<Row> rows, String group, String measure) {
        return rows.stream()
                .filter(row -> row.table().equals("wealth quintiles")
                        && row.group().equals(group)
                        && row.measure().equals(measure))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void thePoorestComeFirstAndOfEqualsTheOneThatIsListedFirst() {
        WealthQuintiles quintiles = new WealthQuintiles(WEALTH);
        assertThat(quintiles.of(1)).containsExactly(2, 7);
        assertThat(quintiles.of(2)).containsExactly(1, 4);
        assertThat(quintiles.of(3)).containsExactly(5, 0);
        assertThat(quintiles.of(5)).containsExactly(3, 9);
    }

    @Test
    void meansAreThoseOfTheQuintilesOwnHouseholds() {
        double[] income = {0, 0, 20_000, 0, 0, 0, 0, 10_000, 0, 0};
        List<Row> rows = new WealthQuintiles(WEALTH).rows(WEALTH, income);
        assertThat(value(rows, "quintile 1", "mean private wealth")).isEqualTo(-1);
        assertThat(value(rows, "quintile 1", "mean disposable income"))
                .as("150 pounds a month")
                .isEqualTo(1_800);
        assertThat(value(rows, "quintile 4", "mean private wealth")).isEqualTo(7.5);
        assertThat(rows).hasSize(10);
    }

    @Test
    void everyHouseholdIsInOneQuintile() {
        WealthQuintiles quintiles = new WealthQuintiles(new double[] {7, 6, 5, 4, 3, 2, 1});
        assertThat(IntStream.rangeClosed(1, 5).flatMap(n -> IntStream.of(quintiles.of(n))))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void theYearsBookHasThemAndTheOutputOfEveryLegalForm() {
        Economy economy = TinyMonth.lived();
        Measurement measured = TinyMonth.measured(economy);
        List<Row> rows = new YearBooks(economy, measured).write(1).distributions();
        // four households: the third quintile is the third of them
        double[] wealth = measured.wealth.total.clone();
        java.util.Arrays.sort(wealth);
        assertThat(value(rows, "quintile 5", "mean private wealth")).isEqualTo(wealth[3] / 100);
        double forms = rows.stream()
                .filter(row -> row.table().equals("output by legal form"))
                .mapToDouble(Row::value)
                .sum();
        assertThat(forms).isCloseTo(measured.business.firmGva, within(1e-9)).isPositive();
    }
}
