package org.commonweal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.commonweal.scenarios.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as one jar, beside the Kryo that Apache Spark brings: the same class names, another version, and first on
 * the class path.
 */
class ShadedJarIT {
    private static final Path JAR = Path.of(System.getProperty("commonweal.jar"));
    private static final Path OTHER_KRYO = Path.of(System.getProperty("other.kryo"));
    private static final String COLON = java.io.File.pathSeparator;

    private static String otherKryo() throws IOException {
        try (Stream<Path> jars = Files.list(OTHER_KRYO)) {
            List<String> paths = jars.map(Path::toString).toList();
            assertThat(paths).hasSize(1).first().asString().contains("kryo-shaded-4");
            return paths.get(0);
        }
    }

    @Test
    void itHasNoKryoUnderTheNameThatOthersUse() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile());
                JarFile other = new JarFile(otherKryo())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .noneMatch(name -> name.matches("(com/esotericsoftware|org/objenesis)/.*\\.class"))
                    .contains("org/commonweal/shaded/esotericsoftware/kryo/Kryo.class");
            assertThat(other.getEntry("com/esotericsoftware/kryo/Kryo.class")).isNotNull();
        }
    }

    @Test
    void theProgramOfTheReadmeForksPlacesBesideAnotherKryo(@TempDir Path folder) throws Exception {
        ReadmeProgram program = ReadmeProgram.printed().small();
        String printed = program.run(folder, JAR.toString(), otherKryo() + COLON);
        assertThat(printed).startsWith("labour.jobs: ").contains(" people (").contains(", 6 pairs), ");
        assertThat(program.run(folder, JAR.toString(), ""))
                .as("without the other Kryo")
                .isEqualTo(printed);
    }

    @Test
    void theCommandLineComparesBesideAnotherKryo(@TempDir Path folder) throws Exception {
        String printed = ReadmeProgram.output(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dcommonweal.home=" + Home.find(),
                "-cp",
                otherKryo() + COLON + JAR,
                "org.commonweal.scenarios.cli.Main",
                "compare",
                "baseline",
                "procurement",
                "--scale=0.02",
                "--years=1",
                "--burn-in=1",
                "--seeds=2",
                "--variant-pairs=0",
                "--quiet",
                "--out=" + folder.resolve("comparison")));
        assertThat(printed).contains("With procurement, ", "Report: ");
        assertThat(folder.resolve("comparison/effects.csv")).isNotEmptyFile();
    }
}
