package org.commonweal.scenarios;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.scenarios.run.Runner;
import org.commonweal.simulation.Simulation;
import org.junit.jupiter.api.Test;

/** The laboratory: runs are made in one place, commands parse and print, and no room is too full. */
class ArchitectureTest {
    private static final JavaClasses LABORATORY = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importUrl(Home.class.getProtectionDomain().getCodeSource().getLocation());
    private static final Path SOURCES = Home.find().resolve("scenarios/src/main/java");
    private static final int MOST_FILES = 30;
    private static final int MOST_LINES = 300;

    @Test
    void onlyTheRunnerMakesSimulations() {
        Set<String> makers = LABORATORY.stream()
                .filter(type -> type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Simulation.class)))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertThat(makers).containsExactly(Runner.class.getName());
    }

    @Test
    void commandsKnowTheRunLibraryAndNoSimulation() {
        noClasses()
                .that()
                .resideInAPackage("..scenarios.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonweal.simulation..")
                .check(LABORATORY);
        assertThat(LABORATORY.stream()
                        .filter(resideInAPackage("..scenarios.cli.."))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getPackageName()))
                .contains("org.commonweal.scenarios.run");
    }

    @Test
    void nobodyKnowsTheCommandLine() {
        noClasses()
                .that(not(resideInAPackage("..scenarios.cli..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("..scenarios.cli..", "picocli..", "me.tongfei.."))
                .check(LABORATORY);
    }

    @Test
    void nothingBelowKnowsTheWayInForPrograms() {
        noClasses()
                .that()
                .resideInAPackage("org.commonweal.scenarios..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonweal")
                .check(LABORATORY);
    }

    @Test
    void onlyTheCommandLinePrintsOrEndsTheProgram() {
        noClasses()
                .that(not(resideInAPackage("..scenarios.cli..")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(LABORATORY);
    }

    @Test
    void noRoomReachesItselfThroughOthers() {
        slices().matching("org.commonweal.scenarios.(**)")
                .should()
                .beFreeOfCycles()
                .check(LABORATORY);
    }

    @Test
    void nothingStaticCanBeSetAnew() {
        assertThat(LABORATORY.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .isEmpty();
    }

    @Test
    void noRoomHasMoreThanThirtyFiles() {
        Map<Path, Long> files = sources().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(files).hasSizeGreaterThan(10);
        assertThat(files.entrySet())
                .filteredOn(room -> room.getValue() > MOST_FILES)
                .isEmpty();
    }

    @Test
    void noFileHasMoreThanThreeHundredLines() {
        assertThat(sources().filter(file -> lines(file).size() > MOST_LINES)).isEmpty();
    }

    private static Stream<Path> sources() {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
