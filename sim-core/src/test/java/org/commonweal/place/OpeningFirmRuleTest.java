package org.commonweal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.economy.SizeBand;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class OpeningFirmRuleTest {
    private final OpeningFirmRule rule = Given.rule(
            OpeningFirmRule.class,
            "loan-share=0.45",
            "loan-size=0.25",
            "loan-limit=1",
            "self-employed-capital=0.7",
            "quality-spread=0.1",
            "cash-spread=0.4",
            "least-exports=0.02",
            "least-firms=0.1",
            "small-firm=3",
            "largest-firm=400");

    @Test
    void ninePartsInTwentyOweAQuarterOfTheirCapitalAndNeverMoreThanTheirCash() {
        assertThat(rule.owes(0.44)).isTrue();
        assertThat(rule.owes(0.45)).isFalse();
        assertThat(rule.loan(1_000, 500)).isEqualTo(250);
        assertThat(rule.loan(1_000, 100)).isEqualTo(100);
    }

    @Test
    void whereLoansMayBeTwiceAFirmsCashItOwesTwiceItsCash() {
        OpeningFirmRule twice = Given.rule(OpeningFirmRule.class, "loan-size=0.25", "loan-limit=2");
        assertThat(twice.loan(1_000, 100)).isEqualTo(200);
        assertThat(twice.loan(1_000, 500)).isEqualTo(250);
    }

    @Test
    void theSelfEmployedHaveLessOfTheCapitalTheyWant() {
        assertThat(rule.capital(1_000, true)).isEqualTo(1_000);
        assertThat(rule.capital(1_000, false)).isEqualTo(700);
    }

    @Test
    void cashIsWithinFourTenthsOfWhatAFirmKeeps() {
        assertThat(rule.cash(0)).isEqualTo(0.6);
        assertThat(rule.cash(0.5)).isEqualTo(1);
        assertThat(rule.cash(1)).isEqualTo(1.4);
    }

    @Test
    void qualityIsNormalAroundAHalf() {
        assertThat(rule.quality(0)).isEqualTo(0.5);
        assertThat(rule.quality(-1)).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void whatThePlaceLeavesIsSoldOutsideAndAtLeastAFiftieth() {
        assertThat(rule.exports(1_000, 300)).isEqualTo(700);
        assertThat(rule.exports(1_000, 2_000)).isEqualTo(20);
        assertThat(rule.valueAdded(1_000, 400)).isEqualTo(400);
        assertThat(rule.valueAdded(1_000, -400)).isEqualTo(100);
    }

    @Test
    void roomIsKeptForThreePeopleInEachSmallFirm() {
        assertThat(rule.room(100, 10, 20)).isEqualTo(50);
    }

    @Test
    void theLargestFirmsHave400People() {
        assertThat(rule.most(SizeBand.FROM_5_TO_9)).isEqualTo(9);
        assertThat(rule.most(SizeBand.FROM_250)).isEqualTo(400);
    }
}
