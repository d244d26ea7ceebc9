package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensitivityCommandTest {
    private static final String SMALL = " --scale 0.02 --years 1 --burn-in 0 --quiet --jobs 2 --out ";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(String command) {
        return Main.execute(new PrintWriter(out), new PrintWriter(err), command.split(" "));
    }

    @Test
    void roomsThenParametersAreScreenedWithLuckAsOneOfThem(@TempDir Path root) throws IOException {
        Path folder = root.resolve("screened");
        String command = "sensitivity baseline procurement --vary tenders --trajectories 3 --points 6"
                + " --indicator income.disposable" + SMALL + folder;
        assertThat(execute(command)).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
                .anyMatch(line -> line.startsWith("luck (other seeds)"));
        assertThat(folder.resolve("factors.csv")).content().contains("tenders.reach,count,0.8,");
        assertThat(folder.resolve("sensitivity.md")).content().contains("What the effect of procurement hangs on");
        assertThat(folder.resolve("rooms-income-disposable.png")).isNotEmptyFile();
        String first = Files.readString(folder.resolve("sensitivity.csv"));
        out.getBuffer().setLength(0);
        assertThat(execute(command.replace("--jobs 2", "--jobs 1"))).isZero();
        assertThat(folder.resolve("sensitivity.csv")).hasContent(first);
    }

    @Test
    void indicesOfALevelHaveLuckAsAFactor(@TempDir Path root) {
        Path folder = root.resolve("indices");
        int code = execute("sensitivity baseline --sobol --rows 3 --vary consumption.adjustment"
                + " --indicator income.disposable --format json" + SMALL + folder);
        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("income.disposable.indices", "consumption.adjustment", "luck (other seeds)");
        assertThat(folder.resolve("sensitivity.csv")).content().contains("indices,luck (other seeds)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sensitivity --vary tenders.raech|Maybe you meant tenders.reach?
            sensitivity --vary tenders.reach=3..1|is empty
            sensitivity --vary tenders.reach=1..9999|is out of range
            sensitivity --vary consumption=foo,bar|there is no answer "foo"
            sensitivity --indicator out.real|there is no indicator "out.real"
            sensitivity baseline baseline|does not differ from its baseline
            sensitivity baseline nope|There is no scenario "nope"
            sensitivity baseline procurement recession|3 scenarios are named
            sensitivity --except zzz|no parameter that is varied begins with "zzz"
            sensitivity --vary estimate.foo=1..2|the place has no estimate "foo"
            sensitivity --trajectories 0|--trajectories: the number is "0"
            sensitivity --sobol|Maybe screen all of them first
            sensitivity --years 0|there is no year to measure
            """)
    void whatCannotBeAskedIsSaidInOneMessage(String command, String message) {
        assertThat(execute(command)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(message);
    }
}
