package org.commonweal.measure;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.money.PayerRecord.Channel;
import org.commonweal.money.Sector;

/**
 * What firms earn, over the last twelve months: on their capital, in the care industry, and where the surplus stays.
 */
public final class Profits {
    /** People at work in the smallest firm that is compared with companies that run care homes (evidence D32). */
    private static final int CARE_COMPANY = 10;

    private static final int CARE = Industry.CARE_HEALTH_EDUCATION.ordinal();

    private final Economy economy;
    private final YearSum operatingSurplus = new YearSum();
    private final YearSum capitalEmployed = new YearSum();
    private final YearSum[] careIncome;
    private final YearSum[] careLeak;
    private final YearSum[] stays;
    private final YearSum[] leaves;
    private final List<Sector> sectors;
    private final double[] income;
    private final double[] leak;
    private double surplus;
    private double capital;

    Profits(Economy economy) {
        this.economy = economy;
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
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && firms.registered[f]) {
                add(f);
            }
        }
        operatingSurplus.add(surplus);
        capitalEmployed.add(capital);
        for (int s = 0; s < sectors.size(); s++) {
            careIncome[s].add(income[s]);
            careLeak[s].add(leak[s]);
            stays[s].add(economy.surplusUses.here(sectors.get(s)));
            leaves[s].add(economy.surplusUses.away(sectors.get(s)));
        }
    }

    private void add(int f) {
        Firms firms = economy.firms;
        int account = economy.accounts.firm(f);
        double beforeInterest = firms.sales[f] - firms.costs[f] - firms.depreciation[f] + firms.debts.interest[f];
        surplus += beforeInterest;
        capital += firms.capital[f];
        if (firms.industry[f] == CARE && firms.heads(f) >= CARE_COMPANY) {
            int form = economy.ledger.sector(account).ordinal();
            double rent = economy.technology.inputs[Industry.PROPERTY.ordinal()][CARE] * firms.lastRealSales[f];
            double charges = economy.ledger.payers().month(Channel.HEAD_OFFICE, account);
            income[form] += firms.sales[f];
            leak[form] += beforeInterest + firms.drawings[f] + rent + charges;
        }
    }

    /** Net operating surplus of firms on the register, interest not taken off, over their capital [1/year]. */
    public double returnOnCapital() {
        return operatingSurplus.isFull() ? Work.ratio(operatingSurplus.sum(), capitalEmployed.mean()) : Double.NaN;
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
