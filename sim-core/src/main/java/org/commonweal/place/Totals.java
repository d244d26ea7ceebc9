package org.commonweal.place;

/**
 * Published totals that the opening is checked against.
 *
 * @param households households (Census 2021)
 * @param gva gross value added without imputed rent [pence a year]
 * @param jobs people at work at workplaces in the place
 * @param disposableIncome gross disposable household income [pence a year]
 * @param compensation compensation of the residents who are employees, wherever they work: pay and what employers
 *     pay on top [pence a year]
 * @param population usual residents
 */
public record Totals(int households, long gva, int jobs, long disposableIncome, long compensation, int population) {}
