package org.commonweal.results.report.html;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.commonweal.results.chart.Scale;
import org.commonweal.results.compare.Interval;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.html.Drawing.Anchor;

/**
 * Effects with their intervals beside a line at zero, one row for each name: a filled marker is told apart from zero, a
 * hollow one is not. Where a row has several intervals, they stand one below the other with markers of their own.
 */
public final class EffectPlot {
    private static final double WIDTH = 640;
    private static final double NAMES = 240;
    private static final double VALUES = 92;
    private static final double TOP = 34;
    private static final double LINE = 24;
    private static final double GAP = 12;
    private static final double FOOT = 46;

    private EffectPlot() {}

    /**
     * An effect.
     *
     * @param interval its interval; without a half-width only the mean is drawn
     * @param told whether it is called different from zero
     * @param series which marker it has
     */
    public record Mark(Interval interval, boolean told, int series) {}

    /**
     * A row of effects.
     *
     * @param name written at the left
     * @param marks from top to bottom
     */
    public record Row(String name, List<Mark> marks) {
        /** A row with one effect. */
        public Row(String name, Interval interval, boolean told) {
            this(name, List.of(new Mark(interval, told, 0)));
        }
    }

    /**
     * Draws a panel.
     *
     * @param id an id that no other drawing of the page has
     * @param title written above
     * @param unit unit of the effects
     * @param rows at least one
     */
    public static Element draw(String id, String title, Unit unit, List<Row> rows) {
        return draw(id, title, unit, rows, rows);
    }

    /** Draws a panel on a scale that is wide enough for other rows too: for panels that stand side by side. */
    public static Element draw(String id, String title, Unit unit, List<Row> rows, List<Row> scaledFor) {
        double height =
                TOP + FOOT + rows.stream().mapToDouble(EffectPlot::height).sum();
        Drawing drawing = new Drawing(id, title, description(unit, rows), WIDTH, height);
        Scale scale = Scale.around(ends(scaledFor), NAMES, WIDTH - VALUES);
        double foot = height - FOOT;
        for (double tick : scale.ticks()) {
            drawing.line("grid", scale.at(tick), TOP, scale.at(tick), foot);
            drawing.text("tick", Anchor.MIDDLE, scale.at(tick), foot + 18, Amount.changeAt(tick, scale.step(), unit));
        }
        drawing.text("head", Anchor.START, 0, 18, Drawing.fit(title, WIDTH));
        drawing.text("tick", Anchor.MIDDLE, (NAMES + WIDTH - VALUES) / 2, foot + 38, Amount.changeUnit(unit));
        drawing.line("zero", scale.at(0), TOP - 4, scale.at(0), foot);
        double y = TOP;
        for (Row row : rows) {
            drawing.text("label", Anchor.START, 0, y + height(row) / 2 + 5, Drawing.fit(row.name(), NAMES - 4));
            double at = y + GAP / 2;
            for (Mark mark : row.marks()) {
                mark(drawing, scale, at + LINE / 2, mark, unit);
                at += LINE;
            }
            y += height(row);
        }
        return drawing.element();
    }

    private static double height(Row row) {
        return GAP + LINE * row.marks().size();
    }

    private static void mark(Drawing drawing, Scale scale, double y, Mark mark, Unit unit) {
        Interval interval = mark.interval();
        if (!Double.isFinite(interval.mean())) {
            drawing.text("tick", Anchor.START, scale.at(0) + 8, y + 5, "not measured");
            return;
        }
        String series = " s" + mark.series();
        if (Double.isFinite(interval.halfWidth())) {
            drawing.line("whisker" + series, scale.at(interval.low()), y, scale.at(interval.high()), y);
        }
        drawing.marker((mark.told() ? "told" : "untold") + series, mark.series(), scale.at(interval.mean()), y);
        drawing.text("value", Anchor.END, WIDTH, y + 5, Amount.bareChange(interval.mean(), unit));
    }

    private static DoubleStream ends(List<Row> rows) {
        return DoubleStream.concat(
                DoubleStream.of(0),
                marks(rows)
                        .flatMapToDouble(mark -> DoubleStream.of(
                                mark.interval().mean(),
                                mark.interval().low(),
                                mark.interval().high())));
    }

    private static Stream<Mark> marks(List<Row> rows) {
        return rows.stream().flatMap(row -> row.marks().stream());
    }

    private static String description(Unit unit, List<Row> rows) {
        long told = marks(rows).filter(Mark::told).count();
        String first = rows.size() + " rows, effects in " + Amount.changeUnit(unit) + "; " + told + " of "
                + marks(rows).count() + " told apart from zero. ";
        return first
                + String.join(
                        "; ",
                        rows.stream().limit(8).map(row -> words(row, unit)).toList()) + ".";
    }

    private static String words(Row row, Unit unit) {
        return row.name() + " "
                + String.join(
                        ", ",
                        row.marks().stream()
                                .map(mark -> Amount.bareChange(mark.interval().mean(), unit))
                                .toList());
    }
}
