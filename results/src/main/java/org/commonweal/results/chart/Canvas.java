package org.commonweal.results.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** A plot without axes, drawn by hand in the room that a chart's title leaves. */
abstract class Canvas extends Plot {
    private static final long serialVersionUID = 1L;

    /** Draws into the room there is. */
    abstract void paint(Graphics2D g2, Rectangle2D area);

    @Override
    public String getPlotType() {
        return "canvas";
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, PlotState state, PlotRenderingInfo info) {
        paint(g2, area);
    }
}
