package org.commonweal.credit;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What firms ask of banks, and what banks answer (model specification 5.2). */
public record CreditRule(
        @Param(
                value = 0.07,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.5,
                what = "interest on loans to firms",
                source = "[E] order of magnitude: Bank Rate plus 2.5-4 points (evidence F7)",
                status = Status.ESTIMATED)
        double loanRate,

        @Param(
                value = 60,
                unit = Unit.MONTHS,
                min = 6,
                max = 360,
                what = "term of a loan to a firm",
                source = "[E] in the specification",
                status = Status.ESTIMATED)
        int term,

        @Param(
                value = 0.5,
                unit = Unit.MONTHS,
                min = 0,
                max = 12,
                what = "months of costs in cash below which a firm applies",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double lowCash,

        @Param(
                value = 1.2,
                unit = Unit.MONTHS,
                min = 0,
                max = 12,
                what = "months of costs in cash that it applies for",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double wantedCash,

        @Param(
                value = 1.2,
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
                source = "calibrated to defaults of a few per cent a year, most of them of the riskiest (evidence F7)",
                status = Status.CALIBRATED)
        double leverage,

        @Param(
                value = 0.28,
                unit = Unit.EXPONENT,
                min = 0,
                max = 5,
                what = "weight of size, log of heads plus one",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double size,

        @Param(
                value = 0.4,
                unit = Unit.EXPONENT,
                min = 0,
                max = 5,
                what = "weight of age, full after five years",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double age,

        @Param(
                value = 0.25,
                unit = Unit.EXPONENT,
                min = 0,
                max = 5,
                what = "weight of cover: a tenth of expected orders over debt service, at most 2",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double cover,

        @Param(
                value = 0.9,
                unit = Unit.SHARE,
                min = 0.1,
                max = 1,
                what = "costs of a month, of the orders a firm expects",
                source = "assumed: what a normal margin leaves",
                status = Status.ASSUMED)
        double costShare,

        @Param(
                value = 0.1,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "orders a bank counts on for debt service, of those a firm expects",
                source = "assumed: a normal margin",
                status = Status.ASSUMED)
        double serviceShare,

        @Param(
                value = 0.85,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "chance that a parent tops up a branch that is out of cash",
                source = "[A] in the specification: a soft budget",
                status = Status.ASSUMED)
        double parentSupport,

        @Param(
                value = 0.8,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "private firms whose owners have guaranteed their loans with what they have",
                source = "assumed: personal guarantees are usual in lending to small firms",
                status = Status.ASSUMED)
        double guaranteed,

        @Param(
                value = 12,
                unit = Unit.MONTHS,
                min = 1,
                max = 120,
                what = "months over which an overdraft is repaid",
                source = "assumed: overdrafts are agreed for a year",
                status = Status.ASSUMED)
        int overdraftTerm,

        @Param(
                value = 3,
                unit = Unit.MONTHS,
                min = 1,
                max = 60,
                what = "months in arrears after which a firm is in default",
                source = "Basel definition of default: 90 days past due",
                status = Status.OBSERVED)
        int patience,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "capital of a firm in default that the bank may have sold",
                source = "assumed: about half of lending to small firms is secured",
                status = Status.ASSUMED)
        double collateral,

        @Param(
                value = 0.40,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "loss given default, of what is owed after the sale; the rest is scheduled anew",
                source = "Basel foundation approach: 40 % of unsecured claims on companies",
                status = Status.ESTIMATED)
        double lossGivenDefault,

        @Param(
                value = 72,
                unit = Unit.MONTHS,
                min = 0,
                max = 240,
                what = "months without new credit after a default",
                source = "a default stays on a credit record for six years",
                status = Status.OBSERVED)
        int bar,

        @Param(
                value = 6,
                unit = Unit.MONTHS,
                min = 0,
                max = 120,
                what = "months that a firm waits after a refusal before it applies again",
                source = "assumed: those refused are discouraged for a time",
                status = Status.ASSUMED)
        int afterRefusal) {

    /** Chance that a bank grants a loan, 0-1. */
    public double approval(double debtAfter, double assets, int heads, int ageMonths, double coverage, double access) {
        double leverageRatio = debtAfter / Math.max(1, assets);
        double z = constant
                - leverage * leverageRatio
                + size * StrictMath.log(heads + 1.0)
                + age * Math.min(1, ageMonths / 60.0)
                + cover * Math.min(2, coverage)
                + access;
        return 1 / (1 + StrictMath.exp(-z));
    }
}
