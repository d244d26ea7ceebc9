package org.commonweal.scenarios.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.ParameterTable.Row;
import org.junit.jupiter.api.Test;

class AssumedRangeTest {

    private static Row row(double value, double min, double max, boolean whole, String unit, String status) {
        return new Row("labour.pull", value, "" + value, unit, min, max, whole, "", status, "", false, Double.NaN, "");
    }

    private static Row assumed(double value, double min, double max) {
        return row(value, min, max, false, "ratio", "assumed");
    }

    @Test
    void halfOfItUpAndDownWithinWhatIsAllowed() {
        AssumedRange wide = AssumedRange.of(assumed(2, 0, 1000)).orElseThrow();
        assertThat(wide.low()).isEqualTo(1);
        assertThat(wide.high()).isEqualTo(3);
        assertThat(wide.at(0)).isEqualTo("1");
        assertThat(wide.at(0.25)).isEqualTo("1.5");
        AssumedRange share = AssumedRange.of(assumed(0.8, 0, 1)).orElseThrow();
        assertThat(share.high()).isEqualTo(1);
        AssumedRange below = AssumedRange.of(assumed(-2, -10, 10)).orElseThrow();
        assertThat(below.low()).isEqualTo(-3);
        assertThat(below.high()).isEqualTo(-1);
    }

    @Test
    void whatTakesWholeNumbersIsDrawnInWholeNumbers() {
        AssumedRange months =
                AssumedRange.of(row(5, 1, 100, true, "months", "assumed")).orElseThrow();
        assertThat(months.at(0)).isEqualTo("3");
        assertThat(months.at(0.999)).isEqualTo("7");
        assertThat(AssumedRange.of(row(1, 0, 10, true, "months", "assumed"))).isEmpty();
    }

    @Test
    void limitCasesSwitchesChoicesAndWhatHasASourceStayAsTheyAre() {
        assertThat(AssumedRange.of(assumed(0, 0, 10))).isEmpty();
        assertThat(AssumedRange.of(assumed(10, 0, 10))).isEmpty();
        assertThat(AssumedRange.of(row(1, 0, 1, false, "switch", "assumed"))).isEmpty();
        assertThat(AssumedRange.of(row(2, 0, 10, false, "ratio", "observed"))).isEmpty();
        assertThat(AssumedRange.of(row(2, 0, 10, false, "ratio", "lever"))).isEmpty();
    }
}
