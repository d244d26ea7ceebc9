package org.commonweal.results.archive;

/** The tables of a run's folder. */
final class RunTables {

    static final Table<SeriesPoint> SERIES = Table.<SeriesPoint>named("series")
            .whole("month", SeriesPoint::month)
            .text("indicator", SeriesPoint::indicator)
            .number("value", SeriesPoint::value)
            .text("unit", SeriesPoint::unit);

    static final Table<SeriesMeta> INDICATORS = Table.<SeriesMeta>named("indicators")
            .text("name", SeriesMeta::name)
            .text("title", SeriesMeta::title)
            .text("unit", SeriesMeta::unit)
            .text("definition", SeriesMeta::definition)
            .text("direction", SeriesMeta::direction);

    static final Table<FlowRow> FLOWS = Table.<FlowRow>named("flows")
            .whole("year", FlowRow::year)
            .text("reason", FlowRow::reason)
            .text("account", FlowRow::account)
            .text("from_class", FlowRow::from)
            .text("to_class", FlowRow::to)
            .whole("pence", FlowRow::pence);

    static final Table<DistributionRow> DISTRIBUTIONS = Table.<DistributionRow>named("distributions")
            .whole("year", DistributionRow::year)
            .text("table", DistributionRow::table)
            .text("group", DistributionRow::group)
            .text("measure", DistributionRow::measure)
            .number("value", DistributionRow::value)
            .text("unit", DistributionRow::unit);

    private RunTables() {}
}
