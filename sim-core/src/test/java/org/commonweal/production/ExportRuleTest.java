package org.commonweal.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.junit.jupiter.api.Test;

class ExportRuleTest {
    private final ExportRule rule = Given.rule(
            ExportRule.Autoregressive.class,
            "persistence=0.96",
            "shock=0.012",
            "price-elasticity=3",
            "standing=0.02",
            "own-size=0",
            "region-share=0.6",
            "total-elasticity=0",
            "passed-on=1",
            "public-share=0");

    @Test
    void aDeviationLosesFourPercentAMonth() {
        assertThat(rule.next(0.5, 0)).isCloseTo(0.48, within(1e-12));
    }

    @Test
    void aShockIsScaledByItsDeviation() {
        assertThat(rule.next(0, -2)).isCloseTo(-0.024, within(1e-12));
    }

    @Test
    void demandSwingsByAboutFourPercentInTheLongRun() {
        long key = new Draws(1).key(Purpose.EXPORTS, 0);
        double state = 0;
        double squares = 0;
        for (int month = 0; month < 100_000; month++) {
            state = rule.next(state, Draws.normal(key, month, 0));
            squares += state * state;
        }
        assertThat(Math.sqrt(squares / 100_000)).isCloseTo(0.012 / 0.28, within(0.002));
    }

    @Test
    void aFirmOfMeanPriceAndQualityKeepsItsStanding() {
        assertThat(rule.weight(7, 1, 0.5)).isEqualTo(7);
    }

    @Test
    void standingGoesTwoPercentOfTheWayToTheShareOfCapacity() {
        assertThat(rule.nextStanding(0.1, 0.6, 0.2)).isCloseTo(0.11, within(1e-12));
        assertThat(rule.nextStanding(0.1, 0.1, 0.2)).isEqualTo(0.1);
    }

    @Test
    void aFirmThatOutgrewWhatItWasMadeForIsDrawnBack() {
        ExportRule half = Given.rule(ExportRule.Autoregressive.class, "standing=0.02", "own-size=0.5");
        assertThat(half.nextStanding(0.1, 0.6, 0.2)).as("to 0.4").isCloseTo(0.106, within(1e-12));
        assertThat(half.nextStanding(0.3, 0.4, 0.2)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void sixInTenPenceComeFromTheRegion() {
        assertThat(rule.toRegion(1_000)).isEqualTo(600);
    }

    @Test
    void twiceThePriceLeavesAnEighth() {
        assertThat(rule.weight(1, 2, 0.5)).isCloseTo(0.125, within(1e-12));
    }

    @Test
    void bestQualitySellsThreeTimesAsMuchAsWorst() {
        assertThat(rule.weight(1, 1, 1)).isCloseTo(3 * rule.weight(1, 1, 0), within(1e-12));
    }

    @Test
    void nobodyOutsideBuysWhatIsFarWorseThanTheWorst() {
        assertThat(rule.weight(1, 1, -0.6)).isZero();
    }

    @Test
    void allThatTheOutsideSpendsAnswersToPricesHereIfItIsSaidTo() {
        assertThat(rule.privateDemand(0, 2)).isEqualTo(1);
        ExportRule elastic = Given.rule(ExportRule.Autoregressive.class, "total-elasticity=2", "public-share=0");
        assertThat(elastic.privateDemand(0, 2)).isCloseTo(0.25, within(1e-12));
        assertThat(elastic.privateDemand(Math.log(3), 2)).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void publicBuyersElsewhereBuyAtAnyPriceAndLessWhenTheyBuyAtHome() {
        ExportRule told = Given.rule(ExportRule.Autoregressive.class, "public-share=0.1", "public-buying=0.5");
        assertThat(told.privateDemand(0, 1)).isCloseTo(0.9, within(1e-12));
        assertThat(told.publicDemand(true)).isCloseTo(0.1, within(1e-12));
        assertThat(told.publicDemand(false)).isCloseTo(0.05, within(1e-12));
        assertThat(rule.publicDemand(false)).isZero();
    }

    @Test
    void ofTheOrdersOfAFirmThatClosesSevenInTenAreLostWhereThreePassToOthers() {
        ExportRule lossy = Given.rule(ExportRule.Autoregressive.class, "passed-on=0.3");
        assertThat(lossy.afterClosing(1, 0.2)).isCloseTo(0.86, within(1e-12));
        assertThat(lossy.afterFounding(0.86, 0.2)).isCloseTo(1, within(1e-12));
        assertThat(rule.afterClosing(1, 0.2)).isEqualTo(1);
        assertThat(rule.afterFounding(1, 0.2)).isEqualTo(1);
    }

    @Test
    void aTwelfthOfAYearsShareOfWhatWasLostIsWonAnewInAMonth() {
        ExportRule lossy = Given.rule(ExportRule.Autoregressive.class, "regain=0.12");
        assertThat(lossy.regained(0.5)).isCloseTo(0.505, within(1e-12));
        assertThat(lossy.regained(1)).isEqualTo(1);
    }
}
