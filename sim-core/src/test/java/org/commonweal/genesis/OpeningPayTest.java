package org.commonweal.genesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.economy.People;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.simulation.Simulation;
import org.commonweal.simulation.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What residents of the small place earn on the day it opens, against its household accounts: 24 million pounds a year.
 */
class OpeningPayTest {
    private static final double ACCOUNTS = 2_400_000_000.0;

    private static Economy open(ModelSpec spec) {
        return new Simulation(spec, SmallPlace.data(), 1, 1, 0, Audit.OFF, List.of()).economy();
    }

    /** What all residents who are employees cost their employers [pence a year]. */
    private static double compensation(Economy economy) {
        People people = economy.people;
        double sum = 0;
        for (int p = 0; p < people.count; p++) {
            boolean employee =
                    people.activity(p) == People.Activity.EMPLOYED || people.activity(p) == People.Activity.OUTSIDE;
            sum += employee ? people.pay[p] + people.employerInsurance[p] + people.employerPension[p] : 0;
        }
        return 12 * sum;
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.7", "0.9", "1.1"})
    void residentsEarnWhatTheHouseholdAccountsSay(String share) {
        double earned = compensation(open(Spec.with("wages.census-pay=" + share)));
        assertThat(earned / (Double.parseDouble(share) * ACCOUNTS)).isCloseTo(1, within(0.05));
    }

    @Test
    void commutersEarnTheRestOfThePayBill() {
        Economy poor = open(Spec.with("wages.census-pay=0.5"));
        Economy rich = open(Spec.with("wages.census-pay=1.1"));
        assertThat(poor.outside.commuterStanding).isGreaterThan(1);
        assertThat(rich.outside.commuterStanding).isLessThan(poor.outside.commuterStanding);
    }
}
