package org.commonweal.scenarios.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void numbersStandToTheRightAndNotesBelow() {
        TextTable table = new TextTable(List.of("what", "source"), "key", "value");
        table.addWithNotes(List.of("what it is", "a paper"), "a.b", "1");
        table.addWithNotes(List.of("what it is", ""), "a.c", "2");
        table.add("a.long-key", "12.5");
        assertThat(text(table)).isEqualTo("""
                key         value
                ----------  -----
                a.b             1
                    what it is. Source: a paper
                a.c             2
                    what it is
                a.long-key   12.5
                """);
    }

    @Test
    void longNumbersBehindTheKeyHaveCommasBetweenTheirThousands() {
        TextTable table = new TextTable("key", "value", "range", "code");
        table.add("12345", "1234567", "100 to 10000", "E07000123");
        assertThat(text(table)).contains("12345  1,234,567  100 to 10,000  E07000123");
    }

    @Test
    void aKeyThatDoesNotFitIsNotBroken() {
        TextTable table = new TextTable("key", "what");
        String key = "a.very-long-key-".repeat(4) + "end";
        table.add(key, "word ".repeat(30).strip());
        assertThat(text(table).lines()).contains(key);
    }

    @Test
    void aWideTableIsShownInPartsThatBeginWithTheFirstColumn() {
        TextTable table = new TextTable("key", "a", "b", "c");
        table.add("k", "1", "2", "3");
        assertThat(table.abreast(2).stream().map(TextTable::headings))
                .containsExactly(List.of("key", "a", "b"), List.of("key", "c"));
        assertThat(table.abreast(2).get(1).rows()).containsExactly(List.of("k", "3"));
    }

    @Test
    void whateverIsInItATableKeepsToItsWidthAndLosesNothing() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            String[] cells = new String[1 + random.nextInt(6)];
            for (int c = 0; c < cells.length; c++) {
                cells[c] = random.ints(random.nextInt(200), 0, 6)
                        .mapToObj(pick -> "ab-. c".substring(pick, pick + 1))
                        .reduce("", String::concat);
            }
            TextTable table = new TextTable("h ".repeat(cells.length).split(" "));
            table.add(cells);
            String text = text(table);
            assertThat(text.lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(TextTable.WIDTH));
            String body = text.lines().skip(2).reduce("", String::concat);
            assertThat(count(body)).isEqualTo(count(String.join("", cells)));
        }
    }

    private static long count(String text) {
        return text.chars().filter(letter -> letter != ' ').count();
    }

    private static String text(TextTable table) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        table.print(out);
        return text.toString();
    }
}
