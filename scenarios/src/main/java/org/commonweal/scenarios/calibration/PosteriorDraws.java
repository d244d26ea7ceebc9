package org.commonweal.scenarios.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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
import org.commonweal.results.table.DuckDb;
import org.commonweal.results.table.ParquetFiles;
import org.commonweal.results.table.Table;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Variant;

/**
 * Equally likely values of all calibrated parameters together: a row for each draw from the posterior, a column for each
 * parameter. Runs that each have a draw of their own differ by what is not known of the parameters as well as by luck.
 */
public final class PosteriorDraws {
    private static final String NAME = "posterior";
    /** What a calibration calls the file. */
    public static final String FILE = NAME + ".parquet";
    /** What calibrations of earlier versions called it. */
    private static final String EARLIER = NAME + ".csv";

    private static final String DRAW = "draw";
    private static final String WRITTEN = "a " + FILE + " that calibrate has written";
    private static final int MEGABYTES = 50;

    private final String shown;
    private final List<String> keys;
    private final List<Draw> draws;

    /**
     * A draw as it is written.
     *
     * @param number its number
     * @param values of each parameter
     * @param where it stands
     */
    private record Draw(String number, List<String> values, String where) {}

    private PosteriorDraws(String shown, List<String> header, List<Draw> draws) {
        if (header.size() < 2 || !header.get(0).equals(DRAW) || draws.isEmpty()) {
            throw new BadInput(shown, "it holds no draws of parameters", WRITTEN, "");
        }
        this.shown = shown;
        this.keys = header.subList(1, header.size());
        this.draws = draws;
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
        try (ParquetFiles parquet = new ParquetFiles()) {
            parquet.write(folder, table, IntStream.range(0, draws.size()).boxed());
        }
    }

    /** The draws of the calibration of a name in {@code scenarios/calibration}. @throws BadInput when it has none */
    public static PosteriorDraws ofCalibration(String name) {
        Path folder = Home.calibrations().resolve(name);
        Path earlier = folder.resolve(EARLIER);
        Path file = folder.resolve(FILE);
        return read(Files.exists(file) || !Files.exists(earlier) ? file : earlier);
    }

    /** Reads draws that were written earlier, also a {@code posterior.csv}. @throws BadInput when the file holds none */
    public static PosteriorDraws read(Path file) {
        String shown = file.toString();
        try {
            byte[] bytes = TextFile.bytes(file, MEGABYTES);
            return shown.endsWith(".parquet") ? parquet(file, shown) : csv(shown, CsvText.of(TextFile.text(bytes)));
        } catch (UnreadableFile unreadable) {
            throw new BadInput(unreadable.where(shown), unreadable.what(), WRITTEN, unreadable.hint());
        }
    }

    private static PosteriorDraws csv(String shown, CsvText table) {
        List<String> header = table.header().stream().map(CsvFile::unguarded).toList();
        List<Draw> draws = new ArrayList<>();
        for (CsvText.Row row : table.rows()) {
            String where = shown + ":" + row.line();
            if (row.cells().size() != header.size()) {
                String fields = "has " + row.cells().size() + " fields";
                throw new BadInput(where, fields, header.size() + " as in the header", "");
            }
            draws.add(new Draw(row.cells().get(0), row.cells().subList(1, header.size()), where));
        }
        return new PosteriorDraws(shown, header, draws);
    }

    private static PosteriorDraws parquet(Path file, String shown) {
        List<String> header = new ArrayList<>();
        List<Draw> draws = new ArrayList<>();
        try (var duck = DuckDb.open();
                Statement sql = duck.createStatement();
                ResultSet rows = sql.executeQuery("select * from read_parquet(" + ParquetFiles.quoted(file) + ")")) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                header.add(rows.getMetaData().getColumnName(column));
            }
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 2; column <= header.size(); column++) {
                    Object cell = rows.getObject(column);
                    values.add(cell instanceof Number number ? CsvFile.exact(number.doubleValue()) : "" + cell);
                }
                draws.add(new Draw(rows.getString(1), values, shown + ", row " + (draws.size() + 1)));
            }
        } catch (SQLException unreadable) {
            throw new BadInput(shown, "it is no Parquet file", WRITTEN, "");
        }
        return new PosteriorDraws(shown, header, draws);
    }

    /** The parameters that are drawn together. */
    public List<String> keys() {
        return keys;
    }

    /** The values of the draw that stands at a share of all of them, from 0, below 1. */
    public List<Setting> at(double share) {
        return settings(draws.get((int) (share * draws.size())));
    }

    /**
     * The smallest and the largest value of a parameter.
     *
     * @throws BadInput if one is no number
     */
    public double[] limits(String key) {
        int column = keys.indexOf(key);
        try {
            DoubleSummaryStatistics all = draws.stream()
                    .mapToDouble(draw -> Double.parseDouble(draw.values().get(column)))
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
        List<Variant> drawn = spread(runs.size());
        return IntStream.range(0, runs.size())
                .mapToObj(i -> drawn(runs.get(i), drawn.get(i)))
                .toList();
    }

    /** So many draws as variants of the model, at even steps along all of them. */
    public List<Variant> spread(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> variant(draws.get((int) ((i + 0.5) / count * draws.size()))))
                .toList();
    }

    private Variant variant(Draw draw) {
        String name = "draw " + draw.number();
        return new Variant(name, name, settings(draw));
    }

    private List<Setting> settings(Draw draw) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new Setting(keys.get(i), draw.values().get(i), "", draw.where()))
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
