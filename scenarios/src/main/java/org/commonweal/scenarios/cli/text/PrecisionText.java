package org.commonweal.scenarios.cli.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.parameter.Nearest;
import org.commonweal.parameter.Slips;
import org.commonweal.results.compare.ComparisonPlan.Goal;
import org.commonweal.scenarios.Problem;

/** Reads {@code INDICATOR=HALFWIDTH}, e.g. {@code labour.jobs=50}, {@code labour.jobs=50 people}, {@code labour.jobs=1 %}. */
public final class PrecisionText {
    private static final String OPTION = "--precision";
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,15})?|\\.\\d{1,15})\\s*(.*)");
    private static final List<String> PER_CENT = List.of("%", "per cent", "percent");
    private static final double HUNDRED = 100;

    private PrecisionText() {}

    /** The goals, each indicator's once; what is no goal is added to the problems. */
    public static List<Goal> read(List<String> texts, List<Problem> problems) {
        Map<String, Goal> goals = new LinkedHashMap<>();
        for (String text : texts) {
            Goal goal = read(text, problems);
            if (goal != null && goals.putIfAbsent(goal.indicator(), goal) != null) {
                problems.add(
                        new Problem(OPTION, goal.indicator() + " is given a second time", "each indicator once", ""));
            }
        }
        return List.copyOf(goals.values());
    }

    private static Goal read(String text, List<Problem> problems) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            problems.add(new Problem(
                    OPTION,
                    Problem.quoted(text) + " is not a precision",
                    "INDICATOR=HALFWIDTH, e.g. labour.jobs=50 or \"labour.jobs=1 %\"",
                    ""));
            return null;
        }
        String name = text.substring(0, equals).strip();
        Indicator indicator = Indicators.CATALOGUE.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(null);
        if (indicator == null) {
            problems.add(new Problem(
                    OPTION,
                    "there is no indicator " + Problem.quoted(name),
                    "a name from 'describe indicators'",
                    Nearest.hint(
                            name,
                            Indicators.CATALOGUE.stream().map(Indicator::name).toList())));
            return null;
        }
        return width(indicator, text.substring(equals + 1).strip(), problems);
    }

    private static Goal width(Indicator indicator, String text, List<Problem> problems) {
        String unit = indicator.measure().unit();
        Matcher number = NUMBER.matcher(text);
        String allowed = "a number above 0, in " + unit + ", or in % of the baseline's level";
        if (!number.matches() || Double.parseDouble(number.group(1)) == 0) {
            String hint = Slips.hint(text, other -> NUMBER.matcher(other).matches());
            problems.add(new Problem(
                    OPTION, "the half-width of " + indicator.name() + " is " + Problem.quoted(text), allowed, hint));
            return null;
        }
        double width = Double.parseDouble(number.group(1));
        String given = number.group(2).strip();
        if (PER_CENT.contains(given)) {
            return new Goal(indicator.name(), width / HUNDRED, true);
        }
        if (!given.isEmpty() && !given.equals(unit)) {
            problems.add(new Problem(
                    OPTION,
                    indicator.name() + " is measured in " + unit + ", not in " + Problem.quoted(given),
                    allowed,
                    ""));
            return null;
        }
        return new Goal(indicator.name(), width, false);
    }
}
