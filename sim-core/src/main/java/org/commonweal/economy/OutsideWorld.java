package org.commonweal.economy;

/** What the place can sell outside, and who works across its border. */
public final class OutsideWorld {
    /** Demand from outside for each industry at month zero [pence a month]. */
    public final double[] exports = new double[Industry.FIRM_INDUSTRIES];

    /** Where that demand stands now: logarithm of its ratio to month zero. */
    public final double[] exportState = new double[Industry.FIRM_INDUSTRIES];

    /** Orders from outside that firms of each industry have between them, relative to month zero. */
    public final double[] exportLevel = new double[Industry.FIRM_INDUSTRIES];

    /** Price of each industry's exports at month zero; 0 before. */
    public final double[] exportPrice = new double[Industry.FIRM_INDUSTRIES];

    /** What outlets and suppliers here offered at month zero, as buyers weigh it, by industry; 0 before. */
    public final double[] shopsOffer = new double[Industry.FIRM_INDUSTRIES];

    public final double[] suppliersOffer = new double[Industry.FIRM_INDUSTRIES];

    /** People who commute in at month zero. */
    public int openingCommuters;

    /** Unemployed and inactive residents at month zero. */
    public int openingUnemployed;

    public int openingInactive;

    /** Firms of each industry at month zero: registered here, branches, and the self-employed off the register. */
    public final int[] openingFirms = new int[Industry.FIRM_INDUSTRIES];

    public final int[] openingBranches = new int[Industry.FIRM_INDUSTRIES];
    public final int[] openingUnregistered = new int[Industry.FIRM_INDUSTRIES];

    /** Firms expected to close in a year at month zero: enterprises, branches, the self-employed; by industry. */
    public final double[][] openingClosures = new double[3][Industry.FIRM_INDUSTRIES];

    /** Mean share of an industry's orders from outside that a firm has which closes at month zero, by population. */
    public final double[][] ordersOfClosing = new double[openingClosures.length][Industry.FIRM_INDUSTRIES];

    /** Posts of employees in firms expected to close in a year at month zero. */
    public double openingPostsClosed;

    /** Share of larger branches whose managers want to buy them in a year, if that balances sales; not a number before. */
    public double balancedBuyouts = Double.NaN;

    /** Share of households that have dependent children while their head is of an age for it. */
    public double shareWithChildren;

    /** Shares of families with one, two and three dependent children. */
    public double[] familySizes;

    /** Share of registered private firms whose owner lives in the place, at month zero. */
    public double localOwners;

    /** People outside who look for work here at month zero, in unemployed people who search as much. */
    public double commuterSearchers;

    /** Everybody who looks for work here, and residents who look for work outside, at month zero, counted alike. */
    public double openingSupply;

    public double openingSearchers;

    /** Chance that a resident who works outside is laid off in a month. */
    public double layoffs;

    /** Posts outside that residents take a month while as many of them search as at month zero. */
    public double vacancies;

    /** Paid from outside so far to those who gave up firms for an ownership mix [pence]. */
    public long paidForFirms;

    /** Mean smoothed disposable income of households at month zero [pence a month]. */
    public double openingIncome;

    /** Private tenants at month zero, and a month's rent of a private let per pound of its value. */
    public int openingPrivateTenants;

    public double rentPerValue;

    /** Dwellings that no household lives in, in dwellings of band D; their owners are outside. */
    public double emptyDwellings;

    /** What output is made of in the region and the nation. */
    public Elsewhere elsewhere = Elsewhere.NOTHING;

    /**
     * Pay of a commuter relative to the mean of the post, so that residents' and commuters' pay make up the pay bill.
     */
    public double commuterStanding = 1;

    /** Mean gross pay of work outside, of somebody of the standing of an average post in the place [pence a month]. */
    public double meanPay;

    /** As at month zero. */
    public OutsideWorld() {
        java.util.Arrays.fill(exportLevel, 1);
    }

    /** Orders from outside that firms of the place have, relative to month zero. */
    public double exportOrders() {
        double then = 0;
        double now = 0;
        for (int i = 0; i < exports.length; i++) {
            then += exports[i];
            now += exports[i] * exportLevel[i];
        }
        return then > 0 ? now / then : 1;
    }

    /**
     * From now on the place is one that had opened with one more firm in a population, and one less in another: births follow.
     *
     * @param from a population; @param closing chance of closing in a year that the firm has there
     * @param to another; @param closingThere chance of closing in a year that it has there
     */
    public void move(int industry, int from, double closing, int to, double closingThere) {
        int[][] opening = {openingFirms, openingBranches, openingUnregistered};
        opening[from][industry] = Math.max(0, opening[from][industry] - 1);
        opening[to][industry]++;
        openingClosures[from][industry] = Math.max(0, openingClosures[from][industry] - closing);
        openingClosures[to][industry] += closingThere;
    }

    /** Among whom a firm is counted and founded: enterprises on the register 0, branches 1, the self-employed off it 2. */
    public static int population(Firms firms, int f) {
        return firms.branch[f] ? 1 : firms.registered[f] ? 0 : 2;
    }
}
