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

    /** Pay an industry's firms pay to residents and commuters, of the same people and places of work. */
    private static double payHere(Economy economy) {
        double sum = 0;
        for (int f = 0; f < economy.firms.used; f++) {
            int employees = economy.firms.heads(f) - (economy.firms.ownerWorks[f] ? 1 : 0);
            sum += employees * economy.technology.meanPay[economy.firms.industry[f]] * economy.firms.pay[f];
        }
        return sum;
    }

    @Test
    void partTimeWorkAndPoliciesOfPayChangeWhoEarnsHowMuchAndNotWhatAllEarn() {
        Economy alike = open(Spec.with("wages.part-time=0", "wages.employer-spread=0", "wages.minimum.hourly=0"));
        Economy apart = open(Spec.with("wages.part-time=1", "wages.employer-spread=0.2", "wages.minimum.hourly=10"));
        assertThat(payHere(apart) / payHere(alike)).isCloseTo(1, within(1e-9));
        assertThat(compensation(apart) / compensation(alike)).isCloseTo(1, within(0.05));
    }

    @Test
    void nobodyEarnsLessThanTheMinimumWage() {
        Economy economy = open(Spec.with("wages.part-time=1", "wages.minimum.hourly=10"));
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            assertThat(people.pay[p]).isGreaterThanOrEqualTo((long) (1_000 * people.hours[p] * 52 / 12) - 1);
        }
    }

    @Test
    void asManyResidentsWorkPartTimeAsTheCensusCounts() {
        Economy economy = open(Spec.with("wages.part-time=1"));
        People people = economy.people;
        int employees = 0;
        int partTime = 0;
        for (int p = 0; p < people.count; p++) {
            employees += people.hours[p] > 0 ? 1 : 0;
            partTime += people.hours[p] > 0 && people.hours[p] < 37 ? 1 : 0;
        }
        // 240 of 800 in the census; a draw for each of some 800 people
        assertThat(partTime / (double) employees).isCloseTo(0.30, within(0.05));
    }
}
