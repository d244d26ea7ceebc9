package org.commonweal.results.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PERCENT; 0.432; 43_%",
                "PERCENT; 0.0512; 5.1_%",
                "PERCENT; -0.0001; 0.0_%",
                "POUNDS; 24123.4; £24,123",
                "POUNDS; 2.5; £2.50",
                "MILLION_POUNDS; 1234.5; £1,234m",
                "MILLION_POUNDS; -36; -£36.0m",
                "PLAIN; 59607; 59,607",
                "PLAIN; 0.614; 0.61",
                "PLAIN; NaN; –"
            })
    void numbersAreRoundedToWhatCanBeTakenIn(NumberStyle style, double number, String text) {
        assertThat(style.text(number)).isEqualTo(text.replace('_', '\u00a0'));
    }

    @Test
    void theUnitTellsTheStyle() {
        assertThat(NumberStyle.of("share")).isEqualTo(NumberStyle.PERCENT);
        assertThat(NumberStyle.of("pounds/month")).isEqualTo(NumberStyle.POUNDS);
        assertThat(NumberStyle.of("count")).isEqualTo(NumberStyle.PLAIN);
    }
}
