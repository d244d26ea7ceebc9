package org.commonweal.scenarios.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** One table says the same to people and to programs. */
class OutputTest {
    private final StringWriter err = new StringWriter();

    private String said(Format format, Consumer<Output> command) {
        StringWriter out = new StringWriter();
        command.accept(new Output(format, new PrintWriter(out), new PrintWriter(err)));
        return out.toString();
    }

    private static TextTable table() {
        TextTable table = new TextTable(List.of("source"), "key", "value");
        table.addWithNotes(List.of("a \"paper\", p. 2"), "a.b", "59,607");
        table.addWithNotes(List.of(""), "a.c", "12.5 %");
        return table;
    }

    @Test
    void peopleReadColumnsAndTheWordsAroundThem() {
        assertThat(said(Format.TABLE, output -> {
                    output.say("What it is:");
                    output.gap();
                    output.only(table());
                }))
                .isEqualTo("""
                        What it is:

                        key   value
                        ---  ------
                        a.b  59,607
                            a "paper", p. 2
                        a.c  12.5 %
                        """);
    }

    @Test
    void aCsvHasNotesAsColumnsQuotesWhatMustBeQuotedAndNoWords() {
        assertThat(said(Format.CSV, output -> {
                    output.say("What it is:");
                    output.gap();
                    output.only(table());
                }))
                .isEqualTo("""
                        key,value,source
                        a.b,59607,"a ""paper"", p. 2"
                        a.c,12.5 %,
                        """);
    }

    @Test
    void jsonIsAnArrayOfRowsWithNumbersAsNumbers() {
        assertThat(said(Format.JSON, output -> {
                    output.say("What it is:");
                    output.only(table());
                }))
                .isEqualTo("""
                        [
                          {
                            "key" : "a.b",
                            "value" : 59607,
                            "source" : "a \\"paper\\", p. 2"
                          },
                          {
                            "key" : "a.c",
                            "value" : "12.5 %",
                            "source" : ""
                          }
                        ]
                        """);
    }

    @Test
    void severalTablesAreBlocksOfACsvAndMembersOfAnObject() {
        Consumer<Output> command = output -> {
            TextTable one = new TextTable("a");
            one.add("−1");
            TextTable other = new TextTable("b", "c");
            other.add("x", "+0.5");
            output.table("one", one);
            output.table("other", other, other.abreast(1));
            output.end();
        };
        assertThat(said(Format.CSV, command)).isEqualTo("a\n-1\n\nb,c\nx,+0.5\n");
        assertThat(said(Format.JSON, command).replaceAll("\\s", "")).isEqualTo("""
                {"one":[{"a":-1}],"other":[{"b":"x","c":0.5}]}""");
    }
}
