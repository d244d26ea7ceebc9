package org.commonweal.scenarios.casebook;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.commonweal.fiscal.BusinessRates.Occupier;
import org.commonweal.fiscal.CompanyYear;
import org.commonweal.fiscal.CorporationTax;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.fiscal.IncomeTax;
import org.commonweal.fiscal.NationalInsurance;
import org.commonweal.fiscal.SelfEmployedInsurance;
import org.commonweal.money.Pence;

/** What is asked about taxes and contributions. */
enum TaxAsked implements Asked {
    /** Income tax of a year on {@code pay}, {@code interest} and {@code dividends} of the year. */
    INCOME_TAX((rules, told) -> incomeTax(rules.incomeTax(), told)),

    /** What interest and dividends add to the year's tax. */
    TAX_ON_CAPITAL((rules, told) ->
            incomeTax(rules.incomeTax(), told) - rules.incomeTax().due(told.number("pay"), 0, 0)),

    /** Income tax taken off by the end of the year by the cumulative code from {@code months} of pay, and repaid. */
    PAY_AS_YOU_EARN((rules, told) -> payAsYouEarn(rules.incomeTax(), told.amounts("months"))),

    /** Income tax of a year on {@code rents} and {@code pay}. */
    TAX_WITH_RENTS((rules, told) ->
            rules.incomeTax().due(told.number("pay") + rules.incomeTax().taxable(told.number("rents"), 1), 0, 0)),

    /** What a bonus adds to the year's income tax; {@code trust} if an employee ownership trust pays it. */
    TAX_ON_BONUS((rules, told) -> taxOnBonus(rules.incomeTax(), told)),

    /** An employee's contributions in a year of even {@code pay}, month by month. */
    EMPLOYEE_INSURANCE(
            (rules, told) -> 12 * Pence.toPounds(rules.nationalInsurance().employee(monthly(told.number("pay"))))),

    /** An employer's contributions in a year of even {@code pay} of as many {@code staff}, less the allowance. */
    EMPLOYER_INSURANCE(TaxAsked::employerInsurance),

    /** Contributions of the self-employed on a year's {@code profit}. */
    SELF_EMPLOYED_INSURANCE((rules, told) -> {
        SelfEmployedInsurance insurance = rules.selfEmployedInsurance();
        return Pence.toPounds(insurance.dueToDate(told.pence("profit"), 12));
    }),

    /** Corporation tax paid by the end of years of {@code quarters} of profit, after {@code losses} of earlier years. */
    CORPORATION_TAX((rules, told) ->
            Pence.toPounds(corporationTax(rules.corporationTax(), told.amounts("quarters"), told.pence("losses")))),

    /** Business rates of a year on a {@code value}; {@code charity}, {@code chain} and {@code retail} say whose. */
    BUSINESS_RATES((rules, told) -> {
        Occupier occupier = told.is("charity") ? Occupier.CHARITY : told.is("chain") ? Occupier.CHAIN : Occupier.SINGLE;
        return 12 * Pence.toPounds(rules.businessRates().bill(told.number("value"), occupier, told.is("retail")));
    });

    private static final int QUARTERS = 4;

    private final ToDoubleBiFunction<FiscalSystem, Facts> rule;

    TaxAsked(ToDoubleBiFunction<FiscalSystem, Facts> rule) {
        this.rule = rule;
    }

    @Override
    public double answer(FiscalSystem rules, Facts told) {
        return rule.applyAsDouble(rules, told);
    }

    private static long monthly(double yearly) {
        return Pence.ofPounds(yearly / 12);
    }

    private static double incomeTax(IncomeTax tax, Facts told) {
        return tax.due(told.number("pay"), told.number("interest"), told.number("dividends"));
    }

    private static double payAsYouEarn(IncomeTax tax, List<Long> pay) {
        long received = 0;
        long paid = 0;
        for (int month = 1; month <= pay.size(); month++) {
            received += pay.get(month - 1);
            paid += Math.max(0, tax.dueToDate(received, month) - paid);
        }
        return Pence.toPounds(paid - Math.max(0, paid - tax.dueToDate(received, pay.size())));
    }

    private static double taxOnBonus(IncomeTax tax, Facts told) {
        long free = told.is("trust") ? tax.free(told.pence("bonus"), 0) : 0;
        double bonus = told.number("bonus") - Pence.toPounds(free);
        return tax.due(told.number("pay") + bonus, 0, 0) - tax.due(told.number("pay"), 0, 0);
    }

    private static double employerInsurance(FiscalSystem rules, Facts told) {
        NationalInsurance insurance = rules.nationalInsurance();
        long month = told.count("staff") * insurance.employer(monthly(told.number("pay")));
        long used = 0;
        long lastYear = 12 * month;
        for (int i = 0; i < 12; i++) {
            used += told.is("public") ? 0 : rules.employmentAllowance().relief(month, used, lastYear);
        }
        return Pence.toPounds(12 * month - used);
    }

    private static long corporationTax(CorporationTax tax, List<Long> profits, long losses) {
        CompanyYear year = new CompanyYear(0, losses, 0, 0);
        long paid = 0;
        for (int quarter = 1; quarter <= profits.size(); quarter++) {
            year = year.with(profits.get(quarter - 1));
            boolean ends = quarter % QUARTERS == 0;
            long due = ends ? year.dueAtEnd(tax) : year.due(tax);
            year = ends ? year.next(0) : year.paying(due);
            paid += due;
        }
        return paid;
    }
}
