package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakAndSearchTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(String command) {
        return Main.execute(new PrintWriter(out), new PrintWriter(err), command.split(" "));
    }

    @Test
    void theAnswerIsASentenceWithRegretsOfEachScenario(@TempDir Path root) {
        Path folder = root.resolve("broken");
        assertThat(execute("break baseline procurement recession --vary consumption.adjustment --vary tenders.reach"
                        + " --points 12 --check 3 --scale 0.02 --years 1 --burn-in 0 --quiet --jobs 2 --out " + folder))
                .isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .containsPattern(
                        "(procurement|Procurement|In all 12 draws procurement) (raises|lowers) income.disposable"
                                + "|In \\d+ of 12 draws procurement")
                .containsPattern("(baseline|procurement|recession) would be regretted least( and is|; the) ")
                .contains("mean regret");
        assertThat(folder.resolve("break.md")).content().contains("| recession |", "the best most often");
        assertThat(folder.resolve("draws.csv")).content().contains("consumption.adjustment");
        assertThat(folder.resolve("flips.png")).isNotEmptyFile();
        assertThat(folder.resolve("regret.csv")).content().contains("baseline,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            break baseline|o scenario is named whose effect might break
            break baseline procurement procurement|have the same name
            break --indicator nope|there is no indicator "nope"
            break --points 0|--points: the number is "0"
            break baseline nope|There is no scenario "nope"
            search|no size is named that could be looked for
            search --vary labour.offers|a generation
            search --vary tenders.reach=1..2 --goal labour.jobs=most|there is one goal only
            search --vary tenders.reach=1..2 --goal labour.jobs=up --goal wealth.gini=least|which way
            search --vary tenders.reach=1..2 --budget lots|"lots"
            """)
    void whatCannotBeAskedIsSaidInOneMessage(String command, String message) {
        String asked = command.contains("labour.offers") ? command + " --population 2" : command;
        assertThat(execute(asked)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(message);
    }

    @Test
    void aSearchWritesItsFrontAsScenariosThatRun(@TempDir Path root) {
        Path folder = root.resolve("found");
        assertThat(execute("search --vary levers.progressive-procurement.social-weight=0..0.4 --points 5 --population 4"
                        + " --generations 2 --check 1 --goal labour.jobs=most --goal balance.cost=least"
                        + " --scale 0.02 --years 1 --burn-in 0 --quiet --jobs 2 --out " + folder))
                .isZero();
        assertThat(folder.resolve("search.md")).content().contains("fresh seeds");
        Path first = folder.resolve("front/choice-01.yaml");
        assertThat(first).content().contains("extends: procurement", "social-weight: {value: ");
        assertThat(execute("run " + first + " --dry-run --scale 0.02 --years 1"))
                .isZero();
        assertThat(folder.resolve("front.png")).isNotEmptyFile();
    }
}
