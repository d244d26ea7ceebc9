package org.commonweal.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/**
 * The council pays 100,000 a month for building and 70,000 for cleaning: 2,040,000 a year. It has the reserves it aims
 * for, 1,000,000.
 */
class AnchorBudgetsTest {
    private static final ModelSpec SPEC =
            TinyPlace.spec("budgets.years=3", "budgets.least-volume=0.5", "budgets.most-volume=1.25");

    private final Economy economy = TinyPlace.open();
    private final Anchor council = economy.anchors.get(TinyPlace.COUNCIL);

    private void budget(long bought, long reservesBefore) {
        council.bought = bought;
        council.reservesBefore = reservesBefore;
        council.monthsOfYear = 12;
        new AnchorBudgets(economy, SPEC.rules().budgets()).run();
    }

    @Test
    void whatWasLeftOverLastYearBuysMoreUnderEveryContract() {
        budget(2_040_000, 796_000);
        assertThat(council.volume).isCloseTo(1.1, within(1e-12));
        assertThat(economy.contracts.payment).containsExactly(110_000, 77_000);
        assertThat(economy.contracts.volume[1]).isEqualTo(council.volume);
        assertThat(economy.firms.committed[TinyPlace.BUILDERS]).isEqualTo(10_000);
    }

    @Test
    void whatWasMissingBuysLess() {
        budget(2_040_000, 1_204_000);
        assertThat(council.volume).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void whatTheGovernmentAdvancedWasMissing() {
        council.advanced = 204_000;
        budget(2_040_000, 1_000_000);
        assertThat(council.volume).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void aDearerContractIsNoReasonToSpendMore() {
        economy.contracts.payment[1] = 140_000;
        budget(2_040_000, 1_000_000);
        assertThat(council.volume).isCloseTo(2_040.0 / 2_880, within(1e-12));
    }

    @Test
    void reservesItCannotSpendGoBackToTheGovernment() {
        economy.ledger.pay(Flow.GRANTS, economy.accounts.government, council.account(), 600_000);
        economy.ledger.closeMonth();
        budget(2_040_000, 1_000_000);
        // 2,040,000 + 600,000 + a third of 600,000, less a quarter more than 2,040,000
        assertThat(economy.ledger.flows().month(Flow.GRANTS, Sector.ANCHORS, Sector.GOVERNMENT))
                .isEqualTo(290_000);
        assertThat(council.volume).isEqualTo(1.25);
    }

    @Test
    void halfAYearCountsForHalf() {
        council.bought = 1_020_000;
        council.reservesBefore = 1_000_000;
        council.monthsOfYear = 6;
        new AnchorBudgets(economy, SPEC.rules().budgets()).run();
        assertThat(council.volume).isEqualTo(1);
    }

    @Test
    void budgetsAreSetOnceAYear() {
        economy.month = new Month(5);
        budget(2_040_000, 796_000);
        assertThat(council.volume).isEqualTo(1);
        assertThat(council.monthsOfYear).isEqualTo(13);
    }

    @Test
    void aNewYearCountsFromNothing() {
        budget(2_040_000, 796_000);
        assertThat(council.bought).isZero();
        assertThat(council.reservesBefore).isEqualTo(1_000_000);
        assertThat(council.monthsOfYear).isEqualTo(1);
    }
}
