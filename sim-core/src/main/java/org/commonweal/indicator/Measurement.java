package org.commonweal.indicator;

import org.commonweal.economy.Accounts;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Households;
import org.commonweal.economy.Industry;
import org.commonweal.economy.People;
import org.commonweal.economy.Tenure;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForm;
import org.commonweal.ownership.LegalForms;

/** The month, measured once: what the indicators' formulas read. Amounts are pounds unless said otherwise. */
public final class Measurement {
    private final Economy economy;
    private final LegalForm[] forms;
    private final FirmYears firmYears;
    final Wealth wealth;
    final Retention retention;
    private final double[] incomes;

    Inequality wealthWithoutBusiness;
    Inequality wealthTotal;
    Inequality wealthWithCommon;
    Inequality income;
    int[] activities = new int[People.Activity.values().length];
    int commuters;
    double output;
    double firmGva;
    double anchorGva;
    double realFirmGva;
    double capacity;
    double realSales;
    int firmHeads;
    int registeredHeads;
    int selfEmployed;
    final double[] gvaByIndustry = new double[Industry.FIRM_INDUSTRIES];
    final double[] jobsByIndustry = new double[Industry.FIRM_INDUSTRIES];
    final double[] jobsByForm = new double[LegalForms.COUNT];
    final double[] firmsByForm = new double[LegalForms.COUNT];
    final double[] equityByForm = new double[LegalForms.COUNT];
    double locallyOwnedCapital;
    int registeredFirms;

    /** @param forms the legal forms in order */
    public Measurement(Economy economy, LegalForm[] forms) {
        this.economy = economy;
        this.forms = forms;
        firmYears = new FirmYears();
        wealth = new Wealth(economy, forms);
        retention = new Retention(economy);
        incomes = new double[economy.households.count];
    }

    /** Measures the open month, after its last payment. */
    public void take() {
        wealth.measure();
        retention.measure();
        wealthWithoutBusiness = new Inequality(wealth.withoutBusiness);
        wealthTotal = new Inequality(wealth.total);
        wealthWithCommon = wealthTotal.plus(wealth.common / Math.max(1, wealth.total.length));
        Households households = economy.households;
        for (int h = 0; h < households.count; h++) {
            incomes[h] = households.smoothedIncome[h] / households.equivalence(h);
        }
        income = new Inequality(incomes);
        people();
        firms();
        firmYears.add(economy.tally.births, economy.tally.deaths, registeredFirms);
    }

    private void people() {
        java.util.Arrays.fill(activities, 0);
        for (int p = 0; p < economy.people.count; p++) {
            activities[economy.people.activity(p).ordinal()]++;
        }
        commuters = 0;
        for (Anchor anchor : economy.anchors) {
            commuters += anchor.commuters;
        }
    }

    private void firms() {
        Firms firms = economy.firms;
        clearFirms();
        double sales = 0;
        double capital = 0;
        double ownedHere = 0;
        registeredFirms = 0;
        for (int f = 0; f < firms.used; f++) {
            if (!firms.live[f]) {
                continue;
            }
            commuters += firms.commuters[f];
            sales += firms.sales[f];
            addOutput(f);
            firmsByForm[firms.form[f]]++;
            jobsByForm[firms.form[f]] += firms.heads(f);
            equityByForm[firms.form[f]] += economy.firmEquity(f) / 100.0;
            capital += firms.capital[f];
            ownedHere += retention.isLocallyOwned(f) ? firms.capital[f] : 0;
            registeredFirms += firms.registered[f] ? 1 : 0;
        }
        output = sales / 100;
        locallyOwnedCapital = capital > 0 ? ownedHere / capital : Double.NaN;
        anchorGva = 0;
        for (Anchor anchor : economy.anchors) {
            anchorGva += (anchor.wageBill + anchor.capitalUsed) / 100.0;
        }
    }

    private void clearFirms() {
        for (double[] column : new double[][] {firmsByForm, equityByForm, jobsByForm, gvaByIndustry, jobsByIndustry}) {
            java.util.Arrays.fill(column, 0);
        }
        firmGva = 0;
        realFirmGva = 0;
        capacity = 0;
        realSales = 0;
        firmHeads = 0;
        registeredHeads = 0;
        selfEmployed = 0;
    }

    private void addOutput(int f) {
        Firms firms = economy.firms;
        int industry = firms.industry[f];
        double added = firms.sales[f] * valueAddedShare(industry) / 100;
        firmGva += added;
        realFirmGva += added / firms.price[f];
        gvaByIndustry[industry] += added;
        jobsByIndustry[industry] += firms.heads(f);
        realSales += firms.sales[f] / firms.price[f] / 100;
        capacity += firms.capacity[f] / 100.0;
        firmHeads += firms.heads(f);
        registeredHeads += firms.registered[f] ? firms.heads(f) : 0;
        selfEmployed += firms.registered[f] ? 0 : 1;
    }

    private double valueAddedShare(int industry) {
        double inputs = economy.technology.imports[industry]
                + economy.technology.productTaxes[industry]
                + economy.technology.publicInputs[industry];
        for (double[] row : economy.technology.inputs) {
            inputs += row[industry];
        }
        return 1 - inputs;
    }

    Economy economy() {
        return economy;
    }

    LegalForm[] forms() {
        return forms;
    }

    FirmYears firmYears() {
        return firmYears;
    }

    /** Pounds paid this month for some reasons. */
    double paid(Flow... reasons) {
        long sum = 0;
        for (Flow why : reasons) {
            sum += economy.ledger.flows().month(why);
        }
        return sum / 100.0;
    }

    /** Pounds paid this month for a reason to a sector. */
    double paidTo(Flow why, Sector to) {
        return economy.ledger.flows().monthTo(why, to) / 100.0;
    }

    /** Pounds paid this month for a reason by a sector. */
    double paidBy(Flow why, Sector from) {
        return economy.ledger.flows().monthFrom(why, from) / 100.0;
    }

    /** Pounds that left accounts of the place for accounts outside this month, for some reasons. */
    double left(Flow... reasons) {
        long sum = 0;
        for (Flow why : reasons) {
            for (int from = 0; from < Sector.COUNT; from++) {
                for (int to = 0; to < Sector.COUNT && Sector.at(from).isLocal(); to++) {
                    sum += Sector.at(to).isLocal()
                            ? 0
                            : economy.ledger.flows().month(why, Sector.at(from), Sector.at(to));
                }
            }
        }
        return sum / 100.0;
    }

    /** People with an activity. */
    int count(People.Activity what) {
        return activities[what.ordinal()];
    }

    /** Residents in work or looking for it. */
    int labourForce() {
        return count(People.Activity.EMPLOYED)
                + count(People.Activity.OWNER)
                + count(People.Activity.OUTSIDE)
                + count(People.Activity.UNEMPLOYED);
    }

    /** Disposable income of all households this month [pounds]. */
    double disposableIncome() {
        long sum = 0;
        for (long pence : economy.households.income) {
            sum += pence;
        }
        return sum / 100.0;
    }

    /** Spending of all households on goods and services this month [pounds]. */
    double spending() {
        long sum = 0;
        for (long pence : economy.households.spending) {
            sum += pence;
        }
        return sum / 100.0;
    }

    /** A sum of one instrument over all households [pounds]. */
    double households(Instrument what) {
        long sum = 0;
        for (int h = 0; h < economy.households.count; h++) {
            sum += economy.ledger.balance(what, economy.accounts.household(h));
        }
        return sum / 100.0;
    }

    /** Net financial position of the national bank's owners: its equity [pounds]. */
    double bankEquity() {
        return economy.ledger.netWorth(Accounts.NATIONAL_BANK) / 100.0;
    }

    double mean(double[] column) {
        double sum = 0;
        for (double value : column) {
            sum += value;
        }
        return sum / Math.max(1, column.length);
    }

    LocalMultiplier multiplier() {
        return new LocalMultiplier(economy.ledger.flows());
    }

    int jobs() {
        int sum = firmHeads;
        for (Anchor anchor : economy.anchors) {
            sum += anchor.heads();
        }
        return sum;
    }

    double unemploymentRate() {
        return count(People.Activity.UNEMPLOYED) / (double) Math.max(1, labourForce());
    }

    /** Unemployment in neighbourhoods of the two most deprived tenths of England. */
    double unemploymentWhereDeprived() {
        int out = 0;
        int force = 0;
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            int n = economy.households.neighbourhood[people.household[p]];
            if (economy.neighbourhoods.deciles()[n] <= 2) {
                boolean unemployed = people.activity(p) == People.Activity.UNEMPLOYED;
                out += unemployed ? 1 : 0;
                force += unemployed || people.works(p) ? 1 : 0;
            }
        }
        return force == 0 ? Double.NaN : out / (double) force;
    }

    double meanPay() {
        double sum = 0;
        int n = 0;
        for (int p = 0; p < economy.people.count; p++) {
            if (economy.people.pay[p] > 0) {
                sum += economy.people.pay[p];
                n++;
            }
        }
        return sum / 100 / Math.max(1, n);
    }

    double shareBelowLivingWage() {
        double wage = 12.60 * 37 * 52 / 12 * 100;
        int below = 0;
        int n = 0;
        for (int p = 0; p < economy.people.count; p++) {
            if (economy.people.pay[p] > 0) {
                below += economy.people.pay[p] < wage ? 1 : 0;
                n++;
            }
        }
        return below / (double) Math.max(1, n);
    }

    double realGva() {
        return realFirmGva + anchorGva;
    }

    double meanPrice() {
        return realSales > 0 ? output / realSales : Double.NaN;
    }

    double utilisation() {
        return capacity > 0 ? output / capacity : Double.NaN;
    }

    int unregisteredFirms() {
        return selfEmployed;
    }

    double meanFirmSize() {
        return registeredHeads / (double) Math.max(1, registeredFirms);
    }

    double contractPrice() {
        Contracts contracts = economy.contracts;
        double paid = 0;
        double lots = 0;
        for (int c = 0; c < contracts.count; c++) {
            paid += contracts.payment[c];
            lots += contracts.lot[c] * contracts.volume[c];
        }
        return lots > 0 ? paid / lots : Double.NaN;
    }

    double contractVolume() {
        Contracts contracts = economy.contracts;
        double bought = 0;
        double lots = 0;
        for (int c = 0; c < contracts.count; c++) {
            bought += contracts.lot[c] * contracts.volume[c];
            lots += contracts.lot[c];
        }
        return lots > 0 ? bought / lots : Double.NaN;
    }

    double councilBalance() {
        Anchor council = economy.anchor(AnchorKind.COUNCIL);
        return council == null ? Double.NaN : economy.ledger.deposits(council.account()) / 100.0;
    }

    double treasury() {
        return netOf(Sector.GOVERNMENT);
    }

    /** What a sector received less what it paid this month, claims not counted [pounds]. */
    double netOf(Sector sector) {
        return (economy.ledger.flows().net(sector, Flow.Kind.CURRENT)
                        + economy.ledger.flows().net(sector, Flow.Kind.CAPITAL))
                / 100.0;
    }

    double fundAssets() {
        return (economy.ledger.deposits(Accounts.PENSION_FUND)
                        + economy.ledger.balance(Instrument.GLOBAL_ASSETS, Accounts.PENSION_FUND))
                / 100.0;
    }

    double fundingLevel() {
        double owed = economy.ledger.owed(Instrument.FUND_PENSIONS, Accounts.PENSION_FUND) / 100.0;
        return owed > 0 ? fundAssets() / owed : Double.NaN;
    }

    /** Loans to firms, as the firms' balance: below zero. */
    double firmLoans() {
        return -economy.ledger.balance(Instrument.FIRM_LOANS, Accounts.NATIONAL_BANK) / 100.0;
    }

    double tenureShare(Tenure tenure) {
        int n = 0;
        for (byte held : economy.households.tenure) {
            n += held == tenure.ordinal() ? 1 : 0;
        }
        return n / (double) Math.max(1, economy.households.count);
    }

    double savingRatio() {
        double income = disposableIncome();
        double spent = spending() + paid(Flow.PRIVATE_RENT, Flow.SOCIAL_RENT);
        return income > 0 ? 1 - spent / income : Double.NaN;
    }

    /** Theil's T of equivalised income between neighbourhoods over the whole. */
    double theilBetween() {
        int n = economy.neighbourhoods.count();
        double[] sum = new double[n];
        int[] size = new int[n];
        double total = 0;
        for (int h = 0; h < incomes.length; h++) {
            double value = Math.max(1, incomes[h]);
            sum[economy.households.neighbourhood[h]] += value;
            size[economy.households.neighbourhood[h]]++;
            total += value;
        }
        double mean = total / incomes.length;
        double between = 0;
        for (int i = 0; i < n; i++) {
            if (size[i] > 0) {
                between += sum[i] / total * StrictMath.log(sum[i] / size[i] / mean);
            }
        }
        double whole = 0;
        for (double income : incomes) {
            double ratio = Math.max(1, income) / mean;
            whole += ratio * StrictMath.log(ratio);
        }
        return whole > 0 ? between / (whole / incomes.length) : Double.NaN;
    }

    double wellbeing() {
        double work = 1 - (unemploymentRate() - 0.05);
        double pay = income.quantile(0.5) / 100 / 1700;
        double equality = 1 - (income.gini() - 0.35);
        double committed = paid(Flow.PRIVATE_RENT, Flow.SOCIAL_RENT, Flow.COUNCIL_TAX, Flow.MORTGAGE_INTEREST);
        double noArrears = 1 - economy.tally.arrears / 100.0 / Math.max(1, committed);
        return 0.3 * work + 0.3 * pay + 0.2 * equality + 0.1 * noArrears + 0.1 * contractVolume();
    }
}
