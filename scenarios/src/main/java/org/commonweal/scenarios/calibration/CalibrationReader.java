package org.commonweal.scenarios.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Function;
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

    private final String shown;
    private final Map<String, Node.Entry> entries;
    private final List<Problem> problems = new ArrayList<>();

    private CalibrationReader(Path file, String shown) {
        this.shown = shown;
        entries = LocatedYaml.read(file, shown).entries();
    }

    /**
     * A calibration.
     *
     * @param nameOrFile a name in {@code scenarios/calibration}, or a file with the ending {@code .yaml}
     * @throws BadInput with everything that is wrong with it
     */
    public static Calibration read(String nameOrFile) {
        YamlLibrary library = new YamlLibrary(Home.calibrations(), "calibration", "calibration");
        YamlLibrary.Found file = library.find(nameOrFile, Path.of(""), "");
        return new CalibrationReader(file.path(), file.shown()).calibration();
    }

    private Calibration calibration() {
        refuseUnknown(entries, KEYS);
        Scenario scenario = scenario();
        List<Prior> priors = new ArrayList<>();
        section("parameters").forEach((key, entry) -> prior(key, entry, scenario, priors));
        List<CalibrationTarget> targets = new ArrayList<>();
        PlaceData place = PlaceReader.read(Home.places(), scenario.place(), scenario.estimates());
        List<Target> known = TargetTable.read(
                Home.targets(),
                PlaceReader.names(Home.places()),
                scenario.place(),
                PlaceFacts.read(Home.places(), place));
        section("targets").forEach((id, entry) -> target(id, entry, known, targets));
        int draws = (int) whole("draws", 1, Integer.MAX_VALUE);
        double accepted = number(entries, "accepted", shown, 0.01, 1);
        int posteriorRuns = (int) whole("posterior-runs", 10, 10_000);
        double identifiedBelow = number(entries, "identified-below", shown, 0.05, 1);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new Calibration(scenario, place, priors, targets, draws, accepted, posteriorRuns, identifiedBelow)
                .withDraws(draws, where(entries, "draws", shown));
    }

    private Scenario scenario() {
        String base = text(entries, "extends", shown);
        if (base.isEmpty()) {
            throw new BadInput(problems);
        }
        Draft draft = new ScenarioReader(Home.library()).draft(base);
        draft.ask(draftName(), text(entries, "question", shown));
        draft.place(text(entries, "place", shown));
        lay("scale", draft::scale);
        lay("burn-in", draft::burnIn);
        lay("years", draft::years);
        lay("seed", draft::seed);
        try {
            Scenario scenario = draft.finish();
            ParameterReader.read(ModelSpec.class, scenario.settings());
            if (scenario.years() == 0) {
                refuse(where(entries, "years", shown), "there is no year to measure", "years from 1", "");
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
        option.accept(text(entries, key, shown), where(entries, key, shown));
    }

    // ---- parameters ------------------------------------------------------------------------------------------------

    private void prior(String key, Node.Entry entry, Scenario scenario, List<Prior> priors) {
        String where = at(entry);
        Map<String, Node.Entry> parts = parts(key, entry, PRIOR_KEYS);
        int before = problems.size();
        Prior.Distribution distribution =
                choice(parts, "distribution", where, Prior.Distribution.values(), Prior.Distribution::word);
        String from = text(parts, "from", where);
        String to = text(parts, "to", where);
        if (problems.size() > before) {
            return;
        }
        OptionalDouble low = value(key, from, where(parts, "from", where), scenario);
        OptionalDouble high = low.isEmpty() ? low : value(key, to, where(parts, "to", where), scenario);
        if (high.isEmpty()) {
            return;
        }
        if (!(low.getAsDouble() < high.getAsDouble())) {
            refuse(where, key + ": from " + from + " to " + to + " is no range", "from below to", "");
        } else if (distribution == Prior.Distribution.LOG_UNIFORM && low.getAsDouble() <= 0) {
            refuse(where, key + ": equal ratios cannot begin at " + from, "from above 0, or uniform", "");
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
                refuse(where, key + " is not one number", "the key of one parameter that is a number", "");
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
            refuse(at(entry), what, "an id of scenarios/targets/targets.csv", Nearest.hint(id, ids));
            return;
        }
        Target target = known.get(ids.indexOf(id));
        String purpose = entry.value() instanceof Node.Scalar text ? text.text().strip() : "";
        Range passing = target.comparison()
                .map(comparison -> comparison.tolerance().passing(target.observed()))
                .orElse(Range.NONE);
        if (purpose.isEmpty()) {
            refuse(at(entry), id + " does not say what for", "id: what it is to tell, in a few words", "");
        } else if (!(passing.low() < passing.high())) {
            refuse(
                    at(entry),
                    id + " cannot be calibrated to",
                    "a target that is modelled, known and has a tolerance",
                    "");
        } else {
            Reading reading = target.comparison().orElseThrow().reading();
            targets.add(new CalibrationTarget(id, reading, passing, purpose, target.source()));
        }
    }

    // ---- pieces of the file ----------------------------------------------------------------------------------------

    private Map<String, Node.Entry> section(String key) {
        Node.Entry entry = entries.get(key);
        if (entry != null
                && entry.value() instanceof Node.Mapping mapping
                && !mapping.entries().isEmpty()) {
            return mapping.entries();
        }
        refuse(where(entries, key, shown), key + " are missing", "at least one, each with its keys", "");
        return Map.of();
    }

    private Map<String, Node.Entry> parts(String key, Node.Entry entry, List<String> known) {
        if (entry.value() instanceof Node.Mapping mapping) {
            refuseUnknown(mapping.entries(), known);
            return mapping.entries();
        }
        refuse(at(entry), key + " is " + entry.value().kind(), "the keys " + String.join(", ", known), "");
        return Map.of();
    }

    private void refuseUnknown(Map<String, Node.Entry> given, List<String> known) {
        given.forEach((key, entry) -> {
            if (!known.contains(key)) {
                String what = "there is no key " + Problem.quoted(key) + " here";
                refuse(at(entry), what, String.join(", ", known), Nearest.hint(key, known));
            }
        });
    }

    private <E> E choice(
            Map<String, Node.Entry> parts, String key, String where, E[] answers, Function<E, String> word) {
        String text = text(parts, key, where);
        List<String> words = Arrays.stream(answers).map(word).toList();
        if (!text.isEmpty() && !words.contains(text)) {
            String what = key + " is " + Problem.quoted(text);
            refuse(where(parts, key, where), what, Nearest.either(words), Nearest.hint(text, words));
        }
        return answers[Math.max(0, words.indexOf(text))];
    }

    private double whole(String key, double least, double most) {
        double number = number(entries, key, shown, least, most);
        if (number != Math.rint(number)) {
            refuse(where(entries, key, shown), key + " is " + number, "a whole number", "");
        }
        return number;
    }

    private double number(Map<String, Node.Entry> parts, String key, String where, double least, double most) {
        String text = text(parts, key, where);
        boolean plain = text.matches("-?\\d{1,15}(\\.\\d{1,15})?");
        double number = plain ? Double.parseDouble(text) : Double.NaN;
        if (!text.isEmpty() && !(number >= least && number <= most)) {
            String allowed = "a number from " + CsvFile.exact(least) + " to " + CsvFile.exact(most);
            refuse(where(parts, key, where), key + " is " + Problem.quoted(text), allowed, "");
        }
        return number;
    }

    /** The text of a key that must be there; empty, with a problem, when it is not. */
    private String text(Map<String, Node.Entry> parts, String key, String where) {
        Node.Entry entry = parts.get(key);
        if (entry != null
                && entry.value() instanceof Node.Scalar scalar
                && !scalar.text().isBlank()) {
            return scalar.text().strip();
        }
        refuse(where(parts, key, where), key + " is missing", "a single value", "");
        return "";
    }

    private String where(Map<String, Node.Entry> parts, String key, String otherwise) {
        Node.Entry entry = parts.get(key);
        return entry == null ? otherwise : at(entry);
    }

    private String at(Node.Entry entry) {
        return shown + ":" + entry.line();
    }

    private void refuse(String where, String what, String allowed, String hint) {
        problems.add(new Problem(where, what, allowed, hint));
    }
}
