package org.commonweal.scenarios.cli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.scenarios.trace.Followed;
import org.commonweal.scenarios.trace.Forms;
import org.commonweal.scenarios.trace.TraceRows;
import org.commonweal.scenarios.trace.TraceWords;

/** Where a pound goes. */
public final class TraceText {

    private TraceText() {}

    /** What was followed, the answer in words, and the numbers. */
    public static void print(String heading, List<Followed> all, Output output) {
        output.say(heading);
        output.gap();
        output.say(TraceWords.answer(all));
        output.gap();
        output.only(table(all));
        output.gap();
    }

    private static TextTable table(List<Followed> all) {
        List<String> headings = new ArrayList<>(List.of("what"));
        Arrays.stream(Forms.values()).map(Forms::title).forEach(headings::add);
        TextTable table = new TextTable(headings.toArray(String[]::new));
        TraceRows.measures(all).forEach(row -> table.add(row.toArray(String[]::new)));
        TraceRows.channels(all).forEach(row -> table.add(("leaves as " + String.join("\t", row)).split("\t", -1)));
        return table;
    }
}
