package org.commonweal.scenarios.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.commonweal.parameter.Nearest;
import org.commonweal.results.file.CsvText;
import org.commonweal.results.file.TextFile;
import org.commonweal.results.file.UnreadableFile;
import org.commonweal.results.table.CsvFile;
import org.commonweal.results.table.Table;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;

/** Runs as a file: row, seed, a column for each parameter, a column for each target. */
final class RunTable {
    private static final String ROW = "row";
    private static final String SEED = "seed";
    private static final String WRITTEN = "a table that calibrate has written";
    private static final int MEGABYTES = 500;

    /** Pence of a place are far fewer, and beyond it the squares of distances would overflow sooner or later. */
    private static final double LARGEST = 1e18;

    private final Calibration calibration;

    RunTable(Calibration calibration) {
        this.calibration = calibration;
    }

    /** Writes {@code folder/name.csv}. */
    void write(Path folder, String name, List<Row> rows) throws IOException {
        Table<Row> table = Table.<Row>named(name)
                .whole(ROW, row -> row.point().row())
                .whole(SEED, row -> row.point().seed());
        for (int i = 0; i < calibration.priors().size(); i++) {
            int column = i;
            table = table.number(
                    calibration.priors().get(i).key(), row -> row.point().values()[column]);
        }
        for (int i = 0; i < calibration.targets().size(); i++) {
            int column = i;
            table = table.number(calibration.targets().get(i).id(), row -> row.statistics()[column]);
        }
        CsvFile.write(folder, table, rows.stream());
    }

    /** The heading of the file, without a line break. */
    String heading() {
        return String.join(",", columns());
    }

    /** A row of the file, without a line break. */
    static String line(Row row) {
        return row.point().row() + "," + row.point().seed() + ","
                + DoubleStream.concat(DoubleStream.of(row.point().values()), DoubleStream.of(row.statistics()))
                        .mapToObj(value -> Double.isFinite(value) ? CsvFile.exact(value) : "")
                        .collect(Collectors.joining(","));
    }

    /**
     * The runs of a file that was written earlier; further columns are not looked at.
     *
     * @throws BadInput when it is no such table, or has other columns or values than the calibration asks for
     */
    List<Row> read(Path file) {
        String shown = file.toString();
        CsvText table;
        try {
            table = CsvText.of(TextFile.read(file, MEGABYTES));
        } catch (UnreadableFile unreadable) {
            throw new BadInput(unreadable.where(shown), unreadable.what(), WRITTEN, unreadable.hint());
        }
        List<String> header = table.header().stream().map(CsvFile::unguarded).toList();
        for (String column : columns()) {
            if (!header.contains(column)) {
                throw new BadInput(shown, "the column " + column + " is missing", "", Nearest.hint(column, header));
            }
        }
        List<Row> rows =
                table.rows().stream().map(row -> row(row, header, shown)).toList();
        Map<Integer, Long> lines = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            long line = table.rows().get(i).line();
            Long first = lines.putIfAbsent(rows.get(i).point().row(), line);
            if (first != null) {
                throw new BadInput(
                        shown + ":" + line,
                        "run " + rows.get(i).point().row() + " stands here again, first in line " + first,
                        "each run once",
                        "");
            }
        }
        return rows;
    }

    private Row row(CsvText.Row record, List<String> header, String shown) {
        String where = shown + ":" + record.line();
        if (record.cells().size() != header.size()) {
            throw new BadInput(
                    where, "has " + record.cells().size() + " fields", header.size() + " as in the header", "");
        }
        try {
            double[] values = calibration.priors().stream()
                    .mapToDouble(prior -> Double.parseDouble(record.cells().get(header.indexOf(prior.key()))))
                    .toArray();
            double[] statistics = calibration.targets().stream()
                    .mapToDouble(
                            target -> measured(target.id(), record.cells().get(header.indexOf(target.id())), where))
                    .toArray();
            int row = Integer.parseInt(record.cells().get(header.indexOf(ROW)));
            long seed = Long.parseLong(record.cells().get(header.indexOf(SEED)));
            refuseOutside(values, where);
            return new Row(new Point(row, seed, values), statistics);
        } catch (NumberFormatException noNumber) {
            throw new BadInput(where, "this is not a row of numbers", "a row that calibrate has written", "");
        }
    }

    /** What a run measured; nothing stands where it could not. */
    private static double measured(String target, String text, String where) {
        double value = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        if (!text.isEmpty() && !(Math.abs(value) <= LARGEST)) {
            throw new BadInput(
                    where,
                    target + " is " + Problem.quoted(text),
                    "a number that a run can measure, up to " + CsvFile.exact(LARGEST)
                            + ", or nothing where it could not be measured",
                    "");
        }
        return value;
    }

    private void refuseOutside(double[] values, String where) {
        for (int i = 0; i < values.length; i++) {
            Prior prior = calibration.priors().get(i);
            if (!(values[i] >= prior.low() && values[i] <= prior.high())) {
                throw new BadInput(
                        where,
                        prior.key() + " is " + CsvFile.exact(values[i]),
                        "what its prior holds possible, " + CsvFile.exact(prior.low()) + " to "
                                + CsvFile.exact(prior.high()),
                        "Maybe the table was made for another calibration.");
            }
        }
    }

    private List<String> columns() {
        return Stream.of(
                        Stream.of(ROW, SEED),
                        calibration.priors().stream().map(Prior::key),
                        calibration.targets().stream().map(CalibrationTarget::id))
                .flatMap(names -> names)
                .toList();
    }
}
