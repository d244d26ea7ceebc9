package org.commonweal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthTest {

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "11, 1, 12", "12, 2, 1", "119, 10, 12", "-1, 0, 12", "-12, 0, 1", "-13, -1, 12"})
    void aMonthKnowsItsYearAndItsNumberInTheYear(int index, int year, int ofYear) {
        assertThat(new Month(index).year()).isEqualTo(year);
        assertThat(new Month(index).ofYear()).isEqualTo(ofYear);
    }

    @Test
    void theTwelfthMonthClosesTheYear() {
        assertThat(new Month(10).closesYear()).isFalse();
        assertThat(new Month(11).closesYear()).isTrue();
        assertThat(new Month(12).closesYear()).isFalse();
        assertThat(new Month(-1).closesYear()).isTrue();
    }

    @Test
    void theBurnInEndsBeforeMonthZero() {
        assertThat(new Month(-1).isBurnIn()).isTrue();
        assertThat(new Month(-1).next().isBurnIn()).isFalse();
    }

    @Test
    void monthsFollowOneAnother() {
        Month month = new Month(-1);
        assertThat(month.next()).isEqualTo(new Month(0)).isGreaterThan(month);
        assertThat(month).isLessThan(new Month(5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.22, 0.5, 0.99})
    void twelveMonthsOfTheMonthlyChanceAreTheChanceOfAYear(double annual) {
        double monthly = Month.chance(annual);
        double survival = 1;
        for (int month = 0; month < 12; month++) {
            survival *= 1 - monthly;
        }
        assertThat(1 - survival).isCloseTo(annual, within(1e-12));
    }

    @Test
    void whatIsCertainInAYearIsCertainInAMonth() {
        assertThat(Month.chance(1)).isEqualTo(1);
        assertThat(Month.chance(0)).isZero();
    }

    @Test
    void aMonthOfARateIsATwelfth() {
        assertThat(Month.rate(0.06)).isCloseTo(0.005, within(1e-15));
    }
}
