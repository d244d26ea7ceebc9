package org.commonweal.results.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Effects with their intervals beside a line at zero, one row for each name: a filled marker is distinguishable from zero, a
 * hollow one is not. Where a row has several effects, they stand one below the other with markers of their own; the first
 * sets the scale, and what is beyond it ends as the head of an arrow. On a panel the names stand above their rows.
 */
public final class EffectChart {
    private static final double AXIS = 90; // pixels below the rows
    private static final int MOST_SAID = 8;
    private static final double BEYOND = 1.5; // by how much others may widen the scale

    private EffectChart() {}

    /**
     * An effect.
     *
     * @param low lower end of its interval; not a number where there is none
     * @param mean its mean; not a number where it was not measured
     * @param high upper end of its interval
     * @param isDistinguishable whether it is distinguishable from zero
     * @param series which marker it has; the first, 0, sets the scale
     * @param luck half the width of the part of its interval that is drawn thick; not a number for all of it
     */
    public record Mark(double low, double mean, double high, boolean isDistinguishable, int series, double luck) {

        /** An effect whose interval is drawn alike. */
        public Mark(double low, double mean, double high, boolean isDistinguishable, int series) {
            this(low, mean, high, isDistinguishable, series, Double.NaN);
        }

        /** How far from zero its interval reaches; without one twice its mean, so that it shows its direction alone. */
        private double reach() {
            return hasInterval()
                    ? Math.max(Math.abs(low), Math.abs(high))
                    : Double.isFinite(mean) ? 2 * Math.abs(mean) : 0;
        }

        boolean hasInterval() {
            return Double.isFinite(low) && Double.isFinite(high);
        }

        private Mark over(double scale) {
            double whole = scale == 0 ? 1 : scale;
            return new Mark(low / whole, mean / whole, high / whole, isDistinguishable, series, luck / whole);
        }
    }

    /**
     * A row of effects.
     *
     * @param name written at the left
     * @param marks from top to bottom
     */
    public record Row(String name, List<Mark> marks) {}

    /**
     * A row of a scorecard.
     *
     * @param name what is measured
     * @param unit of the effect
     * @param marks the effect; none in a heading
     * @param scale rows with the same one can be compared; a row with an empty one has a scale of its own
     */
    public record Score(String name, Unit unit, List<Mark> marks, String scale) {

        /** A heading over the rows that follow. */
        public static Score heading(String name) {
            return new Score(name, Unit.NUMBER, List.of(), "");
        }

        private String words() {
            return name
                    + marks.stream()
                            .map(mark -> " " + Amount.change(mark.mean(), unit))
                            .collect(Collectors.joining());
        }
    }

    /**
     * Draws the rows, the first on top, on a scale that is wide enough for other rows too: for charts that stand side by
     * side.
     *
     * @param caption the chart's words; {@code across} names the unit
     * @param unit of the effects
     * @param rows at least one
     */
    public static Chart draw(Caption caption, Unit unit, List<Row> rows, List<Row> scaledFor) {
        List<EffectRows.Line> lines = rows.stream()
                .map(row -> new EffectRows.Line(row.name(), row.marks(), texts(row, unit), List.of()))
                .toList();
        List<String> widest =
                scaledFor.stream().flatMap(row -> texts(row, unit).stream()).toList();
        return new Chart(
                caption, description(unit, rows), (int) (AXIS + EffectRows.height(lines, Sheet.PANEL)), sheet -> {
                    NumberAxis across = HouseStyle.across(caption.across(), Ticks.ofChanges(unit));
                    scale(across, scaledFor);
                    XYPlot plot = plot(across, new EffectRows(lines, widest, sheet));
                    plot.setDomainGridlinesVisible(true);
                    return plot;
                });
    }

    /**
     * Draws effects of several units, each row on its own scale, zero in the middle of all of them.
     *
     * @param caption the chart's words; {@code across} says which way is more
     * @param scores at least one
     */
    public static Chart scorecard(Caption caption, List<Score> scores) {
        Map<String, Double> scales = new HashMap<>();
        scores.forEach(score -> score.marks().forEach(mark -> scales.merge(key(score), mark.reach(), Math::max)));
        List<EffectRows.Line> lines = scores.stream()
                .map(score -> new EffectRows.Line(
                        score.name(),
                        score.marks().stream()
                                .map(mark -> mark.over(scales.get(key(score))))
                                .toList(),
                        score.marks().stream()
                                .map(mark -> Amount.change(mark.mean(), score.unit()))
                                .toList(),
                        score.marks().stream()
                                .map(mark ->
                                        mark.hasInterval() ? Amount.changes(mark.low(), mark.high(), score.unit()) : "")
                                .toList()))
                .toList();
        String description = scores.stream().map(Score::words).collect(Collectors.joining("; ", "", "."));
        return new Chart(caption, description, (int) (AXIS / 2 + EffectRows.height(lines, Sheet.PANEL)), sheet -> {
            NumberAxis across = HouseStyle.across(caption.across(), Ticks.ofChanges(Unit.NUMBER));
            across.setTickLabelsVisible(false); // no two rows have one scale
            across.setRange(-1.05, 1.05);
            return plot(across, new EffectRows(lines, List.of(), sheet));
        });
    }

    private static String key(Score score) {
        return score.scale().isEmpty() ? score.name() : score.scale();
    }

    private static XYPlot plot(NumberAxis across, EffectRows rows) {
        XYPlot plot = HouseStyle.plot(across, rows.down());
        plot.setDataset(
                new XYSeriesCollection()); // without points and their renderer there would be no lines behind the rows
        plot.setRenderer(new XYLineAndShapeRenderer());
        plot.setRangeGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(false);
        plot.setDomainZeroBaselineVisible(true);
        plot.setDomainZeroBaselinePaint(HouseStyle.GREY);
        plot.setDomainZeroBaselineStroke(HouseStyle.line(2.5));
        plot.addAnnotation(rows);
        plot.setInsets(new RectangleInsets(0, rows.left(), 0, rows.right()));
        return plot;
    }

    /** Wide enough for the first effect of each row; the others' means may widen it, within limits, their intervals not. */
    private static void scale(NumberAxis across, List<Row> rows) {
        double[] first = Stream.concat(
                        Stream.of(0.0),
                        marks(rows)
                                .filter(mark -> mark.series() == 0)
                                .flatMap(mark -> Stream.of(mark.low(), mark.mean(), mark.high())))
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .toArray();
        double most = BEYOND * DoubleStream.of(first).map(Math::abs).max().orElse(0);
        DoubleStream others = marks(rows).mapToDouble(Mark::mean).filter(mean -> most == 0 || Math.abs(mean) <= most);
        HouseStyle.around(across, DoubleStream.concat(DoubleStream.of(first), others));
    }

    private static List<String> texts(Row row, Unit unit) {
        return row.marks().stream()
                .map(mark -> Amount.bareChange(mark.mean(), unit))
                .toList();
    }

    private static Stream<Mark> marks(List<Row> rows) {
        return rows.stream().flatMap(row -> row.marks().stream());
    }

    private static String description(Unit unit, List<Row> rows) {
        return Amount.count(rows.size(), "row", "rows") + ", effects in " + Amount.changeUnit(unit) + "; "
                + marks(rows).filter(Mark::isDistinguishable).count() + " of "
                + marks(rows).count() + " distinguishable from zero. "
                + rows.stream()
                        .limit(MOST_SAID)
                        .map(row -> row.name() + " " + String.join(", ", texts(row, unit)))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
