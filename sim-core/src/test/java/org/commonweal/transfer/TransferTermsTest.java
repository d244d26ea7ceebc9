package org.commonweal.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.economy.Industry;
import org.commonweal.money.Sector;
import org.junit.jupiter.api.Test;

/** Of the owners who stop one in ten sells to their people unasked; half would with help at full strength. */
class TransferTermsTest {
    private static final int TRADE = Industry.TRADE.ordinal();

    private static TransferTerms at(double strength) {
        TransferTerms terms = new TransferTerms();
        terms.share.turn(0.5);
        terms.strength.turn(strength);
        terms.weights.turn(1);
        return terms;
    }

    @Test
    void withoutStrengthNobodyMoreWantsTo() {
        assertThat(at(0).chanceOfHelp(0.1, TRADE)).isZero();
    }

    @Test
    void atFullStrengthAsManyWantToAsWasAimedAt() {
        assertThat(0.1 + 0.9 * at(1).chanceOfHelp(0.1, TRADE)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void halfwayTheOddsAreTheirGeometricMean() {
        double share = 0.1 + 0.9 * at(0.5).chanceOfHelp(0.1, TRADE);
        assertThat(share / (1 - share)).as("odds of 1 to 9, and 1 to 1").isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void whoAimsAtNoMoreThanUsualChangesNothing() {
        assertThat(at(1).chanceOfHelp(0.5, TRADE)).isZero();
        assertThat(at(1).chanceOfHelp(1, TRADE)).isZero();
    }

    @Test
    void wereNobodySellsUnaskedHelpStillReachesItsAim() {
        assertThat(at(1).chanceOfHelp(0, TRADE)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void industriesWeigh() {
        TransferTerms terms = at(1);
        terms.weights.turn(TRADE, 3);
        assertThat(terms.chanceOfHelp(0.1, TRADE)).isEqualTo(1);
    }

    @Test
    void theTrendCountsBeyondWhatIsUsual() {
        TransferTerms terms = new TransferTerms();
        terms.trend.turn(0.28);
        assertThat(terms.chanceOfTrend(0.1)).isCloseTo(0.2, within(1e-12));
        assertThat(terms.chanceOfTrend(0.3)).isZero();
    }

    @Test
    void formsAreSharedOut() {
        TransferTerms terms = new TransferTerms();
        terms.cooperatives.turn(0.2);
        terms.societies.turn(0.1);
        assertThat(terms.form(0.19)).isEqualTo(Sector.WORKER_COOPERATIVES);
        assertThat(terms.form(0.29)).isEqualTo(Sector.COMMUNITY_BENEFIT_SOCIETIES);
        assertThat(terms.form(0.31)).isEqualTo(Sector.EMPLOYEE_TRUSTS);
    }
}
