package org.commonweal.parameter;

import java.util.List;
import java.util.Scanner;

/**
 * The values of parameters by {@linkplain Edition edition}: a table beside the question that the editions answer, in a
 * resource with the question's name, e.g. {@code rule-year.csv}, with the columns key (inside the question's group),
 * edition ({@code every} for all of them), value and source.
 */
public final class Editions {
    /** Stands for all editions. */
    public static final String EVERY = "every";

    private static final int COLUMNS = 4;
    private static final ClassValue<List<Value>> READ = new ClassValue<>() {
        @Override
        protected List<Value> computeValue(Class<?> question) {
            return read(question);
        }
    };

    private Editions() {}

    /**
     * A number in an edition.
     *
     * @param key its key inside the group, e.g. {@code income-tax.basic-rate}
     * @param edition the name of the edition, or {@link #EVERY}
     * @param value as it may be written in a scenario file
     * @param source where it comes from
     */
    public record Value(String key, String edition, String value, String source) {
        private boolean isIn(Class<?> answer) {
            return edition.equals(EVERY) || edition.equals(Question.nameOf(answer));
        }

        private Setting asSetting(Slot question) {
            return new Setting(question.beside(key), value, source, Question.nameOf(question.type()) + " " + edition);
        }
    }

    /** All values of the table of a question, in the order of its rows. */
    public static List<Value> of(Class<?> question) {
        return READ.get(question);
    }

    /** Whether an answer is an edition. */
    static boolean isEdition(Class<?> answer) {
        return answer.isAnnotationPresent(Edition.class);
    }

    /** What an answer to the question in a slot brings: nothing if it is no edition. */
    static List<Setting> brought(Slot question, Class<?> answer) {
        return isEdition(answer)
                ? of(question.type()).stream()
                        .filter(value -> value.isIn(answer))
                        .map(value -> value.asSetting(question))
                        .toList()
                : List.of();
    }

    /** Reads the table, a part of the program as its classes are. */
    private static List<Value> read(Class<?> question) {
        String resource = Question.nameOf(question) + ".csv";
        if (question.getResource(resource) == null) {
            throw new ExtensionException(
                    question.getName() + " has editions and no table of their values",
                    "Maybe add the resource " + resource + " beside it.");
        }
        try (Scanner rows = new Scanner(question.getResourceAsStream(resource), "UTF-8")) {
            rows.nextLine();
            return rows.useDelimiter("\\R").tokens().map(Editions::value).toList();
        }
    }

    /** A row; the source comes last and may have commas. */
    private static Value value(String line) {
        String[] cells = line.split(",", COLUMNS);
        return new Value(cells[0], cells[1], cells[2], cells[COLUMNS - 1]);
    }
}
