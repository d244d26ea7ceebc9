package org.commonweal.policy;

import java.util.stream.DoubleStream;
import org.commonweal.economy.Industry;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How much likelier owners in some industries are to sell to their people, relative to the mean of all. */
public record TransferIndustries(
        @Param(
                value = 1.6,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what =
                        "how often owners in information and professional services sell to their people, relative to the mean",
                source =
                        "28 % of employee-owned businesses (evidence D41) over about 17 % of firms of 10-249 people (from memory)",
                status = Status.ESTIMATED)
        double professional,

        @Param(
                value = 1.4,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "the same in production",
                source = "15 % (evidence D41) over about 11 % (from memory)",
                status = Status.ESTIMATED)
        double production,

        @Param(
                value = 1.3,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "the same in construction",
                source = "14 % (evidence D41) over about 11 % (from memory)",
                status = Status.ESTIMATED)
        double construction,

        @Param(
                value = 1.7,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "the same in business support",
                source = "14 % (evidence D41) over about 8 % (from memory)",
                status = Status.ESTIMATED)
        double support,

        @Param(
                value = 0.55,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "the same in all other industries",
                source = "the remaining 29 % (evidence D41) over about 53 % (from memory)",
                status = Status.ESTIMATED)
        double others) {

    /** The highest of all. */
    double most() {
        return DoubleStream.of(professional, production, construction, support, others)
                .max()
                .orElseThrow();
    }

    /** How often owners in an industry sell to their people, relative to the mean. */
    double weight(Industry industry) {
        return switch (industry) {
            case INFO_PROFESSIONAL -> professional;
            case PRODUCTION -> production;
            case CONSTRUCTION -> construction;
            case BUSINESS_SUPPORT -> support;
            default -> others;
        };
    }
}
