package org.commonweal.results.report.validation;

import org.commonweal.results.chart.FitChart;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Range;

/**
 * One calibration target and what the model makes of it.
 *
 * @param id its key, e.g. {@code C6.gini}
 * @param group what it belongs to, e.g. {@code C6 wealth}
 * @param title what is compared, for people
 * @param unit its unit
 * @param observed what was observed; a point has both ends equal
 * @param pass where the model passes
 * @param near where it is near; contains {@code pass}
 * @param model mean over the seeds; not a number when there is none
 * @param interval 95 % interval of that mean (Student's t); not numbers with fewer than two seeds
 * @param runs from the 5th to the 95th percentile of the runs; not numbers with fewer than {@link #RUNS_FOR_COVERAGE}
 * @param modelled whether there is anything to compare
 * @param reading how the model's number is read off the run, e.g. {@code mean of wealth.gini}
 * @param evidence observed, derived, from memory, or not modelled
 * @param source where the observation comes from, with the code of the evidence table
 * @param reason why it is a target, or why it is not modelled
 */
public record Fit(
        String id,
        String group,
        String title,
        Unit unit,
        Range observed,
        Range pass,
        Range near,
        double model,
        Range interval,
        Range runs,
        boolean modelled,
        String reading,
        String evidence,
        String source,
        String reason) {

    /** Fewest runs of which the 5th and the 95th percentile are told. */
    public static final int RUNS_FOR_COVERAGE = 20;

    /** Whether there are runs enough to say where nine in ten of them lie. */
    public boolean isSpread() {
        return modelled && Double.isFinite(runs.low());
    }

    /** Whether what was observed lies where nine in ten of the runs do. */
    public boolean covered() {
        return isSpread() && observed.low() <= runs.high() && observed.high() >= runs.low();
    }

    /** Where nine in ten runs lie, as text; a dash where there are too few. */
    public String runsText() {
        return Amount.exact(runs.low(), runs.high(), unit);
    }

    /** How the mean over the seeds compares with what was observed. */
    public Verdict verdict() {
        if (!modelled) {
            return Verdict.NOT_MODELLED;
        }
        return pass.contains(model) ? Verdict.PASS : near.contains(model) ? Verdict.NEAR : Verdict.FAIL;
    }

    /**
     * Where a number stands on a scale that is the same for all targets: 0 is the middle of the range that passes, -1
     * and 1 are its ends, -2 and 2 the ends of the range that is near.
     */
    public double position(double value) {
        double middle = (pass.low() + pass.high()) / 2;
        if (pass.contains(value)) {
            return (value - middle) / (pass.high() - middle);
        }
        return value > middle
                ? 1 + (value - pass.high()) / (near.high() - pass.high())
                : -1 - (pass.low() - value) / (pass.low() - near.low());
    }

    /** What was observed, as text. */
    public String observedText() {
        return Amount.exact(observed.low(), observed.high(), unit);
    }

    /** Where the model passes, as text; a dash where nothing is compared. */
    public String passText() {
        return Amount.exact(pass.low(), pass.high(), unit);
    }

    /** The model's number, as text; a dash where there is none. */
    public String modelText() {
        return Amount.exact(model, unit);
    }

    /** The interval of the model's number, as text; a dash where there is none. */
    public String intervalText() {
        return Amount.exact(interval.low(), interval.high(), unit);
    }

    FitChart.Mark mark() {
        return new FitChart.Mark(
                position(model),
                position(interval.low()),
                position(interval.high()),
                switch (verdict()) {
                    case PASS -> FitChart.Shape.PASS;
                    case NEAR -> FitChart.Shape.NEAR;
                    default -> FitChart.Shape.FAIL;
                });
    }
}
