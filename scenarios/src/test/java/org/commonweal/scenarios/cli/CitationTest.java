package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import org.commonweal.scenarios.Build;
import org.commonweal.scenarios.Home;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Who cites the program cites the version that made the result. */
class CitationTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theFileForCitationsHasTheVersionOfTheProgram() throws IOException {
        JsonNode file = YAMLMapper.builder()
                .build()
                .readTree(Files.readString(Home.find().resolve("CITATION.cff")));
        assertThat(file.path("version").asString()).isEqualTo(Build.version());
        assertThat(file.path("cff-version").asString()).isEqualTo("1.2.0");
        assertThat(file.propertyNames()).contains("message", "title", "authors", "license", "date-released");
    }

    @Test
    void citeSaysWhoWhatAndWhichVersion() {
        assertThat(execute("--cite")).isZero();
        assertThat(out.toString())
                .contains("The Commonweal contributors (20", "(version " + Build.version(), "@software{commonweal,");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aCommandLineWithoutAVerbStillMissesOne() {
        assertThat(execute()).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required subcommand", "Maybe: commonweal --help");
        assertThat(out.toString()).isEmpty();
    }

    private int execute(String... words) {
        return Main.execute(new PrintWriter(out), new PrintWriter(err), words);
    }
}
