package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairOptionsTest {

    private static String refused(String options) {
        StringWriter err = new StringWriter();
        String words = "compare baseline procurement --scale 0.02 --years 1 --burn-in 0 --dry-run " + options;
        assertThat(Main.execute(new PrintWriter(new StringWriter()), new PrintWriter(err), words.split(" ")))
                .isEqualTo(2);
        return err.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--posterior 0 | --posterior: the number is \"0\".",
                "--posterior -1 | --posterior: the number is \"-1\".",
                "--posterior abc | --posterior: the number is \"abc\".",
                "--posterior 1000000000 | allowed: a whole number from 1 to 5000",
                "--posterior 5 | --posterior: there is no interval over 5 draws.",
                "--posterior 6 --seeds 7 | --seeds: 7 pairs cannot be spread over 6 draws (--posterior).",
                "--posterior 6 --seeds 6 | Maybe --seeds 12.",
                "--posterior 6 --precision labour.jobs=10 | --posterior: draws of the parameters go with no --precision.",
                "--posterior 6 --check-aa | --posterior: draws of the parameters go with no --check-aa."
            })
    void whatCannotBeDrawnIsRefused(String options, String message) {
        assertThat(refused(options)).contains(message);
    }

    @ParameterizedTest
    @CsvSource({"--posterior 6, 24", "--posterior 6 --seeds 18, 36", "--posterior 1, 20"})
    void twoPairsOfEachDrawUnlessMoreAreAskedFor(String options, String runs) {
        StringWriter out = new StringWriter();
        String words = "compare baseline procurement --scale 0.02 --years 1 --burn-in 0 --variant-pairs 0 --dry-run "
                + options;
        assertThat(Main.execute(new PrintWriter(out), new PrintWriter(new StringWriter()), words.split(" ")))
                .isZero();
        assertThat(out.toString()).containsPattern("runs +" + runs + "\n");
    }
}
