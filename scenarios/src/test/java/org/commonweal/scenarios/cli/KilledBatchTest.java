package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.commonweal.results.batch.BatchArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A batch that is killed at random moments and resumed holds the same rows as one that nobody disturbed. Once here; for as
 * many times and runs as one likes:
 *
 * <pre>
 *   mvn verify -pl scenarios -am -Dtest=KilledBatchTest -Dsurefire.failIfNoSpecifiedTests=false \
 *       -Dcommonweal.kills=20 -Dcommonweal.seeds=100
 * </pre>
 */
class KilledBatchTest {
    private static final int KILLS = Integer.getInteger("commonweal.kills", 2);
    private static final int SEEDS = Integer.getInteger("commonweal.seeds", 4);

    @TempDir
    private Path folder;

    private final Random random = new Random(Long.getLong("commonweal.seed", System.nanoTime()));

    private ChildProgram batch(Path file, String archive) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        return ChildProgram.start(
                folder.resolve("errors.txt"),
                temporary,
                "batch",
                file.toString(),
                "--archive=" + folder.resolve(archive),
                "--jobs=2",
                "--quiet");
    }

    @Test
    void nothingIsLostAndNothingIsTwice() throws Exception {
        Path file = Files.writeString(
                folder.resolve("small.yaml"),
                "question: Small?\nscenarios: [baseline, procurement]\nseeds: " + SEEDS
                        + "\nscale: 0.02\nyears: 1\nburn-in: 0\n");
        long begun = System.nanoTime();
        try (ChildProgram program = batch(file, "whole")) {
            assertThat(program.await()).as(program.err()).isZero();
        }
        long millis = (System.nanoTime() - begun) / 1_000_000;
        for (int kill = 0; kill < KILLS; kill++) {
            try (ChildProgram program = batch(file, "killed")) {
                Thread.sleep(Math.round(random.nextDouble() * millis / Math.max(1, KILLS / 2)));
                program.kill();
            }
            System.out.println("killed: " + rows("killed").size() + " rows were there");
        }
        try (ChildProgram program = batch(file, "killed")) {
            assertThat(program.await()).as(program.err()).isZero();
        }
        assertThat(rows("killed")).isEqualTo(rows("whole")).isNotEmpty();
        try (Stream<Path> files = Files.walk(folder.resolve("killed"))) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.startsWith(".") || name.endsWith(".draft") || name.endsWith(".journal"));
        }
    }

    private List<String> rows(String archive) throws IOException, SQLException {
        Path experiment = folder.resolve(archive).resolve("small");
        List<String> rows = new ArrayList<>();
        if (Files.exists(experiment.resolve("experiment.json"))) {
            try (BatchArchive found = new BatchArchive(experiment)) {
                found.query("select run, indicator, year, value from series order by all", answer -> {
                    while (answer.next()) {
                        rows.add(answer.getString(1) + answer.getString(2) + answer.getInt(3) + " "
                                + Double.doubleToLongBits(answer.getDouble(4)));
                    }
                });
            }
        }
        return rows;
    }
}
