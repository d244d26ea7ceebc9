package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Tests run without a screen: there the live view is refused, and so is what it cannot show. */
class LiveCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void withoutAScreenItIsRefusedBeforeAnythingRuns() {
        assertThat(run("live", "--scale", "0.02")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no screen here");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void whatIsNoPlaceIsSaidFirst() {
        assertThat(run("live", "--place", "atlantis")).isEqualTo(2);
        assertThat(err.toString()).contains("atlantis").contains("preston");
    }

    private int run(String... words) {
        return Main.execute(new PrintWriter(out), new PrintWriter(err), words);
    }
}
