package org.commonweal.scenarios.cli.laboratory;

import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.cli.text.TextTable;
import org.commonweal.scenarios.robustness.Break;
import org.commonweal.scenarios.robustness.BreakWords;

/** Where a conclusion breaks, for the terminal. */
public final class BreakText {
    private BreakText() {}

    /** The answer, what turns rankings round, and regrets. */
    public static void print(String heading, Break asked, Break.Found found, Output output) {
        BreakWords words = new BreakWords(asked, found);
        output.say(heading);
        output.gap();
        words.answer().forEach(output::say);
        output.gap();
        output.say(words.flips());
        output.say(words.best());
        TextTable table = new TextTable("scenario", "best in", "mean regret", "largest regret");
        words.regrets().forEach(row -> table.add(row.toArray(String[]::new)));
        output.gap();
        output.table("regret", table);
    }
}
