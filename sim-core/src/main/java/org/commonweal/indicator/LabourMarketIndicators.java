package org.commonweal.indicator;

import java.util.List;
import org.commonweal.economy.People;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Work;

/** Jobs against residents, and moves between work and unemployment over a quarter. */
final class LabourMarketIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "labour.jobs.employees",
                    "Jobs of employees",
                    Measure.total("people", Direction.HIGHER_IS_BETTER),
                    "jobs in the place less working owners and the self-employed",
                    m -> m.business.employees()),
            new Indicator(
                    "labour.jobs.density",
                    "Jobs density",
                    Measure.mean("ratio", Direction.NEITHER),
                    "jobs in the place, the self-employed included, per resident from 16 to 64",
                    m -> Work.ratio(m.business.jobs(), m.residents.ofWorkingAge)),
            new Indicator(
                    "labour.jobs.per-active-age",
                    "Jobs per resident who is not retired",
                    Measure.mean("ratio", Direction.NEITHER),
                    "jobs in the place, the self-employed included, per resident of 16 and over who is not retired",
                    m -> Work.ratio(m.business.jobs(), m.economy.people.count - m.work.count(People.Activity.RETIRED))),
            new Indicator(
                    "labour.flow.unemployed-to-work.quarter",
                    "From unemployment to work in a quarter",
                    Measure.mean("1/quarter", Direction.HIGHER_IS_BETTER),
                    "of residents unemployed three months ago, the share at work today; residents are looked at every three months, as the Labour Force Survey does, over the looks of the last twelve months",
                    m -> m.panel.findingRate()),
            new Indicator(
                    "labour.flow.work-to-unemployed.quarter",
                    "From work to unemployment in a quarter",
                    Measure.mean("1/quarter", Direction.LOWER_IS_BETTER),
                    "of residents at work three months ago, the share unemployed today; residents are looked at every three months, as the Labour Force Survey does, over the looks of the last twelve months",
                    m -> m.panel.lossRate()),
            new Indicator(
                    "labour.flow.job-to-job.quarter",
                    "From one employer to another in a quarter",
                    Measure.mean("1/quarter", Direction.NEITHER),
                    "of residents at work three months ago, the share that works for another employer today; all employers outside the place count as one; residents are looked at every three months, as the Labour Force Survey does, over the looks of the last twelve months",
                    m -> m.panel.moveRate()));

    private LabourMarketIndicators() {}
}
