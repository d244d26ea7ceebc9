package org.commonweal.results.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.results.number.Unit.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "share; SHARE; share",
                "1/year; SHARE; share a year",
                "pounds/month; POUNDS; pounds a month",
                "million pounds/year; MILLION_POUNDS; million pounds a year",
                "pounds/£100; POUNDS; pounds per £100",
                "ratio; NUMBER; ratio",
                "people; THINGS; people",
                "sharecroppers; THINGS; sharecroppers"
            })
    void aUnitIsReadFromItsSpelling(String text, Quantity quantity, String words) {
        assertThat(Unit.of(text).quantity()).isEqualTo(quantity);
        assertThat(Unit.of(text).words()).isEqualTo(words);
        assertThat(Unit.of(text).text()).isEqualTo(text);
    }

    @Test
    void altogetherThereIsNoTimeInIt() {
        assertThat(Unit.of("firms/month").altogether()).isEqualTo(Unit.of("firms"));
        assertThat(Unit.of("1/month").altogether()).isEqualTo(Unit.SHARE);
        assertThat(Unit.POUNDS.altogether()).isEqualTo(Unit.POUNDS);
        assertThat(Unit.of("firms/month").isMonthly()).isTrue();
        assertThat(Unit.POUNDS_A_YEAR.isMonthly()).isFalse();
    }
}
