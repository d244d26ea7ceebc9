package org.commonweal.results.chart;

/** Keeps labels beside the points they name without overlap. */
final class LabelSpread {

    private LabelSpread() {}

    /**
     * Moves labels apart as little as possible, in the sense of least squares, and keeps them between two bounds. With
     * the space taken by the labels above subtracted, no overlap means not decreasing: neighbours that would decrease
     * are pooled at their mean.
     *
     * @param wanted where the centres should be, increasing
     * @param heights of the labels
     * @param top upper bound
     * @param bottom lower bound, larger than {@code top}
     * @return where the centres are; if the labels need more room than there is, they start at the top
     */
    static double[] apart(double[] wanted, double[] heights, double top, double bottom) {
        int n = wanted.length;
        double[] above = new double[n];
        double filled = 0;
        for (int i = 0; i < n; i++) {
            above[i] = filled + heights[i] / 2;
            filled += heights[i];
        }
        double[] free = new double[n];
        for (int i = 0; i < n; i++) {
            free[i] = wanted[i] - above[i];
        }
        pool(free);
        double[] centres = new double[n];
        for (int i = 0; i < n; i++) {
            centres[i] = Math.max(top, Math.min(free[i], bottom - filled)) + above[i];
        }
        return centres;
    }

    private static void pool(double[] values) {
        double[] means = new double[values.length];
        int[] sizes = new int[values.length];
        int pools = 0;
        for (double value : values) {
            means[pools] = value;
            sizes[pools++] = 1;
            while (pools > 1 && means[pools - 2] > means[pools - 1]) {
                pools--;
                int size = sizes[pools - 1] + sizes[pools];
                means[pools - 1] = (means[pools - 1] * sizes[pools - 1] + means[pools] * sizes[pools]) / size;
                sizes[pools - 1] = size;
            }
        }
        for (int pool = 0, i = 0; pool < pools; pool++) {
            for (int k = 0; k < sizes[pool]; k++) {
                values[i++] = means[pool];
            }
        }
    }
}
