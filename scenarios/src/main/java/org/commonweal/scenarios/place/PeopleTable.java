package org.commonweal.scenarios.place;

import java.util.HashMap;
import java.util.Map;
import org.commonweal.place.PeopleData;

/** Residents of 16 and over by economic activity: Census 2021 table TS066, but for unemployment. */
final class PeopleTable {
    private static final String ALL = "Total: All usual residents aged 16 years and over";
    private static final String ACTIVE = "Economically active (excluding full-time students)";
    private static final String STUDENT = "Economically active and a full-time student";
    private static final String STUDYING = "Economically inactive: Student";
    private static final String SICK = "Economically inactive: Long-term sick or disabled";
    private static final String AT_HOME = "Economically inactive: Looking after home or family";
    private static final String WORK = ": In employment: ";

    private final String name;
    private final Problems problems;
    private final Map<String, CsvRow> rows = new HashMap<>();

    PeopleTable(PlaceFiles files, String place, Problems problems) {
        this.name = place + "/economic_activity.csv";
        this.problems = problems;
        for (CsvRow row : files.table(name, "category", "persons_16plus").rows()) {
            if (rows.put(row.text("category"), row) != null) {
                problems.add(row.where(), "the category stands there twice");
            }
        }
    }

    /** The residents; all inactive people but the retired are what the named groups leave. */
    PeopleData read(double unemploymentRate, double shareWorkingInPlace, double meanToMedianPay) {
        int all = count(ALL);
        int employees = working("Employee");
        int partTime = working("Employee: Part-time");
        int withEmployees = working("Self-employed with employees");
        int alone = working("Self-employed without employees");
        int working = employees + withEmployees + alone;
        int unemployed = (int) Math.round(working * unemploymentRate / (1 - unemploymentRate));
        int retired = count("Economically inactive: Retired");
        boolean reasons = rows.containsKey(STUDYING) || rows.containsKey(SICK) || rows.containsKey(AT_HOME);
        int students = reasons ? count(STUDYING) : 0;
        int sick = reasons ? count(SICK) : 0;
        int homemakers = reasons ? count(AT_HOME) : 0;
        long inactive = (long) all - employees - withEmployees - alone - unemployed - retired;
        if (inactive < 0 || employees == 0 && !rows.isEmpty()) {
            problems.add(name, "the groups do not fit into the " + all + " residents of 16 and over");
        }
        if (partTime > employees) {
            problems.add(name, "more employees work part-time, " + partTime + ", than there are");
        }
        return new PeopleData(
                all,
                employees,
                partTime,
                withEmployees,
                alone,
                unemployed,
                retired,
                (int) inactive,
                students,
                sick,
                homemakers,
                shareWorkingInPlace,
                meanToMedianPay);
    }

    private int working(String group) {
        return count(ACTIVE + WORK + group) + count(STUDENT + WORK + group);
    }

    private int count(String category) {
        CsvRow row = rows.get(category);
        if (row == null) {
            if (!rows.isEmpty()) {
                problems.add(name, "the category \"" + category + "\" is missing");
            }
            return 0;
        }
        return row.count("persons_16plus", Limits.PEOPLE);
    }
}
