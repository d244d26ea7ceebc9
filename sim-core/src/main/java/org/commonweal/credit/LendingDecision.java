package org.commonweal.credit;

import org.commonweal.economy.BankCharter;
import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Whether a bank lends to a firm (model specification 5.2). */
@Answers(LendingDecision.Logit.class)
public interface LendingDecision {

    /**
     * Chance that a bank grants a loan, 0-1.
     *
     * @param debtAfter what the firm would owe [pence]
     * @param assets its capital and cash with the loan [pence]
     * @param heads people at work
     * @param ageMonths since it was founded
     * @param coverage orders that the bank counts on over what would fall due, both a month
     * @param access what its legal form and the bank's leniency add [logit]
     */
    double approval(double debtAfter, double assets, int heads, int ageMonths, double coverage, double access);

    /** What a local bank's judgement of a firm differs from that of other banks, by its charter [logit]. */
    double leniency(BankCharter charter, int heads, int ageMonths);

    /** A score of leverage, size, age and cover, of which the chance is the logistic function. */
    record Logit(
            @Param(
                    value = 2.4,
                    unit = Unit.EXPONENT,
                    min = -5,
                    max = 5,
                    what = "constant of the bank's decision (logit)",
                    source = "calibrated to approvals of 64-80 % (evidence F3)",
                    status = Status.CALIBRATED)
            double constant,

            @Param(
                    value = 5,
                    unit = Unit.EXPONENT,
                    min = 0,
                    max = 20,
                    what = "weight of leverage",
                    source =
                            "calibrated to defaults of a few per cent a year, most of them of the riskiest (evidence F7)",
                    status = Status.CALIBRATED)
            double leverage,

            @Param(
                    value = 0.28,
                    unit = Unit.EXPONENT,
                    min = 0,
                    max = 5,
                    what = "weight of size: logarithm of headcount plus one",
                    source = "starting values of a trial run that was stable for 25 years",
                    status = Status.ASSUMED)
            double size,

            @Param(
                    value = 0.4,
                    unit = Unit.EXPONENT,
                    min = 0,
                    max = 5,
                    what = "weight of age",
                    source = "starting values of a trial run that was stable for 25 years",
                    status = Status.ASSUMED)
            double age,

            @Param(
                    value = 60,
                    unit = Unit.MONTHS,
                    min = 1,
                    max = 600,
                    what = "age at which a firm counts as established: the weight of age is full",
                    source = "assumed: most failures come in the first five years (evidence J12)",
                    status = Status.ASSUMED)
            int established,

            @Param(
                    value = 0.25,
                    unit = Unit.EXPONENT,
                    min = 0,
                    max = 5,
                    what = "weight of cover: orders it counts on over debt service",
                    source = "starting values of a trial run that was stable for 25 years",
                    status = Status.ASSUMED)
            double cover,

            @Param(
                    value = 2,
                    unit = Unit.RATIO,
                    min = 0,
                    max = 100,
                    what = "cover beyond which more tells a bank nothing",
                    source = "assumed: twice the service of the debt is ample",
                    status = Status.ASSUMED)
            double mostCover)
            implements LendingDecision {

        @Override
        public double approval(
                double debtAfter, double assets, int heads, int ageMonths, double coverage, double access) {
            double leverageRatio = debtAfter / Math.max(1, assets);
            double z = constant
                    - leverage * leverageRatio
                    + size * StrictMath.log(heads + 1.0)
                    + age * maturity(ageMonths)
                    + cover * Math.min(mostCover, coverage)
                    + access;
            return 1 / (1 + StrictMath.exp(-z));
        }

        @Override
        public double leniency(BankCharter charter, int heads, int ageMonths) {
            return charter.leniency(size, age, heads, maturity(ageMonths));
        }

        private double maturity(int ageMonths) {
            return Math.min(1, ageMonths / (double) established);
        }
    }
}
