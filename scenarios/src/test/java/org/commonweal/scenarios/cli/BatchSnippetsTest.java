package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweal.scenarios.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/batches.md says to other programs is understood by them; where one is not there it cannot be asked. */
class BatchSnippetsTest {
    private static final String NAME = "strengths-and-worlds";
    private static final String FILE = "question: Small?\nscenarios: [baseline, procurement]\nseeds: 2\nscale: 0.02\n"
            + "years: 1\nburn-in: 0\nworlds: {usual: baseline, recession: recession}\n";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeTheExperiment() throws IOException {
        Path file = Files.writeString(folder.resolve(NAME + ".yaml"), FILE);
        commonweal("batch", file.toString(), "--quiet");
        commonweal(
                "export",
                NAME,
                "--out",
                folder.resolve("runs/" + NAME + ".parquet").toString());
        commonweal(
                "export", NAME, "--out", folder.resolve("runs/" + NAME + ".csv").toString());
    }

    private static void commonweal(String... words) {
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--archive", folder.resolve("runs/archive").toString()));
        int code = Main.execute(new PrintWriter(new StringWriter()), new PrintWriter(err), all.toArray(String[]::new));
        assertThat(code).as(err.toString()).isZero();
    }

    private static String snippet(String language) throws IOException {
        Matcher found = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Home.find().resolve("docs/batches.md")));
        assertThat(found.find()).as("a snippet of " + language).isTrue();
        return found.group(1);
    }

    /** What a program prints in the folder; nothing if it is not there, or fails. */
    private static String printed(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("printed.txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(2, TimeUnit.MINUTES);
            process.destroyForcibly();
            return ended && process.exitValue() == 0 ? Files.readString(output) + "\n" : "";
        } catch (IOException absent) {
            return "";
        }
    }

    @Test
    void duckDbAnswersFromTheArchiveItself() throws Exception {
        String sql = snippet("sql").replace("'runs/", "'" + folder.resolve("runs") + "/");
        List<String> rows = new ArrayList<>();
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            while (answer.next()) {
                assertThat(answer.getDouble(4)).as("jobs").isGreaterThan(50_000);
                rows.add(answer.getString(1) + " " + answer.getString(2) + " " + answer.getInt(3));
            }
        }
        assertThat(rows)
                .containsExactly(
                        "baseline recession 1", "baseline usual 1", "procurement recession 1", "procurement usual 1");
    }

    @Test
    void theRegretOfScenariosOverWorldsIsOneQuestion() throws Exception {
        Matcher query = Pattern.compile("\\./commonweal query \"(with best .*?)\"", Pattern.DOTALL)
                .matcher(Files.readString(Home.find().resolve("docs/batches.md")));
        assertThat(query.find()).isTrue();
        Path answer = folder.resolve("regret.csv");
        commonweal("query", query.group(1), "--out", answer.toString());
        List<String> rows = Files.readAllLines(answer);
        assertThat(rows.get(0)).isEqualTo("scenario,share_best,regret,largest_regret");
        assertThat(rows.subList(1, 3).stream().map(row -> row.split(",")[0]))
                .containsExactlyInAnyOrder("baseline", "procurement");
        assertThat(rows.subList(1, 3).stream()
                        .mapToDouble(row -> Double.parseDouble(row.split(",")[1]))
                        .sum())
                .as("somebody is best in each world")
                .isGreaterThanOrEqualTo(1);
    }

    @Test
    void pandasReadsTheExport() throws Exception {
        assumeTrue(!printed("python3", "-c", "import pandas, pyarrow").isEmpty(), "pandas and pyarrow are there");
        assertThat(printed("python3", "-c", snippet("python"))).contains("world", "recession", "usual");
    }

    @Test
    void rReadsTheExport() throws Exception {
        assumeTrue(!printed("Rscript", "--version").isEmpty(), "R is there");
        assertThat(printed("Rscript", "-e", snippet("r"))).contains("recession", "usual");
    }
}
