package org.commonweal.economy;

/**
 * The households, column by column: entry {@code h} of every array is household {@code h}. A household keeps its dwelling;
 * when it dissolves, newcomers take its place and its number. Money is in the ledger, pence a month here are plans and
 * memories.
 */
public final class Households {
    /** No local household is the landlord: the dwelling belongs to somebody outside the place. */
    public static final int ABSENTEE = -1;

    /** How many there are. */
    public final int count;

    /** Neighbourhood, an index into the place's list. */
    public final int[] neighbourhood;

    /** {@link Tenure} ordinal. */
    public final byte[] tenure;

    /** People of 16 and over: their first number in {@link People}, and how many slots follow. */
    public final int[] firstPerson;

    public final byte[] adults;

    /** Dependent children. */
    public final byte[] children;

    /** Value of the dwelling at the house prices of month zero [pence]. */
    public final long[] dwellingValue;

    /** Rent due at the rents of month zero [pence a month]; 0 for owners. */
    public final long[] rent;

    /** The household that owns the dwelling of a private tenant, or {@link #ABSENTEE}. */
    public final int[] landlord;

    /** Mortgage instalment, interest and repayment [pence a month]. */
    public final long[] instalment;

    /** Council tax due before support [pence a month]. */
    public final long[] councilTax;

    /** Wealth it wants in deposits and units, in years of income that is not from capital. */
    public final double[] tasteForWealth;

    /** Smoothed disposable income, all and without capital income [pence a month]. */
    public final double[] smoothedIncome;

    public final double[] smoothedLabourIncome;

    /** Disposable income received this month, all and from capital [pence]. */
    public final long[] income;

    public final long[] capitalIncome;

    /** Earnings after tax received this month [pence], for the means tests. */
    public final long[] earnings;

    /** Gross earnings and pensions that are not the state's, received this month before any tax [pence]. */
    public final long[] originalIncome;

    /** Rent and council tax paid this month [pence]. */
    public final long[] housingPaid;

    /** Interest on mortgages and consumer credit paid this month [pence]: already taken off {@link #income}. */
    public final long[] interestPaid;

    /** Rent, mortgage instalment and council tax due last month, net of support [pence]. */
    public final long[] committed;

    /** Spending on goods and services this month, tax included [pence]. */
    public final long[] spending;

    /** Income fifth of the place, 0 poorest to 4, reviewed every year. */
    public final byte[] fifth;

    /** Mean years that a household of its kind is retired: from the census, so that the age structure is stationary. */
    public final double[] retirementYears;

    /** How many levels there are of caring who owns a shop. */
    public static final int ETHOS_LEVELS = 8;

    /** How much it cares who owns a shop: a level from 0, not at all, to {@link #ETHOS_LEVELS} - 1, fully. */
    public final byte[] ethos;

    /** Habitual supplier: {@code supplier[industry][household]} is a firm, or -1 for outside. */
    public final int[][] supplier;

    /** Columns for {@code count} households. */
    public Households(int count) {
        this.count = count;
        neighbourhood = new int[count];
        tenure = new byte[count];
        firstPerson = new int[count];
        adults = new byte[count];
        children = new byte[count];
        dwellingValue = new long[count];
        rent = new long[count];
        landlord = new int[count];
        instalment = new long[count];
        councilTax = new long[count];
        tasteForWealth = new double[count];
        smoothedIncome = new double[count];
        smoothedLabourIncome = new double[count];
        income = new long[count];
        capitalIncome = new long[count];
        earnings = new long[count];
        originalIncome = new long[count];
        housingPaid = new long[count];
        interestPaid = new long[count];
        committed = new long[count];
        spending = new long[count];
        fifth = new byte[count];
        retirementYears = new double[count];
        ethos = new byte[count];
        supplier = new int[Industry.FIRM_INDUSTRIES][count];
    }

    /** How many single adults a household's needs equal: the modified OECD scale (1, 0.5 each adult, 0.3 each child). */
    public double equivalence(int h) {
        return 1 + 0.5 * (adults[h] - 1) + 0.3 * children[h];
    }

    /** Books disposable income received [pence; below zero for a tax paid]. */
    public void receive(int h, long pence) {
        income[h] += pence;
    }

    /** Books interest paid, which is income from capital below zero [pence]. */
    public void payInterest(int h, long pence) {
        receiveFromCapital(h, -pence);
        interestPaid[h] += pence;
    }

    /** Books disposable income from capital received [pence]. */
    public void receiveFromCapital(int h, long pence) {
        income[h] += pence;
        capitalIncome[h] += pence;
    }
}
