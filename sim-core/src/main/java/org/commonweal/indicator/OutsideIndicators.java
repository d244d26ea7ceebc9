package org.commonweal.indicator;

import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;

/** Displacement: what changes in the place, in the rest of the region and of the nation, and in all of them. */
final class OutsideIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "district.output.change",
                    "Change of output in the place, current prices",
                    Measure.total("pounds/month", Direction.HIGHER_IS_BETTER),
                    "value added of the place, change since the last year before month zero",
                    m -> m.outside.districtOutput()),
            new Indicator(
                    "district.jobs.change",
                    "Change of jobs in the place",
                    Measure.total("people", Direction.HIGHER_IS_BETTER),
                    "people at work in the place, change since the last year before month zero",
                    m -> m.outside.districtJobs()),
            new Indicator(
                    "district.incomes.change",
                    "Change of residents' earnings",
                    Measure.total("pounds/month", Direction.HIGHER_IS_BETTER),
                    "net pay, drawings and bonuses of residents for work here or outside, change since the last year before month zero",
                    m -> m.outside.districtIncomes()),
            new Indicator(
                    "region.output.gross",
                    "Change of output in the rest of the region, gross",
                    Measure.total("pounds/month", Direction.NEITHER),
                    "as region.output.change before crowding-out",
                    m -> m.outside.regionOutputGross()),
            new Indicator(
                    "region.output.change",
                    "Change of output in the rest of the region, current prices",
                    Measure.total("pounds/month", Direction.HIGHER_IS_BETTER),
                    "value added there that follows from the change since the last year before month zero of what the place buys there less what it sells there, and of commuters' pay, with what is spent again, net of crowding-out",
                    m -> m.outside.regionOutput()),
            new Indicator(
                    "region.jobs.change",
                    "Change of jobs in the rest of the region",
                    Measure.total("people", Direction.HIGHER_IS_BETTER),
                    "jobs for the change of output there at the nation's mix of industries and the place's output a head",
                    m -> m.outside.regionJobs()),
            new Indicator(
                    "region.incomes.change",
                    "Change of earnings in the rest of the region",
                    Measure.total("pounds/month", Direction.HIGHER_IS_BETTER),
                    "net pay of residents of the region for the change of output there and for work in the place, less what residents of the place earn there",
                    m -> m.outside.regionIncomes()),
            new Indicator(
                    "nation.output.change",
                    "Change of output in the rest of the UK, current prices",
                    Measure.total("pounds/month", Direction.HIGHER_IS_BETTER),
                    "as for the region, for the rest of the UK without imports from abroad, what the region buys there included",
                    m -> m.outside.nationOutput()),
            new Indicator(
                    "nation.jobs.change",
                    "Change of jobs in the rest of the UK",
                    Measure.total("people", Direction.HIGHER_IS_BETTER),
                    "as for the region",
                    m -> m.outside.nationJobs()),
            new Indicator(
                    "nation.incomes.change",
                    "Change of earnings in the rest of the UK",
                    Measure.total("pounds/month", Direction.HIGHER_IS_BETTER),
                    "net pay there for the change of output, and for work in the region",
                    m -> m.outside.nationIncomes()),
            new Indicator(
                    "total.output.change",
                    "Change of output in the country, current prices",
                    Measure.total("pounds/month", Direction.HIGHER_IS_BETTER),
                    "district + region + nation: what is left when what others lose is counted",
                    m -> m.outside.totalOutput()),
            new Indicator(
                    "total.jobs.change",
                    "Change of jobs in the country",
                    Measure.total("people", Direction.HIGHER_IS_BETTER),
                    "district + region + nation",
                    m -> m.outside.totalJobs()),
            new Indicator(
                    "total.incomes.change",
                    "Change of earnings in the country",
                    Measure.total("pounds/month", Direction.HIGHER_IS_BETTER),
                    "district + region + nation",
                    m -> m.outside.totalIncomes()));

    private OutsideIndicators() {}
}
