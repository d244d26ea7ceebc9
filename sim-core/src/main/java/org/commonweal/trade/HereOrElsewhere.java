package org.commonweal.trade;

/**
 * The choice between what the place offers and what everybody else does: elsewhere is one more outlet, whose weight is such
 * that buyers at month zero buy here what they usually do. What the place offers is weighed against that month, so that a
 * share moves with prices, quality, distance and owners here; elsewhere stays as it was (model specification 5.5).
 */
public final class HereOrElsewhere {
    private HereOrElsewhere() {}

    /**
     * Share of purchases here: usual odds times the pull, s x / (s x + 1 - s).
     *
     * @param usual share at month zero, 0-1
     * @param pull of what the place offers relative to month zero, above 0
     */
    public static double share(double usual, double pull) {
        return usual >= 1 ? 1 : usual * pull / (usual * pull + 1 - usual);
    }

    /** What a share of purchases becomes with a pull relative to month zero. */
    public interface Shares {
        /** The share here, 0-1, that falls with the reference. @param usual share at month zero @param pull relative to it */
        double here(double usual, double pull);
    }

    /**
     * The pull of month zero: relative to it buyers together buy here what they usually do.
     *
     * @param pulls of what each buyer is offered; at least as many as there are buyers, above 0
     * @param usual share of each
     * @param weights how much each buys
     * @param buyers how many there are
     * @return between the least and the largest pull; 1 if there are no buyers
     */
    public static double reference(Shares shares, double[] pulls, double[] usual, double[] weights, int buyers) {
        if (buyers == 0) {
            return 1;
        }
        double low = Double.MAX_VALUE;
        double high = 0;
        double wanted = 0;
        for (int n = 0; n < buyers; n++) {
            low = Math.min(low, pulls[n]);
            high = Math.max(high, pulls[n]);
            wanted += weights[n] * usual[n];
        }
        double middle = low + (high - low) / 2;
        while (low < middle && middle < high) {
            double bought = 0;
            for (int n = 0; n < buyers; n++) {
                bought += weights[n] * shares.here(usual[n], pulls[n] / middle);
            }
            if (bought > wanted) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
        }
        return low;
    }
}
