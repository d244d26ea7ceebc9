package org.commonweal.indicator;

import java.util.List;
import org.commonweal.economy.People;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Work;

/** People at work and firms. */
final class WorkIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "labour.unemployment.rate",
                    "Unemployment",
                    Measure.mean("share", Direction.LOWER_IS_BETTER),
                    "unemployed residents over residents in work or looking for it",
                    m -> m.work.unemploymentRate()),
            new Indicator(
                    "labour.unemployment.most-deprived",
                    "Unemployment in the most deprived neighbourhoods",
                    Measure.mean("share", Direction.LOWER_IS_BETTER),
                    "unemployment rate in neighbourhoods in the most deprived quintile of England",
                    m -> m.work.unemploymentWhereDeprived()),
            new Indicator(
                    "labour.jobs",
                    "Jobs",
                    Measure.total("people", Direction.HIGHER_IS_BETTER),
                    "people at work in firms and anchors of the place, the self-employed off the register included, whom published counts of jobs leave out",
                    m -> m.business.jobs()),
            new Indicator(
                    "labour.jobs.residents",
                    "Residents at work",
                    Measure.total("people", Direction.HIGHER_IS_BETTER),
                    "residents who work, here or outside",
                    m -> m.work.working()),
            new Indicator(
                    "labour.commuters.share",
                    "Jobs held by commuters",
                    Measure.mean("share", Direction.NEITHER),
                    "commuters over jobs in the place",
                    m -> Work.ratio(m.work.commuters, m.business.jobs())),
            new Indicator(
                    "labour.outside",
                    "Residents who work outside",
                    Measure.total("people", Direction.NEITHER),
                    "residents whose job is outside the place",
                    m -> m.work.count(People.Activity.OUTSIDE)),
            new Indicator(
                    "labour.inactive",
                    "Inactive residents",
                    Measure.total("people", Direction.LOWER_IS_BETTER),
                    "residents who neither work nor look for work and are not retired",
                    m -> m.work.count(People.Activity.INACTIVE)),
            new Indicator(
                    "labour.hires.unemployed",
                    "Hires from unemployment",
                    Measure.mean("share", Direction.NEITHER),
                    "share of hires this month, in the place and of residents outside, that were unemployed",
                    m -> m.work.shareOfHires(m.economy.tally.hiresFromUnemployment)),
            new Indicator(
                    "labour.hires.inactive",
                    "Hires from inactivity",
                    Measure.mean("share", Direction.NEITHER),
                    "as above, that neither worked nor looked for work",
                    m -> m.work.shareOfHires(m.economy.tally.hiresFromInactivity)),
            new Indicator(
                    "labour.hires.employed",
                    "Hires from other jobs",
                    Measure.mean("share", Direction.NEITHER),
                    "as above, residents who worked elsewhere, here or outside",
                    m -> m.work.shareOfHires(m.economy.tally.jobToJobMoves)),
            new Indicator(
                    "labour.hires.commuters",
                    "Hires of commuters",
                    Measure.mean("share", Direction.NEITHER),
                    "as above, people who live outside",
                    m -> m.work.shareOfHires(m.economy.tally.hiresOfCommuters)),
            new Indicator(
                    "labour.pay.mean",
                    "Mean pay",
                    Measure.mean("pounds/month", Direction.HIGHER_IS_BETTER),
                    "mean gross pay of residents who are employees, at current prices",
                    m -> m.work.meanPay()),
            new Indicator(
                    "labour.pay.below-living-wage",
                    "Employees below the Real Living Wage",
                    Measure.mean("share", Direction.LOWER_IS_BETTER),
                    "resident employees whose pay for an hour is less than the Real Living Wage (measures.living-wage; evidence H10)",
                    m -> m.work.shareBelowLivingWage()),
            new Indicator(
                    "labour.pay.hourly",
                    "Mean pay for an hour",
                    Measure.mean("pounds/hour", Direction.HIGHER_IS_BETTER),
                    "gross pay of residents who are employees over their hours, at current prices",
                    m -> m.work.hourlyPay()),
            new Indicator(
                    "labour.pay.level",
                    "Pay of all at work here",
                    Measure.mean("ratio", Direction.NEITHER),
                    "pay for the same person and post relative to month zero, of all who are at work here: what firms reckon with, and what commuters and working owners are paid by",
                    m -> m.economy.payLevel),
            new Indicator(
                    "labour.part-time.share",
                    "Part-time work",
                    Measure.mean("share", Direction.NEITHER),
                    "residents who are employees and work 30 hours a week or less (measures.part-time-up-to), over all of them",
                    m -> m.work.shareOfPartTime()),
            new Indicator(
                    "labour.hours.mean",
                    "Mean hours",
                    Measure.mean("hours/week", Direction.NEITHER),
                    "usual weekly hours of residents who are employees",
                    m -> m.work.meanHours()),
            new Indicator(
                    "labour.wage-index",
                    "Pay for new hires",
                    Measure.mean("ratio", Direction.NEITHER),
                    "pay for the same person and post relative to month zero",
                    m -> m.economy.wageIndex),
            new Indicator(
                    "output.gva",
                    "Output at current prices",
                    Measure.total("pounds/month", Direction.HIGHER_IS_BETTER),
                    "gross value added at current prices: firms' sales times the value-added share of their industry, anchors' payroll and capital used",
                    m -> m.business.gva()),
            new Indicator(
                    "output.real",
                    "Output at constant prices",
                    Measure.total("pounds/month", Direction.HIGHER_IS_BETTER),
                    "as output.gva with firms' sales at the prices of month zero",
                    m -> m.business.realGva()),
            new Indicator(
                    "output.prices",
                    "Prices of firms",
                    Measure.mean("ratio", Direction.NEITHER),
                    "sales-weighted mean price relative to month zero",
                    m -> m.business.meanPrice()),
            new Indicator(
                    "output.utilisation",
                    "Use of capacity",
                    Measure.mean("share", Direction.NEITHER),
                    "sales over capacity",
                    m -> m.business.utilisation()),
            new Indicator(
                    "firms.registered",
                    "Enterprises",
                    Measure.total("firms", Direction.NEITHER),
                    "live firms on the register, branches included",
                    m -> m.business.registered),
            new Indicator(
                    "firms.self-employed",
                    "Self-employed off the register",
                    Measure.total("firms", Direction.NEITHER),
                    "live one-person firms off the register",
                    m -> m.business.selfEmployed),
            new Indicator(
                    "firms.birth.rate",
                    "Births of firms",
                    Measure.mean("1/year", Direction.NEITHER),
                    "births in the last twelve months over the mean number of registered firms",
                    m -> m.business.birthRate()),
            new Indicator(
                    "firms.death.rate",
                    "Deaths of firms",
                    Measure.mean("1/year", Direction.NEITHER),
                    "deaths in the last twelve months over the mean number of registered firms",
                    m -> m.business.deathRate()),
            new Indicator(
                    "firms.insolvencies",
                    "Insolvencies",
                    Measure.total("firms", Direction.LOWER_IS_BETTER),
                    "firms closed as insolvent this month",
                    m -> m.economy.tally.insolvencies),
            new Indicator(
                    "firms.mean-size",
                    "Mean size of firms",
                    Measure.mean("people", Direction.NEITHER),
                    "people at work per registered firm",
                    m -> m.business.meanSize()));

    private WorkIndicators() {}
}
