package org.commonweal.scenarios.ablation;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.statistics.Interval;

/**
 * What each assumption contributes to the differences between legal forms in one outcome. For every form the difference
 * with everything assumed is the sum of the contributions, of their interactions, and of what is left with all off.
 *
 * @param measure the outcome
 * @param assumptions the assumptions, in the order of every column's contributions
 * @param columns the forms
 */
public record Contributions(Ablation.Measure measure, List<String> assumptions, List<Column> columns) {

    /**
     * A form. Intervals have no mean where there were too few firms or seeds to measure.
     *
     * @param form its name, plural
     * @param code its name in indicators
     * @param firms mean number of firms in a run with everything assumed
     * @param allOn its difference from private firms with everything assumed
     * @param contributions that difference less the one with the assumption off
     * @param interactions what the contributions do not add up to, because assumptions work through each other
     * @param allOff the difference that is left with every assumption off: size, industry, where the owners live, and
     * luck
     */
    public record Column(
            String form,
            String code,
            double firms,
            Interval allOn,
            List<Interval> contributions,
            Interval interactions,
            Interval allOff) {}

    /**
     * A row of the table of the outcome.
     *
     * @param name an assumption, or what else the row is
     * @param cells by form
     */
    public record Row(String name, List<Cell> cells) {}

    /**
     * A cell of the table.
     *
     * @param interval mean and interval over seeds
     * @param isDistinguishable whether it is distinguishable from zero, all cells of the outcome considered (Holm, 5 %)
     */
    public record Cell(Interval interval, boolean isDistinguishable) {

        /** Whether there was anything to measure. */
        public boolean measured() {
            return Double.isFinite(interval.mean());
        }
    }

    /** The difference with all on, the contributions, the interactions, and what is left with all off. */
    public List<Row> rows() {
        List<List<Interval>> table = new ArrayList<>();
        table.add(columns.stream().map(Column::allOn).toList());
        for (int a = 0; a < assumptions.size(); a++) {
            int n = a;
            table.add(columns.stream()
                    .map(column -> column.contributions().get(n))
                    .toList());
        }
        table.add(columns.stream().map(Column::interactions).toList());
        table.add(columns.stream().map(Column::allOff).toList());
        boolean[] distinguishable = Interval.distinguishable(
                table.stream().flatMap(List::stream).mapToDouble(Interval::p).toArray());
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < table.size(); r++) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                cells.add(new Cell(table.get(r).get(c), distinguishable[r * columns.size() + c]));
            }
            rows.add(new Row(name(r), cells));
        }
        return rows;
    }

    /** The rows of the assumptions alone. */
    public List<Row> byAssumption() {
        return rows().subList(1, 1 + assumptions.size());
    }

    private String name(int row) {
        if (row == 0) {
            return "all on";
        }
        if (row <= assumptions.size()) {
            return assumptions.get(row - 1);
        }
        return row == assumptions.size() + 1 ? "interactions" : "all off";
    }
}
