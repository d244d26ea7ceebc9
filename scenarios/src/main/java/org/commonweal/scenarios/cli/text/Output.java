package org.commonweal.scenarios.cli.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonweal.results.table.CsvFile;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a command says: words and tables for people, or tables and nothing else for programs. The values are the same,
 * but for the commas of thousands, which programs do without.
 */
public final class Output {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final ObjectWriter JSON = writer();

    private final Format format;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();

    Output(Format format, PrintWriter out, PrintWriter err) {
        this.format = format;
        this.out = out;
        this.err = err;
    }

    private static ObjectWriter writer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return JsonMapper.builder()
                .build()
                .writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    }

    /** Whether people read it. */
    public boolean isForPeople() {
        return format == Format.TABLE;
    }

    /** Words around the tables, as they are; for people only. */
    public void print(String text) {
        if (isForPeople()) {
            out.print(text);
        }
    }

    /** A paragraph, broken into lines that fit; for people only. */
    public void say(String paragraph) {
        if (isForPeople()) {
            TextTable.wrap(paragraph, TextTable.WIDTH).forEach(out::println);
        }
    }

    /** An empty line; for people only. */
    public void gap() {
        print("\n");
    }

    /** Where the results are; programs are told on standard error. */
    public void results(Path folder) {
        (isForPeople() ? out : err).print(FolderText.of(folder));
    }

    /** The only table of a command. */
    public void only(TextTable table) {
        only(table, List.of(table));
    }

    /** The only table of a command, which for people is shown in parts. */
    public void only(TextTable whole, List<TextTable> parts) {
        if (format == Format.JSON) {
            out.println(JSON.writeValueAsString(rows(whole)));
        } else {
            table("", whole, parts);
        }
    }

    /** One of several tables. */
    public void table(String name, TextTable table) {
        table(name, table, List.of(table));
    }

    /** One of several tables, which for people is shown in parts. */
    public void table(String name, TextTable whole, List<TextTable> parts) {
        switch (format) {
            case TABLE -> {
                String between = "";
                for (TextTable part : parts) {
                    out.print(between);
                    part.print(out);
                    between = "\n";
                }
            }
            case CSV -> out.print((tables.isEmpty() ? "" : "\n") + csv(whole));
            case JSON -> {
                // They are printed together.
            }
        }
        tables.put(name, rows(whole));
    }

    /** Ends a command that has several tables. */
    public void end() {
        if (format == Format.JSON) {
            out.println(JSON.writeValueAsString(tables));
        }
    }

    private static String csv(TextTable table) {
        StringWriter text = new StringWriter();
        try {
            CsvFile.write(
                    text,
                    table.headings(),
                    table.rows().stream()
                            .map(row -> row.stream().map(Output::plain).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<Map<String, Object>> rows(TextTable table) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            Map<String, Object> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                String cell = plain(row.get(i));
                cells.put(table.headings().get(i), NUMBER.matcher(cell).matches() ? new BigDecimal(cell) : cell);
            }
            rows.add(cells);
        }
        return rows;
    }

    /** A number without the commas of its thousands and with a minus that programs know; anything else as it is. */
    private static String plain(String cell) {
        String number = cell.replace('−', '-');
        if (GROUPED.matcher(number).matches()) {
            return number.replace(",", "");
        }
        return NUMBER.matcher(number).matches() ? number : cell;
    }
}
