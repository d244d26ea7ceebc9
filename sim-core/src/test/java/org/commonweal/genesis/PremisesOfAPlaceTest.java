package org.commonweal.genesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.money.Audit;
import org.commonweal.money.Pence;
import org.commonweal.premises.BusinessPremises;
import org.commonweal.premises.BusinessPremises.Landlord;
import org.commonweal.simulation.Simulation;
import org.commonweal.simulation.Spec;
import org.junit.jupiter.api.Test;

/** A small place whose shops pay 5 % of sales for their premises, whose care homes and offices pay 3 %. */
class PremisesOfAPlaceTest {
    private static final String[] RENTS = {
        "premises.trade=0.05",
        "premises.care-health-education=0.03",
        "premises.info-professional=0.03",
        "premises.property=0.02",
        "premises.yield=0.06"
    };

    private static Simulation open(Audit audit, String... settings) {
        return new Simulation(Spec.with(settings), SmallPlace.data(), 1, 1, 0, audit, List.of());
    }

    private static double valueAdded(Economy economy) {
        Firms firms = economy.firms;
        return IntStream.range(0, firms.used)
                .mapToDouble(f -> firms.expectedOrders[f]
                        * (economy.technology.valueAddedShare(firms.industry[f])
                                + economy.technology.rents[firms.industry[f]]))
                .sum();
    }

    @Test
    void thereAreAsManyAsNormalSalesPayRentForAndEachPoundHasAHolder() {
        Economy economy = open(Audit.OFF, RENTS).economy();
        BusinessPremises premises = economy.premises;
        double[] bySales = Spec.with(RENTS).rules().premises().rents().bySales();
        long rents = IntStream.range(0, economy.firms.used)
                .mapToLong(f -> Pence.round(bySales[economy.firms.industry[f]] * economy.firms.lastRealSales[f]))
                .sum();
        assertThat(premises.openingRents).isEqualTo(rents).isPositive();
        assertThat(premises.total).isEqualTo(Pence.round(12 * rents / 0.06));
        assertThat(Arrays.stream(Landlord.values()).mapToLong(premises::held).sum())
                .isEqualTo(premises.total);
    }

    @Test
    void sharesAreTheRulesWithWhatOwnersElsewhereHoldOutside() {
        String[] settings = Arrays.copyOf(RENTS, RENTS.length + 4);
        settings[RENTS.length] = "premises.owners=0.5";
        settings[RENTS.length + 1] = "premises.households=0.2";
        settings[RENTS.length + 2] = "premises.council=0.1";
        settings[RENTS.length + 3] = "premises.community=0";
        Economy economy = open(Audit.OFF, settings).economy();
        BusinessPremises premises = economy.premises;
        double all = premises.total;
        assertThat(premises.held(Landlord.COUNCIL) / all).isCloseTo(0.1, within(1e-6));
        assertThat(premises.held(Landlord.HOUSEHOLDS) / all).isCloseTo(0.2, within(1e-4));
        assertThat(premises.held(Landlord.OWNERS) / all).isBetween(0.01, 0.5);
        assertThat(premises.held(Landlord.OUTSIDE) / all)
                .as("parents of branches and owners elsewhere hold their half")
                .isGreaterThan(0.2);
    }

    @Test
    void rentsWereInTheOutputOfPropertyBusinessesSoThatValueAddedIsWhatItWas() {
        double without = valueAdded(open(Audit.OFF).economy());
        Economy economy = open(Audit.OFF, RENTS).economy();
        assertThat(valueAdded(economy)).isCloseTo(without, within(2e-3 * without));
        assertThat(economy.technology.propertyFirms).isBetween(0.3, 0.99);
        int property = Industry.PROPERTY.ordinal();
        assertThat(economy.technology.rents[property]).isPositive();
    }

    @Test
    void withoutRentsThereAreNoPremises() {
        Economy economy = open(Audit.OFF).economy();
        assertThat(economy.premises.total).isZero();
        assertThat(economy.technology.propertyFirms).isEqualTo(1);
    }

    @Test
    void everyPhaseOfThreeYearsKeepsTheBooksOfLandlords() {
        Simulation place = open(Audit.PHASE, RENTS);
        place.run(36);
        assertThat(place.economy().premises.rents).isPositive();
        assertThat(place.economy().premises.level).isBetween(0.5, 1.5);
    }
}
