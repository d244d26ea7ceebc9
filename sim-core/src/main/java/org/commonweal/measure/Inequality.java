package org.commonweal.measure;

/**
 * Measures of concentration over a population of numbers. Sorting is done once and all measures read the sorted column.
 */
public final class Inequality {
    private final double[] sorted;
    private final double total;
    private final double gini;

    /** @param values one number for each household, rounded to whole ones; may be below zero */
    public Inequality(double[] values) {
        this(WholeNumberSort.sorted(values), 0);
    }

    private Inequality(double[] ascending, double shift) {
        sorted = ascending;
        int n = sorted.length;
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < n; i++) {
            sorted[i] += shift;
            sum += sorted[i];
            weighted += (2.0 * (i + 1) - n - 1) * sorted[i];
        }
        total = sum;
        gini = total > 0 ? weighted / (n * total) : Double.NaN;
    }

    /** The same population with {@code shift} more for everybody: the order stays. */
    public Inequality plus(double shift) {
        return new Inequality(sorted.clone(), shift);
    }

    /**
     * The Gini coefficient: 0 when all have the same, towards 1 when one has all; may exceed 1 when many are in debt.
     * Not a number when the total is not above zero.
     */
    public double gini() {
        return gini;
    }

    /** Share of the total held by the top part (0-1) of the population. */
    public double topShare(double part) {
        int n = sorted.length;
        int from = n - (int) Math.round(part * n);
        double sum = 0;
        for (int i = from; i < n; i++) {
            sum += sorted[i];
        }
        return total > 0 ? sum / total : Double.NaN;
    }

    /** Share of the total held by the bottom part (0-1) of the population. */
    public double bottomShare(double part) {
        return total > 0 ? 1 - topShare(1 - part) : Double.NaN;
    }

    /** The Palma ratio: share of the top decile over that of the bottom four deciles; not a number if these have nothing. */
    public double palma() {
        double bottom = bottomShare(0.4);
        return bottom == 0 ? Double.NaN : topShare(0.1) / bottom;
    }

    /** The value below which a part (0-1) of the population lies. */
    public double quantile(double part) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
    }

    /** The value below which half of the population lies. */
    public double median() {
        return quantile(0.5);
    }

    /** The mean. */
    public double mean() {
        return total / sorted.length;
    }

    /** Share of the population below a threshold. */
    public double shareBelow(double threshold) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < threshold) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low / (double) Math.max(1, sorted.length);
    }

    /** The Lorenz curve: cumulative share of the total at {@code points + 1} equal steps of the population. */
    public double[] lorenz(int points) {
        double[] curve = new double[points + 1];
        double sum = 0;
        int next = 0;
        for (int k = 1; k <= points; k++) {
            int to = (int) Math.round(k / (double) points * sorted.length);
            for (; next < to; next++) {
                sum += sorted[next];
            }
            curve[k] = total > 0 ? sum / total : Double.NaN;
        }
        return curve;
    }

    /** The mean of a decile, 1 poorest to 10. */
    public double meanOfDecile(int decile) {
        return meanOf(decile, 10);
    }

    /** The mean of one of so many equal parts of the population, 1 poorest. */
    public double meanOf(int part, int parts) {
        int from = (int) Math.round((part - 1) / (double) parts * sorted.length);
        int to = (int) Math.round(part / (double) parts * sorted.length);
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += sorted[i];
        }
        return to > from ? sum / (to - from) : Double.NaN;
    }
}
