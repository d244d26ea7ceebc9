package org.commonweal.economy;

/**
 * What a pound of output is made of in the region and in the nation, which have the place's technology and the nation's
 * mix of industries: all that decides how they answer to more or less demand. Nothing of it changes during a run.
 *
 * @param inputs domestic inputs of a pound of output, capital goods that make up for depreciation included
 * @param netPay net pay in a pound of output
 * @param spent share of more net pay that buys domestic goods and services
 * @param within share of such purchases that the region can supply: Flegg's size factor
 * @param residents share of pay in the region that its residents earn
 * @param valueAdded value added in a pound of output
 * @param jobs jobs for a pound of output [people per penny a month]
 * @param importedConsumption share of households' spending that is imported directly
 * @param abroad share of sales of the place beyond the region that go abroad
 * @param regionCrowdingOut share of a change in demand on the region that other demand makes up for
 * @param nationCrowdingOut the same for the nation
 */
public record Elsewhere(
        double inputs,
        double netPay,
        double spent,
        double within,
        double residents,
        double valueAdded,
        double jobs,
        double importedConsumption,
        double abroad,
        double regionCrowdingOut,
        double nationCrowdingOut) {

    /**
     * An outside that makes what is bought there out of nothing: a pound of demand is a pound of output and no more.
     */
    public static final Elsewhere NOTHING = new Elsewhere(0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0);

    /** Of a pound of output, what is spent again in the country: b = a + n c. */
    public double respent() {
        return inputs + netPay * spent;
    }

    /** Of a pound of output in the region, what is spent again there: r = q (a + rho n c). */
    public double respentInRegion() {
        return within * (inputs + residents * netPay * spent);
    }
}
