package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class BenchCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void it_prints_what_runs_of_each_scale_cost() {
        assertThat(execute("bench --scale 0.05,0.06 --years 1 --burn-in 0")).isZero();
        assertThat(out.toString())
                .startsWith("Preston, baseline, seed 1: 0 + 1 years; Java ")
                .contains("scale 0.05  scale 0.06", "2,980       3,576", "payments a month", "the monthly audit adds")
                .doesNotContain("NaN");
        assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void it_refuses_to_measure_nothing() {
        assertThat(execute("bench --years 0 --burn-in 0")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no month to measure");
    }

    @Test
    void it_reads_scales_and_years_as_runs_do() {
        assertThat(execute("bench --scale 0.1,x --years 101")).isEqualTo(2);
        assertThat(err.toString()).contains("--years: years is \"101\".");
    }

    private int execute(String line) {
        return Main.execute(new PrintWriter(out), new PrintWriter(err), line.split(" "));
    }
}
