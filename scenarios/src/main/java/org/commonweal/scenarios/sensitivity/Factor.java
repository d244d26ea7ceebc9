package org.commonweal.scenarios.sensitivity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.commonweal.parameter.Setting;
import org.commonweal.results.table.CsvFile;

/**
 * Something that can be set and is varied: a number within limits, or one of several answers. Where in its range it stands is
 * said by a share, 0-1.
 *
 * @param key as in scenario files
 * @param unit its unit's symbol
 * @param low smallest value; of answers it says nothing
 * @param high largest value, above {@code low}
 * @param whole whether it takes whole numbers only
 * @param answers what can be chosen; none for a number
 * @param usual the value that it has unless it is varied, as in scenario files
 * @param basis why these are its limits, a phrase
 */
public record Factor(
        String key,
        String unit,
        double low,
        double high,
        boolean whole,
        List<String> answers,
        String usual,
        String basis) {
    private static final MathContext SIX_DIGITS = new MathContext(6);
    private static final MathContext THREE_DIGITS = new MathContext(3);
    private static final double RATIO_OF_LOGARITHMS = 8;

    /** Copies the list. */
    public Factor {
        answers = List.copyOf(answers);
    }

    /** The value at a share of the range, as in scenario files. */
    public String value(double share) {
        return answers.isEmpty() ? CsvFile.exact(number(share)) : answers.get(step(share, answers.size()));
    }

    /** The setting at a share of its range; problems say which key they are about. */
    Setting at(double share) {
        return new Setting(key, value(share), "varied within what is plausible", key);
    }

    /**
     * The share that stands for all shares with the same value: the middle of a step, of what comes in steps.
     */
    public double place(double share) {
        int steps = steps();
        return steps == 0 ? share : (step(share, steps) + 0.5) / steps;
    }

    /** The value at a share for people: in three digits, with its unit. */
    public String text(double share) {
        if (!answers.isEmpty()) {
            return value(share);
        }
        String number =
                CsvFile.exact(new BigDecimal(number(share)).round(THREE_DIGITS).doubleValue());
        return unit.isEmpty() || unit.equals("ratio") || unit.equals("share") ? number : number + " " + unit;
    }

    /** Whether it comes in steps. */
    public boolean isStepped() {
        return steps() > 0;
    }

    private int steps() {
        return !answers.isEmpty() ? answers.size() : whole ? (int) Math.min(Integer.MAX_VALUE, high - low + 1) : 0;
    }

    private double number(double share) {
        if (whole) {
            return low + step(share, steps());
        }
        double value = low > 0 && high / low >= RATIO_OF_LOGARITHMS
                ? low * StrictMath.pow(high / low, share)
                : low + share * (high - low);
        double brief = new BigDecimal(value).round(SIX_DIGITS).doubleValue();
        return Math.max(low, Math.min(high, brief));
    }

    private static int step(double share, int steps) {
        return (int) Math.max(0, Math.min(steps - 1, Math.floor(share * steps)));
    }
}
