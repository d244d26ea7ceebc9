package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.economy.People;
import org.commonweal.enterprise.OpeningEnterprises;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.money.Forgery;
import org.commonweal.money.Instrument;
import org.commonweal.money.LeakException;
import org.commonweal.money.LeakyLedger;
import org.commonweal.money.LeakyLedger.Verb;
import org.commonweal.money.LedgerAudit;
import org.commonweal.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A whole run with one fault: in some month a verb of the ledger writes all its legs but one, once. The audit must stop
 * the run in the phase in which it happened, and say where.
 */
class MutationOfRunTest {
    private static final int MONTHS = 14;
    private static final int MONTH_OF_THE_FAULT = 7;
    private static final ModelSpec SPEC = Spec.with();

    /** A small place that lives month by month, in a ledger that can leak. */
    private static final class LeakyPlace {
        private final LeakyLedger ledger;
        private final Economy economy;
        private final MonthlyCycle cycle;
        private final LedgerAudit books;
        private final EconomyAudit heads;
        private Phase leakedIn;

        LeakyPlace() {
            Economy opened = new Simulation(SPEC, SmallPlace.data(), 5, 1, 0, Audit.OFF, List.of()).economy();
            ledger = LeakyLedger.like(opened.ledger);
            economy = new Economy(
                    ledger,
                    opened.accounts,
                    opened.households,
                    opened.people,
                    opened.firms,
                    opened.contracts,
                    opened.anchors,
                    opened.technology,
                    opened.outside,
                    opened.neighbourhoods,
                    opened.rates,
                    opened.draws,
                    opened.scale,
                    opened.month);
            economy.pensionFund.employerRate = opened.pensionFund.employerRate;
            economy.pensionFund.monthsToValuation = opened.pensionFund.monthsToValuation;
            economy.pensionFund.shareInPayment = opened.pensionFund.shareInPayment;
            cycle = new MonthlyCycle(economy, SPEC, SmallPlace.data().national(), register(economy));
            books = new LedgerAudit(ledger);
            heads = new EconomyAudit(economy);
        }

        private static OpeningEnterprises register(Economy economy) {
            return OpeningEnterprises.of(
                    economy,
                    SPEC.rules().exit().hazard(),
                    SPEC.rules().ownership().inOrder());
        }

        void live() {
            for (int month = 0; month < MONTHS; month++) {
                for (Phase phase : Phase.values()) {
                    boolean before = ledger.hasLeaked();
                    cycle.run(phase);
                    leakedIn = !before && ledger.hasLeaked() ? phase : leakedIn;
                    books.check(phase.title(), economy.month);
                    heads.check(phase.title(), economy.month);
                }
                ledger.closeMonth();
                books.monthOpens();
                economy.month = economy.month.next();
            }
        }

        /** Opens the leak when a month begins. */
        void loseInMonth(int month, Verb verb, int leg) {
            for (int m = 0; m < month; m++) {
                for (Phase phase : Phase.values()) {
                    cycle.run(phase);
                }
                ledger.closeMonth();
                economy.month = economy.month.next();
            }
            books.monthOpens();
            ledger.lose(verb, leg);
        }
    }

    private record Leg(Verb verb, int number) {}

    static Stream<Leg> legs() {
        return Arrays.stream(Verb.values())
                .flatMap(verb -> IntStream.range(0, verb.legs()).mapToObj(number -> new Leg(verb, number)));
    }

    @ParameterizedTest
    @MethodSource("legs")
    void oneLostLegInOneMonthStopsTheRunWhereItWasLost(Leg leg) {
        LeakyPlace place = new LeakyPlace();
        place.loseInMonth(MONTH_OF_THE_FAULT, leg.verb, leg.number);
        LeakException leak = catchThrowableOfType(LeakException.class, place::live);
        LeakyLedger ledger = place.ledger;
        assertThat(ledger.hasLeaked()).as("the verb is used in these months").isTrue();
        assertThat(leak)
                .hasMessageContaining("in phase " + place.leakedIn.title() + " of month " + place.economy.month.index())
                .hasMessageContaining(ledger.leakedInstrument().title())
                .hasMessageContaining(ledger.name(ledger.leakedAccount()) + " (account " + ledger.leakedAccount() + ")")
                .hasMessageContaining("off by " + -ledger.leakedPence() + " p");
    }

    @Test
    void withoutAFaultTheRunGoesOn() {
        assertThatCode(() -> new LeakyPlace().live()).doesNotThrowAnyException();
    }

    @Test
    void theRunInOtherHandsIsTheRunOfTheSimulation() {
        LeakyPlace place = new LeakyPlace();
        place.live();
        Simulation simulation = new Simulation(SPEC, SmallPlace.data(), 5, 1, 0, Audit.OFF, List.of());
        simulation.run(MONTHS);
        for (Instrument what : Instrument.values()) {
            for (int account = 0; account < place.ledger.accounts(); account++) {
                assertThat(place.ledger.balance(what, account))
                        .isEqualTo(simulation.economy().ledger.balance(what, account));
            }
        }
    }

    // ---- heads -----------------------------------------------------------------------------------------------------

    @Test
    void somebodyWhoLeavesWithoutBeingCountedStopsTheMonth() {
        Economy economy = TinyPlace.open();
        EconomyAudit heads = new EconomyAudit(economy);
        economy.people.leaveJob(TinyPlace.HAIRDRESSER_BAKER, People.Activity.UNEMPLOYED);
        LeakException leak = catchThrowableOfType(LeakException.class, () -> heads.check("Labour", economy.month));
        assertThat(leak)
                .hasMessageContaining("phase Labour of month 0")
                .hasMessageContaining("firm 0 counts 1 residents");
    }

    // ---- the simulation itself -------------------------------------------------------------------------------------

    /** Puts a penny into an account behind the ledger's back, in the middle of a month. */
    private static LeakException penny(Audit audit) {
        Simulation simulation = new Simulation(SPEC, SmallPlace.data(), 5, 1, 0, audit, List.of());
        Economy economy = simulation.economy();
        simulation.start();
        return catchThrowableOfType(LeakException.class, () -> {
            for (int month = 0; month < 3; month++) {
                if (month == 2) {
                    Forgery.penny(economy.ledger, economy.accounts.household(11));
                }
                simulation.schedule.step(simulation);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Audit.class,
            names = {"MONTH", "PHASE"})
    void aPennyFromNowhereStopsTheSimulation(Audit audit) {
        LeakException leak = penny(audit);
        String phase = audit == Audit.PHASE ? Phase.LEVERS.title() : Phase.CLOSING.title();
        assertThat(leak)
                .hasMessageContaining("in phase " + phase + " of month 2")
                .hasMessageContaining("off by 1 p");
        if (audit == Audit.PHASE) {
            assertThat(leak).hasMessageContaining("household 11");
        }
    }

    @Test
    void whoDoesNotAuditIsNotTold() {
        assertThat(penny(Audit.OFF)).isNull();
    }
}
