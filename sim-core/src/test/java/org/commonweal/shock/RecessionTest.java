package org.commonweal.shock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.policy.Terms;
import org.commonweal.production.Exports;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A recession that begins after a year, deepens for a quarter, ends after another year and takes a quarter to be over. */
class RecessionTest {
    private static final Recession SHOCK = new Recession(1, 2, 0.25, 0.1, 0.4, 2, 0.08, 0.5, 0.2, 0.25);

    @ParameterizedTest(name = "month {0}: {1}")
    @CsvSource({"0, 0", "11, 0", "12, 0.25", "14, 0.75", "15, 1", "23, 1", "24, 0.75", "26, 0.25", "27, 0", "200, 0"})
    void itDeepensStaysAndRecovers(int month, double strength) {
        assertThat(SHOCK.strength(new Month(month))).isCloseTo(strength, within(1e-12));
    }

    @Test
    void oneThatEndsBeforeItIsDeepRecoversFromWhereItStood() {
        Recession brief = new Recession(1, 1 + 2 / 12.0, 0.25, 0.1, 0, 0, 0, 0, 0, 0.25);
        assertThat(brief.strength(new Month(13))).isCloseTo(0.5, within(1e-12));
        assertThat(brief.strength(new Month(14))).isCloseTo(0.375, within(1e-12));
    }

    @Test
    void atItsDepthTheOutsideBuysLessAndTakesOnFewer() {
        Terms terms = new Terms(List.of(), 1, 0);
        SHOCK.set(terms, 0.5);
        assertThat(terms.production.outsideDemand.value()).isCloseTo(0.95, within(1e-12));
        assertThat(terms.labour.outsideHiring.value()).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void lendersTightenPeopleSpendLessFirmsInvestLessAndDwellingsFetchLess() {
        Terms terms = new Terms(List.of(), 1, 0);
        SHOCK.set(terms, 0.5);
        assertThat(terms.credit.caution.value()).isEqualTo(1);
        assertThat(terms.shopping.spending.value()).isCloseTo(0.96, within(1e-12));
        assertThat(terms.production.investment.value()).isCloseTo(0.75, within(1e-12));
        assertThat(terms.housing.price.value()).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void anyOfThemAloneIsARecession() {
        assertThat(new Recession(0, 100, 0, 0, 0, 0, 0, 0, 0.1, 4).isPulled()).isTrue();
        assertThat(new Recession(0, 100, 0, 0, 0, 0, 0, 0, 0, 4).isPulled()).isFalse();
    }

    @Test
    void whatTheOutsideDoesNotBuyNoFirmSells() {
        assertThat(exports(0.5)).isEqualTo(exports(0) / 2).isPositive();
    }

    private static long exports(double size) {
        ModelSpec spec = TinyPlace.spec();
        Economy economy = TinyPlace.open();
        Arrays.fill(economy.firms.spareCapacity, 10_000_000);
        Terms terms = Terms.of(economy, 0);
        new Recession(0, 100, 0, size, 0, 0, 0, 0, 0, 0).set(terms, 1);
        new Exports(economy, spec.rules().exports(), terms.production).run();
        return economy.ledger.flows().month(Flow.EXPORTS);
    }
}
