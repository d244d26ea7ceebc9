package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.results.batch.BatchArchive;
import org.commonweal.scenarios.batch.RunAgain;
import org.commonweal.scenarios.run.Threads;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file, one command, one table; and every number of it can be made again. */
class BatchCommandTest {
    private static final String FILE = """
            question: Small?
            scenarios: [baseline, procurement]
            seeds: 2
            scale: 0.02
            years: 1
            burn-in: 0
            design:
              grid:
                levers.progressive-procurement.social-weight: [10 %, 30 %]
            """;

    /** What the file above makes, once for all who ask it. */
    @TempDir
    private static Path made;

    private static String told;

    @TempDir
    private Path folder;

    private StringWriter out;
    private StringWriter err;

    private int commonweal(String... words) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.execute(new PrintWriter(out), new PrintWriter(err), words);
    }

    @BeforeAll
    static void makeIt() throws IOException {
        Path file = Files.writeString(made.resolve("small.yaml"), FILE);
        StringWriter err = new StringWriter();
        String[] words = inArchive(made, "batch", file.toString(), "--jobs", "2");
        assertThat(Main.execute(new PrintWriter(new StringWriter()), new PrintWriter(err), words))
                .as(err.toString())
                .isZero();
        told = err.toString();
    }

    private static String[] inArchive(Path folder, String... words) {
        return Stream.concat(
                        Arrays.stream(words),
                        Stream.of("--archive", folder.resolve("archive").toString()))
                .toArray(String[]::new);
    }

    private String[] inArchive(String... words) {
        return inArchive(folder, words);
    }

    private int ofMade(String... words) {
        return commonweal(inArchive(made, words));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("small.yaml"), text);
    }

    private List<String> answer(String sql) {
        assertThat(ofMade("query", sql, "--format", "csv")).as(err.toString()).isZero();
        return out.toString().lines().skip(1).toList();
    }

    @Test
    void aDryRunSaysWhatItWouldTakeAndWhatIsMadeIsNotMadeTwice() throws IOException {
        assertThat(commonweal(inArchive("batch", file(FILE).toString(), "--dry-run", "--format", "csv")))
                .isZero();
        assertThat(out.toString()).contains("runs,6\n", "months to simulate,72\n");
        assertThat(folder.resolve("archive")).doesNotExist();
        assertThat(told).contains("6 runs to make.", "6 of 6 runs", "; planning and keeping them took ");
        assertThat(ofMade("batch", made.resolve("small.yaml").toString())).isZero();
        assertThat(err.toString()).contains("No run is missing.");
    }

    @Test
    void anExperimentIsCheckedAndAsked() {
        String archive = made.resolve("archive").toString();
        assertThat(commonweal("check", archive)).as(out.toString()).isZero();
        assertThat(out.toString()).contains("small", "The result is whole.");
        assertThat(ofMade("runs", "--format", "csv")).isZero();
        assertThat(out.toString()).contains("small,6,6,0,0");
        assertThat(answer("select count(*) from effects where scenario = 'procurement' and effect is not null"))
                .first()
                .satisfies(count -> assertThat(Integer.parseInt(count)).isGreaterThan(100));
    }

    private Path exported(String kind, String... more) {
        Path table = folder.resolve("table" + kind);
        String[] words = Stream.concat(Stream.of("export", "small", "--out", table.toString()), Stream.of(more))
                .toArray(String[]::new);
        assertThat(ofMade(words)).as(err.toString()).isZero();
        return table;
    }

    private static List<NamedCsvRecord> rows(Path table) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            return rows.stream().toList();
        }
    }

    @Test
    void aRowOfTheTableNamesARunThatIsMadeAgain() throws IOException {
        Path table = exported(".csv");
        assertThat(Files.readAllLines(table).get(0))
                .startsWith(
                        "experiment,place,point,levers.progressive-procurement.social-weight,world,scenario,indicator");
        assertThat(folder.resolve("table-dictionary.csv")).content().contains("labour.jobs,indicator");
        String run = rows(table).stream()
                .filter(row -> row.getField("scenario").equals("procurement"))
                .findFirst()
                .orElseThrow()
                .getField("run_list")
                .split(" ")[0];
        assertThat(ofMade("replay", run, "--quiet")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("are the same");
    }

    @Test
    void theWideTableHasTheNumbersOfTheLongOne() throws IOException {
        List<String> addresses = List.of(
                "experiment", "place", "point", "levers.progressive-procurement.social-weight", "world", "scenario");
        Map<List<String>, NamedCsvRecord> wide = rows(exported(".csv", "--wide")).stream()
                .collect(Collectors.toMap(
                        row -> addresses.stream().map(row::getField).toList(), row -> row));
        assertThat(wide).hasSize(4);
        Map<String, String> measures = Map.of("mean", "", "effect", " effect", "low", " low", "high", " high");
        int numbers = 0;
        for (NamedCsvRecord row : rows(exported(".csv"))) {
            NamedCsvRecord same = wide.get(addresses.stream().map(row::getField).toList());
            for (String measure : measures.keySet()) {
                String column = row.getField("indicator") + measures.get(measure);
                assertThat(same.getField(column)).as(column).isEqualTo(row.getField(measure));
                numbers += row.getField(measure).isEmpty() ? 0 : 1;
            }
            for (String column : List.of("runs", "missing", "run_list", "baseline_run_list")) {
                assertThat(same.getField(column)).as(column).isEqualTo(row.getField(column));
            }
        }
        assertThat(numbers).isGreaterThan(1000);
    }

    @Test
    void theWideTableIsReadByOtherProgramsAndSaysWhatItsColumnsAre() {
        assertThat(exported(".xlsx", "--wide")).isNotEmptyFile();
        Path table = exported(".parquet", "--wide");
        assertThat(answer("select decode(value) from parquet_kv_metadata('" + table
                        + "') where decode(key) = 'labour.jobs'"))
                .first()
                .asString()
                .contains("indicator");
        assertThat(answer("select \"labour.jobs\" is not null from '" + table + "'"))
                .hasSize(4)
                .containsOnly("true");
    }

    @Test
    void everyNumberOfATableIsMadeAgainFromTheRunsOfItsRow() throws IOException, InterruptedException, SQLException {
        Map<String, Map<String, Double>> again = new TreeMap<>();
        int numbers = 0;
        try (BatchArchive archive = new BatchArchive(made.resolve("archive"))) {
            for (NamedCsvRecord row : rows(exported(".csv"))) {
                double[] levels = again(row, "run_list", archive, again);
                double[] baselines = again(row, "baseline_run_list", archive, again);
                numbers += same(row, "mean", levels) + same(row, "baseline", baselines);
                double[] effects = IntStream.range(0, levels.length)
                        .mapToDouble(seed -> levels[seed] - baselines[seed])
                        .toArray();
                numbers += row.getField("scenario").equals("baseline") ? 0 : same(row, "effect", effects);
            }
        }
        assertThat(again).hasSize(6);
        assertThat(numbers).isGreaterThan(1000);
    }

    /** The indicator of a row in each run of one of its lists; no run is made again twice. */
    private static double[] again(
            NamedCsvRecord row, String list, BatchArchive archive, Map<String, Map<String, Double>> again)
            throws IOException, InterruptedException, SQLException {
        List<Double> numbers = new ArrayList<>();
        for (String run : row.getField(list).split(" ")) {
            if (!again.containsKey(run)) {
                Trial trial = RunAgain.trial(archive, run);
                again.put(
                        run,
                        RunAgain.make(archive, run, trial, new Threads(1), Watcher.NOBODY).stream()
                                .collect(Collectors.toMap(RunAgain.Number::indicator, RunAgain.Number::again)));
            }
            numbers.add(again.get(run).get(row.getField("indicator")));
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** One number of a row that is the mean of what is defined of what was made again; none where none of it is. */
    private static int same(NamedCsvRecord row, String column, double... again) {
        OptionalDouble mean = Arrays.stream(again).filter(Double::isFinite).average();
        if (mean.isEmpty()) {
            assertThat(row.getField(column)).as(row + " " + column).isEmpty();
            return 0;
        }
        assertThat(Double.parseDouble(row.getField(column)))
                .as(row + " " + column)
                .isCloseTo(mean.getAsDouble(), within(1e-9 * Math.max(1, Math.abs(mean.getAsDouble()))));
        return 1;
    }

    @Test
    void aBatchThatWasStoppedOrAlteredIsNotWhole() throws IOException {
        String file = file(FILE).toString();
        assertThat(commonweal(inArchive("batch", file, "--shard", "1/2"))).isZero();
        String archive = folder.resolve("archive").toString();
        assertThat(commonweal("check", archive, "--format", "csv")).isEqualTo(1);
        assertThat(out.toString().lines().skip(1))
                .singleElement()
                .asString()
                .matches("small,\\d,no,3 of 6 runs are missing");

        assertThat(commonweal(inArchive("batch", file))).isZero();
        assertThat(commonweal("check", archive)).isZero();
        try (Stream<Path> parts = Files.list(folder.resolve("archive/small/data"))) {
            Files.write(parts.findFirst().orElseThrow(), new byte[] {0}, StandardOpenOption.APPEND);
        }
        assertThat(commonweal("check", archive, "--format", "csv")).isEqualTo(1);
        assertThat(out.toString()).contains(" is not as it was written", "runs are missing");
    }
}
