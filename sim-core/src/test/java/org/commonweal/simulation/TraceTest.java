package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.economy.AnchorKind;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.money.Audit;
import org.commonweal.money.LeakageChannel;
import org.commonweal.money.Payer;
import org.commonweal.money.Sector;
import org.commonweal.money.Tracer;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Money is followed in a place that lives: none is lost on the way, and the place does not notice. */
class TraceTest {
    private static final int MONTHS = 24;
    private static final Month SECOND = new Month(1);

    private static Simulation open(Audit audit, List<String> diary) {
        Observer observer = new Observer() {
            @Override
            public void monthClosed(Month month, double[] values) {
                diary.add(month + Arrays.toString(values));
            }
        };
        return new Simulation(Spec.with(), SmallPlace.data(), 3, 1, 0, audit, List.of(observer));
    }

    private static Payer council(Simulation simulation) {
        return Payer.of(List.of(simulation.economy().anchor(AnchorKind.COUNCIL).account()));
    }

    /** Everything that is known of a trace. */
    private static List<Double> told(Tracer tracer) {
        List<Double> numbers = new ArrayList<>(List.of(tracer.total(), tracer.hands(), tracer.stillHere()));
        for (LeakageChannel channel : LeakageChannel.values()) {
            for (Sector first : Sector.CORE) {
                numbers.add(tracer.leak(channel, first));
            }
        }
        return numbers;
    }

    private static double leaked(Tracer tracer) {
        return told(tracer).stream().skip(3).mapToDouble(share -> share).sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANCHORS", "HOUSEHOLDS", "PRIVATE_FIRMS", "PLC_BRANCHES"})
    void whatLeftAndWhatIsStillHereAreTheWholePound(Sector sector) {
        Simulation simulation = open(Audit.PHASE, new ArrayList<>());
        Tracer tracer = simulation.trace(Payer.of(sector), SECOND, MONTHS);
        simulation.run(MONTHS + 2);
        assertThat(tracer.total()).isPositive();
        assertThat(leaked(tracer)).isPositive();
        assertThat(leaked(tracer) + tracer.stillHere()).isCloseTo(1, within(1e-9));
        double hands = 0;
        double ways = 0;
        for (int round = 0; round < Tracer.ROUNDS; round++) {
            for (Sector from : Sector.CORE) {
                for (Sector to : Sector.CORE) {
                    hands += tracer.passed(round, from, to);
                }
                for (LeakageChannel channel : LeakageChannel.values()) {
                    ways += tracer.passed(round, from, channel);
                }
            }
        }
        assertThat(hands).isCloseTo(tracer.hands(), within(1e-9));
        assertThat(ways).isCloseTo(leaked(tracer), within(1e-9));
    }

    @Test
    void aPlaceThatIsFollowedLivesAsOneThatIsNot() {
        List<String> followed = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        Simulation simulation = open(Audit.MONTH, followed);
        simulation.trace(council(simulation), SECOND, 6);
        simulation.run(12);
        open(Audit.MONTH, alone).run(12);
        assertThat(followed).hasSize(12).isEqualTo(alone);
    }

    @Test
    void aForkIsFollowedAsTheUninterruptedRunIsAndWithoutItsOrigin() {
        Simulation origin = open(Audit.MONTH, new ArrayList<>());
        origin.run(1);
        Tracer ofOrigin = origin.trace(council(origin), new Month(2), 6);
        Simulation fork = origin.fork(Spec.with(), List.of());
        Tracer ofFork = fork.trace(council(fork), new Month(2), 6);
        fork.run(9);
        assertThat(ofOrigin.total()).isZero();
        origin.run(9);
        Simulation uninterrupted = open(Audit.MONTH, new ArrayList<>());
        Tracer whole = uninterrupted.trace(council(uninterrupted), new Month(2), 6);
        uninterrupted.run(9);
        assertThat(told(ofFork)).isEqualTo(told(whole)).isEqualTo(told(ofOrigin));
    }

    @Test
    void whatIsMarkedIsWhatTheCouncilPaysByTheFlowRecord() {
        Simulation simulation = open(Audit.MONTH, new ArrayList<>());
        Tracer tracer = simulation.trace(council(simulation), SECOND, 0);
        simulation.run(2);
        double paid = 0;
        for (var why : org.commonweal.money.Flow.values()) {
            paid += tracer.paid().month(why);
        }
        assertThat(tracer.total()).isPositive().isLessThanOrEqualTo(paid).isCloseTo(paid, within(0.05 * paid));
    }
}
