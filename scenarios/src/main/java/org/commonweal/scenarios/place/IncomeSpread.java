package org.commonweal.scenarios.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.special.Erf;

/**
 * How much further apart the incomes of a place's taxpayers are than the country's, by tax returns (HMRC, Survey of
 * Personal Incomes 2022-23): the Gini of income after tax, above the personal allowance lognormal. So are the country's
 * published percentiles, within a tenth.
 */
final class IncomeSpread {
    /** Who has less pays no tax and is in no return [pounds a year]. */
    private static final double ALLOWANCE = 12_570;

    /** Median and upper quartile of the country's taxpayers after tax (HMRC, percentile points 2022-23) [pounds a year]. */
    private static final double MEDIAN = 25_500;

    private static final double UPPER_QUARTILE = 37_400;

    /** Upper quartile of a standard normal distribution. */
    private static final double QUARTILE = 0.6745;

    /** Gini of disposable income between the country's households (evidence E12). */
    private static final double HOUSEHOLDS = 0.355;

    /** What the highest of five has begins so many standard deviations above the median. */
    private static final double HIGHEST_FROM = 0.8416;

    private static final double QUINTILES = 5;

    /**
     * How much less of its income a quintile spends for each mean income that it has more: the two highest of the
     * country spend 0.654 and 0.511 of 1.10 and 2.09 mean equivalised incomes, in surveys that miss three eighths
     * (national/household_incomes_by_quintile_2019_20.csv, family_spending_quintiles.csv).
     */
    private static final double SPENT_LESS = (0.654 - 0.511) / (2.09 - 1.10) * 1.6;

    private static final String TAXPAYERS = "taxpayers: total ";

    private final double shift;

    private IncomeSpread(double shift) {
        this.shift = shift;
    }

    /** Of a place. @param earnings its rows of indicators and values; without tax returns it is taken to be as the country */
    static IncomeSpread of(List<CsvRow> earnings) {
        Map<String, Double> known = new HashMap<>();
        for (CsvRow row : earnings) {
            if (row.text("indicator").startsWith(TAXPAYERS)) {
                known.put(row.text("indicator").substring(TAXPAYERS.length()), row.number("value", 0, 1e12));
            }
        }
        return known.keySet().containsAll(List.of("income mean", "income median", "tax mean", "tax median"))
                ? new IncomeSpread(here(known) - country())
                : new IncomeSpread(0);
    }

    private static double here(Map<String, Double> known) {
        double mean = known.get("income mean") - known.get("tax mean");
        double median = known.get("income median") - known.get("tax median");
        return gini(median, Math.sqrt(2 * Math.log((mean - ALLOWANCE) / (median - ALLOWANCE))));
    }

    private static double country() {
        return gini(MEDIAN, Math.log((UPPER_QUARTILE - ALLOWANCE) / (MEDIAN - ALLOWANCE)) / QUARTILE);
    }

    /** Gini of incomes of which that above the allowance is lognormal. @param spread standard deviation of its logarithm */
    private static double gini(double median, double spread) {
        double above = (median - ALLOWANCE) * Math.exp(spread * spread / 2);
        return above / (above + ALLOWANCE) * Erf.erf(spread / 2);
    }

    /**
     * How far the Gini between households may be from the country's: nothing of what taxpayers differ by is left between
     * households, or all of it.
     */
    void put(Map<String, Double> facts) {
        facts.put("income.gini.low-shift", Math.min(0, shift));
        facts.put("income.gini.high-shift", Math.max(0, shift));
        facts.put("spending.highest.low-shift", spentMore(Math.max(0, shift)));
        facts.put("spending.highest.high-shift", spentMore(Math.min(0, shift)));
    }

    /** What the highest quintile spends more of its income, if the Gini between households is higher by so much. */
    private static double spentMore(double higher) {
        return SPENT_LESS * (highest(HOUSEHOLDS) - highest(HOUSEHOLDS + higher));
    }

    /** Mean income of the highest quintile over that of all, incomes being lognormal. */
    private static double highest(double gini) {
        double spread = 2 * Erf.erfInv(gini);
        return QUINTILES * Erf.erfc((HIGHEST_FROM - spread) / Math.sqrt(2)) / 2;
    }
}
