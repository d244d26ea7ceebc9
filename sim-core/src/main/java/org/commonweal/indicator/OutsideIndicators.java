package org.commonweal.indicator;

import java.util.List;
import org.commonweal.measure.Indicator;

/** Displacement: what changes in the place, in the rest of the region and of the nation, and in all of them. */
final class OutsideIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "district.output.change",
                    "Change of output in the place",
                    "pounds/month",
                    "value added of the place, change since the last year before month zero",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.outside.districtOutput()),
            new Indicator(
                    "district.jobs.change",
                    "Change of jobs in the place",
                    "people",
                    "people at work in the place, change since the last year before month zero",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.outside.districtJobs()),
            new Indicator(
                    "district.incomes.change",
                    "Change of residents' earnings",
                    "pounds/month",
                    "net pay, drawings and bonuses of residents for work here or outside, change since the last year before month zero",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.outside.districtIncomes()),
            new Indicator(
                    "region.output.gross",
                    "Change of output in the rest of the region, gross",
                    "pounds/month",
                    "as region.output.change before crowding-out",
                    Indicator.Direction.NEITHER,
                    m -> m.outside.regionOutputGross()),
            new Indicator(
                    "region.output.change",
                    "Change of output in the rest of the region",
                    "pounds/month",
                    "value added there that follows from the change since the last year before month zero of what the place buys there less what it sells there, and of commuters' pay, with what is spent again, net of crowding-out",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.outside.regionOutput()),
            new Indicator(
                    "region.jobs.change",
                    "Change of jobs in the rest of the region",
                    "people",
                    "jobs for the change of output there at the nation's mix of industries and the place's output a head",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.outside.regionJobs()),
            new Indicator(
                    "region.incomes.change",
                    "Change of earnings in the rest of the region",
                    "pounds/month",
                    "net pay of residents of the region for the change of output there and for work in the place, less what residents of the place earn there",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.outside.regionIncomes()),
            new Indicator(
                    "nation.output.change",
                    "Change of output in the rest of the nation",
                    "pounds/month",
                    "as for the region, for the rest of the nation without imports from abroad, what the region buys there included",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.outside.nationOutput()),
            new Indicator(
                    "nation.jobs.change",
                    "Change of jobs in the rest of the nation",
                    "people",
                    "as for the region",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.outside.nationJobs()),
            new Indicator(
                    "nation.incomes.change",
                    "Change of earnings in the rest of the nation",
                    "pounds/month",
                    "net pay there for the change of output, and for work in the region",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.outside.nationIncomes()),
            new Indicator(
                    "total.output.change",
                    "Change of output in the country",
                    "pounds/month",
                    "district + region + nation: what is left when what others lose is counted",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.outside.totalOutput()),
            new Indicator(
                    "total.jobs.change",
                    "Change of jobs in the country",
                    "people",
                    "district + region + nation",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.outside.totalJobs()),
            new Indicator(
                    "total.incomes.change",
                    "Change of earnings in the country",
                    "pounds/month",
                    "district + region + nation",
                    Indicator.Direction.HIGHER_IS_BETTER,
                    m -> m.outside.totalIncomes()));

    private OutsideIndicators() {}
}
