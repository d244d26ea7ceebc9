package org.commonweal.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.model.ModelSpec;
import org.commonweal.model.Rules;
import org.commonweal.money.Audit;
import org.commonweal.simulation.Simulation;
import org.commonweal.simulation.Spec;
import org.junit.jupiter.api.Test;

/** Prices in the small place, where productivity does not move. */
class PlanningTest {
    private static final int FIRM = 0;
    private static final ModelSpec SPEC = Spec.with("productivity.shock=0", "productivity.persistence=0");

    private static double price(double policy, double level) {
        Economy economy = new Simulation(SPEC, SmallPlace.data(), 1, 1, 0, Audit.OFF, List.of()).economy();
        economy.firms.pay[FIRM] = policy;
        economy.payLevel = level;
        Rules rules = SPEC.rules();
        new Planning(
                        economy,
                        rules.productivity(),
                        rules.pricing(),
                        rules.expectation(),
                        rules.staffing(),
                        rules.ownership().inOrder())
                .run();
        return economy.firms.price[FIRM];
    }

    @Test
    void aFirmThatPaysATenthMoreAsksAsMuchMoreAsWhenAllPayATenthMore() {
        assertThat(price(1.1, 1)).isGreaterThan(1.01 * price(1, 1)).isCloseTo(price(1, 1.1), within(1e-12));
    }
}
