package org.commonweal.economy;

import org.commonweal.fiscal.TaxYears;

/**
 * The firms, column by column: entry {@code f} of every array is the firm in slot {@code f}. Slots of closed firms are
 * used again after everything that pointed to them is detached. Money is in the ledger.
 */
public final class Firms {
    /** {@link #owner} of a firm whose owner lives outside the place or that has no owner household. */
    public static final int NO_LOCAL_OWNER = -1;

    /** Quality is measured from 0 to 1 so that this is the mean. */
    public static final double MEAN_QUALITY = 0.5;

    /** {@link #shareOffer} of a firm that owes its existence to none. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** How many slots there are, and how many of them have ever been used: loops run below {@code used}. */
    public final int slots;

    public int used;

    private int firstFree;

    /** Whether the slot holds a firm that trades. */
    public final boolean[] live;

    /** {@link Industry} ordinal. */
    public final byte[] industry;

    /** Legal form: index from 0 (PLC branch) in the order of the firms' sectors. */
    public final byte[] form;

    /** Whether it is on the business register (the self-employed without employees mostly are not). */
    public final boolean[] registered;

    /** Whether it is the branch of an enterprise from elsewhere. */
    public final boolean[] branch;

    public final int[] neighbourhood;

    /** Owner household of a private firm, or {@link #NO_LOCAL_OWNER}. */
    public final int[] owner;

    /** Whether a person who owns it works in it (counted in {@link #residents}, or outside the place in commuters). */
    public final boolean[] ownerWorks;

    /** Whether it closes this month because nobody carries it on, or because a shock closes it. */
    public final boolean[] closing;

    /** Months since it was founded. */
    public final int[] age;

    /** People at work in it: residents of the place (people pointing to it) and commuters. */
    public final int[] residents;

    public final int[] commuters;

    /** Heads it is about to lay off or advertise, decided while planning. */
    public final int[] layoffs;

    public final int[] vacancies;

    /** Hours worked relative to normal. */
    public final double[] hours;

    /**
     * What it pays the same person for the same hours, relative to its industry: its own policy. Whatever moves it (a
     * legal form, a contract, an accreditation) writes here; new staff and the price feel it at once, staff with the next
     * settlement.
     */
    public final double[] pay;

    /** Productivity relative to the industry's mean. */
    public final double[] productivity;

    /** Markup over the normal gross margin. */
    public final double[] markup;

    /** Price relative to month zero. */
    public final double[] price;

    /** Quality as shoppers and buyers see it, around 0.5. */
    public final double[] quality;

    /** How much of its inputs it buys locally, relative to the industry's regional purchase coefficient. */
    public final double[] localSourcing;

    /** Its standing in markets outside the place: a slow-moving weight. */
    public final double[] exportWeight;

    /** People whom it was made for: those that it opened with, or that its founder meant to have. */
    public final int[] madeFor;

    /** Orders it expects [pence a month]. */
    public final double[] expectedOrders;

    /** Capacity at the start of the month and what is left of it [pence of sales at its price]. */
    public final long[] capacity;

    public final long[] spareCapacity;

    /** Orders received this month, served and turned away [pence]. */
    public final long[] orders;

    /** Sales this month and last month in real terms (at the prices of month zero) [pence]. */
    public final long[] sales;

    public final double[] lastRealSales;

    /** Costs booked this month: labour, inputs, taxes on production, interest [pence]. */
    public final long[] costs;

    /** Sales less costs since the last disposal of surplus [pence]. */
    public final long[] profit;

    /** Its years as the tax office sees them. */
    public final TaxYears taxYears;

    /** Pay, contributions and insurance of its last payroll [pence a month]. */
    public final long[] wageBill;

    /** Drawn by its working owner this month, before tax [pence]. */
    public final long[] drawings;

    /** What it earns in the long run [pence a month]; not a number until a month was seen. */
    public final double[] earnings;

    /** Value of its capital at the prices of month zero [pence]. */
    public final long[] capital;

    /** Wear and tear of this month [pence]. */
    public final long[] depreciation;

    /** Sold under live contracts [pence a month]. */
    public final long[] committed;

    /** Months in a row without enough cash. */
    public final int[] illiquid;

    /** Whether it needed an overdraft this month. */
    public final boolean[] overdrawn;

    /** What falls due on what it owes banks and the pension fund, and how it has kept up with it. */
    public final FirmDebts debts;

    /** Month in which a share offer founded or bought it, or {@link #NEVER}. */
    public final int[] shareOffer;

    /** Whether it would not be there but for a policy that had it founded. */
    public final boolean[] madeByPolicy;

    /** Refunds promised to members and not yet paid [pence]: held by the firm, paid as they buy. */
    public final long[] refundPot;

    /** Habitual supplier: {@code supplier[industry][firm]} is a firm, or -1 for outside. */
    public final int[][] supplier;

    /** Columns for {@code slots} firms, none of them live. */
    public Firms(int slots) {
        this.slots = slots;
        live = new boolean[slots];
        industry = new byte[slots];
        form = new byte[slots];
        registered = new boolean[slots];
        branch = new boolean[slots];
        neighbourhood = new int[slots];
        owner = new int[slots];
        ownerWorks = new boolean[slots];
        closing = new boolean[slots];
        age = new int[slots];
        residents = new int[slots];
        commuters = new int[slots];
        layoffs = new int[slots];
        vacancies = new int[slots];
        hours = new double[slots];
        pay = new double[slots];
        productivity = new double[slots];
        markup = new double[slots];
        price = new double[slots];
        quality = new double[slots];
        localSourcing = new double[slots];
        exportWeight = new double[slots];
        madeFor = new int[slots];
        expectedOrders = new double[slots];
        capacity = new long[slots];
        spareCapacity = new long[slots];
        orders = new long[slots];
        sales = new long[slots];
        lastRealSales = new double[slots];
        costs = new long[slots];
        profit = new long[slots];
        taxYears = new TaxYears(slots);
        wageBill = new long[slots];
        drawings = new long[slots];
        earnings = new double[slots];
        capital = new long[slots];
        depreciation = new long[slots];
        committed = new long[slots];
        illiquid = new int[slots];
        overdrawn = new boolean[slots];
        refundPot = new long[slots];
        madeByPolicy = new boolean[slots];
        shareOffer = new int[slots];
        java.util.Arrays.fill(shareOffer, NEVER);
        debts = new FirmDebts(slots);
        supplier = new int[Industry.FIRM_INDUSTRIES][slots];
    }

    /** People at work in firm {@code f}. */
    public int heads(int f) {
        return residents[f] + commuters[f];
    }

    /** A slot for a new firm: the lowest that is free. Its columns are at their starting values. */
    public int open() {
        if (full()) {
            throw new IllegalStateException("all " + slots + " slots for firms are taken");
        }
        int f = firstFree;
        used = Math.max(used, f + 1);
        firstFree = f + 1;
        clear(f);
        live[f] = true;
        return f;
    }

    /** Gives the slot of a firm that has closed free. */
    public void close(int f) {
        live[f] = false;
        firstFree = Math.min(firstFree, f);
    }

    /** Whether there is no room for one more firm: the place has half as many firms again as at month zero. */
    public boolean full() {
        while (firstFree < slots && live[firstFree]) {
            firstFree++;
        }
        return firstFree == slots;
    }

    /** Whether firm {@code f} is a society that was founded or bought with community shares. */
    public boolean isShareSociety(int f) {
        return shareOffer[f] != NEVER;
    }

    private void clear(int f) {
        registered[f] = true;
        branch[f] = false;
        owner[f] = NO_LOCAL_OWNER;
        ownerWorks[f] = false;
        closing[f] = false;
        age[f] = 0;
        residents[f] = 0;
        commuters[f] = 0;
        layoffs[f] = 0;
        vacancies[f] = 0;
        hours[f] = 1;
        pay[f] = 1;
        productivity[f] = 1;
        markup[f] = 0;
        price[f] = 1;
        quality[f] = MEAN_QUALITY;
        localSourcing[f] = 1;
        exportWeight[f] = 0;
        madeFor[f] = 0;
        expectedOrders[f] = 0;
        capacity[f] = 0;
        spareCapacity[f] = 0;
        orders[f] = 0;
        sales[f] = 0;
        lastRealSales[f] = 0;
        costs[f] = 0;
        profit[f] = 0;
        taxYears.clear(f);
        wageBill[f] = 0;
        drawings[f] = 0;
        earnings[f] = Double.NaN;
        capital[f] = 0;
        depreciation[f] = 0;
        committed[f] = 0;
        illiquid[f] = 0;
        overdrawn[f] = false;
        refundPot[f] = 0;
        shareOffer[f] = NEVER;
        madeByPolicy[f] = false;
        debts.clear(f);
        java.util.Arrays.stream(supplier).forEach(column -> column[f] = -1);
    }
}
