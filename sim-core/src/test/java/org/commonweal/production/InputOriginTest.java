package org.commonweal.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.commonweal.simulation.TinyPlace.BUILDERS;
import static org.commonweal.simulation.TinyPlace.CONSTRUCTION;
import static org.commonweal.simulation.TinyPlace.HAIRDRESSERS;

import org.commonweal.economy.Economy;
import org.commonweal.parameter.Given;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/** The hairdressers usually buy half of their building work from the builders. */
class InputOriginTest {
    private final Economy economy = TinyPlace.open();

    private InputOrigin origin(String... changes) {
        InputOrigin origin = new InputOrigin(economy, Given.rule(InputRule.class, changes));
        origin.open();
        return origin;
    }

    @Test
    void atMonthZeroWhatIsBoughtHereIsTheUsualPart() {
        economy.firms.price[BUILDERS] = 3;
        assertThat(origin("substitution=2").share(HAIRDRESSERS, CONSTRUCTION)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void atHalfThePriceFourFifthsAreBoughtHere() {
        InputOrigin origin = origin("substitution=2");
        economy.firms.price[BUILDERS] = 0.5;
        origin.open();
        assertThat(origin.share(HAIRDRESSERS, CONSTRUCTION)).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void withoutSubstitutionThePartStaysAsItWas() {
        InputOrigin origin = origin("substitution=0");
        economy.firms.price[BUILDERS] = 0.5;
        origin.open();
        assertThat(origin.share(HAIRDRESSERS, CONSTRUCTION)).isEqualTo(0.5);
    }

    @Test
    void whoHasNoSupplierHereBuysNothingHere() {
        economy.firms.supplier[CONSTRUCTION][HAIRDRESSERS] = -1;
        assertThat(origin().share(HAIRDRESSERS, CONSTRUCTION)).isZero();
    }
}
