package org.commonweal.results.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.results.SyntheticRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    private static final Duration TWO_DAYS = Duration.ofDays(2);

    @TempDir
    private Path runs;

    @Test
    void whatAKilledProgramLeftIsGoneAfterTheNextWrite() throws IOException {
        folder(".one.partial-0123abcd", TWO_DAYS);
        RunWriter.write(runs.resolve("two"), SyntheticRun.empty().build());
        assertThat(names()).containsExactly("two");
    }

    @Test
    void whatMayStillBeWrittenStays() throws IOException {
        folder(".one.partial-0123abcd", Duration.ofHours(1));
        RunWriter.write(runs.resolve("two"), SyntheticRun.empty().build());
        assertThat(names()).containsExactly(".one.partial-0123abcd", "two");
    }

    @Test
    void whatIsNotOursStays() throws IOException {
        folder(".git", TWO_DAYS);
        folder(".one.partial-mine", TWO_DAYS);
        Files.createSymbolicLink(runs.resolve(".two.partial-0123abcd"), folder("elsewhere", TWO_DAYS));
        Leftovers.sweep(runs, Instant.now().plus(TWO_DAYS));
        assertThat(names()).containsExactly(".git", ".one.partial-mine", ".two.partial-0123abcd", "elsewhere");
    }

    @Test
    void anOlderRunThatHadBeenMovedAsideComesBack() throws IOException {
        Path run = RunWriter.write(runs.resolve("one"), SyntheticRun.empty().build());
        Files.move(run, runs.resolve(".one.replaced-0123abcd"));
        Leftovers.sweep(runs, Instant.now().plus(TWO_DAYS));
        assertThat(names()).containsExactly("one");
        assertThat(PassportFile.read(run).seed()).isEqualTo(1);
    }

    @Test
    void anOlderRunThatHasBeenReplacedDoesNotComeBack() throws IOException {
        Path older = RunWriter.write(runs.resolve("one"), SyntheticRun.empty().build());
        Files.move(older, runs.resolve(".one.replaced-0123abcd"));
        RunWriter.write(older, SyntheticRun.empty().seed(2).build());
        Leftovers.sweep(runs, Instant.now().plus(TWO_DAYS));
        assertThat(names()).containsExactly("one");
        assertThat(PassportFile.read(older).seed()).isEqualTo(2);
    }

    @Test
    void aFolderThatIsNotThereHasNoLeftovers() {
        Leftovers.sweep(runs.resolve("nowhere"), Instant.now());
        assertThat(runs).isEmptyDirectory();
    }

    private Path folder(String name, Duration age) throws IOException {
        Path folder = Files.createDirectory(runs.resolve(name));
        Files.writeString(folder.resolve("series.csv"), "month,indi");
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(age)));
        return folder;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(runs)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
