package org.commonweal.economy;

/**
 * What an industry needs to make a pound of output at the prices of month zero, and what a head makes. Arrays are
 * indexed by {@link Industry} ordinal of firms; {@code [supplying][buying]}.
 */
public final class Technology {
    private static final int STEPS = 100;

    /** Inputs of domestic origin per pound of output. */
    public final double[][] inputs = new double[Industry.FIRM_INDUSTRIES][Industry.FIRM_INDUSTRIES];

    /** Inputs from public administration per pound of output: fees and charges, paid to the government. */
    public final double[] publicInputs = new double[Industry.FIRM_INDUSTRIES];

    /** Rents of premises per pound of output, as far as they are no inputs from the property industry. */
    public final double[] rents = new double[Industry.FIRM_INDUSTRIES];

    /** Share of the property industry's output that its firms make; the rest is rents of premises. */
    public double propertyFirms = 1;

    /** Share of those domestic inputs that the place itself can supply: the regional purchase coefficient. */
    public final double[][] regionalPurchase = new double[Industry.FIRM_INDUSTRIES][Industry.FIRM_INDUSTRIES];

    /** Imports and taxes on products per pound of output. */
    public final double[] imports = new double[Industry.FIRM_INDUSTRIES];

    public final double[] productTaxes = new double[Industry.FIRM_INDUSTRIES];

    /** Labour cost per pound of output, working owners at the pay of their industry included. */
    public final double[] labourShare = new double[Industry.FIRM_INDUSTRIES];

    /** Output of a head at normal productivity, hours and full use [pence a month]. */
    public final double[] outputPerHead = new double[Industry.FIRM_INDUSTRIES];

    /** Mean gross pay [pence a month]. */
    public final double[] meanPay = new double[Industry.FIRM_INDUSTRIES];

    /** Mean of skill factor, talent and hours relative to the post's, multiplied, over the opening workforce: pay is set relative to it. */
    public double skillMix = 1;

    /**
     * Pay that posts would have without a minimum wage, relative to their mean pay with it, at even steps of the minimum
     * relative to mean pay for the hour: from 0 to 1.
     */
    public final double[] withoutMinimum = new double[STEPS + 1];

    /** How much of the work is part-time. */
    public final PartTimeWork partTime = new PartTimeWork();

    /** Capital per pound of annual output. */
    public final double[] capitalPerOutput = new double[Industry.FIRM_INDUSTRIES];

    /** Share of each industry in what firms buy when they invest; sums to 1. */
    public final double[] investmentShares = new double[Industry.FIRM_INDUSTRIES];

    /** No minimum wage, and nothing else known. */
    public Technology() {
        java.util.Arrays.fill(withoutMinimum, 1);
    }

    /** Pay of posts without a minimum wage over their mean pay with it. @param minimum relative to that mean, 0 or more */
    public double withoutMinimum(double minimum) {
        double place = Math.min(1, minimum) * STEPS;
        int below = Math.min(STEPS - 1, (int) place);
        return withoutMinimum[below] + (place - below) * (withoutMinimum[below + 1] - withoutMinimum[below]);
    }

    /** Capital that an industry wants for sales at the prices of month zero [pence]. @param monthly sales [pence a month] */
    public double wantedCapital(int industry, double monthly) {
        return 12 * capitalPerOutput[industry] * monthly;
    }

    /**
     * Share of an input that a firm of the place usually buys here, 0-1.
     *
     * @param sourcing of the firm, relative to its industry
     */
    public double localPart(int supplying, int buying, double sourcing) {
        return Math.min(1, regionalPurchase[supplying][buying] * sourcing);
    }

    /** Value added per pound of an industry's output: what is left after inputs, rents, imports and taxes on products. */
    public double valueAddedShare(int industry) {
        double used = imports[industry] + productTaxes[industry] + publicInputs[industry] + rents[industry];
        for (double[] row : inputs) {
            used += row[industry];
        }
        return 1 - used;
    }
}
