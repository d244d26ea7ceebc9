package org.commonweal.measure;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Tenure;
import org.commonweal.money.Flow;
import org.commonweal.money.TakenOff;
import org.commonweal.ownership.FirmWorth;
import org.commonweal.ownership.Holdings;
import org.commonweal.ownership.LegalForm;

/** The month, measured once: what the indicators' formulas read. */
public final class Measurement {
    public final Economy economy;
    public final Holdings holdings;
    public final Wealth wealth;
    public final Incomes incomes;
    public final Work work;
    public final Business business;
    public final Retention retention;
    public final Books books;
    public final Residents residents;
    public final LabourPanel panel;
    public final Suppliers suppliers;
    public final Survival survival;
    public final Profits profits;
    public final OutsideResponse outside;
    public final Finance finance;
    public final Societies societies;

    public LocalMultiplier multiplier;

    public Inequality wealthWithoutBusiness;
    public Inequality wealthTotal;
    public Inequality wealthWithCommon;

    /** Components of wealth, in the first month and at every closing of a year. */
    public Inequality financial;

    public Inequality property;
    public Inequality pension;

    private final MeasureRule rule;

    /**
     * Measures of a place.
     *
     * @param forms the legal forms in order
     * @param rule what measures assume
     * @param worth what firms are worth
     * @param takenOff what inflation and growth were taken off rates
     */
    public Measurement(Economy economy, LegalForm[] forms, MeasureRule rule, FirmWorth worth, TakenOff takenOff) {
        this.economy = economy;
        this.rule = rule;
        holdings = new Holdings(economy, forms, worth);
        wealth = new Wealth(economy, holdings, worth);
        incomes = new Incomes(economy, rule, takenOff);
        work = new Work(economy, rule);
        retention = new Retention(economy);
        business = new Business(economy);
        books = new Books(economy, takenOff);
        residents = new Residents(economy);
        panel = new LabourPanel(economy);
        suppliers = new Suppliers(economy);
        survival = new Survival(economy);
        profits = new Profits(economy, worth, takenOff);
        outside = new OutsideResponse(economy);
        finance = new Finance(economy);
        societies = new Societies(economy);
    }

    /** Measures the open month, after its last payment. */
    public void take() {
        holdings.measure();
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
        if (wealthTotal == null || rule.takesDistributions(economy.month)) {
            takeDistributions();
        }
    }

    /** Who has how much; until it is taken again it stands. */
    private void takeDistributions() {
        wealth.measure();
        incomes.measureSpread(business.meanPrice());
        wealthWithoutBusiness = new Inequality(wealth.withoutBusiness);
        wealthTotal = new Inequality(wealth.total);
        wealthWithCommon = new Inequality(wealth.withCommon);
        if (financial == null || economy.month.closesYear()) {
            financial = new Inequality(wealth.financial);
            property = new Inequality(wealth.property);
            pension = new Inequality(wealth.pension);
        }
    }

    public double savingRatio() {
        return incomes.savingRatio(books.paid(Flow.PRIVATE_RENT, Flow.SOCIAL_RENT), 0);
    }

    public double savingRatioWithPensions() {
        double rents = books.paid(Flow.PRIVATE_RENT, Flow.SOCIAL_RENT);
        return incomes.savingRatio(rents, books.riseOfEntitlements(work.contributions));
    }

    public double tenureShare(Tenure tenure) {
        int n = 0;
        for (byte held : economy.households.tenure) {
            n += held == tenure.ordinal() ? 1 : 0;
        }
        return n / (double) Math.max(1, economy.households.count);
    }

    public double wellbeing() {
        double due = books.paid(Flow.PRIVATE_RENT, Flow.SOCIAL_RENT, Flow.COUNCIL_TAX, Flow.MORTGAGE_INTEREST);
        double paid = 1 - economy.tally.arrears / 100.0 / Math.max(1, due);
        return rule.wellbeing()
                .index(
                        work.unemploymentRate(),
                        incomes.spread.median() / 100,
                        incomes.spread.gini(),
                        paid,
                        retention.volume);
    }
}
