package org.commonweal.scenarios.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Mutation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFuzzTest {
    private static final String SEED_FILE = """
            # a scenario
            question: "What if?"
            extends: baseline
            place: preston
            seed: 42
            years: 20 years
            burn-in: 5
            scale: 0.1
            levers:
              - progressive-procurement: {from: 1, social-weight: {value: 20 %, source: "a council"}}
            shocks:
              recession:
                size: 5 %
            parameters:
              consumption.adjustment: {value: 0.15 1/year, source: "a paper"}
              ownership.local-sourcing: off
            estimates:
              commuting: 3
            """;

    @TempDir
    private Path folder;

    @Test
    void anyMutatedFileIsAScenarioOrBadInput() throws IOException {
        Files.writeString(folder.resolve("baseline.yaml"), "question: What?\n");
        ScenarioReader reader = new ScenarioReader(folder);
        Mutation mutation = new Mutation(new Random(7));
        byte[] sound = SEED_FILE.getBytes(StandardCharsets.UTF_8);
        int accepted = 0;
        for (int i = 0; i < 4_000; i++) {
            byte[] text = mutation.of(sound);
            Path file = folder.resolve("fuzz.yaml");
            Files.write(file, text);
            try {
                assertThat(reader.read(file.toString()).question()).isNotBlank();
                accepted++;
            } catch (BadInput refused) {
                assertThat(refused.problems()).isNotEmpty();
            } catch (RuntimeException fault) {
                throw new AssertionError("Mutation " + i + ":\n" + new String(text, StandardCharsets.UTF_8), fault);
            }
        }
        assertThat(accepted).isGreaterThan(100);
    }
}
