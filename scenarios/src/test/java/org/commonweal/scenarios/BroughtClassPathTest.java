package org.commonweal.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BroughtClassPathTest {
    @TempDir
    private Path folder;

    @Test
    void aStarStandsForTheJarsOfAFolderAndNothingElse() throws IOException {
        for (String name : new String[] {"b.jar", "a.JAR", "readme.txt"}) {
            Files.createFile(folder.resolve(name));
        }
        assertThat(BroughtClassPath.entries("mine.jar" + File.pathSeparator + folder + File.separator + "*"))
                .containsExactly(Path.of("mine.jar"), folder.resolve("a.JAR"), folder.resolve("b.jar"));
    }

    @Test
    void aFolderThatIsNotThereStaysToBeToldOf() {
        assertThat(BroughtClassPath.entries(folder.resolve("nowhere") + "/*"))
                .containsExactly(folder.resolve("nowhere"));
    }
}
