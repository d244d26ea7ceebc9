package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.economy.People;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.fiscal.TaxRecords;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.money.Pence;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What residents pay in a year is what the year's income owes. */
class TaxYearRunTest {
    private static final int YEARS = 2;

    /** Notes who was in and out of work during the last year. */
    private static final class Watch implements Observer {
        private final BitSet worked = new BitSet();
        private final BitSet didNot = new BitSet();
        private Economy economy;

        @Override
        public void monthClosed(Month month, double[] values) {
            if (month.year() == YEARS) {
                for (int p = 0; p < economy.people.count; p++) {
                    (economy.people.works(p) ? worked : didNot).set(p);
                }
            }
        }
    }

    private final Watch watch = new Watch();

    private Economy afterYearsOf(ModelSpec spec) {
        Simulation simulation = new Simulation(spec, SmallPlace.data(), 5, 1, 0, Audit.MONTH, List.of(watch));
        watch.economy = simulation.economy();
        simulation.run(YEARS * Month.PER_YEAR);
        return watch.economy;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-19", "2025-26", "2026-27"})
    void everyResidentHasPaidTheTaxOfTheYearsIncome(String year) {
        ModelSpec spec = Spec.with("fiscal.year=" + year);
        Economy economy = afterYearsOf(spec);
        FiscalSystem rules = spec.rules().fiscal();
        People people = economy.people;
        TaxRecords taxes = people.taxes;
        int settled = 0;
        int owing = 0;
        for (int p = 0; p < people.count; p++) {
            double rents = rules.incomeTax().taxable(Pence.toPounds(taxes.rents[p]), 1);
            double earned = Math.max(0, Pence.toPounds(taxes.earned[p] + taxes.profits[p]) + rents);
            long due = Pence.ofPounds(rules.incomeTax()
                    .due(earned, Pence.toPounds(taxes.interest[p]), Pence.toPounds(taxes.dividends[p])));
            boolean hasMoney = economy.ledger.deposits(economy.accounts.household(people.household[p])) > 0;
            assertThat(taxes.taxed[p]).isLessThanOrEqualTo(due);
            owing += taxes.taxed[p] < due ? 1 : 0;
            settled += taxes.taxed[p] == due ? 1 : 0;
            assertThat(taxes.taxed[p] == due || !hasMoney || owing > 0).isTrue();
        }
        watch.worked.and(watch.didNot);
        assertThat(watch.worked.cardinality()).as("movers").isGreaterThan(100);
        assertThat(settled).isGreaterThan(1_000);
        assertThat(owing).as("whose household has no money").isLessThan(people.count / 100);
    }

    @Test
    void somebodyPaysByEveryRuleThereIs() {
        TaxRecords taxes = afterYearsOf(Spec.with()).people.taxes;
        for (long[] column : List.of(
                taxes.earned,
                taxes.profits,
                taxes.rents,
                taxes.interest,
                taxes.dividends,
                taxes.taxed,
                taxes.insured)) {
            assertThat(Arrays.stream(column).max())
                    .satisfies(most -> assertThat(most.getAsLong()).isPositive());
        }
    }
}
