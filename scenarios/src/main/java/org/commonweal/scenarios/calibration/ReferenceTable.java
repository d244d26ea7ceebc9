package org.commonweal.scenarios.calibration;

import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * The runs with parameters drawn from the priors, as the inference reads them: parameters as shares of their priors,
 * statistics with an error of observation as large as the targets' tolerance (Wilkinson 2013), so that what is learnt
 * from a run is what would be learnt from figures as good as the published ones.
 *
 * @param shares a row for each run
 * @param statistics a row for each run
 */
record ReferenceTable(double[][] shares, double[][] statistics) {

    /** The table of these runs; those in which a statistic is missing are left out. */
    static ReferenceTable of(Calibration calibration, List<Row> rows) {
        List<Row> complete = rows.stream().filter(Row::isComplete).toList();
        double[][] shares = new double[complete.size()][calibration.priors().size()];
        double[][] statistics =
                new double[complete.size()][calibration.targets().size()];
        for (int i = 0; i < calibration.priors().size(); i++) {
            for (int k = 0; k < shares.length; k++) {
                double value = complete.get(k).point().values()[i];
                shares[k][i] = calibration.priors().get(i).share(value);
            }
        }
        for (int i = 0; i < calibration.targets().size(); i++) {
            CalibrationTarget target = calibration.targets().get(i);
            RandomGenerator errors = errors(calibration.scenario().seed(), target);
            for (int k = 0; k < statistics.length; k++) {
                statistics[k][i] = complete.get(k).statistics()[i] + target.error() * errors.nextGaussian();
            }
        }
        return new ReferenceTable(shares, statistics);
    }

    /** Every target has errors of its own, so that they do not depend on which other targets there are. */
    private static RandomGenerator errors(long seed, CalibrationTarget target) {
        return new Well19937c(new int[] {Long.hashCode(seed), target.id().hashCode()});
    }

    int size() {
        return shares.length;
    }

    /** The table without one of its runs. */
    ReferenceTable without(int run) {
        return new ReferenceTable(without(shares, run), without(statistics, run));
    }

    private static double[][] without(double[][] rows, int row) {
        double[][] rest = new double[rows.length - 1][];
        System.arraycopy(rows, 0, rest, 0, row);
        System.arraycopy(rows, row + 1, rest, row, rest.length - row);
        return rest;
    }
}
