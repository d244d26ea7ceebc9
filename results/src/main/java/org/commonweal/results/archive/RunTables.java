package org.commonweal.results.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonweal.results.table.CsvFile;
import org.commonweal.results.table.ParquetFiles;
import org.commonweal.results.table.Table;

/** The tables of a run's folder. */
public final class RunTables {
    private static final String YES = "yes";

    static final Table<SeriesPoint> SERIES = Table.<SeriesPoint>named("series")
            .whole("month", SeriesPoint::month)
            .text("indicator", SeriesPoint::indicator)
            .number("value", SeriesPoint::value)
            .text("unit", SeriesPoint::unit);

    /** What each indicator is. */
    public static final Table<SeriesMeta> INDICATORS = Table.<SeriesMeta>named("indicators")
            .text("name", SeriesMeta::name)
            .text("title", SeriesMeta::title)
            .text("unit", meta -> meta.unit().text())
            .text("definition", SeriesMeta::definition)
            .text("direction", meta -> meta.direction().words())
            .text("kind", meta -> word(meta.kind()))
            .text("role", meta -> word(meta.role()))
            .text("bearer", SeriesMeta::bearer)
            .text("among", SeriesMeta::among);

    static final Table<FlowRow> FLOWS = Table.<FlowRow>named("flows")
            .whole("year", FlowRow::year)
            .text("reason", FlowRow::reason)
            .text("account", FlowRow::account)
            .text("from_class", FlowRow::from)
            .text("to_class", FlowRow::to)
            .whole("pence", FlowRow::pence);

    static final Table<SectorMeta> SECTORS = Table.<SectorMeta>named("sectors")
            .text("title", SectorMeta::title)
            .text("key", SectorMeta::key)
            .text("local", sector -> yesOrNo(sector.local()))
            .text("party", SectorMeta::party)
            .text("circle", SectorMeta::circle);

    static final Table<ReasonMeta> REASONS = Table.<ReasonMeta>named("reasons")
            .text("reason", ReasonMeta::name)
            .text("account", ReasonMeta::account)
            .text("kind", ReasonMeta::kind)
            .text("net_lending", reason -> yesOrNo(reason.netLending()))
            .text("definition", ReasonMeta::definition);

    static final Table<DistributionRow> DISTRIBUTIONS = Table.<DistributionRow>named("distributions")
            .whole("year", DistributionRow::year)
            .text("table", DistributionRow::table)
            .text("group", DistributionRow::group)
            .text("measure", DistributionRow::measure)
            .number("value", DistributionRow::value)
            .text("unit", DistributionRow::unit)
            .text("part", row -> word(row.part()))
            .text("kind", row -> word(row.kind()));

    /** All of them, each with where its rows come from. */
    static final List<Of<?>> ALL = List.of(
            new Of<>(SERIES, run -> run.series().points()),
            new Of<>(FLOWS, run -> run.flows().stream()),
            new Of<>(DISTRIBUTIONS, run -> run.distributions().stream()),
            new Of<>(INDICATORS, run -> run.series().catalogue().stream()),
            new Of<>(SECTORS, run -> run.dictionary().sectors().stream()),
            new Of<>(REASONS, run -> run.dictionary().reasons().stream()));

    /**
     * A table and where its rows come from.
     *
     * @param table the table
     * @param rows its rows in a run, made anew for each reader
     */
    record Of<R>(Table<R> table, Function<RunRecord, Stream<R>> rows) {

        void writeCsv(Path folder, RunRecord run) throws IOException {
            CsvFile.write(folder, table, rows.apply(run));
        }

        void writeParquet(ParquetFiles parquet, Path folder, RunRecord run) throws IOException {
            parquet.write(folder, table, rows.apply(run));
        }
    }

    private RunTables() {}

    private static String word(Enum<?> fact) {
        return fact.name().toLowerCase(Locale.ROOT);
    }

    private static String yesOrNo(boolean fact) {
        return fact ? YES : "no";
    }

    /** Whether a cell says yes. */
    static boolean isYes(String cell) {
        return cell.equals(YES);
    }
}
