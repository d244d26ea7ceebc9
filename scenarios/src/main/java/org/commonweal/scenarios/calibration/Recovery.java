package org.commonweal.scenarios.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Whether known parameters are found again: runs of the reference table serve in turn as if they had been observed, and
 * their parameters are inferred from all the others.
 *
 * @param cases what was inferred, parameter by parameter within run by run
 */
public record Recovery(List<Case> cases) {
    /** Runs that serve as if observed, unless the table has fewer. */
    static final int RUNS = 100;

    /**
     * A parameter of a run that served as if observed; values are shares of the prior, 0-1.
     *
     * @param run its place in the table
     * @param parameter which parameter, by its place among the priors
     * @param truth the value the run was made with
     * @param low lower end of the 90 % interval inferred
     * @param median the median inferred
     * @param high upper end
     */
    public record Case(int run, int parameter, double truth, double low, double median, double high) {
        /** Whether the interval covers the truth. */
        public boolean covered() {
            return truth >= low && truth <= high;
        }

        /** Width of the interval relative to the prior's. */
        double width() {
            return (high - low) / 0.9;
        }
    }

    /**
     * Infers again the parameters of the first runs of the table: any first part of a Sobol sequence is spread evenly.
     */
    static Recovery of(ReferenceTable table, double accepted) {
        int runs = Math.min(RUNS, table.size());
        List<Case> cases = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            Posterior posterior = Inference.posterior(table.without(run), accepted, table.statistics()[run]);
            for (int i = 0; i < table.shares()[run].length; i++) {
                cases.add(new Case(
                        run,
                        i,
                        table.shares()[run][i],
                        posterior.quantile(i, 0.05),
                        posterior.quantile(i, 0.5),
                        posterior.quantile(i, 0.95)));
            }
        }
        return new Recovery(List.copyOf(cases));
    }

    /** Runs that served as if observed. */
    public int runs() {
        return (int) cases.stream().filter(one -> one.parameter() == 0).count();
    }

    /** In how many of them the 90 % interval of a parameter covers the truth. */
    public int covered(int parameter) {
        return (int) of(parameter).stream().filter(Case::covered).count();
    }

    /** Median width of the 90 % interval of a parameter relative to its prior's. */
    public double width(int parameter) {
        return StatUtils.percentile(
                of(parameter).stream().mapToDouble(Case::width).toArray(), 50);
    }

    /** Median distance of a parameter's median from the truth, as a share of the prior. */
    public double error(int parameter) {
        return StatUtils.percentile(
                of(parameter).stream()
                        .mapToDouble(one -> Math.abs(one.median() - one.truth()))
                        .toArray(),
                50);
    }

    /** Median distance of a parameter's median from the truth, relative to the truth, in the parameter's unit. */
    public double relativeError(int parameter, Prior prior) {
        double[] errors = of(parameter).stream()
                .mapToDouble(one -> Math.abs(prior.value(one.median()) / prior.value(one.truth()) - 1))
                .toArray();
        return StatUtils.percentile(
                Arrays.stream(errors).filter(Double::isFinite).toArray(), 50);
    }

    private List<Case> of(int parameter) {
        return cases.stream().filter(one -> one.parameter() == parameter).toList();
    }
}
