package org.commonweal.results.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.folder.Folders;
import org.commonweal.results.table.CsvFile;
import org.commonweal.results.table.ParquetFiles;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An answer of an archive as a file for other programs. It appears when it is whole. */
public final class ExportFile {
    private static final int MOST_ROWS = 1 << 20;
    private static final int ROWS_IN_MEMORY = 1000;

    private ExportFile() {}

    /** What kind of file, by its ending. */
    public enum Kind {
        CSV,
        XLSX,
        PARQUET;

        /** The ending of its name. */
        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the table of an experiment is laid out. */
    public enum Layout {
        /** A row for each place, point, world, scenario and indicator. */
        LONG,
        /** A row for each place, point, world and scenario. */
        WIDE
    }

    @FunctionalInterface
    private interface Writing {
        void to(Path file) throws IOException, SQLException;
    }

    /**
     * Writes the answer to a question.
     *
     * @throws SQLException if it cannot be answered
     * @throws IOException if the file cannot be written
     */
    public static void write(BatchArchive archive, String sql, Path file, Kind kind) throws IOException, SQLException {
        whole(file, draft -> {
            switch (kind) {
                case CSV -> csv(archive, sql, draft);
                case XLSX -> {
                    try (OutputStream out = Files.newOutputStream(draft);
                            Workbook book = new Workbook(out, "Commonweal", "1.0")) {
                        sheet(book, "answer", archive, sql);
                    }
                }
                case PARQUET -> parquet(archive, sql, draft, "");
            }
        });
    }

    /**
     * Writes the table of an experiment and, in it or beside it, what its columns and indicators are.
     *
     * @return the files, the table first
     * @throws ArchiveException if it has more rows than such a file takes
     * @throws IOException if they cannot be written
     */
    public static List<Path> write(BatchArchive archive, BatchPassport passport, Layout layout, Path file, Kind kind)
            throws IOException, SQLException {
        ExportQuery query = new ExportQuery(archive, passport);
        String sql = layout == Layout.LONG ? query.longTable() : query.wideTable();
        DataDictionary dictionary = DataDictionary.of(archive, passport);
        Path beside =
                file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[^.]*$", "") + "-dictionary.csv");
        switch (kind) {
            case CSV -> {
                whole(file, draft -> csv(archive, sql, draft));
                whole(beside, draft -> {
                    try (Writer out = Files.newBufferedWriter(draft)) {
                        CsvFile.write(
                                out,
                                DataDictionary.HEADINGS,
                                dictionary.entries().stream().map(DataDictionary.Entry::cells));
                    }
                });
                return List.of(file, beside);
            }
            case XLSX -> whole(file, draft -> book(archive, passport, sql, dictionary, draft));
            case PARQUET ->
                whole(
                        file,
                        draft ->
                                parquet(archive, sql, draft, ", kv_metadata {" + metadata(passport, dictionary) + "}"));
        }
        return List.of(file);
    }

    private static void whole(Path file, Writing writing) throws IOException, SQLException {
        Path target = Folders.resolve(file);
        Files.createDirectories(target.getParent());
        Path draft = target.resolveSibling("." + target.getFileName() + ".partial");
        try {
            writing.to(draft);
            DurableFiles.publish(draft, target);
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    // ---- CSV and Parquet -------------------------------------------------------------------------------------------

    private static void csv(BatchArchive archive, String sql, Path file) throws IOException, SQLException {
        try (Writer out = Files.newBufferedWriter(file)) {
            archive.query(sql, rows -> CsvFile.write(out, headings(rows), texts(rows)));
        }
    }

    private static List<String> headings(ResultSet rows) throws SQLException {
        List<String> headings = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            headings.add(rows.getMetaData().getColumnLabel(i));
        }
        return headings;
    }

    private static Stream<List<String>> texts(ResultSet rows) {
        return Stream.generate(() -> next(rows))
                .takeWhile(row -> row != null)
                .map(row -> row.stream()
                        .map(cell -> cell instanceof Double number
                                ? Double.isFinite(number) ? CsvFile.exact(number) : ""
                                : cell == null ? "" : cell.toString())
                        .toList());
    }

    /** The next row; null behind the last. */
    private static List<Object> next(ResultSet rows) {
        try {
            if (!rows.next()) {
                return null;
            }
            List<Object> cells = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                cells.add(rows.getObject(i));
            }
            return cells;
        } catch (SQLException problem) {
            throw new UncheckedIOException(new IOException(problem.getMessage(), problem));
        }
    }

    private static void parquet(BatchArchive archive, String sql, Path file, String further) throws SQLException {
        archive.execute("copy (" + sql + ") to " + ParquetFiles.quoted(file) + " (format parquet, compression zstd"
                + further + ")");
    }

    /** Facts that stand inside the file: what it is of, and each column and indicator. */
    private static String metadata(BatchPassport passport, DataDictionary dictionary) {
        List<String> facts = new ArrayList<>(List.of(
                "\"commonweal.experiment\": " + ExportQuery.text(passport.name()),
                "\"commonweal.question\": " + ExportQuery.text(passport.question()),
                "\"commonweal.version\": " + ExportQuery.text(passport.version() + ", commit " + passport.commit())));
        for (DataDictionary.Entry entry : dictionary.entries()) {
            String words = String.join(
                    "; ",
                    entry.cells().stream()
                            .skip(1)
                            .filter(word -> !word.isEmpty())
                            .toList());
            facts.add("\"" + entry.name().replace("\"", "\"\"") + "\": " + ExportQuery.text(words));
        }
        return String.join(", ", facts);
    }

    // ---- Excel -----------------------------------------------------------------------------------------------------

    private static void book(
            BatchArchive archive, BatchPassport passport, String sql, DataDictionary dictionary, Path file)
            throws IOException, SQLException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Commonweal", "1.0")) {
            sheet(book, "effects", archive, sql);
            Worksheet words = book.newWorksheet("dictionary");
            row(words, 0, DataDictionary.HEADINGS);
            int number = 1;
            for (DataDictionary.Entry entry : dictionary.entries()) {
                row(words, number++, entry.cells());
            }
            Worksheet about = book.newWorksheet("about");
            row(about, 0, List.of("question", passport.question()));
            row(about, 1, List.of("experiment", passport.name()));
            row(about, 2, List.of("version", passport.version() + ", commit " + passport.commit()));
            row(about, 3, List.of("scale", passport.scale()));
            row(about, 4, List.of("years", (long) passport.years()));
            row(about, 5, List.of("years of burn-in", (long) passport.burnIn()));
            row(about, 6, List.of("means over the last years", (long) passport.window()));
        }
    }

    private static void sheet(Workbook book, String name, BatchArchive archive, String sql)
            throws IOException, SQLException {
        Worksheet sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
        archive.query(sql, rows -> {
            row(sheet, 0, headings(rows));
            int number = 1;
            for (List<Object> cells = next(rows); cells != null; cells = next(rows)) {
                if (number >= MOST_ROWS) {
                    throw new ArchiveException(
                            "The table has more rows than an Excel sheet, which takes " + MOST_ROWS,
                            "use --csv or --parquet, or --wide");
                }
                row(sheet, number++, cells);
                if (number % ROWS_IN_MEMORY == 0) {
                    sheet.flush();
                }
            }
        });
    }

    private static void row(Worksheet sheet, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Double number) {
                if (Double.isFinite(number)) {
                    sheet.value(row, column, number);
                }
            } else if (cell instanceof Number whole) {
                sheet.value(row, column, whole.longValue());
            } else if (cell instanceof Boolean yes) {
                sheet.value(row, column, yes);
            } else if (cell != null) {
                sheet.value(row, column, cell.toString());
            }
        }
    }
}
