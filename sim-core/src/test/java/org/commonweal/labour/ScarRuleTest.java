package org.commonweal.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.commonweal.simulation.TinyPlace.COUNCIL_COOPER;

import org.commonweal.economy.Economy;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.Given;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

class ScarRuleTest {
    private final ScarRule rule = Given.rule(ScarRule.class, "depth=0.12", "recovery=0.25");

    @Test
    void whoseEmployerClosesLacksAnEighthOfTheirPayAndWhoLackedMoreLacksNoMore() {
        assertThat(rule.afterClosing(0)).isEqualTo(0.12);
        assertThat(rule.afterClosing(0.2)).isEqualTo(0.2);
    }

    @Test
    void aQuarterIsMadeUpForInAYear() {
        assertThat(rule.healed(0.12)).isCloseTo(0.09, within(1e-12));
    }

    /** A Cooper earns 1,000 pounds; with a scar of a quarter 750, after a settlement that makes up for half of it 875. */
    @Test
    void whatIsLackingHealsWithTheSettlementsOfYears() {
        Economy economy = TinyPlace.open();
        ModelSpec spec =
                TinyPlace.spec("wages.settlement=yearly", "wages.settlement.month=1", "wages.scar.recovery=0.5");
        PayPacket packet = new PayPacket(
                economy,
                spec.rules().wages(),
                spec.rules().pensions().contributions(),
                spec.rules().fiscal());
        economy.people.scar[COUNCIL_COOPER] = 0.25f;
        packet.settle(COUNCIL_COOPER, 1);
        long scarred = economy.people.pay[COUNCIL_COOPER];
        new Settlements(economy, spec.rules().wages(), packet).run();
        assertThat(economy.people.pay[COUNCIL_COOPER] / (double) scarred).isCloseTo(0.875 / 0.75, within(1e-4));
    }
}
