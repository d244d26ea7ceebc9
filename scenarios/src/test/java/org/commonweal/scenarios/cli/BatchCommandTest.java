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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @TempDir
    private Path folder;

    private StringWriter out;
    private StringWriter err;

    private int commonweal(String... words) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.execute(new PrintWriter(out), new PrintWriter(err), words);
    }

    private String[] inArchive(String... words) {
        return Stream.concat(
                        Arrays.stream(words),
                        Stream.of("--archive", folder.resolve("archive").toString()))
                .toArray(String[]::new);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("small.yaml"), text);
    }

    private List<String> answer(String sql) {
        assertThat(commonweal(inArchive("query", sql, "--format", "csv")))
                .as(err.toString())
                .isZero();
        return out.toString().lines().skip(1).toList();
    }

    @Test
    void anExperimentIsMadeAskedExportedAndMadeAgain() throws IOException {
        String file = file(FILE).toString();
        assertThat(commonweal(inArchive("batch", file, "--dry-run", "--format", "csv")))
                .isZero();
        assertThat(out.toString()).contains("runs,6\n", "months to simulate,72\n");
        assertThat(folder.resolve("archive")).doesNotExist();

        assertThat(commonweal(inArchive("batch", file, "--jobs", "2")))
                .as(err.toString())
                .isZero();
        assertThat(err.toString()).contains("6 runs to make.", "6 of 6 runs", "; planning and keeping them took ");
        assertThat(commonweal(inArchive("batch", file))).isZero();
        assertThat(err.toString()).contains("No run is missing.");

        String archive = folder.resolve("archive").toString();
        assertThat(commonweal("check", archive)).as(out.toString()).isZero();
        assertThat(out.toString()).contains("small", "The result is whole.");

        assertThat(commonweal(inArchive("runs", "--format", "csv"))).isZero();
        assertThat(out.toString()).contains("small,6,6,0,0");
        assertThat(answer("select count(*) from effects where scenario = 'procurement' and effect is not null"))
                .first()
                .satisfies(count -> assertThat(Integer.parseInt(count)).isGreaterThan(100));

        Path table = folder.resolve("table.csv");
        assertThat(commonweal(inArchive("export", "small", "--out", table.toString())))
                .isZero();
        String row = Files.readAllLines(table).stream()
                .filter(line -> line.contains(",procurement,labour.jobs,"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readAllLines(table).get(0))
                .startsWith(
                        "experiment,place,point,levers.progressive-procurement.social-weight,world,scenario,indicator");
        assertThat(folder.resolve("table-dictionary.csv")).content().contains("labour.jobs,indicator");

        String run = row.replaceFirst(",[^,]*$", "").replaceFirst(".*,", "").split(" ")[0];
        assertThat(commonweal(inArchive("replay", run, "--quiet")))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("are the same");

        for (String kind : List.of(".xlsx", ".parquet")) {
            Path other = folder.resolve("table" + kind);
            assertThat(commonweal(inArchive("export", "small", "--wide", "--out", other.toString())))
                    .isZero();
            assertThat(other).isNotEmptyFile();
        }
        assertThat(answer("select decode(value) from parquet_kv_metadata('" + folder.resolve("table.parquet")
                        + "') where decode(key) = 'labour.jobs'"))
                .first()
                .asString()
                .contains("indicator");
        assertThat(answer("select \"labour.jobs\" is not null from '" + folder.resolve("table.parquet") + "'"))
                .hasSize(4)
                .containsOnly("true");
    }

    @Test
    void everyNumberOfATableIsMadeAgainFromTheRunsOfItsRow() throws IOException, InterruptedException, SQLException {
        assertThat(commonweal(inArchive("batch", file(FILE).toString(), "--quiet")))
                .isZero();
        Path table = folder.resolve("table.csv");
        assertThat(commonweal(inArchive("export", "small", "--out", table.toString())))
                .isZero();
        Map<String, Map<String, Double>> again = new TreeMap<>();
        int numbers = 0;
        try (BatchArchive archive = new BatchArchive(folder.resolve("archive"));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : rows) {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "design: {grid: {labour.separatoin: [0.01]}}",
                "design: {grid: {labour.separation: [0.01, 0.01]}}",
                "design: {grid: {labour.separation: [77]}}",
                "design: {grid: {consumption: [nonsense]}}",
                "places: [atlantis]",
                "places: [preston, preston]",
                "worlds: {usual: baseline, usual: recession}",
                "seeds: 0",
                "ranges: {labour.separation: [0.01, 0.01]}\ndesign: {latin-hypercube: 3}",
                "ranges: {labour.separation: [0.02, 0.01]}\ndesign: {latin-hypercube: 3}",
                "ranges: {labour.separation: }\ndesign: {morris: {trajectories: 2, levels: 3}}",
                "ranges: {labour.separation: }\ndesign: {sobol: none}",
            })
    void whatIsWrongWithAFileIsOneMessageAndNothingIsWritten(String more) throws IOException {
        String head = "question: Why?\nscenarios: [baseline]\nscale: 0.02\nyears: 1\nburn-in: 0\n";
        assertThat(commonweal(inArchive("batch", file(head + more + "\n").toString())))
                .isEqualTo(2);
        assertThat(err.toString()).containsOnlyOnce("small.yaml:");
        assertThat(folder.resolve("archive")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "batch nonsense",
                "batch strengths-and-worlds --shard 4/3",
                "batch strengths-and-worlds --shard x",
                "batch strengths-and-worlds --jobs 0",
                "batch strengths-and-worlds --engine sparc",
                "batch strengths-and-worlds --engine spark --master local[2]",
                "batch strengths-and-worlds --engine spark --jobs 2",
                "batch strengths-and-worlds --master local[2]",
                "query nonsense",
                "runs",
                "export strengths-and-worlds",
                "replay 0123456789abcde",
            })
    void whatCannotBeIsOneMessage(String words) {
        assertThat(commonweal(inArchive(words.split(" ")))).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
        assertThat(folder.resolve("archive")).doesNotExist();
    }
}
