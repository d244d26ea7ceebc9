package org.commonweal.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A firm with capital of 1,200,000 that would fetch 400,000, with 80,000 more money than debts, that needs 50,000 to go
 * on.
 */
class WorthRuleTest {
    private final WorthRule book = Given.rule(WorthRule.BookValue.class, "capital-paid=0.5");
    private final WorthRule market = Given.rule(
            WorthRule.EarningsMultiple.class,
            "of-one=1.2",
            "of-ten=3",
            "of-fifty=5",
            "of-many=7",
            "managers-pay=0.5",
            "looking-back=4");

    private static WorthRule.Firm firm(double earnings, int headcount) {
        return firm(1_280_000, earnings, headcount, true);
    }

    private static WorthRule.Firm firm(long equity, double earnings, int headcount, boolean goesOn) {
        return new WorthRule.Firm(equity, 1_200_000, 400_000, 50_000, earnings, headcount, goesOn);
    }

    @Test
    void byTheBooksAFirmIsWorthItsEquityAndSoldForThatLessHalfItsCapital() {
        assertThat(book.worth(firm(1_000_000, 10))).isEqualTo(1_280_000);
        assertThat(book.price(firm(1_000_000, 10))).isEqualTo(680_000);
        assertThat(book.looksBack()).isFalse();
        assertThat(book.remembered(7, 1_000, 1_000, true, 3)).isEqualTo(7);
    }

    @Test
    void whatOwesMoreThanItHasIsWorthNothingAndGivenAway() {
        assertThat(book.price(firm(500_000, 0, 10, true))).isZero();
        assertThat(book.worth(firm(-1, 0, 10, true))).isZero();
        assertThat(market.worth(firm(700_000, 0, 10, true))).isZero();
    }

    @Test
    void onTheMarketItIsWorthAMultipleOfAYearsEarningsAndMoneyToSpareLessDebts() {
        // 3 x 12 x 20,000 + 80,000 - 50,000
        assertThat(market.worth(firm(20_000, 10))).isEqualTo(750_000);
        assertThat(market.price(firm(20_000, 10))).isEqualTo(750_000);
    }

    @ParameterizedTest
    @CsvSource({"0, 1.2", "1, 1.2", "4, 1.8", "10, 3", "30, 4", "50, 5", "150, 6", "250, 7", "9999, 7"})
    void theMultipleRisesWithHeadcount(int headcount, double multiple) {
        assertThat(market.worth(firm(100_000, headcount)) - 30_000.0).isCloseTo(multiple * 1_200_000, within(1.0));
    }

    @Test
    void itIsNeverWorthLessThanWhatItWouldLeaveIfItWereBrokenUp() {
        assertThat(market.worth(firm(-30_000, 10))).isEqualTo(480_000);
        assertThat(market.worth(firm(12_000, 10))).isEqualTo(480_000);
        assertThat(market.worth(firm(13_000, 10))).isEqualTo(498_000);
    }

    @Test
    void workThatEndsWithWhoDoesItIsWorthWhatItWouldLeave() {
        assertThat(market.worth(firm(1_280_000, 1_000_000, 1, false))).isEqualTo(480_000);
    }

    @Test
    void aDebtMoreIsAPoundOfWorthLess() {
        assertThat(market.worth(firm(20_000, 10)) - market.worth(firm(1_180_000, 20_000, 10, true)))
                .isEqualTo(100_000);
    }

    @Test
    void earningsAreTheMeanOfTheMonthsSeenAndThenOldOnesFade() {
        assertThat(market.looksBack()).isTrue();
        double one = market.remembered(Double.NaN, 900, 400, true, 1);
        double two = market.remembered(one, 300, 400, true, 2);
        assertThat(one).as("900 less half of mean pay for a manager").isEqualTo(700);
        assertThat(two).as("the mean of 700 and 100").isEqualTo(400);
        assertThat(market.remembered(two, 800, 400, false, 9))
                .as("a quarter of the way")
                .isEqualTo(500);
    }
}
