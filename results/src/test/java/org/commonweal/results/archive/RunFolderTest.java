package org.commonweal.results.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.commonweal.results.SyntheticRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    private Path place;

    @Test
    void aNewFolderInFoldersStillToBeMadeCanBeWrittenAndNothingIsMadeYet() throws IOException {
        RunWriter.checkWritable(place.resolve("a/b/run"));
        try (Stream<Path> entries = Files.list(place)) {
            assertThat(entries).isEmpty();
        }
    }

    @Test
    void anEmptyFolderAndAnOlderRunCanBeWritten() throws IOException {
        Path empty = Files.createDirectory(place.resolve("empty"));
        RunWriter.write(empty, SyntheticRun.empty().build());
        assertThatCode(() -> RunWriter.checkWritable(empty)).doesNotThrowAnyException();
        assertThat(RunFolder.isRun(empty)).isTrue();
    }

    @Test
    void aFolderWithSomethingElseInItIsNeverOverwritten() throws IOException {
        Path thesis = Files.writeString(place.resolve("thesis.md"), "ten years of work");
        assertThatThrownBy(() -> RunWriter.write(place, SyntheticRun.empty().build()))
                .isInstanceOfSatisfying(ArchiveException.class, problem -> {
                    assertThat(problem.what()).contains("not empty and not the folder of a run");
                    assertThat(problem.hint()).contains("choose a new folder");
                });
        assertThat(thesis).hasContent("ten years of work");
    }

    @Test
    void aFileIsNotAFolder() throws IOException {
        Path file = Files.writeString(place.resolve("run"), "");
        assertThatThrownBy(() -> RunWriter.checkWritable(file)).hasMessageContaining("is a file, not a folder");
    }

    @Test
    void aFileHasNoFoldersInIt() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "");
        assertThatThrownBy(() -> RunWriter.checkWritable(file.resolve("deeper/run")))
                .hasMessageContaining("is a file, so no folder can be made in it");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPlaceWhereNothingCanBeWrittenIsSaidToBeOne() {
        assumeThat(Path.of("/proc")).isDirectory();
        assertThatThrownBy(() -> RunWriter.checkWritable(Path.of("/proc/run")))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("Nothing can be written in /proc");
    }

    @Test
    void aNameThatIsTooLongForTheDiskIsRefusedBeforeTheRun() {
        String letters = "a".repeat(250);
        assertThatThrownBy(() -> RunWriter.checkWritable(place.resolve(letters)))
                .hasMessageContaining("The name aaaaaaaaaaaaaaaaaaaa... is too long for a folder");
        assertThatThrownBy(() -> RunWriter.checkWritable(place.resolve(letters).resolve("run")))
                .hasMessageContaining("too long");
    }

    @Test
    void aLinkToARunStaysALinkAndItsRunIsReplaced() throws IOException {
        Path real = RunWriter.write(place.resolve("real"), SyntheticRun.empty().build());
        Path link = Files.createSymbolicLink(place.resolve("latest"), real);
        RunWriter.write(link, SyntheticRun.empty().seed(2).build());
        assertThat(link).isSymbolicLink();
        assertThat(PassportFile.read(real).seed()).isEqualTo(2);
    }
}
