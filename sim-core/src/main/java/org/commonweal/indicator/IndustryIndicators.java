package org.commonweal.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.economy.Industry;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;

/** Output, jobs and capital of each industry's firms. */
final class IndustryIndicators {
    static final List<Indicator> ALL =
            Industry.OF_FIRMS.stream().flatMap(IndustryIndicators::of).toList();

    private IndustryIndicators() {}

    private static Stream<Indicator> of(Industry industry) {
        String code = industry.code().replace('_', '-');
        int i = industry.ordinal();
        return Stream.of(
                new Indicator(
                        "output.gva." + code,
                        "Output, " + industry.title(),
                        Measure.total("pounds/month", Direction.NEITHER),
                        "gross value added of the industry's firms at current prices",
                        m -> m.business.gvaByIndustry[i]),
                new Indicator(
                        "labour.jobs." + code,
                        "Jobs, " + industry.title(),
                        Measure.total("people", Direction.NEITHER),
                        "people at work in the industry's firms, the self-employed included",
                        m -> m.business.jobsByIndustry[i]),
                new Indicator(
                        "firms.capital-per-output." + code,
                        "Capital per output, " + industry.title(),
                        Measure.mean("ratio", Direction.NEITHER),
                        "capital of the industry's firms and worth of the premises that they work in, whoever owns these, over a year's sales at the month's rate",
                        m -> m.business.capitalPerOutput(i)));
    }
}
