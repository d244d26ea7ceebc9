package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.results.table.CsvFile;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.run.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every command that prints a table prints the same one to people, as CSV and as JSON. */
class FormatTest {
    private static final String SMALL = " --scale 0.02 --burn-in 0";
    private static final List<String> DESCRIPTIONS = List.of(
            "describe month",
            "describe parameters pricing",
            "describe assumptions",
            "describe levers",
            "describe levers kept",
            "describe evidence E19",
            "describe file",
            "describe commands",
            "describe ownership",
            "describe ownership-mix",
            "describe fiscal",
            "describe fiscal dividends",
            "describe indicators",
            "describe places",
            "describe scenarios",
            "describe experiments",
            "describe estimates",
            "describe targets");
    private static final List<String> STUDIES = List.of(
            "run --years 1 --out DIR" + SMALL,
            "run --years 0 --seeds 2 --set estimate.social-rent=off --out DIR" + SMALL,
            "compare baseline steady-returns --years 1 --seeds 2 --variant-pairs 0 --out DIR" + SMALL,
            "compare --check-aa --years 1 --seeds 2" + SMALL,
            "validate --years 2 --seeds 2 --out DIR" + SMALL,
            "scales --scales 0.02,0.03 --seeds 2 --years 1 --burn-in 0 --quiet",
            "stress --ends pricing.response --combinations 1 --seeds 1 --years 1 --place preston --quiet",
            "ablation --years 1 --seeds 2 --out DIR" + SMALL,
            "trace --years 1 --month 2 --horizon 4 --out DIR" + SMALL,
            "calibrate DIR.yaml --out DIR --quiet",
            "sensitivity --vary tenders --trajectories 3 --points 6 --years 1 --quiet --out DIR" + SMALL,
            "break --vary tenders --points 12 --check 2 --years 1 --quiet --out DIR" + SMALL,
            "search --vary levers.progressive-procurement.social-weight=0..0.4 --points 5 --population 4"
                    + " --generations 1 --check 1 --years 1 --quiet --out DIR" + SMALL,
            "batch DIR.yaml --archive DIR --quiet",
            "runs made --archive DIR",
            "query SQL --archive DIR",
            "export made --out DIR.csv --archive DIR",
            "replay DIR --quiet",
            "check DIR",
            "bench --scale 0.02,0.03 --years 1 --burn-in 0");
    /** Texts, pages and windows that no table is. */
    private static final List<String> WITHOUT =
            List.of("completion", "describe", "commonweal", "help", "schema", "workshop", "live");

    private static final int UNBROKEN = 8;

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    static Stream<String> commands() {
        return Stream.concat(DESCRIPTIONS.stream(), STUDIES.stream());
    }

    @Test
    void everyCommandThatPrintsATableIsHere() {
        List<String> known = commands().map(FormatTest::verbs).toList();
        assertThat(all(new CommandLine(new Main(new Stop())))
                        .filter(command -> !WITHOUT.contains(command.getCommandName()))
                        .map(command -> command.getCommandSpec().qualifiedName().replaceFirst("commonweal ", "")))
                .hasSizeGreaterThan(15)
                .allMatch(known::contains);
    }

    private static String verbs(String command) {
        String[] words = command.split(" ");
        return command.startsWith("describe") ? words[0] + " " + words[1] : words[0];
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(FormatTest::all));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aTableSaysTheSameInEveryFormat(String command) throws IOException {
        prepare(command);
        String table = execute(command, "table");
        List<List<String>> csv = rows(execute(command, "csv"));
        JsonNode json = JsonMapper.builder().build().readTree(execute(command, "json"));
        List<String> rows = new ArrayList<>();
        (json.isArray() ? List.of(json) : json.values())
                .forEach(one -> one.values().forEach(row -> rows.add(shape(command, row.values().stream()))));
        assertThat(csv.stream().map(row -> shape(command, row.stream()))).containsExactlyElementsOf(rows);
        if (!command.equals("describe assumptions")) {
            String printed = table.replace(",", "");
            for (List<String> row : csv) {
                assertThat(Stream.of(shape(command, row.stream()).split("[|\\s.-]+")))
                        .allSatisfy(word -> assertThat(printed).contains(beginning(word)));
            }
        }
    }

    /** So much of a word as a table never breaks. */
    private static String beginning(String word) {
        String plain = word.replace(",", "");
        return plain.substring(0, Math.min(plain.length(), UNBROKEN));
    }

    /** The cells of a row; of a bench, whose numbers are others each time, the names alone. */
    private static String shape(String command, Stream<?> cells) {
        List<String> all = cells.map(FormatTest::cell).toList();
        return String.join("|", command.startsWith("bench") ? all.subList(0, 2) : all);
    }

    private static String cell(Object cell) {
        String text = cell instanceof JsonNode node ? node.asString() : cell.toString();
        try {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException word) {
            return text;
        }
    }

    /** The rows of all tables of a CSV; a heading comes first and after every empty line. */
    private static List<List<String>> rows(String csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        boolean heading = true;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            for (CsvRecord record : reader) {
                boolean empty = record.getFields().equals(List.of(""));
                if (!heading && !empty) {
                    rows.add(record.getFields().stream().map(CsvFile::unguarded).toList());
                }
                heading = empty;
            }
        }
        return rows;
    }

    private void prepare(String command) throws IOException {
        if (command.matches("(replay|check) .*")) {
            execute("run --years 0 --out DIR" + SMALL, "table");
        }
        if (command.matches("(batch|runs|query|export) .*")) {
            Files.writeString(folder.resolve("made.yaml"), """
                    question: Small?
                    scenarios: [baseline, procurement]
                    seeds: 2
                    scale: 0.02
                    years: 1
                    burn-in: 0
                    """);
            execute("batch DIR.yaml --archive DIR --quiet", "table");
        }
        if (command.startsWith("calibrate")) {
            SmallCalibration.write(folder.resolve("made.yaml"));
        }
    }

    private String execute(String command, String format) {
        StringWriter out = new StringWriter();
        String line = command.replace("DIR", folder.resolve("made").toString());
        List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
        words.replaceAll(word -> word.equals("SQL") ? "select world, count(*) as runs from runs group by world" : word);
        words.addAll(List.of(FormatOption.NAME, format));
        int code = Main.execute(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
        assertThat(code).as(err.toString()).isZero();
        return out.toString();
    }

    @Test
    void anOptionBeforeTheSubcommandCountsAndTextIsTheTable() {
        StringWriter out = new StringWriter();
        Main.execute(new PrintWriter(out), new PrintWriter(err), "describe", "--format", "CSV", "places");
        assertThat(out.toString()).startsWith("place,title,code,households,").contains("59607");
        out.getBuffer().setLength(0);
        Main.execute(new PrintWriter(out), new PrintWriter(err), "describe", "places", "--format=text");
        assertThat(out.toString()).startsWith("place ").contains("59,607");
    }

    @Test
    void whereTheResultsAreIsNotAmongTheRowsForPrograms() {
        String csv = execute("run --years 0 --out DIR" + SMALL, "csv");
        assertThat(csv)
                .startsWith("seed,indicator,name,unit,first year,last year\n")
                .doesNotContain("Report:");
        assertThat(err.toString()).contains("Report: " + folder.resolve("made"));
    }
}
