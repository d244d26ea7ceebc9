package org.commonweal.measure;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.Technology;
import org.commonweal.money.PayerRecord.Channel;
import org.commonweal.money.Sector;
import org.commonweal.money.TakenOff;
import org.commonweal.ownership.FirmWorth;
import org.commonweal.premises.BusinessPremises;

/**
 * What firms earn, over the last twelve months: on their capital, in the care industry, and where the surplus stays.
 */
public final class Profits {
    /** People at work in the smallest firm that is compared with companies that run care homes (evidence D32). */
    private static final int CARE_COMPANY = 10;

    private static final int CARE = Industry.CARE_HEALTH_EDUCATION.ordinal();

    private final Economy economy;
    private final FirmWorth worth;
    private final TakenOff takenOff;
    private final YearSum operatingSurplus = new YearSum();
    private final YearSum capitalEmployed = new YearSum();
    private final YearSum valueAdded = new YearSum();
    private final YearSum[] careIncome;
    private final YearSum[] careLeak;
    private final YearSum[] stays;
    private final YearSum[] leaves;
    private final List<Sector> sectors;
    private final double[] income;
    private final double[] leak;
    private double surplus;
    private double capital;
    private double output;

    /** @param worth says what working owners would be paid; @param takenOff what growth was taken off capital */
    Profits(Economy economy, FirmWorth worth, TakenOff takenOff) {
        this.economy = economy;
        this.takenOff = takenOff;
        this.worth = worth;
        sectors = economy.ledger.sectors();
        income = new double[sectors.size()];
        leak = new double[sectors.size()];
        careIncome = sums();
        careLeak = sums();
        stays = sums();
        leaves = sums();
    }

    void measure() {
        java.util.Arrays.fill(income, 0);
        java.util.Arrays.fill(leak, 0);
        surplus = 0;
        capital = 0;
        output = 0;
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && firms.registered[f]) {
                add(f);
            }
        }
        operatingSurplus.add(surplus);
        capitalEmployed.add(capital);
        valueAdded.add(output);
        for (int s = 0; s < sectors.size(); s++) {
            careIncome[s].add(income[s]);
            careLeak[s].add(leak[s]);
            stays[s].add(economy.surplusUses.here(sectors.get(s)));
            leaves[s].add(economy.surplusUses.away(sectors.get(s)));
        }
    }

    private void add(int f) {
        Firms firms = economy.firms;
        BusinessPremises premises = economy.premises;
        Technology technology = economy.technology;
        int account = economy.accounts.firm(f);
        double beforeInterest = firms.sales[f] - firms.costs[f] - firms.depreciation[f] + firms.debts.interest[f];
        surplus += beforeInterest + firms.drawings[f] - worth.ownersPay(f) + premises.rent[f];
        surplus += takenOff.lost(firms.capital[f]);
        capital += firms.capital[f] + premises.worthUsed(f);
        int industry = firms.industry[f];
        output += firms.sales[f] * (technology.valueAddedShare(industry) + technology.rents[industry]);
        if (firms.industry[f] == CARE && firms.heads(f) >= CARE_COMPANY) {
            int form = economy.ledger.sector(account).ordinal();
            double rent = economy.technology.inputs[Industry.PROPERTY.ordinal()][CARE] * firms.lastRealSales[f]
                    + premises.rent[f];
            double charges = economy.ledger.payers().month(Channel.HEAD_OFFICE, account);
            income[form] += firms.sales[f];
            leak[form] += beforeInterest + firms.drawings[f] + rent + charges;
        }
    }

    /**
     * Net operating surplus of firms on the register and of who owns their premises, over their capital with premises
     * [1/year]: before interest and rents, after the pay of working owners, without what growth takes off capital.
     */
    public double returnOnCapital() {
        return operatingSurplus.isFull() ? Work.ratio(operatingSurplus.sum(), capitalEmployed.mean()) : Double.NaN;
    }

    /** The same capital over a year's value added of these firms and the rents of their premises [years]. */
    public double capitalPerValueAdded() {
        return valueAdded.isFull() ? Work.ratio(capitalEmployed.mean(), valueAdded.sum()) : Double.NaN;
    }

    /**
     * What companies of a form in the care industry pay to owners, lenders and landlords or keep, per pound of income.
     */
    public double careLeakage(Sector form) {
        return Work.ratio(careLeak[form.ordinal()].sum(), careIncome[form.ordinal()].sum());
    }

    /** Share of the surplus of firms of a form that stays in the place. */
    public double surplusStays(Sector form) {
        double here = stays[form.ordinal()].sum();
        return Work.ratio(here, here + leaves[form.ordinal()].sum());
    }

    /** Share of the surplus of all firms that stays in the place. */
    public double surplusStays() {
        double here = 0;
        double all = 0;
        for (int s = 0; s < sectors.size(); s++) {
            here += stays[s].sum();
            all += stays[s].sum() + leaves[s].sum();
        }
        return Work.ratio(here, all);
    }

    private YearSum[] sums() {
        YearSum[] sums = new YearSum[sectors.size()];
        java.util.Arrays.setAll(sums, s -> new YearSum());
        return sums;
    }
}
