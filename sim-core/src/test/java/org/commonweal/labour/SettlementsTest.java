package org.commonweal.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.economy.People;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.simulation.Simulation;
import org.commonweal.simulation.Spec;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/** Settlements in the small place, where the going rate has fallen by a tenth since it opened. */
class SettlementsTest {
    private static final ModelSpec SPEC = Spec.with(
            "wages.settlement=yearly",
            "wages.settlement.share=0.5",
            "wages.settlement.month=4",
            "wages.minimum.hourly=0");

    private final Economy economy = open(SPEC);

    private static Economy open(ModelSpec spec) {
        return new Simulation(spec, SmallPlace.data(), 1, 1, 0, Audit.OFF, List.of()).economy();
    }

    private void settleInMonth(ModelSpec spec, int ofYear) {
        PayPacket packet = new PayPacket(
                economy,
                spec.rules().wages(),
                spec.rules().pensions().contributions(),
                spec.rules().fiscal());
        economy.wageIndex = 0.9;
        economy.month = new Month(ofYear - 1);
        new Settlements(economy, spec.rules().wages(), packet).run();
    }

    private long payOf(People.Activity who) {
        long sum = 0;
        for (int p = 0; p < economy.people.count; p++) {
            sum += economy.people.activity(p) == who ? economy.people.pay[p] : 0;
        }
        return sum;
    }

    @Test
    void inAprilAllWhoWorkHereLoseHalfOfTheTenthAndThoseOutsideNothing() {
        long here = payOf(People.Activity.EMPLOYED);
        long outside = payOf(People.Activity.OUTSIDE);
        settleInMonth(SPEC, 4);
        assertThat(payOf(People.Activity.EMPLOYED) / (double) here).isCloseTo(0.95, within(1e-4));
        assertThat(payOf(People.Activity.OUTSIDE)).isEqualTo(outside);
        assertThat(economy.payLevel).isCloseTo(0.95, within(1e-6));
    }

    @Test
    void inOtherMonthsNothingIsSettled() {
        long here = payOf(People.Activity.EMPLOYED);
        settleInMonth(SPEC, 5);
        assertThat(payOf(People.Activity.EMPLOYED)).isEqualTo(here);
        assertThat(economy.payLevel).isEqualTo(1);
    }

    @Test
    void withPayAtHireOnlyTheOthersFollow() {
        long here = payOf(People.Activity.EMPLOYED);
        settleInMonth(Spec.with("wages.settlement=at-hire"), 4);
        assertThat(payOf(People.Activity.EMPLOYED)).isEqualTo(here);
        assertThat(economy.payLevel).isEqualTo(0.9);
    }
}
