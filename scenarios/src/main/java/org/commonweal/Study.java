package org.commonweal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.parameter.Setting;
import org.commonweal.results.compare.Effect;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.comparison.ComparedScenarios;
import org.commonweal.scenarios.comparison.ComparisonDesign;
import org.commonweal.scenarios.comparison.EffectsInMemory;
import org.commonweal.scenarios.recording.KeepSeries;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Stopped;
import org.commonweal.scenarios.run.Threads;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.ScenarioReader;

/**
 * A question about a place. Every method gives another study and leaves this one as it is. A run or a comparison under
 * way ends within a simulated month when its thread is interrupted, or when {@link Stop#ask} is called on what {@link
 * #stoppedBy} was given; it then throws {@link Stopped}.
 */
public final class Study {
    private static final int USUAL_PAIRS = 10;
    private static final int USUAL_YEARS_COMPARED = 10;
    private static final int USUAL_BURN_IN = 5;
    private static final int USUAL_WINDOW = 5;
    private static final double USUAL_SCALE_COMPARED = 0.25;
    private static final int MOST_JOBS = 256;

    private final String place;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private String scenario = "baseline";
    private String baseline = "baseline";
    private long seed = 1;
    private OptionalDouble scale = OptionalDouble.empty();
    private OptionalInt years = OptionalInt.empty();
    private OptionalInt burnIn = OptionalInt.empty();
    private OptionalInt window = OptionalInt.empty();
    private int pairs = USUAL_PAIRS;
    private int jobs = Math.min(Runtime.getRuntime().availableProcessors(), MOST_JOBS);
    private Stop stop = new Stop();

    Study(String place) {
        this.place = place;
    }

    private Study with(Consumer<Study> change) {
        Study other = new Study(place);
        other.settings.putAll(settings);
        other.scenario = scenario;
        other.baseline = baseline;
        other.seed = seed;
        other.scale = scale;
        other.years = years;
        other.burnIn = burnIn;
        other.window = window;
        other.pairs = pairs;
        other.jobs = jobs;
        other.stop = stop;
        change.accept(other);
        return other;
    }

    /** Of this scenario: a name of the library, or a file with the ending {@code .yaml}. */
    public Study scenario(String nameOrFile) {
        return with(study -> study.scenario = nameOrFile);
    }

    /** Compared with this scenario; {@code baseline} unless chosen. */
    public Study against(String nameOrFile) {
        return with(study -> study.baseline = nameOrFile);
    }

    /**
     * With a parameter of the model set, in the baseline too, or an estimate of the place.
     *
     * @param key e.g. {@code consumption.adjustment} or {@code estimate.social-rent}
     * @param value as in a scenario file, e.g. {@code 15 %}, {@code off}
     */
    public Study set(String key, String value) {
        return with(study -> study.settings.put(key, value));
    }

    /** With this first seed; 1 unless chosen. */
    public Study seed(long first) {
        return with(study -> study.seed = first);
    }

    /** In this size, 0.02 to 10; 1, life size, is usual for a run and 0.25 for a comparison. */
    public Study scale(double size) {
        return with(study -> study.scale = OptionalDouble.of(size));
    }

    /** For so many years, 0 to 100; a run has those of its scenario and a comparison 10 unless chosen. */
    public Study years(int number) {
        return with(study -> study.years = OptionalInt.of(number));
    }

    /** After so many years of burn-in, 0 to 50; 5 unless chosen. */
    public Study burnIn(int number) {
        return with(study -> study.burnIn = OptionalInt.of(number));
    }

    /** Over so many pairs of runs of the same seed, at least 2; 10 unless chosen. */
    public Study pairs(int number) {
        return with(study -> study.pairs = number);
    }

    /** With effects as means over so many last years; 5 unless chosen, or all when there are fewer. */
    public Study window(int number) {
        return with(study -> study.window = OptionalInt.of(number));
    }

    /**
     * Making up to so many runs at a time; as many as there are processors unless chosen. The answer does not depend on
     * it.
     */
    public Study jobs(int number) {
        return with(study -> study.jobs = number);
    }

    /** Stopped when this is asked to. */
    public Study stoppedBy(Stop other) {
        return with(study -> study.stop = other);
    }

    /**
     * Runs the scenario once.
     *
     * @throws BadInput with everything that is wrong with the question
     * @throws Stopped if it was stopped
     */
    public RunResult run() {
        Draft draft = new ScenarioReader(Home.library()).draft(scenario);
        layOver(draft);
        Trial trial = new TrialReader().of(draft.finish());
        List<String> all = Indicators.CATALOGUE.stream().map(Indicator::name).toList();
        return carriedOut(engine -> new RunResult(
                trial,
                engine.results(List.of(trial), new KeepSeries(all), Watcher.NOBODY)
                        .get(0)));
    }

    /**
     * Runs the scenario and the baseline in pairs of the same seed and compares them, as {@code commonweal compare}
     * does.
     *
     * @throws BadInput with everything that is wrong with the question
     * @throws Stopped if it was stopped
     */
    public ComparisonResult compare() {
        Study small = with(study -> {
            study.scale = OptionalDouble.of(scale.orElse(USUAL_SCALE_COMPARED));
            study.years = OptionalInt.of(years.orElse(USUAL_YEARS_COMPARED));
            study.burnIn = OptionalInt.of(burnIn.orElse(USUAL_BURN_IN));
        });
        int length = small.years.getAsInt();
        StudyRequest request = new StudyRequest(
                List.of(baseline, scenario),
                small::layOver,
                pairs,
                length,
                window.orElse(Math.max(1, Math.min(USUAL_WINDOW, length))));
        ComparisonDesign design = ComparedScenarios.design(request);
        return carriedOut(engine -> {
            List<Effect> effects = EffectsInMemory.of(engine, design, request.window(), Watcher.NOBODY);
            return new ComparisonResult(design.baseline(), pairs, effects);
        });
    }

    private void layOver(Draft draft) {
        draft.place(place);
        draft.seed(Long.toString(seed), "");
        scale.ifPresent(size -> draft.scale(Double.toString(size), ""));
        years.ifPresent(number -> draft.years(Integer.toString(number), ""));
        burnIn.ifPresent(number -> draft.burnIn(Integer.toString(number), ""));
        settings.forEach((key, value) -> draft.give(new Setting(key, value, "", "set")));
    }

    /** Something that an engine carries out. */
    @FunctionalInterface
    private interface Work<T> {
        T by(Engine engine) throws InterruptedException, IOException;
    }

    private <T> T carriedOut(Work<T> work) {
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw new BadInput("", "there cannot be " + jobs + " runs at a time", "1 to " + MOST_JOBS, "");
        }
        try {
            return work.by(new Threads(jobs, stop));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
