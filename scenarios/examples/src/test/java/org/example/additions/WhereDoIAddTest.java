package org.example.additions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.scenarios.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The README's table "Where do I add ...?" is true: one of each kind is added to a copy of the project, in as many files
 * as the table says; each shows where it should, and the project's own tests pass.
 */
class WhereDoIAddTest {
    @TempDir
    private static Path folder;

    private static ProjectCopy project;

    @BeforeAll
    static void addOneOfEach() throws IOException, InterruptedException {
        project = ProjectCopy.in(folder);
        project.add(Additions.ALL);
        project.write("docs/assumptions.md", "describe assumptions");
    }

    static List<Addition> additions() {
        return Additions.ALL;
    }

    /** Files by kind, as the README's table has them. */
    private static Map<String, Integer> readme() throws IOException {
        String page = Files.readString(Home.find().resolve("README.md"));
        String table = page.substring(page.indexOf("| a ... | files |"));
        Map<String, Integer> files = new LinkedHashMap<>();
        table.lines().takeWhile(line -> line.startsWith("|")).skip(2).forEach(line -> {
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            files.put(cells.get(1), Integer.valueOf(cells.get(2)));
        });
        return files;
    }

    @Test
    void oneOfEachKindTouchesAsManyFilesAsTheTableSays() throws IOException {
        Map<String, Integer> counted = new LinkedHashMap<>();
        Additions.ALL.forEach(addition -> counted.put(addition.kind(), addition.files()));
        assertThat(readme()).containsExactlyEntriesOf(counted);
    }

    @Test
    void aLeverOfTheCoreTouchesAtMostFourFiles() throws IOException {
        assertThat(readme().get("policy lever")).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("additions")
    void itShowsWhereItShould(Addition addition) throws IOException, InterruptedException {
        assertThat(project.say(addition.command()).replaceAll(" +", " ")).contains(addition.words());
    }

    @Test
    void theTestsOfTheProjectPassAndNothingElseHasMoved() throws IOException, InterruptedException {
        assertThat(project.failures(
                        "org.commonweal.ModelDocumentTest",
                        "org.commonweal.ArchitectureTest",
                        "org.commonweal.StrayNumbersTest",
                        "org.commonweal.RulesOwnTheirEquationsTest",
                        "org.commonweal.fiscal.FiscalSystemTest",
                        "org.commonweal.indicator.IndicatorsTest",
                        "org.commonweal.money.FlowTest",
                        "org.commonweal.money.SectorTest",
                        "org.commonweal.ownership.LegalFormContractTest",
                        contract("itSaysWhatItDoesAndItsExamplePullsIt"),
                        contract("aLeverSaysWhatItCostsWhomAndWhatMayFail"),
                        contract("nothingThatItSetSurvivesItsMonth"),
                        "org.commonweal.simulation.GoldenRunTest",
                        "org.commonweal.scenarios.cli.FormatTest#everyCommandThatPrintsATableIsHere",
                        "org.commonweal.scenarios.cli.MainTest#thePageOfAssumptionsIsCurrent"))
                .isEmpty();
    }

    /** One of the contracts of levers and shocks: all of them take a minute. */
    private static String contract(String name) {
        String test = "org.commonweal.policy.ProgrammeContractTest";
        return test + "#" + name + "(" + test + "$Case)";
    }
}
