package org.commonweal.genesis;

import org.commonweal.economy.Economy;
import org.commonweal.labour.MinimumWageRule;

/**
 * What posts would pay without a minimum wage, so that with it all who hold them earn what their industry pays: the lower
 * the mean pay of a post, the less is left for differences between people. Worked out at even steps of the minimum
 * relative to mean pay for the hour, with residents who are employees.
 */
final class OpeningMinimumWage {
    private final double[] curve;
    private final MinimumWageRule rule;
    private final double[] standing;
    private final double[] hours;

    /**
     * @param standing what people earn for the hour relative to the mean of their posts, without a minimum
     * @param hours their hours relative to those of the posts
     */
    OpeningMinimumWage(Economy economy, MinimumWageRule rule, double[] standing, double[] hours) {
        curve = economy.technology.withoutMinimum;
        this.rule = rule;
        this.standing = standing;
        this.hours = hours;
    }

    /** Sets what posts would pay at every step. */
    void set() {
        for (int n = 1; n < curve.length && standing.length > 0; n++) {
            curve[n] = without(n / (double) (curve.length - 1), curve[n - 1]);
        }
    }

    /** The factor with which all earn as much as without a minimum; at most {@code most}, 0 where nothing is enough. */
    private double without(double least, double most) {
        double wanted = earned(1, 0);
        double low = 0;
        double high = most;
        while (high - low > Math.ulp(1f)) {
            double middle = (low + high) / 2;
            if (earned(middle, least) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double earned(double factor, double least) {
        double sum = 0;
        for (int n = 0; n < standing.length; n++) {
            sum += hours[n] * rule.lifted(factor * standing[n], least);
        }
        return sum;
    }
}
