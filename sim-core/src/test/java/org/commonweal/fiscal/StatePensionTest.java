package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class StatePensionTest {

    @Test
    void theFullPensionIs997PoundsSeventyFiveAMonth() {
        assertThat(Given.rule(StatePension.class, "mean-share=1").monthly()).isEqualTo(99_775);
    }

    @Test
    void theMeanPensionIs92PercentOfIt() {
        assertThat(Given.rule(StatePension.class).monthly()).isEqualTo(91_793);
    }
}
