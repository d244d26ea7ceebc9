package org.commonweal.results.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Texts right of a plot, each at a height of it, aligned to the right. */
final class SideNotes extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;
    private static final double GAP = 18;

    private final transient List<Note> notes = new ArrayList<>();
    private final double width;

    private record Note(double y, String text) {}

    /** None yet, with room for texts as wide as these: for plots that stand side by side. */
    SideNotes(Stream<String> widest) {
        width = GAP
                + widest.mapToDouble(text -> Fonts.width(text, font())).max().orElse(0);
    }

    /** Adds a text at a number of the axis that goes up. */
    void add(double y, String text) {
        notes.add(new Note(y, text));
    }

    /** Room needed right of the plot, in pixels. */
    double width() {
        return width;
    }

    private static Font font() {
        return Fonts.plain(HouseStyle.TEXT_SIZE);
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis across,
            ValueAxis up,
            int rendererIndex,
            PlotRenderingInfo info) {
        Shape clip = g2.getClip();
        g2.setClip(null); // the texts stand outside the plot
        g2.setFont(font());
        g2.setPaint(HouseStyle.INK);
        double right = area.getMaxX() + width;
        for (Note note : notes) {
            double y = up.valueToJava2D(note.y, area, RectangleEdge.LEFT) + HouseStyle.TEXT_SIZE * 0.36;
            g2.drawString(note.text, (float) (right - Fonts.width(note.text, font())), (float) y);
        }
        g2.setClip(clip);
    }
}
