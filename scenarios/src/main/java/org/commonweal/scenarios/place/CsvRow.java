package org.commonweal.scenarios.place;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.commonweal.parameter.Slips;
import org.commonweal.scenarios.Problem;

/**
 * A row of a table. What it is asked for and does not hold is noted as a problem and answered with zero or an empty
 * text, so that reading goes on to the next problem.
 *
 * @param where file and line
 * @param columns the position of each column
 * @param fields the row's fields
 * @param problems where problems are noted
 */
public record CsvRow(String where, Map<String, Integer> columns, List<String> fields, Problems problems) {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,20}(\\.[0-9]{1,20})?([eE][-+]?[0-9]{1,3})?");

    /** The field of a column, stripped; may be empty. */
    public String textOrEmpty(String column) {
        return fields.get(columns.get(column)).strip();
    }

    /** The field of a column, which must not be empty. */
    public String text(String column) {
        String text = textOrEmpty(column);
        if (text.isEmpty()) {
            problems.add(where, column + " is empty");
        }
        return text;
    }

    /** A number within limits. */
    public double number(String column, double least, double most) {
        return numberOf(column, textOrEmpty(column), least, most);
    }

    /** A number within limits, or nothing when the field is empty. */
    public OptionalDouble numberIfAny(String column, double least, double most) {
        return textOrEmpty(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(column, least, most));
    }

    /** A share, 0-1. */
    double share(String column) {
        return number(column, 0, 1);
    }

    /** A whole number from zero to a limit. */
    int count(String column, int most) {
        double number = number(column, 0, most);
        if (number != Math.rint(number)) {
            problems.add(where, column + " is " + number, "a whole number", "");
        }
        return (int) number;
    }

    private double numberOf(String column, String text, double least, double most) {
        if (!isWithin(text, least, most)) {
            String allowed = DECIMAL.matcher(text).matches() ? plain(least) + " to " + plain(most) : "a number";
            String hint = Slips.hint(text, other -> isWithin(other, least, most));
            problems.add(where, column + " is " + shown(text), allowed, hint);
            return 0;
        }
        return parse(text);
    }

    private static boolean isWithin(String text, double least, double most) {
        double number = parse(text);
        return number >= least && number <= most;
    }

    /** Reads a number as tables write it; not a number when it is not one. */
    public static double parse(String text) {
        return DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }

    /** A number without a needless fraction. */
    static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }

    /** A field as it is quoted in a message: short and on one line. */
    public static String shown(String text) {
        return text.isEmpty() ? "empty" : Problem.quoted(text);
    }
}
