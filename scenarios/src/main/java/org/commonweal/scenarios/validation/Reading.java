package org.commonweal.scenarios.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;

/**
 * What is read off a run: a statistic of an indicator, or of the difference, sum or ratio of two.
 *
 * @param indicators one name of the catalogue, or two
 * @param sign how two are combined, {@code -}, {@code +} or {@code /}; empty for one
 * @param statistic the statistic
 * @param factor the number is multiplied with it
 * @param growsWithPlace whether the indicator is the larger the larger the place is, so that a smaller run is scaled up
 */
public record Reading(
        List<String> indicators, String sign, Statistic statistic, double factor, boolean growsWithPlace) {
    /** Digits of a factor that people are shown. */
    private static final MathContext SHOWN = new MathContext(4);

    /**
     * The number of one run.
     *
     * @param series every month of an indicator, burn-in included
     * @param burnIn months of burn-in
     * @param scale size of the run
     */
    public double of(Function<String, double[]> series, int burnIn, double scale) {
        double[] months = series.apply(indicators.get(0)).clone();
        if (indicators.size() == 2) {
            double[] other = series.apply(indicators.get(1));
            DoubleBinaryOperator operator = switch (sign) {
                case "-" -> (a, b) -> a - b;
                case "+" -> (a, b) -> a + b;
                default -> (a, b) -> a / b;
            };
            for (int i = 0; i < months.length; i++) {
                months[i] = operator.applyAsDouble(months[i], other[i]);
            }
        }
        return statistic.of(months, burnIn) * factor / (growsWithPlace ? scale : 1);
    }

    /** In words: {@code mean of wealth.gini}. */
    public String words() {
        String times = factor == 1
                ? ""
                : " x " + new BigDecimal(factor, SHOWN).stripTrailingZeros().toPlainString();
        return statistic.word() + " of " + String.join(" " + sign + " ", indicators) + times
                + (growsWithPlace ? ", over the scale" : "");
    }
}
