package org.commonweal.scenarios.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.Setting;
import org.commonweal.results.batch.Address;
import org.commonweal.results.batch.BatchPassport;
import org.commonweal.results.batch.PlanFiles;
import org.commonweal.results.batch.PlannedRun;
import org.commonweal.results.batch.PointSetting;
import org.commonweal.results.batch.RunKey;
import org.commonweal.results.batch.Share;
import org.commonweal.results.folder.Sha256;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Build;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.recording.Recorder;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.scenario.Scenario;

/**
 * Every run of an experiment. A cell is a scenario in a world and a place at a point; cells that come to the same model are
 * run once. Trials are made when they are asked for, so that a plan of many runs is small.
 */
public final class BatchPlan {
    private static final int MOST_PROBLEMS = 20;
    private static final int CACHED = 256;

    private final Experiment experiment;
    private final TrialReader reader = new TrialReader();
    /** Of each cell the first that comes to the same model. */
    private final int[] first;
    /** Of each cell what its fingerprint says; of cells that come to the same, the same text. */
    private final String[] fingerprints;
    /** The cells that are run, those that share their past beside each other. */
    private final int[] order;
    /** Of each cell the number of its past: cells of one past and seed are burnt in once. */
    private final int[] pasts;

    private final Map<Integer, Trial> cache = new LinkedHashMap<>(CACHED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Trial> eldest) {
            return size() > CACHED;
        }
    };

    /** Where a cell stands in the experiment. */
    private record Cell(int point, int world, int scenario, int place) {}

    /**
     * Plans the runs of an experiment.
     *
     * @throws BadInput if a value cannot be set, or a place cannot be read
     */
    public BatchPlan(Experiment experiment) {
        this.experiment = experiment;
        int cells = Math.multiplyExact(
                experiment.points().size() * experiment.worlds().size(),
                experiment.scenarios().size() * experiment.places().size());
        first = new int[cells];
        pasts = new int[cells];
        fingerprints = new String[cells];
        Map<String, Integer> known = new LinkedHashMap<>();
        Map<String, Integer> knownPasts = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int cell = 0; cell < cells && problems.size() < MOST_PROBLEMS; cell++) {
            try {
                Trial trial = trial(cell);
                String print = trial.fingerprint();
                Integer same = known.putIfAbsent(print, cell);
                first[cell] = same == null ? cell : same;
                fingerprints[cell] = fingerprints[first[cell]] == null ? print : fingerprints[first[cell]];
                pasts[cell] = knownPasts.computeIfAbsent(past(trial), next -> knownPasts.size());
            } catch (BadInput bad) {
                bad.problems().stream()
                        .filter(problem -> !problems.contains(problem))
                        .forEach(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        order = IntStream.range(0, cells)
                .filter(cell -> first[cell] == cell)
                .boxed()
                .sorted(Comparator.comparingInt((Integer cell) -> pasts[cell]).thenComparingInt(cell -> cell))
                .mapToInt(cell -> cell)
                .toArray();
    }

    /** What runs have in common up to month zero: all but levers and shocks. */
    private static String past(Trial trial) {
        StringBuilder text = new StringBuilder(trial.place().hash());
        trial.scenario()
                .estimateSettings()
                .forEach((key, value) -> text.append(key).append(value).append('\n'));
        for (ParameterTable.Row row : trial.parameters()) {
            if (Point.programme(row.key()).isEmpty()) {
                text.append(row.text()).append('\n');
            }
        }
        return new Sha256().add(text.toString()).hex();
    }

    private Cell cell(int number) {
        int scenarios = experiment.scenarios().size();
        int worlds = experiment.worlds().size();
        int points = experiment.points().size();
        int inPlace = number % (points * worlds * scenarios);
        return new Cell(
                inPlace / (worlds * scenarios),
                inPlace / scenarios % worlds,
                inPlace % scenarios,
                number / (points * worlds * scenarios));
    }

    private Scenario scenario(Cell cell) {
        Scenario plain = experiment.scenarios().get(cell.scenario());
        String place = experiment.places().get(cell.place());
        Scenario placed = new Scenario(
                plain.name(),
                plain.question(),
                place,
                plain.seed(),
                plain.years(),
                plain.burnIn(),
                plain.scale(),
                plain.audit(),
                plain.settings(),
                plain.estimates());
        Scenario inWorld = experiment.worlds().get(cell.world()).of(placed);
        return experiment.points().get(cell.point()).of(inWorld);
    }

    /** The trial of a cell with the first seed. */
    private synchronized Trial trial(int cell) {
        Trial known = cache.get(cell);
        if (known == null) {
            known = reader.of(scenario(cell(cell)));
            cache.put(cell, known);
        }
        return known;
    }

    /** The experiment. */
    public Experiment experiment() {
        return experiment;
    }

    /** How many different runs answer it. */
    public long runs() {
        return (long) order.length * experiment.seeds();
    }

    /** How many runs it asks for; those that come to the same are counted each time. */
    public long asked() {
        return (long) first.length * experiment.seeds();
    }

    private long seed(int number) {
        return experiment.scenarios().get(0).seed() + number;
    }

    private String run(int cell, int seed) {
        return RunKey.text(Trial.hash(fingerprints[cell], seed(seed)));
    }

    /** A run to be made: what it is, and by what it is known. */
    public record Run(long key, Trial trial) {}

    /**
     * The runs of a share that are not held yet, those with the same past and seed beside each other; each is made when the
     * stream comes to it.
     *
     * @param held whether a run is there, by its key
     */
    public Stream<Run> missing(Share share, LongPredicate held) {
        int all = (int) Arrays.stream(pasts).distinct().count();
        return IntStream.range(0, experiment.seeds())
                .boxed()
                .flatMap(seed -> Arrays.stream(order)
                        .filter(cell -> share.has((long) seed * all + pasts[cell]))
                        .boxed()
                        .map(cell -> missing(cell, seed, held)))
                .flatMap(run -> run);
    }

    private Stream<Run> missing(int cell, int seed, LongPredicate held) {
        long key = RunKey.number(run(cell, seed));
        return held.test(key)
                ? Stream.empty()
                : Stream.of(new Run(key, trial(cell).withPair(seed)));
    }

    // ---- as it is written down -------------------------------------------------------------------------------------

    /** What the experiment is, for its folder. */
    public BatchPassport passport() {
        Scenario baseline = experiment.scenarios().get(0);
        return new BatchPassport(
                BatchPassport.FORMAT,
                Build.version(),
                Build.commit(),
                experiment.name(),
                experiment.question(),
                experiment.scenarios().stream().map(Scenario::name).toList(),
                experiment.worlds().stream().map(World::name).toList(),
                experiment.places(),
                experiment.seeds(),
                baseline.scale(),
                baseline.burnIn(),
                baseline.years(),
                experiment.window(),
                experiment.design(),
                experiment.points().size(),
                runs(),
                digest(),
                List.of());
    }

    /** By which the plan is known: everything that its files say comes from this. */
    private String digest() {
        Sha256 sum = new Sha256().add(experiment.points().toString());
        planned().forEach(run -> sum.add(run.toString()));
        return RunKey.text(sum.hex());
    }

    /** The plan, for its folder. */
    public PlanFiles.Plan files() {
        return new PlanFiles.Plan(planned(), settings(), addresses(), Recorder.catalogue());
    }

    private Stream<PlannedRun> planned() {
        return IntStream.range(0, experiment.seeds())
                .boxed()
                .flatMap(seed -> IntStream.range(0, first.length).mapToObj(number -> planned(number, seed)));
    }

    private PlannedRun planned(int number, int seed) {
        Cell cell = cell(number);
        return new PlannedRun(
                cell.point() + 1,
                experiment.scenarios().get(cell.scenario()).name(),
                experiment.worlds().get(cell.world()).name(),
                experiment.places().get(cell.place()),
                seed(seed),
                first[number],
                run(number, seed));
    }

    private Stream<Address> addresses() {
        return Arrays.stream(order)
                .sorted()
                .mapToObj(cell -> new Address(cell, trial(cell).text()));
    }

    private Stream<PointSetting> settings() {
        Map<String, ParameterTable.Row> known = new LinkedHashMap<>();
        return IntStream.range(0, experiment.points().size()).boxed().flatMap(number -> {
            Point point = experiment.points().get(number);
            return point.settings().isEmpty()
                    ? Stream.of(new PointSetting(number + 1, point.label(), "", Double.NaN, "", ""))
                    : point.settings().stream().map(setting -> setting(number, point, setting, known));
        });
    }

    private PointSetting setting(int number, Point point, Setting setting, Map<String, ParameterTable.Row> known) {
        ParameterTable.Row row =
                known.computeIfAbsent(setting.key() + "=" + setting.value(), first -> row(number, setting));
        return new PointSetting(number + 1, point.label(), setting.key(), row.value(), setting.value(), row.unit());
    }

    /** What the model makes of a setting, in the first cell of its point where it counts. */
    private ParameterTable.Row row(int point, Setting setting) {
        int perPoint = experiment.worlds().size() * experiment.scenarios().size();
        return IntStream.range(point * perPoint, (point + 1) * perPoint)
                .mapToObj(this::trial)
                .filter(trial -> trial.scenario().settings().contains(setting))
                .flatMap(trial -> trial.parameters().stream())
                .filter(row -> row.key().equals(setting.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(setting.key() + " counts nowhere"));
    }
}
