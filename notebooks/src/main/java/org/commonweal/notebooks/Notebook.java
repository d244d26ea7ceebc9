package org.commonweal.notebooks;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonweal.ComparisonResult;
import org.commonweal.EffectEstimate;
import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Question;
import org.commonweal.results.archive.ResultArchive;
import org.commonweal.results.batch.BatchArchive;
import org.commonweal.results.folder.Folders;
import org.commonweal.results.table.DuckDb;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.cli.Main;
import org.commonweal.scenarios.run.Stop;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** What cells call: every method is imported into every notebook. */
public final class Notebook {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");

    private Notebook() {}

    /**
     * Does what {@code ./commonweal} would, and prints what it says below the cell.
     *
     * @param line a command with its options, e.g. {@code run --scale 0.1}; double quotes hold words together
     * @throws IllegalStateException if it does not end well
     */
    public static void commonweal(String line) {
        execute(line, new PrintWriter(System.out, true));
    }

    /** The same, but what it says is not printed: it is the value. */
    public static String quietly(String line) {
        StringWriter said = new StringWriter();
        execute(line, new PrintWriter(said));
        return said.toString();
    }

    private static void execute(String line, PrintWriter out) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(line); word.find(); ) {
            words.add(word.group(1) == null ? word.group() : word.group(1));
        }
        Stop stop = new Stop();
        Kernel.running().stoppedBy(stop);
        try {
            int code = Main.execute(stop, out, new PrintWriter(System.err, true), words.toArray(String[]::new));
            if (code != 0) {
                throw new IllegalStateException("commonweal " + line + " ended with exit code " + code + ".");
            }
        } finally {
            Kernel.running().stoppedBy(null);
        }
    }

    /**
     * Where a notebook may write, {@code notebooks/target/runs/NAME}: what it left there at an earlier start is deleted.
     *
     * @param name a plain name
     * @return the folder, relative to where this program runs, which is the folder of Commonweal; it is not there yet
     */
    public static Path fresh(String name) throws IOException {
        if (!name.matches("[\\w-]+")) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is not the name of a folder: letters, digits and dashes");
        }
        Path whole = Home.find().resolve(Path.of("notebooks", "target", "runs", name));
        Files.createDirectories(whole.getParent());
        if (Files.exists(whole)) {
            Folders.delete(whole);
        }
        return Path.of("").toAbsolutePath().relativize(whole);
    }

    /** The answer to a question in SQL to a folder of runs. */
    public static Table table(ResultArchive archive, String sql) throws SQLException, IOException {
        return Answer.of(sql, asked -> archive.query(asked, Answer::of));
    }

    /** The answer to a question in SQL to an archive of batches. */
    public static Table table(BatchArchive archive, String sql) throws SQLException, IOException {
        return Answer.of(sql, asked -> {
            Answer[] answer = new Answer[1];
            archive.query(asked, rows -> answer[0] = Answer.of(rows));
            return answer[0];
        });
    }

    /** The answer to a question in SQL to files, e.g. {@code select * from 'runs/posterior.parquet'}. */
    public static Table table(String sql) throws SQLException, IOException {
        try (Connection duck = DuckDb.open();
                Statement statement = duck.createStatement()) {
            return Answer.of(sql, asked -> {
                try (ResultSet rows = statement.executeQuery(asked)) {
                    return Answer.of(rows);
                }
            });
        }
    }

    /**
     * An answer of DuckDB, or the columns that tablesaw has no type for: sums of whole numbers, which may be larger than
     * any other.
     */
    private record Answer(Table table, List<String> sums) {
        /** Whoever answers. */
        private interface Asked {
            Answer answer(String sql) throws SQLException, IOException;
        }

        static Table of(String sql, Asked asked) throws SQLException, IOException {
            Answer answer = asked.answer(sql);
            return answer.sums.isEmpty() ? answer.table : asked.answer(answer.castOf(sql)).table;
        }

        static Answer of(ResultSet rows) throws SQLException {
            List<String> sums = new ArrayList<>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                if (rows.getMetaData().getColumnTypeName(column).equals("HUGEINT")) {
                    sums.add(rows.getMetaData().getColumnLabel(column));
                }
            }
            return new Answer(sums.isEmpty() ? Table.read().db(rows) : null, sums);
        }

        /** The same question with these columns as numbers that tablesaw knows. */
        String castOf(String sql) {
            String casts = sums.stream()
                    .map(name -> "\"" + name.replace("\"", "\"\"") + "\"")
                    .map(name -> name + "::double as " + name)
                    .collect(Collectors.joining(", "));
            return "select * replace (" + casts + ") from (" + sql + ")";
        }
    }

    /** The effects of a comparison, a row for each indicator. */
    public static Table table(ComparisonResult comparison) {
        StringColumn indicator = StringColumn.create("indicator");
        StringColumn unit = StringColumn.create("unit");
        DoubleColumn baseline = DoubleColumn.create("baseline");
        DoubleColumn effect = DoubleColumn.create("effect");
        DoubleColumn low = DoubleColumn.create("low");
        DoubleColumn high = DoubleColumn.create("high");
        BooleanColumn isDistinguishable = BooleanColumn.create("distinguishable");
        for (EffectEstimate each : comparison.effects()) {
            indicator.append(each.indicator());
            unit.append(each.unit());
            baseline.append(each.baseline());
            effect.append(each.mean());
            low.append(each.low());
            high.append(each.high());
            isDistinguishable.append(each.isDistinguishable());
        }
        return Table.create("effects", indicator, unit, baseline, effect, low, high, isDistinguishable);
    }

    /** Shows something below the cell, before the cell has ended. */
    public static void display(Object shown) {
        Kernel.running().show(shown);
    }

    /**
     * Makes records that a cell has defined part of the model: levers, shocks, legal forms and rules. All that a notebook
     * brings comes before the first run, for the model reads once what it consists of.
     *
     * @param answers records that implement {@code PolicyLever}, {@code Shock}, {@code LegalForm} or another question
     * @throws IllegalArgumentException if one answers no question of the model
     * @throws IllegalStateException if the model has been read
     */
    public static void bring(Class<?>... answers) throws IOException {
        Path services = Files.createDirectories(
                Files.createTempDirectory("commonweal-brought-").resolve("META-INF/services"));
        Set<Class<?>> questions = new LinkedHashSet<>();
        for (Class<?> answer : answers) {
            Class<?> question = question(answer);
            questions.add(question);
            Files.writeString(
                    services.resolve(question.getName()),
                    Arrays.stream(answers)
                            .filter(question::isAssignableFrom)
                            .map(Class::getName)
                            .collect(Collectors.joining("\n")));
        }
        Kernel.running().bring(services.getParent().getParent());
        for (Class<?> question : questions) {
            for (Class<?> answer : answers) {
                if (question.isAssignableFrom(answer)
                        && !Question.answers(question).contains(answer)) {
                    throw new IllegalStateException("The model was read before " + answer.getSimpleName()
                            + " was brought. Maybe restart the kernel, and bring it before the first run.");
                }
            }
        }
    }

    private static Class<?> question(Class<?> answer) {
        return Arrays.stream(answer.getInterfaces())
                .filter(asked -> asked.isAnnotationPresent(Answers.class))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(answer.getSimpleName()
                        + " answers no question of the model. Maybe write: implements PolicyLever"));
    }
}
