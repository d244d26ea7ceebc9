package org.commonweal.simulation;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.Setting;

/**
 * Specifications for tests: {@code Spec.with("consumption.adjustment=0.2")} changes the values of the first version of the
 * model, in which every rule that came since is at its limit, so that a test sees one rule at a time.
 */
public final class Spec {
    private static final List<Setting> FIRST_VERSION = firstVersion();

    private Spec() {}

    /** The first version's values with some of them changed: {@code key=value}. */
    public static ModelSpec with(String... changes) {
        return read(settings(changes));
    }

    /** The declared values with some of them changed. */
    public static ModelSpec declared(String... changes) {
        return ParameterReader.read(ModelSpec.class, settings(changes));
    }

    /** Changes of changes: the later ones win. */
    public static ModelSpec with(List<String> changes, String... further) {
        List<Setting> first = settings(changes.toArray(String[]::new));
        List<Setting> later =
                Arrays.stream(further).map(change -> setting(change, "further")).toList();
        return read(Stream.concat(first.stream(), later.stream()).toList());
    }

    /** A choice that is made anew takes the parameters of the first version's answer with it. */
    private static ModelSpec read(List<Setting> changes) {
        Stream<Setting> kept = FIRST_VERSION.stream()
                .filter(setting ->
                        changes.stream().noneMatch(change -> setting.key().startsWith(change.key() + ".")));
        return ParameterReader.read(
                ModelSpec.class, Stream.concat(kept, changes.stream()).toList());
    }

    private static List<Setting> firstVersion() {
        InputStream file = Spec.class.getResourceAsStream("/first-version.txt");
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> setting(line.replace(" = ", "="), "first version"))
                .toList();
    }

    private static List<Setting> settings(String... changes) {
        return Arrays.stream(changes).map(change -> setting(change, "test")).toList();
    }

    private static Setting setting(String change, String where) {
        String[] parts = change.split("=", 2);
        return new Setting(parts[0], parts[1], "", where);
    }
}
