package org.commonweal.results.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    private static final Unit MONTHLY = Unit.of("pounds/month");
    private static final Unit PEOPLE = Unit.of("people");
    private static final Unit RATIO = Unit.of("ratio");
    private static final Unit MILLIONS = Unit.of("million pounds/year");

    /** The space before a sign of per cent keeps both on one line. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "466123000; pounds/month; £466m a month",
                "12345; pounds/year; £12,300 a year",
                "999999; pounds; £1m",
                "1.5e9; pounds; £1.5bn",
                "9.5; pounds; £9.50",
                "-36e6; pounds; −£36m",
                "1.5; million pounds/year; £1.5m a year",
                "1234.5; million pounds/year; £1.23bn a year",
                "0.1234; share; 12.3 %",
                "0.0512; share; 5.12 %",
                "-0.00001; share; −0.001 %",
                "0.121; 1/year; 12.1 % a year",
                "0.02; 1/quarter; 2 % a quarter",
                "92437; people; 92,400 people",
                "2.5; offers/month; 2.5 offers a month",
                "0.6123; ratio; 0.612",
                "0.6; gini; 0.6",
                "-0.0; ratio; 0",
                "NaN; ratio; –"
            })
    void levelsHaveThreeFiguresAndTheirUnit(double value, String unit, String text) {
        assertThat(plain(Amount.level(value, Unit.of(unit)))).isEqualTo(text);
    }

    @Test
    void aNumberAndItsSignOfPerCentStayOnOneLine() {
        assertThat(Amount.bare(0.43, Unit.SHARE)).isEqualTo("43\u00a0%");
    }

    @Test
    void changesAreWrittenWithTheirSign() {
        assertThat(Amount.change(1_204_000, MONTHLY)).isEqualTo("+£1.2m a month");
        assertThat(Amount.change(-310_400, MONTHLY)).isEqualTo("−£310,000 a month");
        assertThat(Amount.change(-0.0031, Unit.SHARE)).isEqualTo("−0.31 percentage points");
        assertThat(Amount.change(-0.000412, RATIO)).isEqualTo("−0.00041");
        assertThat(Amount.change(0, PEOPLE)).isEqualTo("0 people");
        assertThat(Amount.bareChange(-0.0, RATIO)).isEqualTo("0");
        assertThat(Amount.size(-120, PEOPLE)).isEqualTo("120 people");
        assertThat(Amount.changeUnit(Unit.of("1/year"))).isEqualTo("percentage points a year");
        assertThat(Amount.changeUnit(MILLIONS)).isEqualTo("pounds a year");
    }

    @Test
    void intervalsHaveBothEndsOrADash() {
        assertThat(Amount.changes(-400_000, 2e6, MONTHLY)).isEqualTo("−£400,000 to +£2m");
        assertThat(Amount.levels(110_000, 130_000, Unit.POUNDS)).isEqualTo("£110,000 to £130,000");
        assertThat(Amount.changes(Double.NaN, 2, MONTHLY)).isEqualTo("–");
    }

    @Test
    void aMeanHasNoMorePlacesThanItsIntervalLeaves() {
        assertThat(Amount.within(1.23456, 0.0123, RATIO)).isEqualTo("1.235 ±0.012");
        assertThat(Amount.within(59_607, 1_234, PEOPLE)).isEqualTo("59,600 ±1,200");
        assertThat(plain(Amount.within(0.1234, 0.0456, Unit.SHARE))).isEqualTo("12.3 ±4.6 %");
        assertThat(Amount.within(4_666_000, 123_000, Unit.POUNDS)).isEqualTo("£4.67m ±£0.12m");
        assertThat(Amount.within(0.5, Double.NaN, RATIO)).isEqualTo("0.5");
        assertThat(Amount.changeWithin(0.0123, 0.0045, Unit.SHARE)).isEqualTo("+1.23 ±0.45");
        assertThat(Amount.changeWithin(-0.00001, 0.0045, RATIO)).isEqualTo("0.0000 ±0.0045");
        assertThat(Amount.changeWithin(7, 0, PEOPLE)).isEqualTo("+7 ±0");
    }

    @Test
    void theNumbersOfAColumnMayHaveTheSamePlaces() {
        assertThat(Amount.changeWithin(0.0123, 0.2, 0.001, Unit.SHARE)).isEqualTo("+1.2 ±20.0");
        assertThat(Amount.changeAt(-0.0004, 0.001, RATIO)).isEqualTo("0.000");
        assertThat(Amount.changeAt(-0.0126, 0.001, RATIO)).isEqualTo("−0.013");
    }

    @ParameterizedTest
    @ValueSource(strings = {"59,607", "−£1.2m", "+0.31", "12.3\u00a0%", "15 %", "-7", "38p"})
    void whatIsWrittenHereIsKnownAsANumber(String text) {
        assertThat(Amount.isNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "–", "10 to 12", "1/year", "about 60"})
    void allElseIsNot(String text) {
        assertThat(Amount.isNumber(text)).isFalse();
    }

    @Test
    void whatIsCountedIsOneOrMany() {
        assertThat(Amount.count(1, "pair", "pairs")).isEqualTo("1 pair");
        assertThat(Amount.count(1_000, "pair", "pairs")).isEqualTo("1,000 pairs");
    }

    @Test
    void aShareMayBeReadAsPenceOfAPound() {
        assertThat(Amount.pence(0.3812)).isEqualTo("38.1p");
        assertThat(Amount.pence(0)).isEqualTo("0p");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "59607; households; 59,607",
                "24123.4; pounds; £24,123",
                "123.4; pounds; £123.40",
                "-7.5; pounds; −£7.50",
                "120; pounds; £120.00",
                "5270.4; million pounds/year; £5,270m",
                "36.04; million pounds; £36.04m",
                "0.12345; share; 12.35 %",
                "0.0014; share; 0.14 %",
                "0.53614; ratio; 0.5361",
                "5; ratio; 5",
                "NaN; share; –"
            })
    void tablesShowTheWholePartInFullAndFourFiguresAtLeast(double value, String unit, String text) {
        assertThat(plain(Amount.exact(value, Unit.of(unit)))).isEqualTo(text);
    }

    @Test
    void aRangeNamesItsUnitOnceAndOneNumberIsNoRange() {
        assertThat(plain(Amount.exact(-0.1, 0.1, Unit.SHARE))).isEqualTo("−10 to 10 %");
        assertThat(Amount.exact(3, 3, RATIO)).isEqualTo("3");
        assertThat(Amount.exact(Double.NaN, Double.NaN, RATIO)).isEqualTo("–");
        assertThat(Amount.exactChange(-0.1, Unit.SHARE)).isEqualTo("−10");
        assertThat(plain(Amount.relative(-0.01031))).isEqualTo("−1.03 %");
    }

    @Test
    void ticksHaveAsManyPlacesAsTheirStep() {
        assertThat(Amount.at(466_500_000, 500_000, MONTHLY)).isEqualTo("£466.5m");
        assertThat(Amount.at(0.625, 0.005, RATIO)).isEqualTo("0.625");
        assertThat(Amount.at(5.4e9, 5e7, MONTHLY)).isEqualTo("£5.40bn");
        assertThat(Amount.at(0, 0.5, RATIO)).isEqualTo("0");
        assertThat(plain(Amount.at(0, 0.005, Unit.SHARE))).isEqualTo("0 %");
        assertThat(Amount.at(0, 5e5, MONTHLY)).isEqualTo("£0");
        assertThat(plain(Amount.at(0.34, 0.01, Unit.SHARE))).isEqualTo("34 %");
        assertThat(Amount.changeAt(-200_000, 200_000, MONTHLY)).isEqualTo("−£0.2m");
        assertThat(Amount.changeAt(0.005, 0.005, Unit.SHARE)).isEqualTo("+0.5");
        assertThat(Amount.changeAt(0, 10, PEOPLE)).isEqualTo("0");
    }
}
