package org.commonweal.place;

/**
 * Published totals that the opening and the first years are checked against.
 *
 * @param households households (Census 2021)
 * @param gva gross value added without imputed rent [pence a year]
 * @param jobs people at work at workplaces in the place
 * @param disposableIncome gross disposable household income [pence a year]
 * @param compensation compensation of the residents who are employees, wherever they work: pay and what employers
 *     pay on top [pence a year]
 * @param population usual residents
 * @param councilTax council tax billed, net of discounts, exemptions and support [pence a year]; 0 when not known
 * @param universalCredit households on universal credit; 0 when not known
 */
public record Totals(
        int households,
        long gva,
        int jobs,
        long disposableIncome,
        long compensation,
        int population,
        long councilTax,
        int universalCredit) {}
