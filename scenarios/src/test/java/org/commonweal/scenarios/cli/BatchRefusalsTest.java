package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with an experiment, or with what is asked of an archive, is said before anything is made. */
class BatchRefusalsTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int commonweal(String... words) {
        String[] all = Stream.concat(
                        Arrays.stream(words),
                        Stream.of("--archive", folder.resolve("archive").toString()))
                .toArray(String[]::new);
        return Main.execute(new PrintWriter(new StringWriter()), new PrintWriter(err), all);
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
        Path file = folder.resolve("small.yaml");
        String head = "question: Why?\nscenarios: [baseline]\nscale: 0.02\nyears: 1\nburn-in: 0\n";
        Files.writeString(file, head + more + "\n");
        assertThat(commonweal("batch", file.toString())).isEqualTo(2);
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
        assertThat(commonweal(words.split(" "))).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
        assertThat(folder.resolve("archive")).doesNotExist();
    }
}
