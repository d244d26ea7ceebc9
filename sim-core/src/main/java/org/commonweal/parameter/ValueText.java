package org.commonweal.parameter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values as people write them: numbers with their unit, and switches. */
final class ValueText {
    private static final int LONGEST = 60;
    private static final int LONGEST_PLAIN = 25;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{1,2}(-\\d{1,2})?|\\d{1,2}/\\d{1,2}/\\d{2,4}");
    private static final Pattern QUANTITY = Pattern.compile(
            "(£?)\\s*([+-]?)(£?)\\s*((?:[1-9]\\d{0,2}(?:,\\d{3})+|\\d+)(?:\\.\\d*)?|\\.\\d+)(e[+-]?\\d{1,2})?(?![\\d.,_]|[ex][\\d+-])\\s*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Set<String> ON = Set.of("on", "true", "yes");
    private static final Set<String> OFF = Set.of("off", "false", "no");

    private ValueText() {}

    /** The value of {@code text} in the declared unit, inside the declared range; switches are 1 or 0. */
    static double parse(Declaration declared, Class<?> type, String text) throws Refused {
        try {
            return value(declared, type, text);
        } catch (Refused refused) {
            throw refused.hint().isEmpty() ? refused.with(slip(declared, type, text)) : refused;
        }
    }

    /** What was probably meant by a text that is refused. */
    private static String slip(Declaration declared, Class<?> type, String text) {
        return Slips.hint(text, other -> {
            try {
                value(declared, type, other);
                return true;
            } catch (Refused no) {
                return false;
            }
        });
    }

    private static double value(Declaration declared, Class<?> type, String text) throws Refused {
        String trimmed = text.strip();
        String word = trimmed.toLowerCase(Locale.ROOT);
        if (isSwitch(declared, type)) {
            return parseSwitch(word);
        }
        if (OFF.contains(word)) {
            return neutral(declared);
        }
        if (DATE.matcher(trimmed).matches()) {
            throw new Refused("is a date", range(declared, type), "Maybe count from the start of the run.");
        }
        double value = quantity(declared, trimmed);
        if (!(value >= declared.min() && value <= declared.max())) {
            throw new Refused("is out of range", range(declared, type), "");
        }
        if (type == int.class && value != Math.rint(value)) {
            throw new Refused("is not a whole number", range(declared, type), "");
        }
        return value == 0 ? 0.0 : value;
    }

    static boolean isSwitch(Declaration declared, Class<?> type) {
        return type == boolean.class || declared.unit() == Unit.SWITCH;
    }

    /** What is allowed, e.g. {@code from 0 to 1, in 1/year}. */
    static String range(Declaration declared, Class<?> type) {
        if (isSwitch(declared, type)) {
            return "on or off";
        }
        String whole = type == int.class ? "a whole number " : "";
        String upTo = isOpen(declared.max()) ? " up" : " to " + number(declared.max());
        String off = Double.isNaN(declared.neutral()) ? "" : "; or off";
        return whole + "from " + number(declared.min()) + upTo + unit(declared) + off;
    }

    private static String unit(Declaration declared) {
        return switch (declared.unit()) {
            case SHARE, RATIO, EXPONENT -> "";
            default -> ", in " + declared.unit().symbol();
        };
    }

    /** Whether a largest value is so large that there is none. */
    static boolean isOpen(double max) {
        return max >= Integer.MAX_VALUE;
    }

    /** A number in as few digits as give it back exactly, the same on every Java. */
    static String number(double value) {
        int digits = 15;
        while (digits < 17 && new BigDecimal(value, new MathContext(digits)).doubleValue() != value) {
            digits++;
        }
        BigDecimal shortest = new BigDecimal(value, new MathContext(digits)).stripTrailingZeros();
        String plain = shortest.toPlainString();
        return plain.length() > LONGEST_PLAIN ? shortest.toString() : plain;
    }

    /** The value as it may be written in a scenario file, without its unit. */
    static String text(Declaration declared, Class<?> type, double value) {
        return isSwitch(declared, type) ? (value == 0 ? "off" : "on") : number(value);
    }

    /** At most sixty characters of a text, on one line. */
    static String quoted(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return '"' + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...") + '"';
    }

    private static double parseSwitch(String word) throws Refused {
        if (ON.contains(word) || word.equals("1")) {
            return 1;
        }
        if (OFF.contains(word) || word.equals("0")) {
            return 0;
        }
        throw new Refused("is not a switch", "on or off", "");
    }

    private static double neutral(Declaration declared) throws Refused {
        if (Double.isNaN(declared.neutral())) {
            throw new Refused(
                    "has no meaning here: no value takes this assumption out", range(declared, double.class), "");
        }
        return declared.neutral();
    }

    private static double quantity(Declaration declared, String text) throws Refused {
        Matcher parts = QUANTITY.matcher(text);
        if (text.length() > LONGEST || !parts.matches() || !UnitText.isLikeAUnit(parts.group(6))) {
            throw new Refused("is not a number", range(declared, double.class), "");
        }
        String exponent = parts.group(5) == null ? "" : parts.group(5);
        BigDecimal number = new BigDecimal(parts.group(2) + parts.group(4).replace(",", "") + exponent);
        String sign = parts.group(1) + parts.group(3);
        String unit = UnitText.normal((sign + " " + parts.group(6)).strip());
        return unit.startsWith("%")
                ? percentage(declared, number, unit.substring(1).strip())
                : inUnit(declared, number, unit);
    }

    private static double percentage(Declaration declared, BigDecimal number, String per) throws Refused {
        double share = number.movePointLeft(2).doubleValue();
        if (per.isEmpty() && (declared.unit() == Unit.SHARE || declared.unit() == Unit.RATIO)) {
            return share;
        }
        boolean rate = declared.unit() == Unit.PER_YEAR || declared.unit() == Unit.PER_MONTH;
        if (per.isEmpty() && rate) {
            String hint = "Maybe you meant " + number(number.doubleValue()) + " %"
                    + declared.unit().symbol().substring(1) + "?";
            throw new Refused("does not say whether it is a month or a year", range(declared, double.class), hint);
        }
        Unit given = per.isEmpty() ? Unit.SHARE : per.startsWith("/") ? UnitText.of(per) : null;
        return of(declared, share, given, "%" + per);
    }

    private static double inUnit(Declaration declared, BigDecimal number, String unit) throws Refused {
        double value = number.doubleValue();
        return unit.isEmpty() ? value : of(declared, value, UnitText.of(unit, declared.unit()), unit);
    }

    private static double of(Declaration declared, double value, Unit given, String spelling) throws Refused {
        Unit wanted = declared.unit();
        if (given == wanted) {
            return value;
        }
        String allowed = range(declared, double.class);
        if (given == null) {
            throw new Refused("has an unknown unit " + quoted(spelling), allowed, "");
        }
        OptionalDouble converted = UnitText.convert(value, given, wanted);
        String hint = converted.isEmpty()
                ? ""
                : "Maybe you meant " + rounded(converted.getAsDouble(), wanted) + " " + wanted.symbol() + "?";
        throw new Refused("is in " + given.symbol() + ", but the unit here is " + wanted.symbol(), allowed, hint);
    }

    /** Money to the penny, anything else in six digits: enough to be the value that was given in the other unit. */
    private static String rounded(double value, Unit unit) {
        BigDecimal exact = new BigDecimal(value, new MathContext(15));
        boolean money = unit.symbol().startsWith(Unit.POUNDS.symbol());
        return number(
                (money ? exact.setScale(2, RoundingMode.HALF_EVEN) : exact.round(new MathContext(6))).doubleValue());
    }
}
