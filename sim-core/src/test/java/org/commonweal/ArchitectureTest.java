package org.commonweal;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableFrom;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.money.BulkPayments;
import org.commonweal.money.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The house has floors, and each package uses only those below it; and nothing in it may depend on the day or the
 * machine.
 */
class ArchitectureTest {
    private static final String ROOT = "org.commonweal.";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importUrl(Ledger.class.getProtectionDomain().getCodeSource().getLocation());

    /** A package and the packages of the house that it may use. */
    private record Floor(String name, List<String> below) {
        @Override
        public String toString() {
            return name + " uses " + (below.isEmpty() ? "nothing" : String.join(", ", below));
        }
    }

    /** From the ground up. A room of a subject uses those above it in this list, and never one below it. */
    static Stream<Floor> floors() {
        String ground = "time random parameter money";
        String state = ground + " premises claims economy ownership fiscal dial";
        String subjects = state
                + " taxation trade credit pension labour production procurement publicfinance housing transfer enterprise household";
        String policies = subjects + " place measure mix policy shock";
        return Stream.of(
                floor("time", ""),
                floor("random", ""),
                floor("parameter", ""),
                floor("money", "time"),
                floor("dial", ""),
                floor("premises", "time parameter money"),
                floor("claims", "money"),
                floor("economy", ground + " premises claims fiscal"),
                floor("ownership", ground + " premises claims economy"),
                floor("fiscal", "money parameter"),
                floor("taxation", state),
                floor("trade", state),
                floor("credit", state + " trade"),
                floor("pension", state + " trade credit"),
                floor("labour", state + " taxation credit pension"),
                floor("production", state + " trade credit"),
                floor("procurement", state + " trade"),
                floor("publicfinance", state + " taxation credit pension"),
                floor("housing", state + " taxation credit pension"),
                floor("transfer", state + " labour procurement"),
                floor("enterprise", state + " transfer taxation trade credit pension labour production procurement"),
                floor("household", state + " taxation credit pension labour housing transfer enterprise"),
                floor("place", "parameter money economy"),
                floor("measure", state),
                floor("mix", subjects + " measure"),
                floor("policy", subjects + " measure place"),
                floor("shock", subjects + " place policy"),
                floor("model", policies),
                floor("indicator", policies + " model"),
                floor("overnight", subjects + " model"),
                floor("genesis", policies + " model"),
                floor("simulation", policies + " model indicator genesis"));
    }

    private static Floor floor(String name, String below) {
        return new Floor(
                name,
                Arrays.stream(below.split(" ")).filter(room -> !room.isEmpty()).toList());
    }

    // ---- floors ----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("floors")
    void everyPackageUsesOnlyThoseBelowIt(Floor floor) {
        String[] allowed = Stream.concat(Stream.of(floor.name), floor.below.stream())
                .map(name -> ROOT + name + "..")
                .toArray(String[]::new);
        check(classes()
                .that()
                .resideInAPackage(ROOT + floor.name + "..")
                .should()
                .onlyDependOnClassesThat(outsideTheHouse().or(resideInAnyPackage(allowed))));
    }

    @Test
    void everyPackageHasItsFloor() {
        List<String> known = floors().map(Floor::name).toList();
        assertThat(HOUSE.stream()
                        .map(room ->
                                room.getPackageName().substring(ROOT.length()).split("\\.")[0])
                        .distinct())
                .isSubsetOf(known);
    }

    @Test
    void noRoomReachesItselfThroughOthers() {
        check(SlicesRuleDefinition.slices()
                .matching("org.commonweal.(*)..")
                .should()
                .beFreeOfCycles());
    }

    // ---- rooms one can see across ----------------------------------------------------------------------------------

    @Test
    void noRoomHasMoreThanThirtyFiles() throws IOException {
        Map<Path, Long> files = sources().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(
                        (room, count) -> assertThat(count).as(room.toString()).isLessThanOrEqualTo(30));
    }

    @Test
    void noFileHasMoreThanThreeHundredLines() throws IOException {
        assertThat(sources())
                .allSatisfy(file ->
                        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(300));
    }

    @Test
    void everyRoomSaysWhatBelongsThere() throws IOException {
        assertThat(sources().map(Path::getParent).distinct())
                .allSatisfy(
                        room -> assertThat(room.resolve("package-info.java")).isRegularFile());
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    @Test
    void onlyTheClockworkKnowsTheEngine() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "simulation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("sim..", "ec.."));
    }

    @Test
    void balancesAreChangedOnlyByTheVerbsOfTheLedgerSinglyOrInBulk() {
        check(noClasses()
                .that()
                .areNotAssignableFrom(Ledger.class)
                .and()
                .areNotAssignableFrom(BulkPayments.class)
                .should()
                .accessTargetWhere(target(owner(assignableFrom(Ledger.class))).and(target(nameMatching("leg")))));
    }

    // ---- the same on every day and every machine -------------------------------------------------------------------

    @Test
    void nothingReadsOrWritesFilesOrDatabases() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..", "java.nio..", "java.sql..", "java.net..", "java.awt..", "javax.swing.."));
    }

    @Test
    void nothingLooksAtTheClock() {
        check(noClasses()
                .should()
                .accessTargetWhere(call(System.class, "currentTimeMillis|nanoTime"))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.time.."));
    }

    @Test
    void nothingEndsTheProgramOrPrints() {
        check(noClasses().should().accessTargetWhere(call(System.class, "exit|getenv|out|err")));
    }

    @Test
    void luckComesOnlyFromDraws() {
        check(noClasses()
                .should()
                .accessTargetWhere(call(Math.class, "random"))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, SplittableRandom.class, ThreadLocalRandom.class));
    }

    /** {@link StrictMath} gives the same bits on every machine; {@link Math} need not. */
    @Test
    void powersAndLogarithmsAreStrict() {
        check(noClasses()
                .should()
                .accessTargetWhere(call(
                        Math.class,
                        "exp|expm1|log|log10|log1p|pow|cbrt|hypot|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh")));
    }

    /**
     * The order of a hash map is nobody's business. The readers of parameters may ask one whether a key was used; they
     * do not walk along it.
     */
    @Test
    void nothingDependsOnTheOrderOfAHash() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "parameter..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(HashMap.class, HashSet.class));
    }

    private static DescribedPredicate<JavaClass> outsideTheHouse() {
        return DescribedPredicate.not(resideInAnyPackage("org.commonweal..")).as("outside the house");
    }

    private static DescribedPredicate<JavaAccess<?>> call(Class<?> owner, String names) {
        return target(owner(equivalentTo(owner)))
                .and(target(nameMatching(names)))
                .as(owner.getSimpleName() + "." + names);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }
}
