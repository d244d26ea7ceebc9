package org.commonweal.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.commonweal.simulation.TinyPlace.ARCHER;
import static org.commonweal.simulation.TinyPlace.BUILDERS;
import static org.commonweal.simulation.TinyPlace.BUILDER_BAKER;
import static org.commonweal.simulation.TinyPlace.COMMUTING_COOPER;
import static org.commonweal.simulation.TinyPlace.COUNCIL;
import static org.commonweal.simulation.TinyPlace.COUNCIL_COOPER;
import static org.commonweal.simulation.TinyPlace.HAIRDRESSERS;
import static org.commonweal.simulation.TinyPlace.HAIRDRESSER_BAKER;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.economy.People;
import org.commonweal.economy.People.Activity;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.money.Audit;
import org.commonweal.parameter.Given;
import org.commonweal.simulation.Simulation;
import org.commonweal.simulation.Spec;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/**
 * Who leaves work in a month. The hairdressers have a resident and a commuter, the builders an owner at work, the council a
 * resident.
 */
class SeparationsTest {
    private static final int MONTHS = 600;
    private static final int LARGE = 6;

    private final Economy economy = TinyPlace.open();

    /** A month of an economy in which nobody leaves but for these reasons. */
    private static void month(Economy economy, String... reasons) {
        SeparationRule nobody = Given.rule(
                SeparationRule.class, "separation=0", "withdrawal=0", "commuter-retirement=0", "discouragement=0");
        SeparationRule rule = reasons.length == 0 ? nobody : Given.rule(SeparationRule.class, reasons);
        new Separations(economy, rule).run();
        new EconomyAudit(economy).check("Separations", economy.month);
    }

    private static void layOff(Economy economy, int f, int people) {
        economy.firms.layoffs[f] = people;
        month(economy);
    }

    private Activity activity(int p) {
        return economy.people.activity(p);
    }

    // ---- layoffs ---------------------------------------------------------------------------------------------------

    @Test
    void withoutAReasonNobodyLeaves() {
        month(economy);
        assertThat(activity(HAIRDRESSER_BAKER)).isEqualTo(Activity.EMPLOYED);
        assertThat(activity(COMMUTING_COOPER)).isEqualTo(Activity.OUTSIDE);
        assertThat(economy.firms.heads(HAIRDRESSERS)).isEqualTo(2);
        assertThat(economy.anchors.get(COUNCIL).heads()).isEqualTo(1);
    }

    @Test
    void ofAsManyLayoffsAsStaffAllGoAndResidentsLookForWork() {
        layOff(economy, HAIRDRESSERS, 2);
        assertThat(economy.firms.heads(HAIRDRESSERS)).isZero();
        assertThat(activity(HAIRDRESSER_BAKER)).isEqualTo(Activity.UNEMPLOYED);
        assertThat(economy.people.employer[HAIRDRESSER_BAKER]).isEqualTo(People.NOBODY);
    }

    /** Of 5 layoffs among 9 commuters and a resident, commuters bear 4.5 on average, and the number is met each time. */
    @Test
    void commutersBearTheirShareOfLayoffs() {
        double commuters = 0;
        for (int month = 0; month < MONTHS; month++) {
            Economy place = TinyPlace.open();
            place.month = new Month(month);
            place.firms.commuters[HAIRDRESSERS] = 9;
            layOff(place, HAIRDRESSERS, 5);
            assertThat(place.firms.heads(HAIRDRESSERS)).isEqualTo(10 - 5);
            commuters += 9 - place.firms.commuters[HAIRDRESSERS];
        }
        assertThat(commuters / MONTHS).isCloseTo(4.5, within(0.1));
    }

    @Test
    void amongResidentsEachIsAsLikelyToGoAsTheOthers() {
        int[] staff = {HAIRDRESSER_BAKER, ARCHER, COUNCIL_COOPER, COMMUTING_COOPER};
        double[] gone = new double[staff.length];
        for (int month = 0; month < MONTHS; month++) {
            Economy place = TinyPlace.open();
            place.month = new Month(month);
            place.firms.commuters[HAIRDRESSERS] = 0;
            for (int p : staff) {
                place.leaveJob(p, Activity.UNEMPLOYED);
                place.people.employer[p] = place.accounts.firm(HAIRDRESSERS);
                place.people.become(p, Activity.EMPLOYED);
                place.countResidents(place.people.employer[p], 1);
            }
            layOff(place, HAIRDRESSERS, 1);
            assertThat(place.firms.heads(HAIRDRESSERS)).isEqualTo(3);
            for (int i = 0; i < staff.length; i++) {
                gone[i] += place.people.activity(staff[i]) == Activity.UNEMPLOYED ? 1.0 / MONTHS : 0;
            }
        }
        assertThat(gone).containsExactly(new double[] {0.25, 0.25, 0.25, 0.25}, within(0.08));
    }

    @Test
    void anOwnerAtWorkIsNeverLaidOff() {
        layOff(economy, BUILDERS, 1);
        assertThat(activity(BUILDER_BAKER)).isEqualTo(Activity.OWNER);
        assertThat(economy.firms.heads(BUILDERS)).isEqualTo(1);
    }

    // ---- turnover --------------------------------------------------------------------------------------------------

    /** Of 100 commuters 20 are laid off; of the other 80 leave 10 + 10 + 10 %. */
    @Test
    void commutersLeaveAsResidentsDoAndRetireBesides() {
        economy.firms.commuters[BUILDERS] = 100;
        economy.firms.layoffs[BUILDERS] = 20;
        economy.anchors.get(COUNCIL).commuters = 50;
        month(economy, "separation=0.1", "withdrawal=0.1", "commuter-retirement=0.1", "discouragement=0");
        assertThat(economy.firms.commuters[BUILDERS]).isEqualTo(80 - 24);
        assertThat(economy.anchors.get(COUNCIL).commuters).isEqualTo(50 - 15);
    }

    @Test
    void residentsLoseWorkAndWithdrawAtTheirRatesWhereverTheyWork() {
        Economy place = large();
        double employed = count(place, Activity.EMPLOYED);
        double outside = count(place, Activity.OUTSIDE);
        double unemployed = count(place, Activity.UNEMPLOYED);
        double inactive = count(place, Activity.INACTIVE);
        month(place, "separation=0.1", "withdrawal=0.05", "commuter-retirement=0", "discouragement=0");
        assertThat(count(place, Activity.EMPLOYED) / employed).isCloseTo(0.85, within(0.03));
        assertThat(count(place, Activity.OUTSIDE) / outside).isCloseTo(0.85, within(0.04));
        double atWork = employed + outside;
        assertThat((count(place, Activity.UNEMPLOYED) - unemployed) / atWork).isCloseTo(0.1, within(0.02));
        assertThat((count(place, Activity.INACTIVE) - inactive) / atWork).isCloseTo(0.05, within(0.015));
    }

    @Test
    void whoWorksOutsideIsLaidOffThere() {
        Economy place = large();
        double employed = count(place, Activity.EMPLOYED);
        double outside = count(place, Activity.OUTSIDE);
        place.outside.layoffs = 0.2;
        month(place);
        assertThat(count(place, Activity.OUTSIDE) / outside).isCloseTo(0.8, within(0.04));
        assertThat(count(place, Activity.EMPLOYED)).isEqualTo(employed);
    }

    @Test
    void theUnemployedGiveUpAtTheirRate() {
        Economy place = large();
        double unemployed = count(place, Activity.UNEMPLOYED);
        double inactive = count(place, Activity.INACTIVE);
        month(place, "separation=0", "withdrawal=0", "commuter-retirement=0", "discouragement=0.2");
        double gaveUp = unemployed - count(place, Activity.UNEMPLOYED);
        assertThat(gaveUp / unemployed).isCloseTo(0.2, within(0.1));
        assertThat(count(place, Activity.INACTIVE) - inactive).isEqualTo(gaveUp);
    }

    @Test
    void whoHasJustLostWorkDoesNotGiveUpInTheSameMonth() {
        economy.people.become(TinyPlace.DYER, Activity.INACTIVE);
        economy.firms.layoffs[HAIRDRESSERS] = 2;
        month(economy, "separation=0", "withdrawal=0", "commuter-retirement=0", "discouragement=0.2");
        assertThat(activity(HAIRDRESSER_BAKER)).isEqualTo(Activity.UNEMPLOYED);
    }

    private static Economy large() {
        Economy place = new Simulation(Spec.with(), SmallPlace.data(), 1, LARGE, 0, Audit.OFF, List.of()).economy();
        place.openMonth();
        java.util.Arrays.fill(place.firms.layoffs, 0);
        return place;
    }

    private static double count(Economy place, Activity what) {
        double count = 0;
        for (int p = 0; p < place.people.count; p++) {
            count += place.people.activity(p) == what ? 1 : 0;
        }
        return count;
    }
}
