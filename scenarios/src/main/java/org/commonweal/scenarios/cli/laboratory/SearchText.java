package org.commonweal.scenarios.cli.laboratory;

import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.cli.text.TextTable;
import org.commonweal.scenarios.search.LeverSearch;
import org.commonweal.scenarios.search.SearchWords;

/** What a search among levers found, for the terminal. */
final class SearchText {
    private static final int ABREAST = 5;

    private SearchText() {}

    /** The answer and the front. */
    static void print(String heading, LeverSearch asked, LeverSearch.Found found, Output output) {
        SearchWords words = new SearchWords(asked, found);
        output.say(heading);
        output.gap();
        words.answer().forEach(output::say);
        TextTable table = new TextTable(words.headings().toArray(String[]::new));
        words.rows().forEach(row -> table.add(row.toArray(String[]::new)));
        output.gap();
        output.table("front", table, table.abreast(ABREAST));
    }
}
