package org.commonweal.shock;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.credit.FirmCash;
import org.commonweal.economy.Economy;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;
import org.commonweal.policy.Terms;
import org.commonweal.publicfinance.PublicFinance;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/** The council of the tiny place has a grant of 800,000 pence a month. */
class GrantCutTest {
    private static final ModelSpec SPEC = TinyPlace.spec();
    private static final long GRANT = 800_000;

    private static long grant(GrantCut cut, double strength) {
        Economy economy = TinyPlace.open();
        economy.anchors.get(TinyPlace.COUNCIL).grant = GRANT;
        Terms terms = Terms.of(economy, 0);
        cut.set(terms, strength);
        new PublicFinance(
                        economy,
                        SPEC.rules().fiscal(),
                        SPEC.rules().ownership().inOrder(),
                        terms.publicFinance,
                        new FirmCash(economy, SPEC.rules().credit()))
                .grantsAndFees();
        return economy.ledger.flows().month(Flow.GRANTS, Sector.GOVERNMENT, Sector.ANCHORS);
    }

    @Test
    void theGovernmentKeepsWhatItDoesNotPay() {
        assertThat(grant(new GrantCut(0, 100, 0, 0.25, true, false), 1)).isEqualTo(600_000);
        assertThat(grant(new GrantCut(0, 100, 0, 0.25, true, false), 0.5)).isEqualTo(700_000);
    }

    @Test
    void whoIsSparedReceivesAllOfIt() {
        assertThat(grant(new GrantCut(0, 100, 0, 0.25, false, true), 1)).isEqualTo(GRANT);
    }

    @Test
    void oneBelowZeroIsARise() {
        GrantCut rise = new GrantCut(0, 100, 0, -0.25, true, false);
        assertThat(rise.isPulled()).isTrue();
        assertThat(grant(rise, 1)).isEqualTo(1_000_000);
    }

    @Test
    void oneOfSizeZeroIsNone() {
        assertThat(new GrantCut(0, 100, 0, 0, true, true).isPulled()).isFalse();
    }
}
