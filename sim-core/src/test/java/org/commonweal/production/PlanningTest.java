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

    private static Economy economy() {
        return new Simulation(SPEC, SmallPlace.data(), 1, 1, 0, Audit.OFF, List.of()).economy();
    }

    private static double price(double policy, double level) {
        Economy economy = economy();
        economy.firms.pay[FIRM] = policy;
        economy.payLevel = level;
        plan(economy, SPEC.rules());
        return economy.firms.price[FIRM];
    }

    private static long capacity(double shareOfCapital, String... settings) {
        Economy economy = economy();
        economy.firms.capital[FIRM] = (long) (shareOfCapital * economy.firms.capital[FIRM]);
        plan(economy, Spec.with(settings).rules());
        return economy.firms.capacity[FIRM];
    }

    private static void plan(Economy economy, Rules rules) {
        new Planning(
                        economy,
                        rules.productivity(),
                        rules.pricing(),
                        rules.expectation(),
                        rules.staffing(),
                        rules.investment().use(),
                        rules.opening().firms()::capital,
                        rules.ownership().inOrder())
                .run();
    }

    @Test
    void aFirmThatPaysATenthMoreAsksAsMuchMoreAsWhenAllPayATenthMore() {
        assertThat(price(1.1, 1)).isGreaterThan(1.01 * price(1, 1)).isCloseTo(price(1, 1.1), within(1e-12));
    }

    @Test
    void aFirmThatHasLostHalfOfItsCapitalCanMakeLessUnlessCapitalIsOnlyWanted() {
        String steady = "productivity.shock=0";
        String fixed = "pricing=fixed";
        String matters = "investment.capital-exponent=0.25";
        double whole = capacity(1, steady, fixed, matters);
        assertThat(capacity(0.5, steady, fixed, matters) / whole).isCloseTo(Math.pow(0.5, 0.25), within(0.01));
        assertThat(capacity(0.5, steady, fixed)).isEqualTo(capacity(1, steady, fixed));
    }
}
