package org.commonweal.indicator;

import java.util.List;
import org.commonweal.economy.People;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Work;

/** People at work and firms. */
final class WorkIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "labour.unemployment.rate",
                    "Unemployment",
                    "share",
                    "unemployed residents over residents in work or looking for it",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.work.unemploymentRate()),
            new Indicator(
                    "labour.unemployment.most-deprived",
                    "Unemployment in the most deprived neighbourhoods",
                    "share",
                    "unemployment rate in neighbourhoods of the most deprived fifth of England",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.work.unemploymentWhereDeprived()),
            new Indicator(
                    "labour.jobs",
                    "Jobs",
                    "people",
                    "people at work in firms and anchors of the place, the self-employed included",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.business.jobs()),
            new Indicator(
                    "labour.jobs.residents",
                    "Residents at work",
                    "people",
                    "residents who work, here or outside",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.work.working()),
            new Indicator(
                    "labour.commuters.share",
                    "Jobs held by commuters",
                    "share",
                    "commuters over jobs in the place",
                    Indicator.Direction.NEITHER,
                    m -> Work.ratio(m.work.commuters, m.business.jobs())),
            new Indicator(
                    "labour.outside",
                    "Residents who work outside",
                    "people",
                    "residents whose job is outside the place",
                    Indicator.Direction.NEITHER,
                    m -> m.work.count(People.Activity.OUTSIDE)),
            new Indicator(
                    "labour.inactive",
                    "Inactive residents",
                    "people",
                    "residents who neither work nor look for work and are not retired",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.work.count(People.Activity.INACTIVE)),
            new Indicator(
                    "labour.hires.unemployed",
                    "Hires from unemployment",
                    "share",
                    "share of hires this month, in the place and of residents outside, that were unemployed",
                    Indicator.Direction.NEITHER,
                    m -> m.work.shareOfHires(m.economy.tally.hiresFromUnemployment)),
            new Indicator(
                    "labour.hires.inactive",
                    "Hires from inactivity",
                    "share",
                    "as above, that neither worked nor looked for work",
                    Indicator.Direction.NEITHER,
                    m -> m.work.shareOfHires(m.economy.tally.hiresFromInactivity)),
            new Indicator(
                    "labour.hires.employed",
                    "Hires from other jobs",
                    "share",
                    "as above, residents who worked elsewhere, here or outside",
                    Indicator.Direction.NEITHER,
                    m -> m.work.shareOfHires(m.economy.tally.jobToJobMoves)),
            new Indicator(
                    "labour.hires.commuters",
                    "Hires of commuters",
                    "share",
                    "as above, people who live outside",
                    Indicator.Direction.NEITHER,
                    m -> m.work.shareOfHires(m.economy.tally.hiresOfCommuters)),
            new Indicator(
                    "labour.pay.mean",
                    "Mean pay",
                    "pounds/month",
                    "mean gross pay of residents who are employees",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.work.meanPay()),
            new Indicator(
                    "labour.pay.below-living-wage",
                    "Employees below the Real Living Wage",
                    "share",
                    "resident employees paid less than 12.60 pounds an hour at 37 hours (rate of 2025, evidence H10)",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.work.shareBelowLivingWage()),
            new Indicator(
                    "labour.wage-index",
                    "Pay for new hires",
                    "ratio",
                    "pay for the same person and post relative to month zero",
                    Indicator.Direction.NEITHER,
                    m -> m.economy.wageIndex),
            new Indicator(
                    "output.gva",
                    "Output",
                    "pounds/month",
                    "gross value added at current prices: firms' sales times the value-added share of their industry, anchors' payroll and capital used",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.business.gva()),
            new Indicator(
                    "output.real",
                    "Real output",
                    "pounds/month",
                    "as output.gva with firms' sales at the prices of month zero",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.business.realGva()),
            new Indicator(
                    "output.prices",
                    "Prices of firms",
                    "ratio",
                    "sales-weighted mean price relative to month zero",
                    Indicator.Direction.NEITHER,
                    m -> m.business.meanPrice()),
            new Indicator(
                    "output.utilisation",
                    "Use of capacity",
                    "share",
                    "sales over capacity",
                    Indicator.Direction.NEITHER,
                    m -> m.business.utilisation()),
            new Indicator(
                    "firms.registered",
                    "Enterprises",
                    "firms",
                    "live firms on the register, branches included",
                    Indicator.Direction.NEITHER,
                    m -> m.business.registered),
            new Indicator(
                    "firms.self-employed",
                    "Self-employed off the register",
                    "firms",
                    "live one-person firms off the register",
                    Indicator.Direction.NEITHER,
                    m -> m.business.selfEmployed),
            new Indicator(
                    "firms.birth.rate",
                    "Births of firms",
                    "1/year",
                    "births in the last twelve months over the mean number of registered firms",
                    Indicator.Direction.NEITHER,
                    m -> m.business.birthRate()),
            new Indicator(
                    "firms.death.rate",
                    "Deaths of firms",
                    "1/year",
                    "deaths in the last twelve months over the mean number of registered firms",
                    Indicator.Direction.NEITHER,
                    m -> m.business.deathRate()),
            new Indicator(
                    "firms.insolvencies",
                    "Insolvencies",
                    "firms",
                    "firms closed as insolvent this month",
                    Indicator.Direction.LOWER_IS_BETTER,
                    m -> m.economy.tally.insolvencies),
            new Indicator(
                    "firms.mean-size",
                    "Mean size of firms",
                    "people",
                    "people at work per registered firm",
                    Indicator.Direction.NEITHER,
                    m -> m.business.meanSize()));

    private WorkIndicators() {}
}
