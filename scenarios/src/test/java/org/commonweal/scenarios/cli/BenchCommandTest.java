package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class BenchCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void itPrintsWhatRunsOfEachScaleCost() {
        assertThat(execute("bench --scale 0.05,0.06 --years 1 --burn-in 0")).isZero();
        assertThat(out.toString())
                .startsWith("Preston, baseline, seed 1: 1 year; Java ")
                .contains(
                        "scale 0.05  scale 0.06",
                        "2,980       3,576",
                        "payments a month",
                        "the monthly audit adds",
                        "a month, relative to it",
                        "a fork",
                        "of a month, Shopping")
                .doesNotContain("NaN");
        assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void itPrintsWhatAFirstAnswerOfAWorkshopCosts() {
        assertThat(execute("bench --workshop --scale 0.02")).isZero();
        assertThat(out.toString())
                .startsWith("A workshop in preston, two pairs of runs")
                .containsPattern("a first answer, processor time +s +0?[.\\d]*[1-9]");
        assertThat(execute("bench --workshop --years 3")).isEqualTo(2);
        assertThat(err.toString()).contains("--years: it cannot be given here: it is not of a workshop");
    }

    @Test
    void itRefusesToMeasureNothing() {
        assertThat(execute("bench --years 0 --burn-in 0")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no month to measure");
    }

    @Test
    void itReadsScalesAndYearsAsRunsDo() {
        assertThat(execute("bench --scale 0.1,x --years 101")).isEqualTo(2);
        assertThat(err.toString()).contains("--years: years is \"101\".");
    }

    @Test
    void whatBelongsToARaceIsRefusedWithoutOneAndTheOtherWayRound() {
        assertThat(execute("bench --months 3")).isEqualTo(2);
        assertThat(err.toString()).contains("--months: it cannot be given here: it is of a race: add --against JAR");
        assertThat(execute("bench --against x.jar --burn-in 3")).isEqualTo(2);
        assertThat(err.toString()).contains("--burn-in: it cannot be given here");
        assertThat(execute("bench --against x.jar --rounds 21")).isEqualTo(2);
        assertThat(err.toString()).contains("a whole number from 1 to 20");
        assertThat(execute("bench --against x.jar")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no file x.jar");
    }

    private int execute(String line) {
        return Main.execute(new PrintWriter(out), new PrintWriter(err), line.split(" "));
    }
}
