package org.commonweal.parameter;

import static org.commonweal.parameter.Unit.COUNT;
import static org.commonweal.parameter.Unit.EXPONENT;
import static org.commonweal.parameter.Unit.HOURS_PER_WEEK;
import static org.commonweal.parameter.Unit.MONTHS;
import static org.commonweal.parameter.Unit.PEOPLE;
import static org.commonweal.parameter.Unit.PER_MONTH;
import static org.commonweal.parameter.Unit.PER_YEAR;
import static org.commonweal.parameter.Unit.POUNDS;
import static org.commonweal.parameter.Unit.POUNDS_PER_HOUR;
import static org.commonweal.parameter.Unit.POUNDS_PER_MONTH;
import static org.commonweal.parameter.Unit.POUNDS_PER_WEEK;
import static org.commonweal.parameter.Unit.POUNDS_PER_YEAR;
import static org.commonweal.parameter.Unit.RATIO;
import static org.commonweal.parameter.Unit.SHARE;
import static org.commonweal.parameter.Unit.YEARS;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The spellings of units, and what a value would be in another unit of the same kind. */
final class UnitText {
    private static final double WEEKS_PER_YEAR = 52;

    private static final Map<String, Unit> SPELLINGS = Map.ofEntries(
            Map.entry("share", SHARE),
            Map.entry("ratio", RATIO),
            Map.entry("1/year", PER_YEAR),
            Map.entry("/year", PER_YEAR),
            Map.entry("1/month", PER_MONTH),
            Map.entry("/month", PER_MONTH),
            Map.entry("year", YEARS),
            Map.entry("month", MONTHS),
            Map.entry("pound", POUNDS),
            Map.entry("pound/year", POUNDS_PER_YEAR),
            Map.entry("pound/month", POUNDS_PER_MONTH),
            Map.entry("pound/week", POUNDS_PER_WEEK),
            Map.entry("pound/hour", POUNDS_PER_HOUR),
            Map.entry("hour/week", HOURS_PER_WEEK),
            Map.entry("people", PEOPLE),
            Map.entry("person", PEOPLE),
            Map.entry("count", COUNT),
            Map.entry("exponent", EXPONENT));

    /** How many of the smallest of its kind a unit is; units of one kind have the same {@link Scale#kind}. */
    private static final Map<Unit, Scale> SCALES = Map.of(
            PER_YEAR, new Scale("rate", 1),
            PER_MONTH, new Scale("rate", 12),
            YEARS, new Scale("time", 12),
            MONTHS, new Scale("time", 1),
            POUNDS_PER_YEAR, new Scale("income", 1),
            POUNDS_PER_MONTH, new Scale("income", 12),
            POUNDS_PER_WEEK, new Scale("income", WEEKS_PER_YEAR));

    private record Scale(String kind, double size) {}

    private UnitText() {}

    /** The spelling all variants share: lower case, "per" and "a" as a stroke, pounds for the sign, no plural. */
    static String normal(String text) {
        if (text.isEmpty()) {
            return text;
        }
        return text.toLowerCase(Locale.ROOT)
                .replace("£", "pound")
                .replaceAll("\\bgbp\\b", "pound")
                .replaceAll("\\b(weekly|pw)\\b", "/week")
                .replaceAll("\\b(monthly|pcm)\\b", "/month")
                .replaceAll("\\b(yearly|annually)\\b|\\b(pa\\b|p\\.a\\.)", "/year")
                .replaceAll("\\b(per|an?)\\s+", "/")
                .replaceAll("\\s*/\\s*", "/")
                .replaceAll("\\b(year|month|week|hour|pound)s\\b", "$1")
                .strip();
    }

    /** Whether what stands behind a number may be a unit, known or not, and no more of the number. */
    static boolean isLikeAUnit(String text) {
        return text.isEmpty()
                || Character.isLetter(text.charAt(0))
                || "%/£".indexOf(text.charAt(0)) >= 0
                || text.startsWith("1/");
    }

    /** The unit of a normal spelling, or null when it is none. */
    static Unit of(String normal) {
        return SPELLINGS.get(normal);
    }

    /**
     * The unit of a normal spelling where another is wanted: "per week" is pounds a week where money is wanted, and hours
     * a week where hours are; null when it is none.
     */
    static Unit of(String normal, Unit wanted) {
        int stroke = wanted.symbol().indexOf('/');
        String per = normal.startsWith("1/") ? normal.substring(1) : normal;
        Unit whole =
                stroke > 1 && per.startsWith("/") ? of(normal(wanted.symbol().substring(0, stroke)) + per) : null;
        return whole == null ? of(normal) : whole;
    }

    /** The value in another unit of the same kind; empty when the two are of different kinds. */
    static OptionalDouble convert(double value, Unit from, Unit to) {
        if (to.symbol().startsWith(from.symbol() + "/")) {
            return OptionalDouble.of(value); // it was not said for how long
        }
        Scale given = SCALES.get(from);
        Scale wanted = SCALES.get(to);
        return given == null || wanted == null || !given.kind().equals(wanted.kind())
                ? OptionalDouble.empty()
                : OptionalDouble.of(value * given.size() / wanted.size());
    }
}
