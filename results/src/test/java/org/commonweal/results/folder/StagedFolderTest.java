package org.commonweal.results.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFolderTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsTakenOverIsTheOlderFoldersUnlessItIsThereAnewOrHalfWritten() throws IOException {
        Path target = folder.resolve("study");
        Files.createDirectories(target.resolve("runs/.one.partial-0123abcd"));
        Files.createDirectories(target.resolve("runs/one"));
        Files.writeString(target.resolve("runs/one/table"), "kept");
        Files.writeString(target.resolve("runs/.one.partial-0123abcd/table"), "half");
        Files.writeString(target.resolve("report"), "old");
        Files.writeString(target.resolve("stale"), "old");
        Files.writeString(target.resolve(".gitignore"), "mine");
        Files.createSymbolicLink(target.resolve("link"), Path.of("runs/one"));
        try (StagedFolder staged = new StagedFolder(target)) {
            Files.writeString(staged.path().resolve("report"), "new");
            staged.carry(name -> !name.equals("stale"));
            assertThat(target.resolve("report")).hasContent("old");
            staged.publish();
        }
        assertThat(target.resolve("report")).hasContent("new");
        assertThat(target.resolve("runs/one/table")).hasContent("kept");
        assertThat(target.resolve("link/table")).hasContent("kept");
        assertThat(target.resolve(".gitignore")).hasContent("mine");
        assertThat(target.resolve("stale")).doesNotExist();
        assertThat(target.resolve("runs")).isDirectoryNotContaining("glob:**/.one*");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(target));
    }
}
