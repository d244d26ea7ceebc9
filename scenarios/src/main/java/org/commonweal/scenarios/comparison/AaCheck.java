package org.commonweal.scenarios.comparison;

import java.io.IOException;
import java.util.List;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.Effects;
import org.commonweal.results.compare.Levels;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.scenarios.recording.KeepSeries;
import org.commonweal.scenarios.recording.KeptSeries;
import org.commonweal.scenarios.recording.Recorder;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Seeds;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;

/**
 * A comparison of a scenario with itself, on other seeds: its runs with the first half of the seeds stand for the
 * baseline, those with the second for a scenario. Whatever is called different is called so wrongly.
 *
 * @param tested indicators that were tested
 * @param called how many of them are called different from zero
 * @param unguarded how many would be if each were looked at by itself
 */
public record AaCheck(int tested, int called, int unguarded) {
    private static final double ALONE = 0.05;

    /** The trials: a scenario with twice as many seeds as there are pairs. */
    public static Seeds design(Trial first, int pairs) {
        return new Seeds(first, 2 * pairs);
    }

    /**
     * Carries a design out and reads it.
     *
     * @throws org.commonweal.scenarios.run.Stopped if it was stopped
     */
    public static AaCheck check(Engine engine, Seeds design, Watcher watcher) throws InterruptedException, IOException {
        return of(engine.results(design.trials(), new KeepSeries(indicators()), watcher));
    }

    /** The indicators that have to be kept of each run. */
    static List<String> indicators() {
        return Indicators.CATALOGUE.stream().map(Indicator::name).toList();
    }

    /** The verdict on the runs of a design, in their order. */
    static AaCheck of(List<KeptSeries> series) {
        int pairs = series.size() / 2;
        double[][][] values = {
            levels(series.subList(0, pairs)), levels(series.subList(pairs, 2 * pairs)),
        };
        List<Effect> effects = Effects.of(new Levels(Recorder.catalogue(), List.of("A", "A again"), values));
        List<Effect> tested = effects.stream()
                .filter(effect -> !effect.isNothing() && effect.difference().count() > 1)
                .toList();
        return new AaCheck(
                tested.size(),
                (int) tested.stream().filter(Effect::isDistinguishable).count(),
                (int) tested.stream()
                        .filter(effect -> effect.alone().p() <= ALONE)
                        .count());
    }

    /** What the check says of a scenario, a sentence or two. */
    public String words(String scenario, int pairs) {
        return scenario + " compared with itself over " + pairs + " pairs of different seeds: " + called + " of "
                + tested
                + " indicators (" + share(called) + ") are called different from zero. Looked at one by one, "
                + unguarded
                + " (" + share(unguarded) + ") would be.";
    }

    private String share(int part) {
        return Amount.level((double) part / tested, Unit.SHARE);
    }

    private static double[][] levels(List<KeptSeries> runs) {
        return indicators().stream()
                .map(name -> runs.stream().mapToDouble(run -> run.mean(name)).toArray())
                .toArray(double[][]::new);
    }
}
