package org.commonweal.scenarios.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonweal.parameter.Setting;
import org.commonweal.results.file.CsvText;
import org.commonweal.results.file.TextFile;
import org.commonweal.results.file.UnreadableFile;
import org.commonweal.results.table.CsvFile;
import org.commonweal.results.table.Table;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Variant;

/**
 * Equally likely values of all calibrated parameters together: a row for each draw from the posterior, a column for each
 * parameter. Runs that each have a draw of their own differ by what is not known of the parameters as well as by luck.
 */
public final class PosteriorDraws {
    /** What a calibration calls the file. */
    public static final String FILE = "posterior.csv";

    private static final String NAME = "posterior";
    private static final String DRAW = "draw";
    private static final String WRITTEN = "a posterior.csv that calibrate has written";
    private static final int MEGABYTES = 50;

    private final String shown;
    private final List<String> keys;
    private final List<CsvText.Row> rows;

    private PosteriorDraws(String shown, List<String> keys, List<CsvText.Row> rows) {
        this.shown = shown;
        this.keys = keys;
        this.rows = rows;
    }

    /** Writes the draws of a calibration. @throws IOException if the file cannot be written */
    static void write(Path folder, Findings findings) throws IOException {
        List<double[]> draws = findings.draws();
        Table<Integer> table = Table.<Integer>named(NAME).whole(DRAW, draw -> draw);
        for (int i = 0; i < findings.calibration().priors().size(); i++) {
            int column = i;
            table = table.number(
                    findings.calibration().priors().get(i).key(), draw -> ResultFiles.rounded(draws.get(draw)[column]));
        }
        CsvFile.write(folder, table, IntStream.range(0, draws.size()).boxed());
    }

    /** Reads draws that were written earlier. @throws BadInput when the file holds none */
    public static PosteriorDraws read(Path file) {
        String shown = file.toString();
        CsvText table;
        try {
            table = CsvText.of(TextFile.read(file, MEGABYTES));
        } catch (UnreadableFile unreadable) {
            throw new BadInput(unreadable.where(shown), unreadable.what(), WRITTEN, unreadable.hint());
        }
        List<String> header = table.header().stream().map(CsvFile::unguarded).toList();
        if (header.size() < 2 || !header.get(0).equals(DRAW) || table.rows().isEmpty()) {
            throw new BadInput(shown, "it holds no draws of parameters", WRITTEN, "");
        }
        for (CsvText.Row row : table.rows()) {
            if (row.cells().size() != header.size()) {
                String fields = "has " + row.cells().size() + " fields";
                throw new BadInput(shown + ":" + row.line(), fields, header.size() + " as in the header", "");
            }
        }
        return new PosteriorDraws(shown, header.subList(1, header.size()), table.rows());
    }

    /** The parameters that are drawn together. */
    public List<String> keys() {
        return keys;
    }

    /** The values of the draw that stands at a share of all of them, from 0, below 1. */
    public List<Setting> at(double share) {
        return settings(rows.get((int) (share * rows.size())));
    }

    /**
     * The smallest and the largest value of a parameter.
     *
     * @throws BadInput if one is no number
     */
    public double[] limits(String key) {
        int column = keys.indexOf(key) + 1;
        try {
            DoubleSummaryStatistics all = rows.stream()
                    .mapToDouble(row -> Double.parseDouble(row.cells().get(column)))
                    .summaryStatistics();
            return new double[] {all.getMin(), all.getMax()};
        } catch (NumberFormatException none) {
            throw new BadInput(shown, "a value of " + key + " is no number", WRITTEN, "");
        }
    }

    /**
     * Runs with a draw each, at even steps along the draws. What a scenario sets itself stays as it sets it.
     *
     * @throws org.commonweal.parameter.ParameterException if there is no such parameter or it cannot have the value
     */
    public List<Trial> over(List<Trial> runs) {
        List<Variant> draws = spread(runs.size());
        return IntStream.range(0, runs.size())
                .mapToObj(i -> drawn(runs.get(i), draws.get(i)))
                .toList();
    }

    /** So many draws as variants of the model, at even steps along all of them. */
    public List<Variant> spread(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> variant(rows.get((int) ((i + 0.5) / count * rows.size()))))
                .toList();
    }

    private Variant variant(CsvText.Row row) {
        String name = "draw " + row.cells().get(0);
        return new Variant(name, name, settings(row));
    }

    private List<Setting> settings(CsvText.Row row) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new Setting(keys.get(i), row.cells().get(i + 1), "", shown + ":" + row.line()))
                .toList();
    }

    private static Trial drawn(Trial run, Variant draw) {
        Set<String> set = run.scenario().settings().stream().map(Setting::key).collect(Collectors.toSet());
        List<Setting> overrides = draw.overrides().stream()
                .filter(setting -> !set.contains(setting.key()))
                .toList();
        return run.in(new Variant(draw.name(), draw.title(), overrides));
    }
}
