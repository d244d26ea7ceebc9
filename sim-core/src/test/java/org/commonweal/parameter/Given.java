package org.commonweal.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Rules as declared, for tests by hand: {@code Given.rule(BankingRule.class, "mortgage-rate=0")}. */
public final class Given {
    private Given() {}

    /** A rule with its declared values, and some of them changed: {@code name=value}. */
    public static <T extends Record> T rule(Class<T> rule, String... changes) {
        return rule(rule, List.of(), changes);
    }

    /** The same with changes that a test begins from, and changes of these: the later ones win. */
    public static <T extends Record> T rule(Class<T> rule, List<String> first, String... changes) {
        Stream<Setting> settings = Stream.concat(
                first.stream().map(change -> setting(change, "first")),
                Arrays.stream(changes).map(change -> setting(change, "test")));
        return ParameterReader.read(rule, settings.toList());
    }

    private static Setting setting(String change, String where) {
        String[] parts = change.split("=", 2);
        return new Setting(parts[0], parts[1], "", where);
    }
}
