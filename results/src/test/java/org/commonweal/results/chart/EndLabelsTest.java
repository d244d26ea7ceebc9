package org.commonweal.results.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.results.chart.LineChart.Look;
import org.commonweal.results.number.Unit;
import org.jfree.chart.axis.NumberAxis;
import org.junit.jupiter.api.Test;

class EndLabelsTest {

    private static final double[] YEARS = {1, 2};

    @Test
    void noTwoEndLabelsAreCloserThanTheirHeight() {
        List<Line> lines = IntStream.range(0, 5)
                .mapToObj(i ->
                        new Line("a name of more than one line " + i, YEARS, new double[] {0.5, 0.50 + i / 1000.0}))
                .toList();
        NumberAxis up = new NumberAxis();
        up.setRange(0, 1);
        double[][] places = new EndLabels(lines, Look.levels(Unit.SHARE), true)
                .places(new Rectangle2D.Double(100, 100, 1000, 600), up);
        assertThat(places).hasNumberOfRows(5);
        for (int i = 1; i < places.length; i++) {
            assertThat(places[i][0] - places[i - 1][0]).isGreaterThanOrEqualTo(2 * EndLabels.LINE_HEIGHT);
        }
    }

    @Test
    void aLineWithoutNumbersHasNoLabel() {
        Line gap = new Line("never measured", YEARS, new double[] {Double.NaN, Double.NaN});
        NumberAxis up = new NumberAxis();
        EndLabels labels = new EndLabels(List.of(gap), Look.levels(Unit.NUMBER), true);
        assertThat(labels.places(new Rectangle2D.Double(0, 0, 100, 100), up)).isEmpty();
    }
}
