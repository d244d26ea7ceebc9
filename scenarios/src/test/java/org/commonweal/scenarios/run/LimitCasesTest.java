package org.commonweal.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonweal.indicator.Indicators;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.commonweal.simulation.Observer;
import org.commonweal.simulation.Simulation;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/**
 * Every rule of the second version of the model has a setting at which it changes nothing. With all of them at it, Preston
 * is to the last bit what it was in the first version: each indicator of three years has the fingerprint it had then. What the
 * settings are, and why they are the limits, stands in the library's {@code first-version.yaml}.
 */
class LimitCasesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "limit-cases");
    private static final Path FINGERPRINTS = FOLDER.resolve("fingerprints.csv");
    private static final double SCALE = 0.05;
    private static final int BURN_IN = 12;
    private static final int MONTHS = 36;

    /** After a fault was mended: run with {@code -Dlimits.bless=true} and look at what moved before you commit. */
    @Test
    void withEveryLimitSetPrestonIsWhatItWasInTheFirstVersion() throws IOException {
        Map<String, String> now = fingerprints(SmallRuns.spec(limits()));
        if (Boolean.getBoolean("limits.bless")) {
            List<String> lines = now.entrySet().stream()
                    .map(indicator -> indicator.getKey() + "," + indicator.getValue())
                    .toList();
            Files.writeString(FINGERPRINTS, String.join("\n", lines) + "\n");
        }
        Map<String, String> then = Files.readAllLines(FINGERPRINTS).stream()
                .map(line -> line.split(","))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        assertThat(now).hasSizeGreaterThan(100).containsAllEntriesOf(then);
    }

    @Test
    void testsOfTheModelKnowTheSameFirstVersion() throws IOException {
        Path settings = Path.of("..", "sim-core", "src", "test", "resources", "first-version.txt");
        List<String> there = Files.readAllLines(settings).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(limits().stream().map(setting -> setting.key() + " = " + setting.value()))
                .containsExactlyElementsOf(there);
    }

    private static List<Setting> limits() {
        return new ScenarioReader(Path.of("library")).read("first-version").settings();
    }

    private static Map<String, String> fingerprints(ModelSpec spec) {
        List<MessageDigest> digests = IntStream.range(0, Indicators.CATALOGUE.size())
                .mapToObj(i -> sha256())
                .toList();
        Observer watcher = new Observer() {
            @Override
            public void monthClosed(Month month, double[] values) {
                for (int i = 0; i < values.length; i++) {
                    digests.get(i).update(Double.toString(values[i]).getBytes(StandardCharsets.US_ASCII));
                }
            }
        };
        new Simulation(spec, SmallRuns.place("preston"), 1, SCALE, BURN_IN, Audit.MONTH, List.of(watcher)).run(MONTHS);
        Map<String, String> found = new TreeMap<>();
        for (int i = 0; i < digests.size(); i++) {
            String hash = HexFormat.of().formatHex(digests.get(i).digest());
            found.put(Indicators.CATALOGUE.get(i).name(), hash.substring(0, 16));
        }
        return found;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
