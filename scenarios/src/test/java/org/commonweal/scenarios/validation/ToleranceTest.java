package org.commonweal.scenarios.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.results.report.Range;
import org.commonweal.scenarios.validation.Tolerance.Kind;
import org.junit.jupiter.api.Test;

class ToleranceTest {
    @Test
    void anAbsoluteToleranceWidensARangeByANumber() {
        Tolerance tolerance = new Tolerance(Kind.ABSOLUTE, 1, 2);
        assertThat(tolerance.passing(new Range(4, 6))).isEqualTo(new Range(3, 7));
        assertThat(tolerance.nearing(new Range(4, 6))).isEqualTo(new Range(2, 8));
    }

    @Test
    void aRelativeToleranceWidensItByAPartOfEachEnd() {
        Tolerance tolerance = new Tolerance(Kind.RELATIVE, 0.5, 1);
        assertThat(tolerance.passing(new Range(-4, 8))).isEqualTo(new Range(-6, 12));
    }

    @Test
    void aFactorDividesTheLowerAndMultipliesTheUpperEnd() {
        Tolerance tolerance = new Tolerance(Kind.FACTOR, 2, 4);
        assertThat(tolerance.passing(new Range(8, 10))).isEqualTo(new Range(4, 20));
        assertThat(tolerance.nearing(new Range(8, 10))).isEqualTo(new Range(2, 40));
    }
}
