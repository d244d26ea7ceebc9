package org.commonweal.scenarios.run;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.UnboundedException;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.scenarios.BadInput;

/** Says whose values make amounts or a month grow beyond every bound: those that were set farthest from usual. */
final class Unbounded {
    private static final int SUSPECTS = 3;

    private Unbounded() {}

    /**
     * Does a part of a trial.
     *
     * @throws BadInput if an amount or a month grows beyond every bound in it
     */
    static <T> T watch(Trial trial, Supplier<T> part) {
        try {
            return part.get();
        } catch (UnboundedException beyond) {
            throw refused(trial, beyond);
        }
    }

    private static BadInput refused(Trial trial, UnboundedException beyond) {
        List<Row> suspects = suspects(trial);
        String hint = suspects.stream()
                .map(row -> row.key() + " (" + row.text() + ")")
                .collect(Collectors.joining(", ", "Maybe it comes from what is farthest from its usual value: ", "."));
        return new BadInput(
                trial.title(),
                beyond.getMessage(),
                "values that do not make the economy of the place explode together",
                suspects.isEmpty() ? "" : hint);
    }

    /** What was set, that which is farthest from its usual value within its range first. */
    private static List<Row> suspects(Trial trial) {
        Map<String, Double> usual = ParameterTable.declared(ModelSpec.class).stream()
                .collect(Collectors.toMap(Row::key, Row::value, (first, later) -> first));
        Comparator<Row> byDistance =
                Comparator.comparingDouble(row -> Math.abs(row.value() - usual.get(row.key())) / width(row));
        return trial.parameters().stream()
                .filter(row -> row.given() && !row.unit().equals(ParameterTable.CHOICE))
                .sorted(byDistance.reversed())
                .limit(SUSPECTS)
                .toList();
    }

    private static double width(Row row) {
        return row.max() > row.min() ? row.max() - row.min() : 1;
    }
}
