package org.commonweal.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonweal.indicator.Indicators;
import org.commonweal.place.RestRule;
import org.commonweal.time.Month;

/**
 * Watches whether a place has come to rest: whether wealth and its distribution, the cohorts of firms and what they owe, and
 * who owns them are what they were the years before.
 */
final class Rest {
    private static final List<String> WATCHED = List.of(
            "wealth.gini",
            "wealth.top10.share",
            "wealth.median",
            "firms.registered",
            "firms.mean-size",
            "credit.firm-loans",
            "retention.capital.locally-owned",
            "firms.jobs.private-firms",
            "firms.jobs.plc-branches");

    private final RestRule rule;
    private final int[] columns;
    private final Deque<double[]> years = new ArrayDeque<>();
    private double[] year;

    Rest(RestRule rule) {
        this.rule = rule;
        columns = WATCHED.stream()
                .mapToInt(name -> Indicators.CATALOGUE.indexOf(Indicators.named(name)))
                .toArray();
        year = new double[columns.length];
    }

    /** A month has closed. @param values of all indicators */
    void monthClosed(Month month, double[] values) {
        for (int i = 0; i < columns.length; i++) {
            year[i] += values[columns[i]];
        }
        if (month.closesYear()) {
            years.addLast(year);
            year = new double[columns.length];
            if (years.size() > rule.yearsLookedAt()) {
                years.removeFirst();
            }
        }
    }

    /** Whether the place is at rest at the end of a year. */
    boolean isReached() {
        if (!rule.isAsked() || years.size() < rule.yearsLookedAt()) {
            return false;
        }
        double[] before = new double[columns.length];
        double[] after = new double[columns.length];
        int n = 0;
        for (double[] past : years) {
            double[] span = n++ < rule.yearsLookedAt() / 2 ? before : after;
            for (int i = 0; i < columns.length; i++) {
                span[i] += past[i];
            }
        }
        for (int i = 0; i < columns.length; i++) {
            if (!rule.isAtRest(before[i], after[i])) {
                return false;
            }
        }
        return true;
    }
}
