package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.commonweal.scenarios.cli.CopiedHome.Typed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every recipe of the manual, copied in order into one folder, does what the page says of it; of what the page says takes
 * minutes or hours it is asked what it would take.
 */
@DisabledOnOs(OS.WINDOWS)
class ManualTest {
    @TempDir
    private static Path folder;

    private static Typed typed;

    @BeforeAll
    static void typeTheManual() throws Exception {
        typed = CopiedHome.in(folder).type("docs/how-to.md", "docs/reference.md", "docs/explanation.md");
        assertThat(typed.code()).as(typed.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "runs/in-a-recession/effects.csv",
                "runs/my-experiment.xlsx",
                "table.csv",
                "runs/mytown/opening.csv",
                "runs/my-targets/validation.md",
                "runs/my-calibration/calibration.md",
                "runs/my-number/passport.json",
                "runs/my-rule/passport.json",
                "runs/my-lever/passport.json",
                "runs/pound/trace.md",
                "runs/once/passport.json",
                "assumptions.md"
            })
    void whatARecipeMakesIsWhereItSays(String file) {
        assertThat(folder.resolve(file)).isNotEmptyFile();
    }

    @Test
    void ofWhatTakesLongItIsSaidHowLongAndNothingIsWritten() {
        assertThat(typed.out()).contains("Nothing was run or written.");
        assertThat(folder.resolve("runs/slides")).doesNotExist();
        assertThat(folder.resolve("runs/calibration")).doesNotExist();
    }

    @Test
    void theWorkshopSaysItsLinkAndTheLiveViewThatThereIsNoScreen() throws Exception {
        assertThat(folder.resolve("served.txt")).content().contains("Ctrl-C").doesNotContain("Exception");
        assertThat(Files.readString(folder.resolve("refused.txt"))).contains("there is no screen here");
    }

    @Test
    void theLeverOfOnesOwnIsDescribedAndTurnedAndTheRunMadeAgainIsTheSame() {
        assertThat(folder.resolve("runs/my-lever/passport.json")).content().contains("levers.supplier-days.days");
        assertThat(typed.out())
                .contains("supplier-days")
                .containsPattern("All \\d+ files are the same, byte for byte\\.");
    }
}
