package org.commonweal.scenarios.validation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.commonweal.time.Month;

/** How one number is read off the months of a run. Months in which there is no number do not count. */
public enum Statistic {
    /** Mean of the months after burn-in. */
    MEAN("mean", Months::mean),
    /** The first month of the run. */
    OPENING("opening", months -> months.wholeMean(0, 1)),
    /** Mean of the first year after burn-in. */
    FIRST_YEAR("first-year", months -> months.year(0)),
    /** Mean of the last year. */
    LAST_YEAR("last-year", months -> months.year(months.years() - 1)),
    /** The lowest month of the whole run. */
    LOWEST(
            "lowest",
            months -> Arrays.stream(months.whole).filter(Double::isFinite).min().orElse(Double.NaN)),
    /** The highest month of the whole run. */
    HIGHEST(
            "highest",
            months -> Arrays.stream(months.whole).filter(Double::isFinite).max().orElse(Double.NaN)),
    /** Slope of a straight line through the years after burn-in, times twenty years. */
    TREND("trend-20-years", Months::wholeTrend),
    /** The same of the first twenty years, relative to their mean. */
    EARLY_DRIFT("drift-years-0-20", Months::earlyDrift),
    /** The same of the next twenty. */
    LATE_DRIFT("drift-years-20-40", Months::lateDrift),
    /** Last year less the first after burn-in. */
    CHANGE("change", months -> months.year(months.years() - 1) - months.year(0)),
    /** Last year over the first after burn-in, less 1. */
    GROWTH("growth", months -> months.year(months.years() - 1) / months.year(0) - 1),
    /** Last year over the first of the whole run, burn-in included, less 1. */
    WHOLE_GROWTH("growth-with-burn-in", months -> months.year(months.years() - 1) / months.wholeMean(0, 12) - 1);

    private static final int TREND_YEARS = 20;

    private final String word;
    private final Function<Months, Double> formula;

    Statistic(String word, Function<Months, Double> formula) {
        this.word = word;
        this.formula = formula;
    }

    /** Its name in tables of targets. */
    String word() {
        return word;
    }

    /** The statistic of a name; null if there is none. */
    static Statistic named(String word) {
        return Arrays.stream(values())
                .filter(statistic -> statistic.word.equals(word))
                .findFirst()
                .orElse(null);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Statistic::word).toList();
    }

    /**
     * The number.
     *
     * @param whole every month of the run, burn-in included
     * @param burnIn how many of them are burn-in
     * @return not a number where it cannot be told
     */
    double of(double[] whole, int burnIn) {
        return formula.apply(new Months(whole, burnIn));
    }

    private record Months(double[] whole, int burnIn) {
        int years() {
            return (whole.length - burnIn) / Month.PER_YEAR;
        }

        double mean() {
            return wholeMean(burnIn, whole.length);
        }

        /** Mean of a year after burn-in, the first of which is 0. */
        double year(int year) {
            int start = burnIn + year * Month.PER_YEAR;
            return year < 0 ? Double.NaN : wholeMean(start, start + Month.PER_YEAR);
        }

        double wholeMean(int from, int to) {
            return Arrays.stream(whole, from, Math.min(to, whole.length))
                    .filter(Double::isFinite)
                    .average()
                    .orElse(Double.NaN);
        }

        double wholeTrend() {
            return trend(0, years());
        }

        double earlyDrift() {
            return drift(0);
        }

        double lateDrift() {
            return drift(TREND_YEARS);
        }

        /** Slope of a straight line through the years from one to before another, times twenty. */
        double trend(int from, int to) {
            SimpleRegression line = new SimpleRegression();
            for (int year = from; year < to; year++) {
                if (Double.isFinite(year(year))) {
                    line.addData(year, year(year));
                }
            }
            return line.getSlope() * TREND_YEARS;
        }

        /** Trend of twenty years relative to their mean; not a number in a shorter run, or where the mean is nothing. */
        double drift(int from) {
            int to = from + TREND_YEARS;
            int start = burnIn + from * Month.PER_YEAR;
            return to > years() ? Double.NaN : trend(from, to) / wholeMean(start, start + TREND_YEARS * Month.PER_YEAR);
        }
    }
}
