package org.commonweal.scenarios.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.model.ModelSpec.Dated;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Setting;
import org.commonweal.place.PlaceData;
import org.commonweal.results.report.Words;
import org.commonweal.results.sensitivity.LatinHypercube;
import org.commonweal.results.uncertainty.Drawn;
import org.commonweal.results.uncertainty.Drawn.Range;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.calibration.PosteriorDraws;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Variant;
import org.commonweal.scenarios.scenario.Draft;

/**
 * Draws of what is not known of the parameters, the same for all compared scenarios: the calibrated ones together, from the
 * posterior of the baseline's calibration, and each assumed one from its range, in a Latin hypercube. Draws follow from the
 * first seed and nothing else. What a scenario or a user sets stays as it is set.
 */
public final class ParameterDraws {
    private static final String CALIBRATION = "baseline";
    private static final int REDRAWN = 30;

    private final List<Trial> scenarios;
    private final long seed;
    private final PosteriorDraws posterior;
    private final List<AssumedRange> assumed;
    private final double[][] shares;
    private final double[] places;

    private ParameterDraws(List<Trial> scenarios, int draws, long seed, PosteriorDraws posterior) {
        this.scenarios = scenarios;
        this.seed = seed;
        this.posterior = posterior;
        assumed = assumed();
        shares = LatinHypercube.points(assumed.size(), draws, seed);
        places = Arrays.stream(LatinHypercube.points(1, draws, ~seed))
                .mapToDouble(point -> point[0])
                .toArray();
    }

    /**
     * Draws for scenarios that are compared.
     *
     * @param scenarios a trial of each with the first seed, the baseline's first
     * @param draws how many, from 2
     * @param seed the first seed
     * @throws BadInput if the posterior cannot be read
     */
    public static ParameterDraws of(List<Trial> scenarios, int draws, long seed) {
        return new ParameterDraws(scenarios, draws, seed, PosteriorDraws.ofCalibration(CALIBRATION));
    }

    /** Those that are assumed in any of the scenarios; of levers and shocks only those that are pulled. */
    private List<AssumedRange> assumed() {
        Set<String> idle = new HashSet<>(keys(false));
        idle.removeAll(keys(true));
        Map<String, AssumedRange> ranges = new LinkedHashMap<>();
        for (Trial trial : scenarios) {
            for (Row row : trial.parameters()) {
                if (idle.stream().noneMatch(key -> row.key().startsWith(key + "."))
                        && !posterior.keys().contains(row.key())) {
                    AssumedRange.of(row).ifPresent(range -> ranges.putIfAbsent(row.key(), range));
                }
            }
        }
        return List.copyOf(ranges.values());
    }

    private Set<String> keys(boolean pulled) {
        return scenarios.stream()
                .flatMap(trial -> trial.spec().programmes().stream())
                .filter(dated -> dated.programme().isPulled() == pulled)
                .map(Dated::key)
                .collect(Collectors.toSet());
    }

    /**
     * The scenarios with each draw.
     *
     * @throws BadInput if values of a draw contradict each other, however often they are drawn again
     */
    public List<List<Trial>> trials() {
        return IntStream.range(0, shares.length).mapToObj(this::agreeing).toList();
    }

    /**
     * Assumed values that contradict each other or the calibrated ones are drawn again, by luck of the draw's own number,
     * and in the end left at their usual ones.
     */
    private List<Trial> agreeing(int draw) {
        double[] tried = shares[draw].clone();
        double[][] again = LatinHypercube.points(assumed.size(), REDRAWN, seed ^ (draw + 1L));
        Set<String> left = new HashSet<>();
        for (int attempt = 0; ; attempt++) {
            try {
                List<Trial> trials = new ArrayList<>();
                for (Trial trial : scenarios) {
                    trials.add(drawn(trial, draw, tried, left));
                }
                return List.copyOf(trials);
            } catch (ParameterException contradictory) {
                Set<String> keys = contradictory.problems().stream()
                        .flatMap(problem -> Arrays.stream(problem.where().split(", ")))
                        .collect(Collectors.toSet());
                if (attempt >= REDRAWN && !left.addAll(keys)) {
                    throw new BadInput(Problem.of(contradictory));
                }
                for (int i = 0; i < tried.length && attempt < REDRAWN; i++) {
                    tried[i] = keys.contains(assumed.get(i).row().key()) ? again[attempt][i] : tried[i];
                }
            }
        }
    }

    private Trial drawn(Trial trial, int draw, double[] share, Set<String> left) {
        Map<String, Row> rows =
                trial.parameters().stream().collect(Collectors.toMap(Row::key, row -> row, (one, other) -> other));
        String name = "draw " + (draw + 1) + " of " + shares.length;
        Stream<Setting> values = Stream.concat(
                posterior.at(places[draw]).stream()
                        .map(setting -> setting(setting.key(), setting.value(), name + ": calibrated")),
                IntStream.range(0, share.length)
                        .mapToObj(i -> setting(
                                assumed.get(i).row().key(), assumed.get(i).at(share[i]), name + ": assumed")));
        List<Setting> overrides = values.filter(setting -> !left.contains(setting.key())
                        && rows.containsKey(setting.key())
                        && !rows.get(setting.key()).given())
                .toList();
        return trial.in(new Variant(Variant.MAIN, name, overrides));
    }

    /** A setting in a place of its own, so that a problem says which one it is about. */
    private static Setting setting(String key, String value, String source) {
        return new Setting(key, value, source, key);
    }

    /** What a report says of them. @param pairsEach how many pairs of each draw */
    public Drawn told(int pairsEach) {
        Map<String, Row> rows = scenarios.get(0).parameters().stream()
                .collect(Collectors.toMap(Row::key, row -> row, (one, other) -> other));
        List<Range> ranges = new ArrayList<>();
        for (String key : posterior.keys()) {
            Row row = rows.get(key);
            if (row != null && !row.given()) {
                double[] limits = posterior.limits(key);
                ranges.add(new Range(key, row.text(), limits[0], limits[1], "calibrated: from its posterior"));
            }
        }
        assumed.forEach(range -> ranges.add(range.told()));
        return new Drawn(shares.length, pairsEach, from(), ranges, List.of());
    }

    private String from() {
        String made = new Draft().finish().place();
        PlaceData here = scenarios.get(0).place();
        return "the posterior of the calibration of the " + CALIBRATION + " in " + Words.sentence(made)
                + (here.name().equals(made) ? "" : ", for " + here.title() + " has none of its own");
    }
}
