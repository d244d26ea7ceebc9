package org.commonweal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's program is short, compiles, and prints an effect with its interval. */
class ReadmeProgramTest {

    @Test
    void itHasAtMostTenLines() throws Exception {
        assertThat(ReadmeProgram.printed().source().lines()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void itPrintsAnEffect(@TempDir Path folder) throws Exception {
        String printed = ReadmeProgram.printed().small().run(folder, System.getProperty("java.class.path"), "");
        assertThat(printed.lines().filter(line -> !line.startsWith("SLF4J")))
                .singleElement()
                .asString()
                .matches("labour\\.jobs: [+−][\\d.,]+ people \\([+−][\\d.,]+ to [+−][\\d.,]+, 6 pairs\\), "
                        + "(not|statistically) distinguishable from zero");
    }
}
