package org.commonweal.parameter;

import java.util.Arrays;
import java.util.List;

/** Rules as declared, for tests by hand: {@code Given.rule(BankingRule.class, "mortgage-rate=0")}. */
public final class Given {
    private Given() {}

    /** A rule with its declared values, and some of them changed: {@code name=value}. */
    public static <T extends Record> T rule(Class<T> rule, String... changes) {
        List<Setting> settings = Arrays.stream(changes)
                .map(change -> change.split("=", 2))
                .map(parts -> new Setting(parts[0], parts[1], "", "test"))
                .toList();
        return ParameterReader.read(rule, settings);
    }
}
