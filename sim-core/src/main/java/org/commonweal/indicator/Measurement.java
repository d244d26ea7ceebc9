package org.commonweal.indicator;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Tenure;
import org.commonweal.money.Flow;
import org.commonweal.ownership.LegalForm;

/** The month, measured once: what the indicators' formulas read. */
public final class Measurement {
    final Economy economy;
    final Wealth wealth;
    final Incomes incomes;
    final Work work;
    final Business business;
    final Retention retention;
    final Books books;
    final Residents residents;
    final LabourPanel panel;
    final Suppliers suppliers;
    final Survival survival;
    final Profits profits;
    final OutsideResponse outside;
    final Finance finance;
    final Societies societies;

    LocalMultiplier multiplier;

    Inequality wealthWithoutBusiness;
    Inequality wealthTotal;
    Inequality wealthWithCommon;

    /** Components of wealth, in the first month and at every closing of a year. */
    Inequality financial;

    Inequality property;
    Inequality pension;

    /** @param forms the legal forms in order */
    public Measurement(Economy economy, LegalForm[] forms) {
        this.economy = economy;
        wealth = new Wealth(economy, forms);
        incomes = new Incomes(economy);
        work = new Work(economy);
        retention = new Retention(economy);
        business = new Business(economy);
        books = new Books(economy);
        residents = new Residents(economy);
        panel = new LabourPanel(economy);
        suppliers = new Suppliers(economy);
        survival = new Survival(economy);
        profits = new Profits(economy);
        outside = new OutsideResponse(economy);
        finance = new Finance(economy);
        societies = new Societies(economy);
    }

    /** Measures the open month, after its last payment. */
    public void take() {
        wealth.measure();
        incomes.measure();
        work.measure();
        retention.measure();
        business.measure();
        residents.measure();
        panel.measure();
        suppliers.measure();
        survival.measure();
        profits.measure();
        multiplier = new LocalMultiplier(economy.ledger.flows());
        outside.measure(business.gva(), business.jobs());
        finance.measure();
        wealthWithoutBusiness = new Inequality(wealth.withoutBusiness);
        wealthTotal = new Inequality(wealth.total);
        wealthWithCommon = wealthTotal.plus(wealth.common / Math.max(1, wealth.total.length));
        if (financial == null || economy.month.closesYear()) {
            financial = new Inequality(wealth.financial);
            property = new Inequality(wealth.property);
            pension = new Inequality(wealth.pension);
        }
    }

    double savingRatio() {
        return incomes.savingRatio(books.paid(Flow.PRIVATE_RENT, Flow.SOCIAL_RENT), 0);
    }

    double savingRatioWithPensions() {
        double rents = books.paid(Flow.PRIVATE_RENT, Flow.SOCIAL_RENT);
        return incomes.savingRatio(rents, books.riseOfEntitlements(work.contributions));
    }

    double tenureShare(Tenure tenure) {
        int n = 0;
        for (byte held : economy.households.tenure) {
            n += held == tenure.ordinal() ? 1 : 0;
        }
        return n / (double) Math.max(1, economy.households.count);
    }

    double wellbeing() {
        double atWork = 1 - (work.unemploymentRate() - 0.05);
        double living = incomes.spread.quantile(0.5) / 100 / 1700;
        double equality = 1 - (incomes.spread.gini() - 0.35);
        double due = books.paid(Flow.PRIVATE_RENT, Flow.SOCIAL_RENT, Flow.COUNCIL_TAX, Flow.MORTGAGE_INTEREST);
        double noArrears = 1 - economy.tally.arrears / 100.0 / Math.max(1, due);
        return 0.3 * atWork + 0.3 * living + 0.2 * equality + 0.1 * noArrears + 0.1 * retention.volume;
    }
}
