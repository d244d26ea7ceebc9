package org.commonweal.results.batch;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table that is made of an experiment, as a question to its archive. */
final class ExportQuery {
    /** The columns of a long table behind those of its points, and what they mean. */
    static final Map<String, String> MEANINGS = meanings();

    private static final String EFFECTS = "effect, low, high";

    private final BatchArchive archive;
    private final BatchPassport passport;

    ExportQuery(BatchArchive archive, BatchPassport passport) {
        this.archive = archive;
        this.passport = passport;
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("experiment", "the experiment");
        meanings.put("place", "the place");
        meanings.put("point", "number of the point of the design");
        meanings.put("world", "what is laid over every scenario, the baseline too");
        meanings.put("scenario", "the scenario");
        meanings.put("indicator", "the indicator");
        meanings.put("title", "the indicator's name for people");
        meanings.put("unit", "its unit; totals are those of the whole place");
        meanings.put("definition", "what it is");
        meanings.put("direction", "which way is better for the residents, if either is");
        meanings.put("runs", "how many runs the numbers are means of, one for each seed");
        meanings.put("missing", "how many runs are missing or have failed");
        meanings.put("mean", "its mean over the last years and the runs");
        meanings.put("baseline", "the same in the runs of the baseline with the same seeds");
        meanings.put("effect", "mean difference from the baseline with the same luck");
        meanings.put("low", "lower end of the 95 % interval of the effect (Student's t over the pairs)");
        meanings.put("high", "upper end of it");
        meanings.put("leaves_out_zero", "whether the interval lies on one side of zero");
        meanings.put("run_list", "the runs: commonweal replay RUN makes one of them again");
        meanings.put("baseline_run_list", "the runs of the baseline, in the same order");
        return meanings;
    }

    /** The parameters that are set at any point, in the order of the points. */
    List<String> keys() throws SQLException, IOException {
        return strings("select key from points where experiment = " + text(passport.name())
                + " and key <> '' group by key order by min(point), key");
    }

    private List<String> strings(String sql) throws SQLException, IOException {
        List<String> found = new ArrayList<>();
        archive.query(sql, rows -> {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        });
        return found;
    }

    /** A row for each place, point, world, scenario and indicator. */
    String longTable() throws SQLException, IOException {
        return "select e.experiment, e.place, e.point" + pointColumns(", p.") + ", "
                + MEANINGS.keySet().stream()
                        .skip(3)
                        .map(column -> "e." + column)
                        .collect(Collectors.joining(", "))
                + " from effects e" + points() + where() + order() + ", e.indicator";
    }

    /**
     * A row for each place, point, world and scenario; of each indicator its mean and its effect with its interval. The
     * numbers of a row are gathered once and picked from there: a thousand aggregates take DuckDB long to plan.
     */
    String wideTable() throws SQLException, IOException {
        List<String> measures = List.of(("mean, " + EFFECTS).split(", "));
        List<String> columns = new ArrayList<>();
        for (String indicator : indicators()) {
            for (String measure : measures) {
                String name = measure.equals("mean") ? indicator : indicator + " " + measure;
                columns.add("numbers[" + text(indicator) + "]." + measure + " as " + name(name));
            }
        }
        String numbers =
                measures.stream().map(measure -> measure + ": e." + measure).collect(Collectors.joining(", "));
        String addresses = "e.experiment, e.place, e.point, e.world, e.scenario";
        return "select e.experiment, e.place, e.point" + pointColumns(", p.")
                + ", e.world, e.scenario, e.runs, e.missing, " + String.join(", ", columns)
                + ", e.run_list, e.baseline_run_list from (select " + addresses
                + ", any_value(e.runs) as runs, any_value(e.missing) as missing, any_value(e.run_list) as run_list,"
                + " any_value(e.baseline_run_list) as baseline_run_list,"
                + " map_from_entries(list((e.indicator, {" + numbers + "}))) as numbers from effects e" + where()
                + " group by " + addresses + ") e" + points() + order();
    }

    List<String> indicators() throws SQLException, IOException {
        return strings("select name from indicators where experiment = " + text(passport.name()) + " order by name");
    }

    private String pointColumns(String before) throws SQLException, IOException {
        return keys().stream().map(key -> before + name(key)).collect(Collectors.joining());
    }

    /** What is set at each point, in a column for each parameter: numbers where all of them are. */
    private String points() throws SQLException, IOException {
        List<String> keys = keys();
        if (keys.isEmpty()) {
            return "";
        }
        List<String> numeric = strings("select key from points where experiment = " + text(passport.name())
                + " and key <> '' group by key having count(value) = count(*)");
        return " join (select point, "
                + keys.stream()
                        .map(key -> "max(" + (numeric.contains(key) ? "value" : "text") + ") filter (key = " + text(key)
                                + ") as " + name(key))
                        .collect(Collectors.joining(", "))
                + " from points where experiment = " + text(passport.name()) + " group by point) p using (point)";
    }

    private String where() {
        return " where e.experiment = " + text(passport.name());
    }

    private String order() {
        return " order by e.place, e.point, " + position(passport.worlds(), "e.world") + ", "
                + position(passport.scenarios(), "e.scenario");
    }

    private static String position(List<String> names, String column) {
        return "list_position([" + names.stream().map(ExportQuery::text).collect(Collectors.joining(", ")) + "], "
                + column + ")";
    }

    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private static String name(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }
}
