package org.commonweal.scenarios.cli.option;

import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.scenario.Draft;

/** Lays options over a scenario in the making, and keeps what is wrong with them for the end, when all of it is told. */
public final class Overrides {
    private Overrides() {}

    /** Reads a {@code KEY=VALUE}. */
    public static void set(String text, Draft draft) {
        int equals = text.indexOf('=');
        if (equals < 1 || text.substring(equals + 1).isBlank()) {
            draft.refuse(new Problem(
                    "--set",
                    Problem.quoted(text) + " is not an override",
                    "KEY=VALUE, e.g. ownership.local-sourcing=off",
                    ""));
            return;
        }
        String key = text.substring(0, equals).strip();
        String value = text.substring(equals + 1).strip();
        draft.give(new Setting(key, value, "", "--set"));
    }

    /** Reads an option and keeps what is wrong with it. */
    public static void keep(Draft draft, Runnable option) {
        try {
            option.run();
        } catch (BadInput bad) {
            bad.problems().forEach(draft::refuse);
        }
    }
}
