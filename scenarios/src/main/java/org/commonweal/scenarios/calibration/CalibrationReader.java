package org.commonweal.scenarios.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.Nearest;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.Setting;
import org.commonweal.parameter.Unit;
import org.commonweal.place.PlaceData;
import org.commonweal.results.report.Range;
import org.commonweal.results.table.CsvFile;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.place.PlaceFacts;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.LocatedYaml;
import org.commonweal.scenarios.scenario.Node;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.commonweal.scenarios.scenario.YamlLibrary;
import org.commonweal.scenarios.validation.Reading;
import org.commonweal.scenarios.validation.Target;
import org.commonweal.scenarios.validation.TargetTable;

/** Reads a calibration file: a scenario, the parameters with their priors, the targets and the size of the effort. */
public final class CalibrationReader {
    private static final List<String> KEYS = List.of(
            "question",
            "extends",
            "place",
            "scale",
            "burn-in",
            "years",
            "seed",
            "draws",
            "accepted",
            "posterior-runs",
            "identified-below",
            "parameters",
            "targets");
    private static final List<String> PRIOR_KEYS = List.of("from", "to", "distribution");
    /** A place between two limits where no whole number lies. */
    private static final double BETWEEN = 0.3712;

    private final Path targetTable;
    private final String shown;
    private final Map<String, Node.Entry> entries;
    private final List<Problem> problems = new ArrayList<>();
    private final YamlParts file;

    private CalibrationReader(Path path, String shown, Path targetTable) {
        this.targetTable = targetTable;
        this.shown = shown;
        entries = LocatedYaml.read(path, shown).entries();
        file = new YamlParts(shown, problems::add);
    }

    /**
     * A calibration.
     *
     * @param nameOrFile a name in {@code scenarios/calibration}, or a file with the ending {@code .yaml}
     * @param targets the table of targets
     * @throws BadInput with everything that is wrong with it
     */
    public static Calibration read(String nameOrFile, Path targets) {
        YamlLibrary library = new YamlLibrary(Home.calibrations(), "calibration", "calibration");
        YamlLibrary.Found file = library.find(nameOrFile, Path.of(""), "");
        return new CalibrationReader(file.path(), file.shown(), targets).calibration();
    }

    private Calibration calibration() {
        file.refuseUnknown(entries, KEYS);
        Scenario scenario = scenario();
        List<Prior> priors = new ArrayList<>();
        file.section(entries, "parameters").forEach((key, entry) -> prior(key, entry, scenario, priors));
        List<CalibrationTarget> targets = new ArrayList<>();
        PlaceData place = PlaceReader.read(Home.places(), scenario.place(), scenario.estimates());
        List<Target> known = TargetTable.read(
                targetTable, PlaceReader.names(Home.places()), scenario.place(), PlaceFacts.read(Home.places(), place));
        file.section(entries, "targets").forEach((id, entry) -> target(id, entry, known, targets));
        int draws = (int) file.whole(entries, "draws", 1, Integer.MAX_VALUE);
        double accepted = file.number(entries, "accepted", shown, 0.01, 1);
        int posteriorRuns = (int) file.whole(entries, "posterior-runs", 10, 10_000);
        double identifiedBelow = file.number(entries, "identified-below", shown, 0.05, 1);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new Calibration(scenario, place, priors, targets, draws, accepted, posteriorRuns, identifiedBelow)
                .withDraws(draws, file.where(entries, "draws", shown));
    }

    private Scenario scenario() {
        String base = file.text(entries, "extends", shown);
        if (base.isEmpty()) {
            throw new BadInput(problems);
        }
        Draft draft = new ScenarioReader(Home.library()).draft(base);
        draft.ask(draftName(), file.text(entries, "question", shown));
        draft.place(file.text(entries, "place", shown));
        lay("scale", draft::scale);
        lay("burn-in", draft::burnIn);
        lay("years", draft::years);
        lay("seed", draft::seed);
        try {
            Scenario scenario = draft.finish();
            ParameterReader.read(ModelSpec.class, scenario.settings());
            if (scenario.years() == 0) {
                file.refuse(file.where(entries, "years", shown), "there is no year to measure", "years from 1", "");
            }
            return scenario;
        } catch (BadInput bad) {
            problems.addAll(bad.problems());
        } catch (ParameterException bad) {
            problems.addAll(Problem.of(bad));
        }
        throw new BadInput(problems);
    }

    private String draftName() {
        return shown.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.ya?ml$", "");
    }

    private void lay(String key, BiConsumer<String, String> option) {
        option.accept(file.text(entries, key, shown), file.where(entries, key, shown));
    }

    // ---- parameters ------------------------------------------------------------------------------------------------

    private void prior(String key, Node.Entry entry, Scenario scenario, List<Prior> priors) {
        String where = file.at(entry);
        Map<String, Node.Entry> parts = file.parts(key, entry, PRIOR_KEYS);
        int before = problems.size();
        Prior.Distribution distribution =
                file.choice(parts, "distribution", where, Prior.Distribution.values(), Prior.Distribution::word);
        String from = file.text(parts, "from", where);
        String to = file.text(parts, "to", where);
        if (problems.size() > before) {
            return;
        }
        OptionalDouble low = value(key, from, file.where(parts, "from", where), scenario);
        OptionalDouble high = low.isEmpty() ? low : value(key, to, file.where(parts, "to", where), scenario);
        if (high.isEmpty()) {
            return;
        }
        if (!(low.getAsDouble() < high.getAsDouble())) {
            file.refuse(where, key + ": from " + from + " to " + to + " is no range", "from below to", "");
        } else if (distribution == Prior.Distribution.LOG_UNIFORM && low.getAsDouble() <= 0) {
            file.refuse(where, key + ": equal ratios cannot begin at " + from, "from above 0, or uniform", "");
        } else {
            Prior prior = new Prior(key, unit(key, scenario), low.getAsDouble(), high.getAsDouble(), distribution);
            if (value(key, CsvFile.exact(prior.value(BETWEEN)), where, scenario).isPresent()) {
                priors.add(prior);
            }
        }
    }

    /** What the model makes of a value, which tells units, ranges and misspelt keys; empty when it is refused. */
    private OptionalDouble value(String key, String text, String where, Scenario scenario) {
        List<Setting> settings = new ArrayList<>(scenario.settings());
        settings.add(new Setting(key, text, "", where));
        try {
            ModelSpec spec = ParameterReader.read(ModelSpec.class, settings);
            OptionalDouble value = ParameterTable.rows(spec, settings).stream()
                    .filter(row -> row.key().equals(key) && isNumber(row))
                    .mapToDouble(ParameterTable.Row::value)
                    .findFirst();
            if (value.isEmpty()) {
                file.refuse(where, key + " is not one number", "the key of one parameter that is a number", "");
            }
            return value;
        } catch (ParameterException bad) {
            problems.addAll(Problem.of(bad));
            return OptionalDouble.empty();
        }
    }

    private static boolean isNumber(ParameterTable.Row row) {
        return !row.unit().equals(ParameterTable.CHOICE) && !row.unit().equals(Unit.SWITCH.symbol());
    }

    private static String unit(String key, Scenario scenario) {
        return ParameterTable.rows(ParameterReader.read(ModelSpec.class, scenario.settings()), scenario.settings())
                .stream()
                .filter(row -> row.key().equals(key))
                .map(ParameterTable.Row::unit)
                .findFirst()
                .orElseThrow();
    }

    // ---- targets ---------------------------------------------------------------------------------------------------

    private void target(String id, Node.Entry entry, List<Target> known, List<CalibrationTarget> targets) {
        List<String> ids = known.stream().map(Target::id).toList();
        if (!ids.contains(id)) {
            String what = "there is no target " + Problem.quoted(id) + " for this place";
            file.refuse(file.at(entry), what, "an id of scenarios/targets/targets.csv", Nearest.hint(id, ids));
            return;
        }
        Target target = known.get(ids.indexOf(id));
        String purpose = entry.value() instanceof Node.Scalar text ? text.text().strip() : "";
        Range passing = target.comparison()
                .map(comparison -> comparison.tolerance().passing(target.observed()))
                .orElse(Range.NONE);
        if (purpose.isEmpty()) {
            file.refuse(file.at(entry), id + " does not say what for", "id: what it is to tell, in a few words", "");
        } else if (!(passing.low() < passing.high())) {
            file.refuse(
                    file.at(entry),
                    id + " cannot be calibrated to",
                    "a target that is modelled, known and has a tolerance",
                    "");
        } else {
            Reading reading = target.comparison().orElseThrow().reading();
            targets.add(new CalibrationTarget(id, reading, passing, purpose, target.source()));
        }
    }
}
