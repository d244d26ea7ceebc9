package org.commonweal.scenarios.sensitivity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonweal.parameter.Nearest;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Setting;
import org.commonweal.parameter.Unit;
import org.commonweal.results.file.CsvText;
import org.commonweal.results.file.TextFile;
import org.commonweal.results.file.UnreadableFile;
import org.commonweal.results.table.CsvFile;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.Problem;

/**
 * Which values of each parameter are held plausible: what a calibration has left of it, otherwise a part of its value up and
 * down, within its declared range, which is what can be computed rather than what can be believed: a twentieth of what is
 * observed, a fifth of what is estimated, half of what is assumed. A switch may be on or off.
 */
public final class Plausible {
    /** Why limits are what they are that somebody has asked for. */
    static final String ASKED = "as asked for";

    private static final Map<String, Double> AROUND = Map.of("observed", 0.05, "estimated", 0.2);
    private static final MathContext SIX_DIGITS = new MathContext(6);
    private static final double OTHERWISE = 0.5;
    private static final double OF_NOTHING = 0.1;
    private static final double OPEN = 1e12;
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*\\.\\.\\s*(.+)");
    private static final String OPTION = "--vary";
    private static final String ONE_OF = "one of ";
    private static final String ALLOWED = "KEY, the beginning of keys, KEY=LOW..HIGH, or KEY=ANSWER,ANSWER";

    private final Contrast contrast;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, double[]> posterior = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** What is plausible in the models of a contrast. */
    public Plausible(Contrast contrast) {
        this.contrast = contrast;
        contrast.trials().forEach(trial -> trial.parameters().forEach(row -> rows.put(row.key(), row)));
        readPosterior(Home.find().resolve("scenarios/calibration/baseline/calibration.csv"));
    }

    private void readPosterior(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        CsvText table;
        try {
            table = CsvText.of(TextFile.read(file, 1));
        } catch (UnreadableFile unreadable) {
            throw new BadInput(
                    unreadable.where(file.toString()),
                    unreadable.what(),
                    "a calibration.csv that calibrate has written",
                    unreadable.hint());
        }
        int key = table.header().indexOf("parameter");
        int low = table.header().indexOf("low_90");
        int high = table.header().indexOf("high_90");
        for (CsvText.Row row : table.rows()) {
            posterior.put(row.cells().get(key), new double[] {
                Double.parseDouble(row.cells().get(low)),
                Double.parseDouble(row.cells().get(high))
            });
        }
    }

    /**
     * The factors that are asked for.
     *
     * @param asked keys, beginnings of keys, or keys with ranges or answers; every parameter when there are none
     * @param except beginnings of keys that are left as they are
     * @throws BadInput with all that is wrong with what is asked for
     */
    public List<Factor> factors(List<String> asked, List<String> except) {
        Map<String, Factor> factors = new LinkedHashMap<>();
        if (asked.isEmpty()) {
            addAll("", factors);
        }
        for (String text : asked) {
            if (text.contains("=")) {
                given(text, factors);
            } else if (rows.containsKey(text.strip())) {
                named(text.strip(), factors);
            } else if (addAll(text.strip(), factors) == 0) {
                refuse(
                        "there is no parameter " + Problem.quoted(text)
                                + " that can be varied, and none that begins so",
                        "a key from 'describe parameters', or the beginning of some",
                        Nearest.hint(text.strip(), rows.keySet()));
            }
        }
        for (String prefix : except) {
            if (!factors.keySet().removeIf(key -> key.startsWith(prefix.strip()))) {
                problems.add(new Problem(
                        "--except",
                        "no parameter that is varied begins with " + Problem.quoted(prefix),
                        "the beginning of a key",
                        Nearest.hint(prefix, factors.keySet())));
            }
        }
        if (factors.isEmpty() && problems.isEmpty()) {
            refuse("there is nothing to vary", ALLOWED, "");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return List.copyOf(factors.values());
    }

    /** Adds all parameters whose keys begin so; what is decided, and what is not used, stays as it is. */
    private int addAll(String prefix, Map<String, Factor> factors) {
        Set<String> about = about();
        Set<String> pulled = contrast.trials().stream()
                .flatMap(trial -> trial.scenario().settings().stream())
                .map(setting -> Varied.programme(setting.key()))
                .collect(Collectors.toSet());
        int found = 0;
        for (Row row : rows.values()) {
            String programme = Varied.programme(row.key());
            boolean counts = !row.status().equals("lever") && (programme.isEmpty() || pulled.contains(programme));
            if (row.key().startsWith(prefix) && counts && !about.contains(row.key()) && !isChoice(row)) {
                Factor factor = usual(row);
                if (factor != null) {
                    factors.put(row.key(), factor);
                    found++;
                }
            }
        }
        return found;
    }

    /** The keys whose values differ between the baseline and the scenario. */
    private Set<String> about() {
        Set<String> about = new HashSet<>();
        contrast.changed().ifPresent(changed -> {
            Map<String, String> before = contrast.baseline().parameters().stream()
                    .collect(Collectors.toMap(Row::key, Row::text, (first, later) -> later));
            changed.parameters().stream()
                    .filter(row -> !row.text().equals(before.get(row.key())))
                    .forEach(row -> about.add(row.key()));
        });
        return about;
    }

    private void named(String key, Map<String, Factor> factors) {
        Row row = rows.get(key);
        Factor factor = isChoice(row) ? choice(row) : usual(row);
        if (factor == null) {
            refuse(Problem.quoted(key) + " has one value only that is plausible", "KEY=LOW..HIGH", "");
        } else {
            factors.put(key, factor);
        }
    }

    private static boolean isChoice(Row row) {
        return row.unit().equals(ParameterTable.CHOICE);
    }

    private static Factor choice(Row row) {
        List<String> answers = row.what().startsWith(ONE_OF)
                ? List.of(row.what().substring(ONE_OF.length()).split(", "))
                : List.of();
        return answers.size() < 2 ? null : new Factor(row.key(), "", 0, 0, false, answers, row.text(), "all answers");
    }

    private Factor usual(Row row) {
        if (row.unit().equals(Unit.SWITCH.symbol())) {
            return new Factor(row.key(), "", 0, 1, false, List.of("off", "on"), row.text(), "off or on");
        }
        double[] left = posterior.get(row.key());
        if (left != null) {
            return numbers(row, left[0], left[1], "90 % interval of the calibration");
        }
        double part = AROUND.getOrDefault(row.status(), OTHERWISE);
        double step = row.value() == 0 && row.max() < OPEN
                ? OF_NOTHING * (row.max() - row.min())
                : Math.abs(row.value()) * part;
        String basis = row.status() + ": "
                + (row.value() == 0
                        ? "a tenth of its range around nothing"
                        : Math.round(100 * part) + " % up and down");
        return numbers(row, row.value() - step, row.value() + step, basis);
    }

    private static Factor numbers(Row row, double from, double to, String basis) {
        double low = Math.max(row.min(), row.whole() ? Math.floor(from) : brief(from));
        double high = Math.min(row.max(), row.whole() ? Math.ceil(to) : brief(to));
        return low < high
                ? new Factor(row.key(), row.unit(), low, high, row.whole(), List.of(), number(row), basis)
                : null;
    }

    private static double brief(double value) {
        return new BigDecimal(value).round(SIX_DIGITS).doubleValue();
    }

    private static String number(Row row) {
        return CsvFile.exact(row.value());
    }

    /** Reads {@code KEY=LOW..HIGH} or {@code KEY=ANSWER,ANSWER}. */
    private void given(String text, Map<String, Factor> factors) {
        int equals = text.indexOf('=');
        String key = text.substring(0, equals).strip();
        String values = text.substring(equals + 1).strip();
        if (factors.containsKey(key)) {
            refuse(Problem.quoted(key) + " is given a second time", "each key once", "");
            return;
        }
        Row row = rows.get(key);
        if (row == null && !key.startsWith("estimate.")) {
            refuse(
                    "there is no parameter " + Problem.quoted(key),
                    "a key from 'describe parameters'",
                    Nearest.hint(key, rows.keySet()));
            return;
        }
        Matcher range = RANGE.matcher(values);
        if (range.matches() && (row == null || !isChoice(row) && !row.unit().equals(Unit.SWITCH.symbol()))) {
            range(key, row, range.group(1), range.group(2), factors);
        } else if (!range.matches() && values.contains(",")) {
            answers(key, row, values, factors);
        } else {
            refuse(Problem.quoted(text) + " is not a range", ALLOWED, "");
        }
    }

    private void range(String key, Row row, String from, String to, Map<String, Factor> factors) {
        Double low = number(key, row, from);
        Double high = low == null ? null : number(key, row, to);
        if (high != null && !(low < high)) {
            refuse("the range of " + Problem.quoted(key) + " is empty: " + from + " to " + to, "LOW below HIGH", "");
        } else if (high != null) {
            boolean whole = row != null && row.whole();
            String unit = row == null ? "" : row.unit();
            String usual = row == null ? from : number(row);
            factors.put(key, new Factor(key, unit, low, high, whole, List.of(), usual, ASKED));
        }
    }

    /** The number that a text means as a value of a parameter; null, and a problem, if it is refused. */
    private Double number(String key, Row row, String text) {
        try {
            return row == null
                    ? Double.valueOf(text.strip())
                    : new Setting(key, text.strip(), "", OPTION).number(row.unit(), row.min(), row.max());
        } catch (NumberFormatException noNumber) {
            refuse(key + ": " + Problem.quoted(text) + " is not a number", "a number", "");
        } catch (ParameterException bad) {
            problems.addAll(Problem.of(bad));
        }
        return null;
    }

    private void answers(String key, Row row, String values, Map<String, Factor> factors) {
        List<String> answers = List.of(values.split("\\s*,\\s*"));
        if (new HashSet<>(answers).size() < answers.size()) {
            refuse("an answer of " + Problem.quoted(key) + " stands twice", "each once", "");
            return;
        }
        String usual = row == null ? answers.get(0) : row.text();
        factors.put(key, new Factor(key, "", 0, 0, false, answers, usual, ASKED));
    }

    private void refuse(String what, String allowed, String hint) {
        problems.add(new Problem(OPTION, what, allowed, hint));
    }
}
