package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.money.Ledger;
import org.commonweal.parameter.Question;
import org.commonweal.shock.Shock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every shock: of size zero it is none, otherwise the books stay in order, and a fork may strike. */
class ShocksTest {
    private static final int MONTHS = 30;

    private static final String[][] STRUCK = {
        {
            "shocks.recession.from=0.5", "shocks.recession.until=1.5", "shocks.recession.ramp=0.5",
            "shocks.recession.recovery=0.5", "shocks.recession.size=0.3", "shocks.recession.hiring=0.4"
        },
        {
            "shocks.grant-cut.from=0.5",
            "shocks.grant-cut.ramp=1",
            "shocks.grant-cut.size=0.6",
            "shocks.grant-cut.other-anchors=on"
        },
        {"shocks.employer-exit.from=0.5", "shocks.employer-exit.ramp=1", "shocks.employer-exit.employers=4"}
    };

    static Stream<List<String>> shocks() {
        return Arrays.stream(STRUCK).map(List::of);
    }

    private static SmallRun run(Audit audit, String... changes) {
        return SmallRun.of(Spec.with(changes), 3, MONTHS, audit);
    }

    @Test
    void thereIsOneOfEach() {
        assertThat(shocks()).hasSameSizeAs(Question.answers(Shock.class));
    }

    @Test
    void thoseOfSizeZeroChangeNoByte() {
        assertThat(run(Audit.MONTH, "shocks.from=0", "shocks.until=1", "shocks.ramp=0", "shocks.recession.recovery=1")
                        .sameAs(run(Audit.MONTH)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("shocks")
    void theBooksAreInOrderAfterEveryPhase(List<String> changes) {
        SmallRun struck = run(Audit.PHASE, changes.toArray(String[]::new));
        assertThat(struck.months()).isEqualTo(MONTHS);
        assertThat(struck.sameAs(run(Audit.MONTH))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("shocks")
    void aForkThatIsStruckIsTheUninterruptedRun(List<String> changes) {
        ModelSpec spec = Spec.with(changes.toArray(String[]::new));
        Simulation warm = new Simulation(Spec.with(), SmallPlace.data(), 5, 1, 12, Audit.MONTH, List.of());
        warm.run(0);
        Simulation fork = warm.fork(spec, List.of());
        Simulation whole = new Simulation(spec, SmallPlace.data(), 5, 1, 12, Audit.MONTH, List.of());
        fork.run(MONTHS);
        whole.run(MONTHS);
        assertThat(balances(fork)).isEqualTo(balances(whole));
        warm.run(MONTHS);
        assertThat(balances(fork)).isNotEqualTo(balances(warm));
    }

    private static List<Long> balances(Simulation simulation) {
        Ledger ledger = simulation.economy().ledger;
        return IntStream.range(0, ledger.accounts()).mapToObj(ledger::netWorth).toList();
    }
}
