package org.commonweal.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
    private static final Predicate<String> WHOLE = text -> text.matches("-?\\d{1,18}");
    private static final Predicate<String> SCALE = text ->
            text.matches("\\d+(\\.\\d+)?") && Double.parseDouble(text) >= 0.02 && Double.parseDouble(text) <= 10;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1e3|1000",
                "1,000|1000",
                "1 000|1000",
                "1'000|1000",
                "1.5k|1500",
                "2m|2000000",
                "-2e3|-2000",
                "60 months|5",
                "£5|5",
                "1000.0|1000"
            })
    void aWholeNumberIsReadBehindTheWaysInWhichItIsWritten(String text, String meant) {
        assertThat(Slips.hint(text, WHOLE)).isEqualTo("Maybe you meant " + meant + "?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"10 %|0.1", "10%|0.1", "0,1|0.1", "200 %|2"})
    void aShareIsReadBehindAPercentage(String text, String meant) {
        assertThat(Slips.hint(text, SCALE)).isEqualTo("Maybe you meant " + meant + "?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"many", "12 apples", "1..2", "1e99", "''", "--5", "61 months", "2026-01-01"})
    void nothingIsGuessedWhereNothingIsLikely(String text) {
        assertThat(Slips.hint(text, WHOLE)).isEmpty();
    }

    @Test
    void aLongTextIsNotLookedAt() {
        assertThat(Slips.hint("1 ".repeat(100_000), WHOLE)).isEmpty();
    }
}
