package org.commonweal.results.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.results.SyntheticRun;
import org.commonweal.results.archive.PassportFile;
import org.commonweal.results.archive.RunWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    private Path runs;

    @Test
    void whatAKilledProgramLeftIsGoneAfterTheNextWriteWhateverTheClockSays() throws IOException {
        folder(".one.partial-0123abcd");
        Files.setLastModifiedTime(
                folder(".one.partial-4567abcd"), FileTime.from(Instant.now().plusSeconds(1_000_000)));
        folder("..one.partial-0123abcd.partial-89abcdef");
        Files.createDirectory(runs.resolve(".writable-123"));
        Files.writeString(runs.resolve(".one.at-work"), "commonweal, process 1, since 2026-01-01T00:00:00Z\n");
        Files.writeString(runs.resolve(".gone.at-work"), "");
        RunWriter.write(runs.resolve("two"), SyntheticRun.empty().build());
        assertThat(names()).containsExactly("two");
    }

    @Test
    void whatIsStillBeingWrittenStays() throws IOException {
        try (StagedFolder staged = new StagedFolder(runs.resolve("one"))) {
            Leftovers.sweep(runs);
            RunWriter.write(runs.resolve("two"), SyntheticRun.empty().build());
            assertThat(staged.path()).isDirectory();
        }
        assertThat(names()).containsExactly("two");
    }

    @Test
    void whatIsNotOursStays() throws IOException {
        folder(".git");
        folder(".one.partial-mine");
        Files.createSymbolicLink(runs.resolve(".two.partial-0123abcd"), folder("elsewhere"));
        Files.writeString(runs.resolve(".lunch.at-work"), "back at two");
        Leftovers.sweep(runs);
        assertThat(names())
                .containsExactly(".git", ".lunch.at-work", ".one.partial-mine", ".two.partial-0123abcd", "elsewhere");
    }

    @Test
    void anOlderFolderThatHadBeenMovedAsideComesBack() throws IOException {
        Path run = RunWriter.write(runs.resolve("one"), SyntheticRun.empty().build());
        Files.move(run, runs.resolve(".one.replaced-0123abcd"));
        folder(".one.partial-0123abcd");
        Leftovers.sweep(runs);
        assertThat(names()).containsExactly("one");
        assertThat(PassportFile.read(run).seed()).isEqualTo(1);
    }

    @Test
    void anOlderFolderThatHasBeenReplacedDoesNotComeBack() throws IOException {
        Path older = RunWriter.write(runs.resolve("one"), SyntheticRun.empty().build());
        Files.move(older, runs.resolve(".one.replaced-0123abcd"));
        RunWriter.write(runs.resolve("two"), SyntheticRun.empty().build());
        folder(".one.replaced-89abcdef");
        RunWriter.write(older, SyntheticRun.empty().seed(2).build());
        assertThat(names()).containsExactly("one", "two");
        assertThat(PassportFile.read(older).seed()).isEqualTo(2);
    }

    @Test
    void aFolderThatIsNotThereHasNoLeftovers() {
        Leftovers.sweep(runs.resolve("nowhere"));
        assertThat(runs).isEmptyDirectory();
    }

    private Path folder(String name) throws IOException {
        Path folder = Files.createDirectory(runs.resolve(name));
        Files.writeString(folder.resolve("series.csv"), "month,indi");
        return folder;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(runs)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
