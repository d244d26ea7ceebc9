package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A state burnt in once can be gone on from many times: each fork is the run it would have been, and touches no other. */
class ForkTest {
    private static final int BURN_IN = 24;
    private static final int MONTHS = 36;

    private static Simulation open(ModelSpec spec, Audit audit, Observer... observers) {
        return new Simulation(spec, SmallPlace.data(), 5, 1, BURN_IN, audit, List.of(observers));
    }

    private static List<String> uninterrupted(Audit audit, String... changes) {
        Diary diary = new Diary();
        open(Spec.with(changes), audit, diary).run(MONTHS);
        return diary.lines();
    }

    private static List<String> goOn(Simulation origin, ModelSpec spec) {
        Diary diary = new Diary();
        origin.fork(spec, List.of(diary)).run(MONTHS);
        return diary.lines();
    }

    @ParameterizedTest
    @EnumSource(Audit.class)
    void everyForkIsTheUninterruptedRun(Audit audit) {
        Simulation warm = open(Spec.with(), audit);
        warm.run(0);
        List<String> expected = uninterrupted(audit);
        assertThat(expected).hasSize(MONTHS + MONTHS / 12);
        assertThat(goOn(warm, Spec.with())).isEqualTo(expected);
        assertThat(goOn(warm, Spec.with())).isEqualTo(expected);
    }

    @Test
    void theOriginGoesOnAsIfItHadNotBeenForked() {
        Diary diary = new Diary();
        Simulation warm = open(Spec.with(), Audit.MONTH, diary);
        warm.run(0);
        goOn(warm, Spec.with());
        warm.run(MONTHS);
        assertThat(diary.lines()).isEqualTo(uninterrupted(Audit.MONTH));
    }

    @Test
    void aFundThatStartsToInvestHereFromTheForkIsThatOfTheUninterruptedRun() {
        String[] changes = {"levers.pension-localisation.target=0.2", "levers.pension-localisation.ramp=1"};
        Simulation warm = open(Spec.with(), Audit.PHASE);
        warm.run(0);
        List<String> expected = uninterrupted(Audit.PHASE, changes);
        assertThat(expected).isNotEqualTo(uninterrupted(Audit.PHASE));
        assertThat(goOn(warm, Spec.with(changes))).isEqualTo(expected);
    }

    @Test
    void aLeverPulledFromTheForkIsTheLeverOfTheUninterruptedRun() {
        String[] changes = {
            "levers.progressive-procurement.social-weight=0.3",
            "levers.progressive-procurement.reach=3",
            "levers.progressive-procurement.parts=3",
            "levers.progressive-procurement.split-above=20000"
        };
        Simulation warm = open(Spec.with(), Audit.MONTH);
        warm.run(0);
        List<String> expected = uninterrupted(Audit.MONTH, changes);
        assertThat(expected).isNotEqualTo(uninterrupted(Audit.MONTH));
        assertThat(goOn(warm, Spec.with(changes))).isEqualTo(expected);
    }
}
