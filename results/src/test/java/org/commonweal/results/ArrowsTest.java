package org.commonweal.results;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArrowsTest {
    private static final String ROOT = "org.commonweal.results.";
    private static final int MOST_FILES = 30;
    private static final int MOST_LINES = 300;

    private static final JavaClasses ARCHIVE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.commonweal");

    @Test
    void theArchiveKnowsNothingOfTheModel() {
        classes()
                .that()
                .resideInAPackage("org.commonweal.results..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.commonweal.results..",
                        "java..",
                        "org.duckdb..",
                        "de.siegmar.fastcsv..",
                        "org.dhatim.fastexcel..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "org.apache.commons.math3..",
                        "org.jfree..",
                        "org.apache.batik..",
                        "org.w3c.dom..",
                        "javax.imageio..",
                        "org.apache.commons.math3..",
                        "j2html..")
                .check(ARCHIVE);
    }

    @Test
    void noRoomReachesItselfThroughOthers() {
        slices().matching("org.commonweal.results.(**)")
                .should()
                .beFreeOfCycles()
                .check(ARCHIVE);
    }

    @Test
    void theGroundKnowsNothingOfRuns() {
        classes()
                .that()
                .resideInAnyPackage(ROOT + "number", ROOT + "statistics", ROOT + "table")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("org.commonweal.results..")
                        .or(resideInAnyPackage(ROOT + "number", ROOT + "statistics", ROOT + "table")))
                .check(ARCHIVE);
        classes()
                .that()
                .resideInAPackage(ROOT + "chart")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("org.commonweal.results..")
                        .or(resideInAnyPackage(ROOT + "chart", ROOT + "number")))
                .check(ARCHIVE);
    }

    @Test
    void noRoomHoldsMoreThanThirtyFilesAndNoFileMoreThanThreeHundredLines() throws IOException {
        Map<Path, Integer> rooms = new TreeMap<>();
        Map<Path, Integer> files = new TreeMap<>();
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : sources.filter(Files::isRegularFile).toList()) {
                rooms.merge(file.getParent(), 1, Integer::sum);
                files.put(file, Files.readAllLines(file).size());
            }
        }
        assertThat(rooms)
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        (room, count) -> assertThat(count).as(room.toString()).isLessThanOrEqualTo(MOST_FILES));
        assertThat(files)
                .allSatisfy(
                        (file, lines) -> assertThat(lines).as(file.toString()).isLessThanOrEqualTo(MOST_LINES));
    }
}
