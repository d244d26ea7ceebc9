package org.commonweal.results.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.number.Unit;
import org.junit.jupiter.api.Test;

class SeriesTableTest {

    private static final SeriesMeta JOBS =
            SeriesMeta.outcome("jobs", "Jobs", Unit.of("count"), "jobs in the place", Direction.NEITHER);
    private static final SeriesMeta GINI =
            SeriesMeta.outcome("gini", "Gini", Unit.of("gini"), "of wealth", Direction.LOWER_IS_BETTER);

    private final SeriesTable table = new SeriesTable(List.of(JOBS, GINI));

    @Test
    void valuesAreCopiedAndFoundByName() {
        double[] month = {100, 0.6};
        table.append(-1, month);
        month[0] = 0;
        table.append(0, new double[] {101, 0.61});
        assertThat(table.months()).containsExactly(-1, 0);
        assertThat(table.values("jobs")).containsExactly(100, 101);
        assertThat(table.values("gini")).containsExactly(0.6, 0.61);
        assertThat(table.meta("gini")).contains(GINI);
        assertThat(table.meta("palma")).isEmpty();
    }

    @Test
    void aMonthWithTooFewValuesIsRefused() {
        assertThatThrownBy(() -> table.append(0, new double[1])).hasMessageContaining("1 values for 2 indicators");
    }

    @Test
    void timeDoesNotGoBackwards() {
        table.append(3, new double[2]);
        assertThatThrownBy(() -> table.append(3, new double[2])).hasMessageContaining("Month 3 comes after month 3");
    }

    @Test
    void noTwoIndicatorsShareAName() {
        assertThatThrownBy(() -> new SeriesTable(List.of(JOBS, JOBS))).hasMessageContaining("'jobs'");
    }

    @Test
    void aMissingSeriesIsNamed() {
        assertThatThrownBy(() -> table.values("palma")).hasMessageContaining("'palma'");
    }
}
