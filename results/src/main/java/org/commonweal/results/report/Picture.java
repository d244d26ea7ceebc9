package org.commonweal.results.report;

import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.Chart;

/**
 * A chart that is kept as files.
 *
 * @param name file name without ending
 * @param chart the chart; the title of its caption says in a sentence what is seen
 */
public record Picture(String name, Chart chart) {

    /** The words of the chart. */
    public Caption caption() {
        return chart.caption();
    }
}
