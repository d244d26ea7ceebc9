package org.commonweal.overnight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.simulation.MonthlyCycle;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.commonweal.time.Phase;
import org.junit.jupiter.api.Test;

/**
 * A December of the tiny place, the only month of its year: 260 pounds of state pension, 130 of child benefit, tax of a
 * fifth from the first penny.
 */
class ReckoningTest {
    private static final Month DECEMBER = new Month(11);

    private Outcome december(String... changes) {
        Economy economy = TinyPlace.open();
        economy.month = DECEMBER;
        MonthlyCycle cycle = TinyPlace.cycle(economy, TinyPlace.spec());
        Reckoning reckoning = new Reckoning(
                economy,
                TinyPlace.spec().rules(),
                List.of(TinyPlace.spec(changes).rules().fiscal()));
        for (Phase phase : Phase.values()) {
            cycle.run(phase);
        }
        reckoning.monthClosed(DECEMBER);
        return reckoning.outcomes().get(0);
    }

    private static long gain(Outcome outcome, String group) {
        return outcome.groups().stream()
                .filter(one -> one.name().equals(group))
                .mapToLong(Outcome.Group::gain)
                .sum();
    }

    private static long gain(Outcome outcome, Line line) {
        return outcome.lines().stream()
                .filter(change -> change.line() == line)
                .mapToLong(Outcome.Change::gain)
                .sum();
    }

    @Test
    void aPensionHalfAsHighAgainIsTheArchersLessTaxOfAFifth() {
        Outcome outcome = december("fiscal.state-pension.weekly=90");
        assertThat(gain(outcome, Line.STATE_PENSION)).isEqualTo(13_000);
        assertThat(gain(outcome, Line.INCOME_TAX)).isEqualTo(-2_600);
        assertThat(gain(outcome, "pensioners")).isEqualTo(10_400);
        assertThat(gain(outcome, "couples without children")).isZero();
    }

    @Test
    void twiceTheChildBenefitIsTheDyersWhoRentFromTheCouncil() {
        Outcome outcome = december("fiscal.child-benefit.eldest=60");
        assertThat(gain(outcome, Line.CHILD_BENEFIT)).isEqualTo(13_000);
        assertThat(gain(outcome, "with one child")).isEqualTo(13_000);
        assertThat(gain(outcome, "social rented")).isEqualTo(13_000);
        assertThat(gain(outcome, "pensioners")).isZero();
    }

    @Test
    void halfTheInsuranceLeavesTheCoopersATwentiethOfTheirPay() {
        Outcome outcome = december("fiscal.national-insurance.employee-rate=0.05");
        assertThat(gain(outcome, "private rented or rent free")).isEqualTo((100_000 + 200_000) / 20);
    }

    @Test
    void whatEmployersContributeReachesTheTreasuryAndNoHouseholdPaysIt() {
        Outcome outcome = december("fiscal.national-insurance.employer-rate=0.2");
        Outcome.Change change = outcome.lines().get(Line.EMPLOYERS_INSURANCE.ordinal());
        assertThat(change.before()).isPositive();
        assertThat(change.budget()).isEqualTo(change.before());
        assertThat(change.gain()).isZero();
        assertThat(outcome.groups())
                .allSatisfy(group -> assertThat(group.gain()).isZero());
    }

    @Test
    void householdsOfSeveralRunsAreAddedUp() {
        Outcome one = december("fiscal.child-benefit.eldest=60");
        Outcome both = one.plus(one);
        assertThat(gain(both, "with one child")).isEqualTo(26_000);
        assertThat(gain(both, Line.CHILD_BENEFIT)).isEqualTo(26_000);
    }

    @Test
    void whoGainsAPoundAWeekOrMoreIsAGainer() {
        Outcome outcome = december("fiscal.child-benefit.eldest=42");
        assertThat(gain(outcome, "with one child")).isEqualTo(5_200);
        assertThat(outcome.groups())
                .filteredOn(group -> group.name().equals("with one child"))
                .allSatisfy(group -> assertThat(group.gainers()).isOne());
        assertThat(december("fiscal.child-benefit.eldest=41").groups())
                .allSatisfy(group -> assertThat(group.gainers()).isZero());
    }
}
