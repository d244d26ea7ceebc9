package org.commonweal.scenarios.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.commonweal.scenarios.BadInput;
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
    private static final String[] PIECES = {
        "\n",
        ":",
        "- ",
        "  ",
        "\t",
        "{",
        "}",
        "[",
        "]",
        "&a ",
        "*a",
        "!!int ",
        "|",
        ">",
        "\"",
        "'",
        "#",
        "? ",
        "---\n",
        "...\n",
        "%YAML 9\n",
        "\u0000",
        "\uFEFF",
        "\uD83D",
        "\u2028",
        "1e999",
        "NaN",
        "<<: ",
        "question: x\n",
        "\\",
        "@",
        "`",
        "0x",
        "~"
    };

    @TempDir
    private Path folder;

    @Test
    void anyMutatedFileIsAScenarioOrBadInput() throws IOException {
        Files.writeString(folder.resolve("baseline.yaml"), "question: What?\n");
        ScenarioReader reader = new ScenarioReader(folder);
        Random random = new Random(7);
        int accepted = 0;
        for (int i = 0; i < 4_000; i++) {
            String text = mutated(random);
            Path file = folder.resolve("fuzz.yaml");
            Files.write(file, text.getBytes(i % 5 == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8));
            try {
                assertThat(reader.read(file.toString()).question()).isNotBlank();
                accepted++;
            } catch (BadInput refused) {
                assertThat(refused.problems()).isNotEmpty();
            } catch (RuntimeException fault) {
                throw new AssertionError("Mutation " + i + ":\n" + text, fault);
            }
        }
        assertThat(accepted).isGreaterThan(100);
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(SEED_FILE);
        for (int edits = random.nextInt(6); edits >= 0; edits--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
                case 2 ->
                    text.setCharAt(
                            at, (char) (random.nextInt(10) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95)));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(60))));
            }
            if (text.isEmpty()) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
