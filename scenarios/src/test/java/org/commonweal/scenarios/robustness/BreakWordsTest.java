package org.commonweal.scenarios.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.discovery.Box;
import org.commonweal.results.discovery.Cases.Fit;
import org.commonweal.results.discovery.Regret;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.recording.Recorder;
import org.commonweal.scenarios.robustness.Break.Found;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.commonweal.scenarios.sensitivity.Asked;
import org.commonweal.scenarios.sensitivity.Contrast;
import org.commonweal.scenarios.sensitivity.Plausible;
import org.commonweal.scenarios.sensitivity.Scattered;
import org.commonweal.scenarios.sensitivity.Varied;
import org.junit.jupiter.api.Test;

/** A box that stood out is the answer only as long as fresh draws do not say that it was chance. */
class BreakWordsTest {
    private static final int DRAWS = 20;

    private static Trial trial(String scenario) {
        return new TrialReader()
                .of(new ScenarioReader(Home.library()).read(scenario).withScale(0.02));
    }

    /** Jobs rise in 15 of 20 draws; of the 10 in which the one assumption is low, in 6. */
    private static String answer(Fit fresh) {
        Contrast contrast = new Contrast(trial("baseline"), Optional.of(trial("procurement")));
        Varied varied =
                new Varied(contrast, new Plausible(contrast).factors(List.of("exit.resale=0.2..0.4"), List.of()));
        List<SeriesMeta> catalogue = Recorder.catalogue();
        SeriesMeta jobs = catalogue.stream()
                .filter(one -> one.name().equals("labour.jobs"))
                .findFirst()
                .orElseThrow();
        Asked asked = new Asked(varied, List.of(jobs), 1, 1);
        double[][] points = new double[DRAWS][1];
        double[][] outcomes = new double[DRAWS][catalogue.size()];
        IntStream.range(0, DRAWS).forEach(draw -> {
            points[draw][0] = draw / (double) DRAWS;
            outcomes[draw][catalogue.indexOf(jobs)] = draw < 4 || draw == DRAWS - 1 ? -1 : 1;
        });
        Scattered scattered = new Scattered(asked, points, outcomes);
        double[] effects = scattered.of(jobs);
        Found found = new Found(
                scattered,
                true,
                new int[] {0},
                Optional.of(new Box(new double[] {-1}, new double[] {0.5})),
                new Fit(10, 4, DRAWS, 5),
                Optional.of(fresh),
                List.of(),
                new int[] {1, 0},
                Regret.of(new double[][] {new double[DRAWS], effects}, true));
        return String.join(" ", new BreakWords(new Break(asked, List.of(), DRAWS, 40), found).answer());
    }

    @Test
    void aBoxThatFreshDrawsConfirmIsSaid() {
        assertThat(answer(new Fit(40, 30, 80, 35)))
                .startsWith("Procurement raises labour.jobs in 15 of 20 draws, except when exit.resale is below 0.3")
                .contains(
                        "there it does so in 6 of 10, elsewhere in 9 of 10.",
                        "in 10 of 40 inside and in 35 of 40 outside: they confirm it");
    }

    @Test
    void aBoxThatFreshDrawsDoNotConfirmIsLuck() {
        assertThat(answer(new Fit(40, 20, 80, 41)))
                .startsWith("In 15 of 20 draws procurement raises labour.jobs. Where it does not is luck")
                .contains("in 6 of 10, elsewhere in 9 of 10.", "they do not confirm it")
                .doesNotContain("except when");
    }
}
