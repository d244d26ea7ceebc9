package org.commonweal.measure;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.SizeClass;
import org.commonweal.money.Instrument;
import org.commonweal.ownership.LegalForms;
import org.commonweal.time.Month;

/** What firms and anchors made this month, by industry and legal form. Amounts are pounds. */
public final class Business {
    private final Economy economy;
    private final FirmYears years = new FirmYears();
    private double sales;
    private double realSales;
    private double capacity;
    private double capital;
    private double capitalOwnedHere;
    private int heads;
    private int registeredHeads;
    private int workingOwners;
    private int enterprises;
    private int borrowers;
    private final int[] bySize = new int[Size.values().length];

    /** Sizes of businesses by employees, as the business population estimates band them (evidence D19). */
    public enum Size {
        SMALL,
        MEDIUM,
        LARGE;

        static Size of(int employees) {
            return switch (SizeClass.of(employees)) {
                case MICRO, SMALL -> SMALL;
                case MEDIUM -> MEDIUM;
                case LARGE -> LARGE;
            };
        }
    }

    public double firmGva;
    public double realFirmGva;
    public double anchorGva;
    public int registered;
    public int selfEmployed;
    public final double[] gvaByIndustry = new double[Industry.FIRM_INDUSTRIES];
    private final double[] capitalByIndustry = new double[Industry.FIRM_INDUSTRIES];
    private final double[] salesByIndustry = new double[Industry.FIRM_INDUSTRIES];
    public final double[] jobsByIndustry = new double[Industry.FIRM_INDUSTRIES];
    public final double[] gvaByForm = new double[LegalForms.COUNT];
    public final double[] jobsByForm = new double[LegalForms.COUNT];
    public final double[] firmsByForm = new double[LegalForms.COUNT];
    public final double[] equityByForm = new double[LegalForms.COUNT];

    Business(Economy economy) {
        this.economy = economy;
    }

    void measure() {
        clear();
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                addOutput(f);
                addOwnership(f);
            }
        }
        for (Anchor anchor : economy.anchors) {
            anchorGva += (anchor.wageBill + anchor.capitalUsed) / 100.0;
            heads += anchor.heads();
        }
        years.add(economy.tally.births, economy.tally.deaths, registered);
    }

    private void clear() {
        for (double[] column : new double[][] {
            firmsByForm,
            equityByForm,
            jobsByForm,
            gvaByForm,
            gvaByIndustry,
            jobsByIndustry,
            capitalByIndustry,
            salesByIndustry
        }) {
            java.util.Arrays.fill(column, 0);
        }
        sales = 0;
        realSales = 0;
        capacity = 0;
        capital = 0;
        capitalOwnedHere = 0;
        heads = 0;
        registeredHeads = 0;
        workingOwners = 0;
        enterprises = 0;
        borrowers = 0;
        java.util.Arrays.fill(bySize, 0);
        firmGva = 0;
        realFirmGva = 0;
        anchorGva = 0;
        registered = 0;
        selfEmployed = 0;
    }

    private void addOutput(int f) {
        Firms firms = economy.firms;
        int industry = firms.industry[f];
        double added = firms.sales[f] * economy.technology.valueAddedShare(industry) / 100;
        double rents = firms.sales[f] * economy.technology.rents[industry] / 100;
        firmGva += added + rents;
        realFirmGva += (added + rents) / firms.price[f];
        gvaByIndustry[Industry.PROPERTY.ordinal()] += rents;
        sales += firms.sales[f] / 100.0;
        realSales += firms.sales[f] / firms.price[f] / 100;
        capacity += firms.capacity[f] / 100.0;
        gvaByIndustry[industry] += added;
        gvaByForm[firms.form[f]] += added;
        jobsByIndustry[industry] += firms.heads(f);
        capitalByIndustry[industry] += (firms.capital[f] + economy.premises.worthUsed(f)) / 100;
        salesByIndustry[industry] += firms.sales[f] / 100.0;
        heads += firms.heads(f);
    }

    private void addOwnership(int f) {
        Firms firms = economy.firms;
        int form = firms.form[f];
        firmsByForm[form]++;
        jobsByForm[form] += firms.heads(f);
        equityByForm[form] += economy.ownFunds(f) / 100.0;
        capital += firms.capital[f];
        capitalOwnedHere += economy.isLocallyOwned(f) ? firms.capital[f] : 0;
        int owners = firms.ownerWorks[f] ? 1 : 0;
        workingOwners += owners;
        if (!firms.branch[f]) {
            bySize[Size.of(firms.heads(f) - owners).ordinal()]++;
            enterprises++;
            borrowers += economy.ledger.owed(Instrument.FIRM_LOANS, economy.accounts.firm(f)) > 0 ? 1 : 0;
        }
        if (firms.registered[f]) {
            registered++;
            registeredHeads += firms.heads(f);
        } else {
            selfEmployed++;
        }
    }

    /** Gross value added at current prices. */
    public double gva() {
        return firmGva + anchorGva;
    }

    /** Gross value added with firms' sales at the prices of month zero. */
    public double realGva() {
        return realFirmGva + anchorGva;
    }

    /** Capital of an industry's firms with the premises that they work in, over a year's sales at the month's rate. */
    public double capitalPerOutput(int industry) {
        return Work.ratio(capitalByIndustry[industry], Month.PER_YEAR * salesByIndustry[industry]);
    }

    /** People at work in the place. */
    public int jobs() {
        return heads;
    }

    /** People at work who do not own the firm they work in. */
    public int employees() {
        return heads - workingOwners;
    }

    /**
     * Share of a size in all businesses of the place, those without employees included; branches are not businesses.
     */
    public double shareOf(Size size) {
        int all = 0;
        for (int count : bySize) {
            all += count;
        }
        return Work.ratio(bySize[size.ordinal()], all);
    }

    /** Share of enterprises, the self-employed among them, that owe a bank something. */
    public double borrowers() {
        return Work.ratio(borrowers, enterprises);
    }

    public double meanPrice() {
        return Work.ratio(sales, realSales);
    }

    public double utilisation() {
        return Work.ratio(sales, capacity);
    }

    public double meanSize() {
        return Work.ratio(registeredHeads, registered);
    }

    public double locallyOwnedCapital() {
        return Work.ratio(capitalOwnedHere, capital);
    }

    /** Births in the last twelve months over the mean number of registered firms. */
    public double birthRate() {
        return years.birthRate();
    }

    /** Deaths in the last twelve months over the mean number of registered firms. */
    public double deathRate() {
        return years.deathRate();
    }
}
