package org.commonweal.parameter;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people probably meant by a number that cannot be used: 25 for 25 %, 10 % for 0.1, a decimal comma, thousands
 * set apart by commas, spaces or apostrophes, 1e3 for 1000, 2k for 2000, a pound sign.
 */
public final class Slips {
    private static final int LONGEST = 60;
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([,\\s\\u00A0\\u202F'’_]\\d{3})+(\\.\\d+)?");
    private static final Pattern CONTINENTAL = Pattern.compile("\\d{1,3}(\\.\\d{3})*,\\d+");
    private static final Pattern NUMBER = Pattern.compile("\\d*\\.?\\d+(e[+-]?\\d{1,2})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS =
            Pattern.compile("(£?)\\s*([+-]?)\\s*(£?)\\s*(\\d[\\d.,\\s\\u00A0\\u202F'’_]*(?:e[+-]?\\d{1,2})?)(.*)");
    private static final String[] UNITS = {" %", " %/year", " %/month"};

    private Slips() {}

    /**
     * The hint for a text that cannot be used: {@code Maybe you meant 0.1?}, or empty.
     *
     * @param accepted whether a text could be used instead
     */
    public static String hint(String text, Predicate<String> accepted) {
        return meant(text, accepted)
                .map(meant -> "Maybe you meant " + meant + "?")
                .orElse("");
    }

    /** The nearest text that could be used instead; none for what is no slip that is known. */
    static Optional<String> meant(String text, Predicate<String> accepted) {
        Matcher parts = PARTS.matcher(text.strip());
        if (text.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        String sign = parts.group(2);
        String pound = parts.group(1) + parts.group(3);
        String unit = parts.group(5).strip();
        Set<String> candidates = new LinkedHashSet<>();
        for (String number : numbers(parts.group(4).strip())) {
            candidates.add(pound + sign + number + (unit.isEmpty() ? "" : " " + unit));
            candidates.addAll(rescaled(sign + number, unit));
        }
        return candidates.stream().filter(accepted).findFirst();
    }

    /** What a number may be that is written in a way of another country. */
    private static Set<String> numbers(String digits) {
        Set<String> numbers = new LinkedHashSet<>();
        if (NUMBER.matcher(digits).matches()) {
            numbers.add(digits);
        }
        if (GROUPED.matcher(digits).matches()) {
            numbers.add(digits.replaceAll("[^\\d.]", ""));
        }
        if (CONTINENTAL.matcher(digits).matches()) {
            numbers.add(digits.replace(".", "").replace(',', '.'));
        }
        return numbers;
    }

    private static Set<String> rescaled(String number, String unit) {
        Set<String> candidates = new LinkedHashSet<>();
        BigDecimal value = new BigDecimal(number);
        switch (unit.toLowerCase(Locale.ROOT)) {
            case "" -> {
                candidates.add(plain(value));
                for (String each : UNITS) {
                    candidates.add(plain(value) + each);
                }
            }
            case "%" -> candidates.add(plain(value.movePointLeft(2)));
            case "k", "thousand" -> candidates.add(plain(value.movePointRight(3)));
            case "m", "mn", "million" -> candidates.add(plain(value.movePointRight(6)));
            case "bn", "billion" -> candidates.add(plain(value.movePointRight(9)));
            case "month", "months" -> candidates.add(months(value));
            default -> {
                // not a unit that is mistaken for another
            }
        }
        return candidates;
    }

    /** Whole years that are given in months. */
    private static String months(BigDecimal months) {
        BigDecimal[] years = months.divideAndRemainder(BigDecimal.valueOf(12));
        return years[1].signum() == 0 ? plain(years[0]) : "";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
