package org.commonweal.results.report.html;

import java.util.List;
import java.util.stream.Collectors;
import org.commonweal.results.chart.Scale;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.html.Drawing.Anchor;

/** A pound from which one part after the other is taken, down to what is left. */
public final class Waterfall {
    private static final double WIDTH = 640;
    private static final double NAMES = 256;
    private static final double ROW = 34;
    private static final double TOP = 36;

    private Waterfall() {}

    /**
     * A part that is taken.
     *
     * @param name what it is
     * @param share how much of the whole, 0-1
     */
    public record Step(String name, double share) {}

    /**
     * Draws the steps, the first on top.
     *
     * @param id an id that no other drawing of the page has
     * @param title written above
     * @param steps the parts taken
     * @param left name of what is left at the end
     */
    public static Element draw(String id, String title, List<Step> steps, String left) {
        double rest = 1 - steps.stream().mapToDouble(Step::share).sum();
        String description = "Of every pound: "
                + steps.stream()
                        .map(step -> step.name() + " " + pence(step.share()))
                        .collect(Collectors.joining(", "))
                + "; " + left + " " + pence(rest) + ".";
        Drawing drawing = new Drawing(id, title, description, WIDTH, TOP + ROW * (steps.size() + 2) + 4);
        drawing.text("head", Anchor.START, 0, 18, Drawing.fit(title, WIDTH));
        Scale across = new Scale(0, 1, NAMES, WIDTH - 56);
        row(drawing, across, 0, "the pound that was paid", 0, 1, "whole");
        double top = 1;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            drawing.line("leader s4", across.at(top), y(i) + ROW - 6, across.at(top), y(i + 1) + 3);
            row(drawing, across, i + 1, step.name(), top - step.share(), top, "taken");
            top -= step.share();
        }
        drawing.line("leader s4", across.at(top), y(steps.size()) + ROW - 6, across.at(top), y(steps.size() + 1) + 3);
        row(drawing, across, steps.size() + 1, left, 0, top, "whole");
        return drawing.element();
    }

    private static double y(int row) {
        return TOP + row * ROW;
    }

    private static void row(Drawing drawing, Scale across, int row, String name, double from, double to, String style) {
        drawing.text("label", Anchor.START, 0, y(row) + 21, Drawing.fit(name, NAMES - 8));
        drawing.box(style, across.at(from), y(row) + 3, Math.max(1.5, across.at(to) - across.at(from)), ROW - 9);
        drawing.text("value", Anchor.START, across.at(to) + 8, y(row) + 21, pence(to - from));
    }

    private static String pence(double share) {
        String pence = Amount.bare(Math.abs(share) < 5e-5 ? 0 : Math.rint(share * 1000) / 10, Unit.NUMBER);
        return pence + "p";
    }
}
