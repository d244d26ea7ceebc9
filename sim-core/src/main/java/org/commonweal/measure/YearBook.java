package org.commonweal.measure;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is written once a year.
 *
 * @param year the year of the run, 1 = first year after burn-in; burn-in years are 0 and below
 * @param flows the year's social accounting matrix, cells that are not zero
 * @param distributions tidy rows: Lorenz curves, deciles, neighbourhoods, legal forms
 */
public record YearBook(int year, List<FlowCell> flows, List<Row> distributions) {

    /** The same with further distributions. */
    public YearBook with(List<Row> more) {
        return new YearBook(
                year,
                flows,
                Stream.concat(distributions.stream(), more.stream()).toList());
    }

    /**
     * One cell of the flow cube.
     *
     * @param reason the flow's name
     * @param account its row in the national accounts
     * @param from class of the payers
     * @param to class of the payees
     * @param pence sum over the year
     */
    public record FlowCell(String reason, String account, String from, String to, long pence) {}

    /** What part of the place a number of a distribution is of. */
    public enum Part {
        /** The whole place. */
        WHOLE,
        /** A point of a Lorenz curve. */
        CURVE,
        /** A decile of the households, from the poorest. */
        DECILE,
        /** A quintile of them. */
        QUINTILE,
        /** Those who have something in common: a neighbourhood, a legal form, a size. */
        GROUP
    }

    /**
     * One number of a distribution.
     *
     * @param table e.g. {@code lorenz of private wealth}
     * @param group e.g. {@code 0.50}, {@code decile 10}, {@code E02005253}
     * @param measure e.g. {@code cumulative share}, {@code mean}
     * @param value the number
     * @param unit its unit
     * @param part what {@code group} is
     * @param kind whether it grows with the size of the place
     */
    public record Row(
            String table, String group, String measure, double value, String unit, Part part, Measure.Kind kind) {

        /** A mean, share or rate of a group. */
        public Row(String table, String group, String measure, double value, String unit) {
            this(table, group, measure, value, unit, Part.GROUP, Measure.Kind.MEAN);
        }

        /** The same number of another part of the place. */
        public Row of(Part other) {
            return new Row(table, group, measure, value, unit, other, kind);
        }

        /** The same number as one that grows with the size of the place. */
        public Row asTotal() {
            return new Row(table, group, measure, value, unit, part, Measure.Kind.TOTAL);
        }
    }
}
