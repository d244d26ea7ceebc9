package org.commonweal.results.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonweal.results.SyntheticRun;
import org.commonweal.results.report.Charts;
import org.commonweal.results.report.RunReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunWriterTest {

    private static final RunPart DISK_FULL = (folder, run) -> {
        Files.writeString(folder.resolve("half.csv"), "month,indi");
        throw new IOException("No space left on device");
    };

    @TempDir
    private Path runs;

    @Test
    void aRunsFolderHoldsEveryFile() throws IOException {
        Path folder = RunWriter.write(
                runs.resolve("one"), SyntheticRun.complete().years(2).build(), new RunReport(Charts.ALL));
        assertThat(contents(folder))
                .containsKeys(
                        "passport.json",
                        "indicators.csv",
                        "series.csv",
                        "series.parquet",
                        "flows.csv",
                        "flows.parquet",
                        "distributions.csv",
                        "distributions.parquet",
                        "summary.md",
                        "charts/lorenz.png",
                        "charts/lorenz.svg");
    }

    @Test
    void twoEqualRunsDifferInNothingButTheTimestamps() throws IOException {
        SyntheticRun run = SyntheticRun.complete().years(3);
        Path one = RunWriter.write(runs.resolve("one"), run.build(), new RunReport(Charts.ALL));
        Path two = RunWriter.write(
                runs.resolve("two"), run.finished("2026-02-02T10:00:00Z").build(), new RunReport(Charts.ALL));
        Map<String, byte[]> first = contents(one);
        Map<String, byte[]> second = contents(two);
        assertThat(first.keySet()).isEqualTo(second.keySet());
        assertThat(withoutTimestamps(new String(first.remove("passport.json"))))
                .isEqualTo(withoutTimestamps(new String(second.remove("passport.json"))));
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void aFailedWriteLeavesNothingBehind() throws IOException {
        RunRecord run = SyntheticRun.empty().build();
        assertThatThrownBy(() -> RunWriter.write(runs.resolve("one"), run, DISK_FULL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left");
        assertThat(names(runs)).isEmpty();
    }

    @Test
    void aFailedWriteKeepsTheOlderRunAsItWas() throws IOException {
        Path folder = RunWriter.write(
                runs.resolve("one"), SyntheticRun.complete().years(1).build());
        Map<String, byte[]> before = contents(folder);
        RunRecord next = SyntheticRun.complete().years(1).seed(2).build();
        assertThatThrownBy(() -> RunWriter.write(folder, next, DISK_FULL)).isInstanceOf(IOException.class);
        assertThat(contents(folder).keySet()).isEqualTo(before.keySet());
        contents(folder)
                .forEach((name, bytes) -> assertThat(before.get(name)).as(name).isEqualTo(bytes));
        assertThat(names(runs)).containsExactly("one");
    }

    @Test
    void anErrorOfTheMachineLeavesNothingBehindEither() throws IOException {
        RunRecord run = SyntheticRun.empty().build();
        assertThatThrownBy(() -> RunWriter.write(runs.resolve("one"), run, (folder, record) -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(names(runs)).isEmpty();
    }

    @Test
    void nothingIsToBeSeenUntilTheRunIsComplete() throws IOException {
        Path target = runs.resolve("one");
        RunWriter.write(target, SyntheticRun.empty().build(), (folder, run) -> {
            assertThat(target).doesNotExist();
            assertThat(folder.getFileName().toString()).startsWith(".one.partial-");
        });
        assertThat(names(runs)).containsExactly("one");
    }

    @Test
    void anOlderRunIsReplacedWhole() throws IOException {
        Path folder = RunWriter.write(
                runs.resolve("one"), SyntheticRun.complete().years(1).build(), new RunReport(Charts.ALL));
        RunWriter.write(folder, SyntheticRun.complete().years(1).seed(2).build());
        assertThat(PassportFile.read(folder).seed()).isEqualTo(2);
        assertThat(folder.resolve("charts")).doesNotExist();
        assertThat(names(runs)).containsExactly("one");
    }

    @Test
    void thePassportReadsBackAsItWas() throws IOException {
        RunRecord run = SyntheticRun.complete().build();
        Path folder = RunWriter.write(runs.resolve("one"), run);
        assertThat(PassportFile.read(folder)).isEqualTo(run.passport());
        assertThat(folder.resolve("passport.json")).content().startsWith("{\n  \"version\" : \"0.1.0\",\n");
    }

    @Test
    void aPassportThatIsNotOneIsNamed() throws IOException {
        Files.writeString(runs.resolve("passport.json"), "{\"seed\": \"many\"}");
        assertThatThrownBy(() -> PassportFile.read(runs))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("is not a passport");
    }

    private static String withoutTimestamps(String passport) {
        return passport.replaceAll("\"(started|finished|seal)\" : \"[^\"]*\"", "");
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList().stream();
        }
    }
}
