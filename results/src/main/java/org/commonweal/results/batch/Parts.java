package org.commonweal.results.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.results.table.DuckDb;
import org.commonweal.results.table.ParquetFiles;
import org.commonweal.results.table.Table;

/**
 * The Parquet files with many runs each. A part never changes, and its name tells its size and checksum, so that one that
 * was cut off or altered is known. Rows stand by indicator, run and year: who asks for one indicator reads little.
 */
final class Parts {
    private static final String FOLDER = "data";
    private static final String BEGINNING = "part-";
    private static final String ENDING = ".parquet";
    private static final String ROW_GROUPS = ", row_group_size 20480";

    private static final Table<Row> TABLE = Table.<Row>named("part")
            .whole("run_key", Row::run)
            .text("indicator", Row::indicator)
            .whole("year", Row::year)
            .number("value", Row::value);

    private record Row(long run, String indicator, long year, double value) {}

    private Parts() {}

    /** The folder of the parts of an experiment. */
    static Path folder(Path experiment) {
        return experiment.resolve(FOLDER);
    }

    /** The parts of an experiment, in the order of their names. @throws IOException if they cannot be listed */
    static List<Path> of(Path experiment) throws IOException {
        Path folder = folder(experiment);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isNamed(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isNamed(String name) {
        return name.startsWith(BEGINNING) && name.endsWith(ENDING);
    }

    /** Whether a part is as it was written. @throws IOException if the disk cannot be read */
    static boolean isWhole(Path part) throws IOException {
        return part.getFileName().toString().equals(name(part));
    }

    private static String name(Path file) throws IOException {
        return BEGINNING + Checksum.of(file) + ENDING;
    }

    /**
     * Writes a part.
     *
     * @param draft where it is written before it has its name
     * @throws IOException if it cannot be written
     */
    static Path write(Path experiment, Path draft, Shape shape, SortedMap<Long, double[]> runs) throws IOException {
        try (ParquetFiles parquet = new ParquetFiles()) {
            parquet.write(draft, TABLE, rows(shape, runs), ROW_GROUPS);
        }
        return publish(experiment, draft);
    }

    private static Stream<Row> rows(Shape shape, SortedMap<Long, double[]> runs) {
        return IntStream.range(0, shape.indicators().size())
                .boxed()
                .flatMap(indicator -> runs.entrySet().stream()
                        .flatMap(run -> IntStream.rangeClosed(1, shape.years())
                                .mapToObj(year -> new Row(
                                        run.getKey(),
                                        shape.indicators().get(indicator),
                                        year,
                                        run.getValue()[shape.at(indicator, year)]))));
    }

    private static Path publish(Path experiment, Path draft) throws IOException {
        Files.createDirectories(folder(experiment));
        Path part = folder(experiment).resolve(name(draft));
        DurableFiles.publish(draft, part);
        return part;
    }

    /** Makes one of several parts, in which each run stands once. @throws IOException if it cannot be written */
    static Path merge(Path experiment, Path draft, Collection<Path> parts) throws IOException {
        try (var duck = DuckDb.open();
                Statement sql = duck.createStatement()) {
            sql.execute("set threads = 1");
            sql.execute("copy (select distinct * from read_parquet(" + list(parts)
                    + ") order by indicator, run_key, year) to " + ParquetFiles.quoted(draft)
                    + " (format parquet, compression zstd" + ROW_GROUPS + ")");
        } catch (SQLException problem) {
            throw new IOException("Cannot write " + draft + ": " + problem.getMessage(), problem);
        }
        Path merged = publish(experiment, draft);
        for (Path part : parts) {
            if (!part.equals(merged)) {
                Files.deleteIfExists(part);
            }
        }
        return merged;
    }

    /** The runs in each of the parts. @throws IOException if they cannot be read */
    static Map<Path, List<Long>> runs(List<Path> parts) throws IOException {
        Map<Path, List<Long>> runs = new LinkedHashMap<>();
        if (parts.isEmpty()) {
            return runs;
        }
        Map<String, Path> names = parts.stream()
                .collect(Collectors.toMap(Path::toString, part -> part, (one, other) -> one, TreeMap::new));
        String query = "select filename, run_key from read_parquet(" + list(parts)
                + ", filename = true) group by all order by all";
        try (var duck = DuckDb.open();
                Statement sql = duck.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                runs.computeIfAbsent(names.get(rows.getString(1)), part -> new ArrayList<>())
                        .add(rows.getLong(2));
            }
            return runs;
        } catch (SQLException problem) {
            throw new IOException("Cannot read " + parts.get(0) + ": " + problem.getMessage(), problem);
        }
    }

    /** Files as a list in SQL. */
    static String list(Collection<Path> files) {
        return files.stream().map(ParquetFiles::quoted).collect(Collectors.joining(", ", "[", "]"));
    }
}
