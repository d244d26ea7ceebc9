package org.commonweal.scenarios.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonweal.money.Audit;
import org.commonweal.parameter.Setting;
import org.commonweal.parameter.Slips;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.place.PlaceReader;

/**
 * A scenario in the making: files and command-line options are laid over it one after the other, each overruling
 * what was there before. Every problem is kept until the end.
 */
public final class Draft {
    private static final int MOST_YEARS = 100;
    private static final int MOST_BURN_IN = 50;
    private static final BigDecimal LEAST_SCALE = new BigDecimal("0.02");
    private static final BigDecimal MOST_SCALE = new BigDecimal("10");
    private static final int LONGEST_NUMBER = 30;
    private static final String ESTIMATE = "estimate.";
    private static final String OPTION = "--";
    /** Before the key of an estimate either may stand, on the command line and in a file. */
    private static final Pattern ESTIMATE_OF = Pattern.compile("estimates?\\.(.+)");

    private final List<Problem> problems = new ArrayList<>();
    private final List<Setting> settings = new ArrayList<>();
    private final List<Setting> estimates = new ArrayList<>();
    private final Map<String, String> inFiles = new TreeMap<>();
    private String name = "baseline";
    private String question = "";
    private String place = "preston";
    private long seed = 1;
    private int years = 20;
    private int burnIn = 5;
    private double scale = 1;
    private Audit audit = Audit.MONTH;

    /** Gives the scenario its name and question. */
    public void ask(String newName, String newQuestion) {
        name = newName;
        question = newQuestion;
    }

    /** Chooses the place, by its name in any writing; that there is one is found out when it is read. */
    public void place(String text) {
        place = PlaceReader.named(Home.places(), text);
    }

    /** Reads a seed: any whole number of 64 bits. */
    public void seed(String text, String where) {
        if (isSeed(text.strip())) {
            seed = Long.parseLong(text.strip());
            note("seed", seed, where);
        } else {
            refuse(where, "seed", text, "a whole number of up to 18 digits", Draft::isSeed);
        }
    }

    /** Reads the years of the run proper, e.g. {@code 20} or {@code 20 years}. */
    public void years(String text, String where) {
        years = years("years", text, where, years, MOST_YEARS);
        note("years", years, where);
    }

    /** Reads the years of burn-in. */
    public void burnIn(String text, String where) {
        burnIn = years("burn-in", text, where, burnIn, MOST_BURN_IN);
        note("burn-in", burnIn, where);
    }

    /** Reads the scale. */
    public void scale(String text, String where) {
        if (isScale(text.strip())) {
            scale = new BigDecimal(text.strip()).doubleValue();
            note("scale", scale, where);
        } else {
            String allowed = "a number from " + LEAST_SCALE + " to " + MOST_SCALE + "; 1 is life size";
            refuse(where, "scale", text, allowed, Draft::isScale);
        }
    }

    /** Reads the audit level. */
    public void audit(String text, String where) {
        for (Audit level : Audit.values()) {
            if (level.name().equalsIgnoreCase(text.strip())) {
                audit = level;
                return;
            }
        }
        String allowed = Arrays.stream(Audit.values()).map(Draft::word).collect(Collectors.joining(", "));
        refuse(where, "audit", text, allowed, other -> false);
    }

    /** Adds a value for a parameter of the model. */
    public void set(Setting setting) {
        settings.add(setting);
    }

    /** Lays the settings of another scenario over this one: they overrule whatever was set before. */
    public void layOver(List<Setting> others) {
        settings.removeAll(others); // one that is here already would be set twice at the same place
        settings.addAll(others);
    }

    /**
     * Adds a value for a parameter, or for an estimate of the place if its key begins with {@code estimate.} or
     * {@code estimates.}
     */
    public void give(Setting setting) {
        if (ESTIMATE_OF.matcher(setting.key()).matches()) {
            estimate(setting);
        } else {
            set(setting);
        }
    }

    /** Adds a value for an estimate of the place, whose key may be given without {@code estimate.}. */
    public void estimate(Setting given) {
        Matcher named = ESTIMATE_OF.matcher(given.key());
        Setting setting =
                named.matches() ? new Setting(named.group(1), given.value(), given.source(), given.where()) : given;
        boolean again = estimates.stream()
                .anyMatch(before ->
                        before.key().equals(setting.key()) && before.where().equals(setting.where()));
        if (again) {
            String key = ESTIMATE + setting.key();
            refuse(new Problem(setting.where(), Problem.quoted(key) + " is set twice", "each key once", ""));
        }
        estimates.add(setting);
    }

    private void note(String field, Number value, String where) {
        if (!where.startsWith(OPTION)) {
            inFiles.put(field, value.toString());
        }
    }

    /** What files say of seed, length and size that options have overruled, e.g. {@code scale 0.1, years 30}. */
    public String overruled() {
        Map<String, String> now =
                Map.of("seed", "" + seed, "years", "" + years, "burn-in", "" + burnIn, "scale", "" + scale);
        return inFiles.entrySet().stream()
                .filter(said -> !said.getValue().equals(now.get(said.getKey())))
                .map(said -> said.getKey() + " " + said.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Keeps a problem for {@link #finish}. */
    public void refuse(Problem problem) {
        problems.add(problem);
    }

    /**
     * The scenario.
     *
     * @throws BadInput with every problem that was met
     */
    public Scenario finish() {
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new Scenario(name, question, place, seed, years, burnIn, scale, audit, settings, estimates);
    }

    /** The word for an audit level on the command line. */
    public static String word(Audit level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private int years(String field, String text, String where, int before, int most) {
        String number = text.strip().replaceFirst("\\s*years?$", "");
        if (isYears(number, most)) {
            return Integer.parseInt(number);
        }
        refuse(where, field, text, "a whole number of years from 0 to " + most, other -> isYears(other, most));
        return before;
    }

    private static boolean isYears(String number, int most) {
        return number.matches("\\d{1,3}") && Integer.parseInt(number) <= most;
    }

    private static boolean isSeed(String number) {
        try {
            Long.parseLong(number);
            return true;
        } catch (NumberFormatException other) {
            return false;
        }
    }

    private static boolean isScale(String number) {
        if (number.length() > LONGEST_NUMBER || !number.matches("\\d+(\\.\\d*)?|\\.\\d+")) {
            return false;
        }
        BigDecimal value = new BigDecimal(number);
        return value.compareTo(LEAST_SCALE) >= 0 && value.compareTo(MOST_SCALE) <= 0;
    }

    private void refuse(String where, String field, String text, String allowed, Predicate<String> accepted) {
        problems.add(new Problem(where, field + " is " + Problem.quoted(text), allowed, Slips.hint(text, accepted)));
    }
}
