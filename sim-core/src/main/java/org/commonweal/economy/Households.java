package org.commonweal.economy;

/**
 * The households, column by column: entry {@code h} of every array is household {@code h}. What belongs to the dwelling
 * moves with {@link #swapDwellings}. When a household dissolves or leaves, others take its number. Money is in the
 * ledger, pence a month here are plans and memories.
 */
public final class Households {
    /** No local household is the landlord: the dwelling belongs to somebody outside the place. */
    public static final int ABSENTEE = -1;

    /** The local-government pension fund is the landlord. */
    public static final int PENSION_FUND = -2;

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

    /** The household that owns the dwelling of a private tenant, {@link #PENSION_FUND} or {@link #ABSENTEE}. */
    public final int[] landlord;

    /** Mortgage instalment, interest and repayment [pence a month]. */
    public final long[] instalment;

    /** Mortgage instalments and interest that fell due and could not be paid [pence]: part of the mortgage. */
    public final long[] mortgageArrears;

    /** Months in a row that it ended in arrears with its mortgage, and with its consumer credit. */
    public final int[] mortgageMonths;

    public final int[] creditMonths;

    /** Month in which forbearance on its mortgage ends: until then only interest is due. */
    public final int[] forbearanceUntil;

    /** Interest and minimum payments on consumer credit that fell due and could not be paid [pence]. */
    public final long[] creditArrears;

    /** Month before which it gets no new consumer credit, because it defaulted. */
    public final int[] noCreditBefore;

    /** Council tax band of the dwelling, 0 = A to 7 = H. */
    public final byte[] band;

    /** Bedrooms of the dwelling: known of social dwellings, of others no more than are needed at the opening. */
    public final byte[] bedrooms;

    /** Whether its first two adults are a couple: if not, each adult claims benefits alone. */
    public final boolean[] couple;

    /** Council tax due this month after discount and support [pence]. */
    public final long[] councilTax;

    /** Wealth it wants in deposits and units, in years of income that is not from capital. */
    public final double[] tasteForWealth;

    /** Smoothed disposable income, all and without capital income [pence a month]. */
    public final double[] smoothedIncome;

    public final double[] smoothedLabourIncome;

    /** Disposable income received this month, all and from capital [pence]. */
    public final long[] income;

    public final long[] capitalIncome;

    /** Earnings after tax received this month, and bonuses of the month before [pence], for the means tests. */
    public final long[] earnings;

    /** Bonuses of head and partner after tax, received this month after the means tests, which count them in the next. */
    public final long[] bonuses;

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

    /** Income quintile of the place, 0 poorest to 4, reviewed every year. */
    public final byte[] quintile;

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
        mortgageArrears = new long[count];
        mortgageMonths = new int[count];
        creditMonths = new int[count];
        forbearanceUntil = new int[count];
        creditArrears = new long[count];
        noCreditBefore = new int[count];
        java.util.Arrays.fill(forbearanceUntil, Integer.MIN_VALUE);
        java.util.Arrays.fill(noCreditBefore, Integer.MIN_VALUE);
        band = new byte[count];
        bedrooms = new byte[count];
        couple = new boolean[count];
        councilTax = new long[count];
        tasteForWealth = new double[count];
        smoothedIncome = new double[count];
        smoothedLabourIncome = new double[count];
        income = new long[count];
        capitalIncome = new long[count];
        earnings = new long[count];
        bonuses = new long[count];
        originalIncome = new long[count];
        housingPaid = new long[count];
        interestPaid = new long[count];
        committed = new long[count];
        spending = new long[count];
        quintile = new byte[count];
        retirementYears = new double[count];
        ethos = new byte[count];
        supplier = new int[Industry.FIRM_INDUSTRIES][count];
    }

    /** A household without a past at the bank: no arrears, no forbearance, no record. */
    public void forgetDebts(int h) {
        forgetMortgageArrears(h);
        forbearanceUntil[h] = Integer.MIN_VALUE;
        creditArrears[h] = 0;
        creditMonths[h] = 0;
        noCreditBefore[h] = Integer.MIN_VALUE;
    }

    /** The mortgage is repaid or scheduled anew. */
    public void forgetMortgageArrears(int h) {
        mortgageArrears[h] = 0;
        mortgageMonths[h] = 0;
    }

    /** How many adults claim benefits together with the head: two for a couple. */
    public int claimants(int h) {
        return couple[h] && adults[h] > 1 ? 2 : 1;
    }

    /**
     * How many single adults a household's needs equal: the modified OECD scale (1, 0.5 each adult, 0.3 each child).
     */
    public double equivalence(int h) {
        return 1 + 0.5 * (adults[h] - 1) + 0.3 * children[h];
    }

    /** Two households move into each other's dwelling: with it go its place, its value, its landlord and its rent. */
    public void swapDwellings(int one, int other) {
        swap(neighbourhood, one, other);
        swap(landlord, one, other);
        swap(dwellingValue, one, other);
        swap(rent, one, other);
        swap(tenure, one, other);
        swap(band, one, other);
        swap(bedrooms, one, other);
    }

    /** A tenant who has come to be their own landlord owns the dwelling. */
    public void ownWhatIsRentedFromOneself(int h) {
        if (tenure[h] == Tenure.PRIVATE.ordinal() && landlord[h] == h) {
            tenure[h] = (byte) Tenure.OUTRIGHT.ordinal();
            landlord[h] = ABSENTEE;
            rent[h] = 0;
        }
    }

    private static void swap(byte[] column, int one, int other) {
        byte held = column[one];
        column[one] = column[other];
        column[other] = held;
    }

    private static void swap(int[] column, int one, int other) {
        int held = column[one];
        column[one] = column[other];
        column[other] = held;
    }

    private static void swap(long[] column, int one, int other) {
        long held = column[one];
        column[one] = column[other];
        column[other] = held;
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
