package org.commonweal.results.report;

import java.util.function.Function;
import org.commonweal.results.chart.Caption;
import org.jfree.chart.JFreeChart;

/**
 * A chart that can be drawn from a run.
 *
 * @param name its file name without ending
 * @param caption its words; the title says in a sentence what is seen
 * @param shape draws it
 */
public record Picture(String name, Caption caption, Function<Caption, JFreeChart> shape) {

    /** Draws the chart. */
    public JFreeChart draw() {
        return shape.apply(caption);
    }
}
