package org.commonweal.scenarios.sensitivity;

import java.util.Arrays;
import java.util.List;
import org.commonweal.results.archive.SeriesMeta;

/**
 * What is asked of the draws of a contrast.
 *
 * @param varied the contrast and its factors
 * @param indicators of which it is asked
 * @param seeds runs at each draw
 * @param window levels are means over so many last years
 */
public record Asked(Varied varied, List<SeriesMeta> indicators, int seeds, int window) {

    /** Copies the list. */
    public Asked {
        indicators = List.copyOf(indicators);
    }

    /** The seed by which draws are drawn: that of the first run. */
    long seed() {
        return varied.contrast().baseline().scenario().seed();
    }

    /** The numbers of an indicator among outcomes. */
    public double[] column(double[][] outcomes, SeriesMeta indicator) {
        int place = place(indicator);
        return Arrays.stream(outcomes).mapToDouble(row -> row[place]).toArray();
    }

    private static int place(SeriesMeta indicator) {
        List<SeriesMeta> all = PointRuns.catalogue();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(indicator.name())) {
                return i;
            }
        }
        throw new IllegalArgumentException(indicator.name());
    }
}
