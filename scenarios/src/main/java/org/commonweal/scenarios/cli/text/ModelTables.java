package org.commonweal.scenarios.cli.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.model.ModelSpec;
import org.commonweal.ownership.LegalForm;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Question;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.recording.Recorder;
import org.commonweal.time.Phase;

/** The model as tables, read off the declarations that run. */
public final class ModelTables {
    private static final int FORMS_ABREAST = 5;
    private static final List<String> MEANING = List.of("switched off", "what");

    private ModelTables() {}

    /**
     * A table of parameters.
     *
     * @param table the table
     * @param counts how many there are of each status, a sentence
     */
    public record Parameters(TextTable table, String counts) {}

    /** The phases of a month. */
    public static TextTable month() {
        TextTable table = new TextTable("phase", "what happens");
        for (Phase phase : Phase.values()) {
            table.add((phase.ordinal() + 1) + " " + phase.title(), phase.sentence());
        }
        return table;
    }

    /**
     * The parameters whose key or status contains the filter, or all; of every answer to a question, with what has to be
     * chosen for those that are not the default.
     */
    public static Parameters parameters(String filter) {
        List<Row> rows =
                select(row -> row.key().contains(filter) || row.status().equals(filter));
        if (rows.isEmpty()) {
            throw new BadInput(
                    "",
                    "no parameter has " + Problem.quoted(filter) + " in its key",
                    "",
                    "Maybe: commonweal describe parameters");
        }
        return new Parameters(table(rows), counts(rows));
    }

    /** How many parameters there are of each status: {@code 3 in all: 1 observed, 2 assumed.} */
    static String counts(List<Row> rows) {
        List<String> parts = new ArrayList<>();
        int all = 0;
        for (Status status : Status.values()) {
            long count = rows.stream()
                    .filter(row -> row.status().equalsIgnoreCase(status.name()))
                    .count();
            all += (int) count;
            if (count > 0) {
                parts.add(count + " " + status.name().toLowerCase(Locale.ROOT));
            }
        }
        int choices = rows.size() - all;
        String numbers = all + " in all: " + String.join(", ", parts) + ".";
        String chosen = "Choices: " + choices + ".";
        return all == 0 ? chosen : choices == 0 ? numbers : numbers + " " + chosen;
    }

    /** Taxes and benefits in short: key, value, unit and range. */
    public static TextTable fiscal() {
        return table(fiscalRows()).part(0, 1, 2, 3);
    }

    /** The parameters of policy levers, of shocks and of taxes and benefits, whose key contains one of these words. */
    public static TextTable levers(List<String> words) {
        List<Row> rows = new ArrayList<>(
                select(row -> row.key().startsWith("levers.") || row.key().startsWith("shocks.")));
        rows.addAll(fiscalRows());
        rows.removeIf(row -> words.stream().noneMatch(row.key()::contains));
        return table(rows);
    }

    private static List<Row> fiscalRows() {
        return select(row -> row.key().startsWith("fiscal."));
    }

    private static List<Row> select(Predicate<Row> wanted) {
        return ParameterTable.declared(ModelSpec.class).stream().filter(wanted).toList();
    }

    private static TextTable table(List<Row> rows) {
        TextTable table = new TextTable(List.of("what", "source", "with"), "key", "value", "unit", "range", "status");
        for (Row row : rows) {
            boolean choice = row.unit().equals(ParameterTable.CHOICE);
            table.addWithNotes(
                    List.of(row.what(), choice ? "" : row.source(), row.needs()),
                    row.key(),
                    row.text(),
                    row.unit(),
                    choice ? "" : row.range(),
                    row.status());
        }
        return table;
    }

    /** What each legal form is assumed to do; behind the forms stands what each question means. */
    public static TextTable ownership() {
        List<Class<?>> forms = List.copyOf(Question.answers(LegalForm.class));
        List<String> headings = new ArrayList<>(List.of("assumption"));
        forms.forEach(form -> headings.add(words(form)));
        headings.addAll(MEANING);
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (Row question : defaults(forms.get(0))) {
            List<String> cells = new ArrayList<>(List.of(question.key()));
            forms.forEach(form -> cells.add(answer(form, question)));
            cells.addAll(List.of(neutral(question), question.what()));
            table.add(cells.toArray(String[]::new));
        }
        return table;
    }

    /** The same in parts: what the questions mean, then as many forms abreast as fit. */
    public static List<TextTable> parts(TextTable ownership) {
        int columns = ownership.headings().size();
        int forms = columns - 1 - MEANING.size();
        List<TextTable> parts = new ArrayList<>(List.of(ownership.part(0, columns - 2, columns - 1)));
        parts.addAll(ownership.part(IntStream.rangeClosed(0, forms).toArray()).abreast(FORMS_ABREAST));
        return parts;
    }

    private static String answer(Class<?> form, Row question) {
        return defaults(form).stream()
                .filter(row -> row.key().equals(question.key()))
                .map(Row::text)
                .collect(Collectors.joining());
    }

    private static String neutral(Row question) {
        return question.unit().equals(Unit.SWITCH.symbol())
                ? "off"
                : BigDecimal.valueOf(question.neutral()).stripTrailingZeros().toPlainString();
    }

    /** The indicators. */
    public static TextTable indicators() {
        TextTable table = new TextTable(List.of("definition"), "name", "title", "unit", "direction");
        for (Indicator indicator : Indicators.CATALOGUE) {
            table.addWithNotes(
                    List.of(indicator.definition()),
                    indicator.name(),
                    indicator.title(),
                    indicator.measure().unit(),
                    Recorder.meta(indicator).direction().words());
        }
        return table;
    }

    private static List<Row> defaults(Class<?> rule) {
        return ParameterTable.defaults(rule.asSubclass(Record.class));
    }

    private static String words(Class<?> rule) {
        return rule.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
