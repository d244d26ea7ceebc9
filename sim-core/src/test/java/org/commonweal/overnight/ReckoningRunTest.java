package org.commonweal.overnight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonweal.economy.Economy;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.money.Flow;
import org.commonweal.simulation.Observer;
import org.commonweal.simulation.Simulation;
import org.commonweal.simulation.Spec;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/** What other rules would mean for the residents of a year of a run under the rules of 2024-25. */
class ReckoningRunTest {
    private static final String YEAR = "fiscal.year=2024-25";

    private final ModelSpec rules = Spec.with(YEAR);
    private final Map<Flow, Long> paid = new EnumMap<>(Flow.class);
    private Economy economy;
    private Reckoning reckoning;

    private Outcome under(String... changes) {
        Simulation simulation = new Simulation(rules, SmallPlace.data(), 9, 1, 0, Audit.MONTH, List.of(new Observer() {
            @Override
            public void monthClosed(Month month, double[] values) {
                reckoning.monthClosed(month);
                for (Flow why : Flow.values()) {
                    paid.merge(why, economy.ledger.flows().month(why), Long::sum);
                }
            }
        }));
        economy = simulation.economy();
        reckoning = new Reckoning(
                economy, rules.rules(), List.of(Spec.with(changes).rules().fiscal()));
        simulation.run(Month.PER_YEAR);
        return reckoning.outcomes().get(0);
    }

    private static long gain(Outcome outcome) {
        return outcome.lines().stream().mapToLong(Outcome.Change::gain).sum();
    }

    private static List<Outcome.Group> groups(Outcome outcome, Grouping by) {
        return outcome.groups().stream().filter(group -> group.by() == by).toList();
    }

    @Test
    void householdsGainByGroupsWhatTreasuryAndCouncilLoseByLinesToThePenny() {
        Outcome outcome = under("fiscal.year=2026-27");
        assertThat(gain(outcome)).isNotZero();
        for (Grouping by : Grouping.values()) {
            List<Outcome.Group> groups = groups(outcome, by);
            assertThat(groups.stream().mapToLong(Outcome.Group::gain).sum())
                    .as(by.title())
                    .isEqualTo(gain(outcome));
            assertThat(groups.stream().mapToLong(Outcome.Group::households).sum())
                    .isEqualTo(economy.households.count);
        }
    }

    @Test
    void theRunsOwnRulesChangeNothingAndFindWhatTheRunHasPaid() {
        Outcome outcome = under(YEAR);
        assertThat(outcome.groups()).allSatisfy(group -> {
            assertThat(group.gain()).isZero();
            assertThat(group.gainers() + group.losers()).isZero();
        });
        Map<Line, Flow> benefits = Map.of(
                Line.STATE_PENSION, Flow.STATE_PENSION,
                Line.CHILD_BENEFIT, Flow.CHILD_BENEFIT,
                Line.UNIVERSAL_CREDIT, Flow.UNIVERSAL_CREDIT,
                Line.PENSION_CREDIT, Flow.PENSION_CREDIT,
                Line.HOUSING_BENEFIT, Flow.HOUSING_BENEFIT);
        for (Outcome.Change change : outcome.lines()) {
            assertThat(change.after()).as(change.line().title()).isEqualTo(change.before());
            if (benefits.containsKey(change.line())) {
                // who moves, dies or retires after being paid counts as what they are when the month closes
                assertThat(change.before())
                        .as(change.line().title())
                        .isCloseTo(paid.get(benefits.get(change.line())), withinPercentage(1));
            }
        }
    }

    @Test
    void liftingTheTwoChildLimitIsAGainForFamiliesWithThreeChildrenAndNobodyElse() {
        Outcome outcome = under(YEAR, "fiscal.universal-credit.most-children=20");
        for (Outcome.Group group : groups(outcome, Grouping.KIND)) {
            assertThat(group.losers()).isZero();
            boolean largest = group.name().equals("with three or more children");
            assertThat(group.gainers() > 0).as(group.name()).isEqualTo(largest);
        }
        // who is entitled to more credit than is paid, for the cap or because it is not claimed, has more support
        // instead
        assertThat(outcome.lines())
                .filteredOn(change -> change.gain() != 0)
                .extracting(Outcome.Change::line)
                .containsExactly(Line.UNIVERSAL_CREDIT, Line.COUNCIL_TAX);
    }
}
