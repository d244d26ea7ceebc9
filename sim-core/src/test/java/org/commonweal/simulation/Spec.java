package org.commonweal.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.Setting;

/** Specifications for tests: {@code Spec.with("consumption.adjustment=0.2")} changes the declared values. */
public final class Spec {
    private Spec() {}

    /** The declared values with some of them changed: {@code key=value}. */
    public static ModelSpec with(String... changes) {
        return ParameterReader.read(ModelSpec.class, settings(changes));
    }

    /** Changes of changes: the later ones win. */
    public static ModelSpec with(List<String> changes, String... further) {
        List<Setting> first = settings(changes.toArray(String[]::new));
        List<Setting> later =
                Arrays.stream(further).map(change -> setting(change, "further")).toList();
        return ParameterReader.read(
                ModelSpec.class, Stream.concat(first.stream(), later.stream()).toList());
    }

    private static List<Setting> settings(String... changes) {
        return Arrays.stream(changes).map(change -> setting(change, "test")).toList();
    }

    private static Setting setting(String change, String where) {
        String[] parts = change.split("=", 2);
        return new Setting(parts[0], parts[1], "", where);
    }
}
