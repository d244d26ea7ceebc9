package org.commonweal.results.report.html;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.commonweal.results.chart.LabelSpread;
import org.commonweal.results.chart.Line;
import org.commonweal.results.chart.Scale;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.html.Drawing.Anchor;

/** Lines over years with bands around them, each line named at its end; dashes and markers tell them without colour. */
public final class Curves {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 320;
    private static final double LEFT = 84;
    private static final double NAMES = 192;
    private static final double TOP = 36;
    private static final double FOOT = 48;
    private static final double NAME_HEIGHT = 20;
    private static final double SQUARE = 520;

    private Curves() {}

    /**
     * How a panel is drawn.
     *
     * @param id an id that no other drawing of the page has
     * @param title written above
     * @param unit unit of what goes up
     * @param changes whether the numbers are changes, written with their sign beside a line at zero
     * @param first number of the first line's series: its colour, dash and marker
     */
    public record Look(String id, String title, Unit unit, boolean changes, int first) {
        String text(double value) {
            return changes ? Amount.bareChange(value, unit) : Amount.bare(value, unit);
        }
    }

    /** Draws lines over years. */
    public static Element overYears(Look look, List<Line> lines) {
        return overYears(look, lines, lines);
    }

    /** Draws lines over years on a scale that is wide enough for others too. */
    public static Element overYears(Look look, List<Line> lines, List<Line> scaledFor) {
        Drawing drawing = new Drawing(look.id(), look.title(), description(look, lines), WIDTH, HEIGHT);
        Scale up = Scale.around(
                DoubleStream.concat(look.changes() ? DoubleStream.of(0) : DoubleStream.empty(), values(scaledFor)),
                HEIGHT - FOOT,
                TOP);
        Scale across = new Scale(
                1,
                Math.max(
                        2,
                        lines.stream().mapToInt(line -> line.x().length).max().orElse(2)),
                LEFT + 6,
                WIDTH - NAMES);
        drawing.text("head", Anchor.START, 0, 18, Drawing.fit(look.title(), WIDTH));
        for (double tick : up.ticks()) {
            drawing.line(tick == 0 && look.changes() ? "zero" : "grid", LEFT, up.at(tick), WIDTH - NAMES, up.at(tick));
            String text = look.changes()
                    ? Amount.changeAt(tick, up.step(), look.unit())
                    : Amount.at(tick, up.step(), look.unit());
            drawing.text("tick", Anchor.END, LEFT - 8, up.at(tick) + 5, text);
        }
        for (double tick : across.ticks()) {
            if (tick == Math.rint(tick)) {
                drawing.text(
                        "tick", Anchor.MIDDLE, across.at(tick), HEIGHT - FOOT + 20, Amount.bare(tick, Unit.NUMBER));
            }
        }
        drawing.text("tick", Anchor.MIDDLE, (LEFT + WIDTH - NAMES) / 2, HEIGHT - 6, "year");
        lines.forEach(line -> band(drawing, across, up, line, look.first() + lines.indexOf(line)));
        for (int i = 0; i < lines.size(); i++) {
            line(drawing, across, up, lines.get(i), look.first() + i, 5);
        }
        names(drawing, across, up, look, lines);
        return drawing.element();
    }

    /** Draws Lorenz curves below the diagonal of equality. */
    public static Element lorenz(String id, String title, List<Line> lines) {
        String description =
                "Cumulative shares of the whole by cumulative share of households, poorest first, below the"
                        + " diagonal of equality: "
                        + String.join(", ", lines.stream().map(Line::name).toList()) + ".";
        Drawing drawing = new Drawing(id, title, description, SQUARE, SQUARE);
        Scale across = new Scale(0, 1, 60, SQUARE - 12);
        double lowest = Math.min(0, values(lines).filter(Double::isFinite).min().orElse(0));
        Scale up = new Scale(lowest, 1, SQUARE - 56, TOP + 6);
        drawing.text("head", Anchor.START, 0, 18, Drawing.fit(title, SQUARE));
        for (double tick = 0; tick <= 1.01; tick += 0.25) {
            drawing.line("grid", across.at(0), up.at(tick), across.at(1), up.at(tick));
            drawing.text("tick", Anchor.END, across.at(0) - 8, up.at(tick) + 5, Amount.bare(tick, Unit.SHARE));
            drawing.text(
                    "tick",
                    tick == 1 ? Anchor.END : Anchor.MIDDLE,
                    across.at(tick),
                    SQUARE - 34,
                    Amount.bare(tick, Unit.SHARE));
        }
        drawing.text("tick", Anchor.MIDDLE, across.at(0.5), SQUARE - 8, "share of households, poorest first");
        drawing.line("equality", across.at(0), up.at(0), across.at(1), up.at(1));
        for (int i = 0; i < lines.size(); i++) {
            line(drawing, across, up, lines.get(i), i, 4);
            double y = TOP + 26 + i * (NAME_HEIGHT + 2);
            drawing.line("curve s" + i, 76, y, 112, y);
            drawing.marker("told s" + i, i, 94, y);
            drawing.text(
                    "label", Anchor.START, 124, y + 5, Drawing.fit(lines.get(i).name(), 190));
        }
        return drawing.element();
    }

    private static DoubleStream values(List<Line> lines) {
        return lines.stream()
                .flatMapToDouble(line -> DoubleStream.concat(
                        DoubleStream.of(line.y()),
                        DoubleStream.concat(DoubleStream.of(line.low()), DoubleStream.of(line.high()))));
    }

    private static void band(Drawing drawing, Scale across, Scale up, Line line, int series) {
        int[] known = IntStream.range(0, line.low().length)
                .filter(i -> Double.isFinite(line.low()[i]) && Double.isFinite(line.high()[i]))
                .toArray();
        StringBuilder path = new StringBuilder();
        for (int i : known) {
            path.append(path.isEmpty() ? 'M' : 'L').append(point(across, up, line.x()[i], line.high()[i]));
        }
        for (int k = known.length - 1; k >= 0; k--) {
            path.append('L').append(point(across, up, line.x()[known[k]], line.low()[known[k]]));
        }
        if (!path.isEmpty()) {
            drawing.path("band s" + series, path.append('Z').toString());
        }
    }

    private static void line(Drawing drawing, Scale across, Scale up, Line line, int series, int every) {
        StringBuilder path = new StringBuilder();
        boolean gap = true;
        for (int i = 0; i < line.y().length; i++) {
            if (Double.isFinite(line.y()[i])) {
                path.append(gap ? 'M' : 'L').append(point(across, up, line.x()[i], line.y()[i]));
            }
            gap = !Double.isFinite(line.y()[i]);
        }
        drawing.path("curve s" + series, path.toString());
        for (int i = line.y().length - 1; i >= 0; i -= every) {
            if (Double.isFinite(line.y()[i])) {
                drawing.marker("told s" + series, series, across.at(line.x()[i]), up.at(line.y()[i]));
            }
        }
    }

    private static String point(Scale across, Scale up, double x, double y) {
        return Drawing.number(across.at(x)) + " " + Drawing.number(up.at(y));
    }

    private static void names(Drawing drawing, Scale across, Scale up, Look look, List<Line> lines) {
        List<Line> sorted = lines.stream()
                .filter(line -> Double.isFinite(end(line)))
                .sorted((one, other) -> Double.compare(end(other), end(one)))
                .toList();
        double[] wanted = sorted.stream().mapToDouble(line -> up.at(end(line))).toArray();
        double[] heights = sorted.stream().mapToDouble(line -> NAME_HEIGHT).toArray();
        double[] places = LabelSpread.apart(wanted, heights, TOP - 6, HEIGHT - FOOT + 8);
        for (int i = 0; i < places.length; i++) {
            Line line = sorted.get(i);
            int series = look.first() + lines.indexOf(line);
            double x = across.at(across.high());
            drawing.line("leader s" + series, x + 8, wanted[i], x + 18, places[i]);
            drawing.text(
                    "label", Anchor.START, x + 22, places[i] + 5, Drawing.fit(label(look, lines, line), NAMES - 24));
        }
    }

    /** The name; beside a line that stands alone, and is named above, its last value. */
    private static String label(Look look, List<Line> lines, Line line) {
        return lines.size() > 1 ? line.name() : look.text(end(line));
    }

    private static double end(Line line) {
        return line.y().length == 0 ? Double.NaN : line.y()[line.y().length - 1];
    }

    private static String description(Look look, List<Line> lines) {
        return "Lines over "
                + lines.stream().mapToInt(line -> line.x().length).max().orElse(0) + " years, "
                + (look.changes() ? "changes in " + Amount.changeUnit(look.unit()) : "unit: " + look.unit())
                + ". Last year: "
                + String.join(
                        "; ",
                        lines.stream()
                                .map(line -> line.name() + " " + look.text(end(line)))
                                .toList()) + ".";
    }
}
