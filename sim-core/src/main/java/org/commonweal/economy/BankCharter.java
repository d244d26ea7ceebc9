package org.commonweal.economy;

/**
 * What a local bank was founded for; it holds as long as the bank is open.
 *
 * @param sizeWeight how much it weighs the size of a firm, relative to other banks, 0-1
 * @param ageWeight how much it weighs that a firm is young, relative to other banks, 0-1
 * @param noise how much it errs about how good a firm is, relative to other banks
 * @param typicalHeads heads of a firm whose size it counts neither for nor against
 * @param largestLoan most that a firm may owe it, of its capital, 0-1
 * @param fixedCosts costs whatever its size [pence a month]
 * @param depositCosts costs of its customers' accounts, of their deposits [1/year]
 * @param costsHere share of its costs that is paid to firms of the place, 0-1
 * @param reserveRate interest that its reserves earn, or cost when it owes them [1/year]
 */
public record BankCharter(
        double sizeWeight,
        double ageWeight,
        double noise,
        double typicalHeads,
        double largestLoan,
        long fixedCosts,
        double depositCosts,
        double costsHere,
        double reserveRate) {

    /**
     * What its judgement of a firm differs from that of other banks [logit]: size counts from the typical firm, youth
     * against an established one.
     *
     * @param size weight of the logarithm of heads plus one with other banks; @param age weight of age with them
     * @param maturity how far the firm has come to be established, 0-1
     */
    public double leniency(double size, double age, int heads, double maturity) {
        double larger = StrictMath.log(typicalHeads + 1) - StrictMath.log(heads + 1.0);
        double younger = 1 - maturity;
        return (1 - sizeWeight) * size * larger + (1 - ageWeight) * age * younger;
    }
}
