package org.commonweal.scenarios.recording;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.genesis.OpeningCheck;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.YearBook;
import org.commonweal.results.archive.DistributionRow;
import org.commonweal.results.archive.DistributionRow.Part;
import org.commonweal.results.archive.FlowRow;
import org.commonweal.results.archive.OpeningRow;
import org.commonweal.results.archive.Passport;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.archive.SeriesMeta.Kind;
import org.commonweal.results.archive.SeriesMeta.Role;
import org.commonweal.results.archive.SeriesTable;
import org.commonweal.results.number.Unit;
import org.commonweal.simulation.Observer;
import org.commonweal.time.Month;

/** Writes down what a simulation tells its observers, in the words of the archive. */
public final class Recorder implements Observer {
    private final SeriesTable series = new SeriesTable(catalogue());
    private final List<FlowRow> flows = new ArrayList<>();
    private final List<DistributionRow> distributions = new ArrayList<>();
    private final List<OpeningRow> opening = new ArrayList<>();

    @Override
    public void opened(List<OpeningCheck> checks) {
        opening.addAll(rows(checks));
    }

    @Override
    public void monthClosed(Month month, double[] values) {
        series.append(month.index(), values);
    }

    @Override
    public void yearClosed(YearBook year) {
        for (YearBook.FlowCell cell : year.flows()) {
            flows.add(new FlowRow(year.year(), cell.reason(), cell.account(), cell.from(), cell.to(), cell.pence()));
        }
        for (YearBook.Row row : year.distributions()) {
            distributions.add(new DistributionRow(
                    year.year(),
                    row.table(),
                    row.group(),
                    row.measure(),
                    row.value(),
                    row.unit(),
                    Part.valueOf(row.part().name()),
                    Kind.valueOf(row.kind().name())));
        }
    }

    /** How the totals of the opened place compare with the published ones. */
    public List<OpeningRow> opening() {
        return List.copyOf(opening);
    }

    /** How an opened place compares with the published totals, in the words of the archive. */
    public static List<OpeningRow> rows(List<OpeningCheck> checks) {
        return checks.stream()
                .map(check -> new OpeningRow(
                        check.what(), check.unit(), check.pack(), check.model(), check.tolerance(), check.passes()))
                .toList();
    }

    /** The finished run. */
    public RunRecord record(Passport passport) {
        return new RunRecord(passport, series, flows, distributions, Vocabulary.dictionary());
    }

    /** What each indicator is. */
    public static List<SeriesMeta> catalogue() {
        return Indicators.CATALOGUE.stream().map(Recorder::meta).toList();
    }

    /** What an indicator is, in the words of the archive. */
    public static SeriesMeta meta(Indicator indicator) {
        Measure measure = indicator.measure();
        return new SeriesMeta(
                indicator.name(),
                indicator.title(),
                Unit.of(measure.unit()),
                indicator.definition(),
                Direction.valueOf(measure.direction().name()),
                Kind.valueOf(measure.kind().name()),
                Role.valueOf(measure.role().name()),
                measure.bearer(),
                measure.among());
    }
}
