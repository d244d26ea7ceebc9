package org.commonweal.scenarios.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.commonweal.economy.Composition;
import org.commonweal.economy.Tenure;

/** Households of a place by tenure and by composition, as weights: the totals are those of the neighbourhoods. */
final class HouseholdTables {
    private static final Composition[] COMPOSITIONS = Composition.values();

    private final Problems problems;
    private final Map<String, double[]> tenures = new HashMap<>();
    private final Map<String, double[]> compositions = new HashMap<>();
    private final double[] district = new double[COMPOSITIONS.length];
    private final double[] nation = new double[COMPOSITIONS.length];

    HouseholdTables(PlaceFiles files, String place, Problems problems) {
        this.problems = problems;
        readTenures(files.table(
                place + "/tenure.csv",
                "msoa21_code",
                "outright",
                "mortgage",
                "shared",
                "social",
                "private",
                "rent_free"));
        readCompositions(files.table(place + "/neighbourhood_households_estimated.csv", withCode()));
        readDistrict(files.table(place + "/compositions.csv", "composition", "households", "national_mix"));
    }

    /** A neighbourhood's households by {@link Tenure}, or null when the table has none. */
    double[] tenures(String code) {
        return tenures.get(code);
    }

    /** A neighbourhood's households by {@link Composition}, or null when the table has none. */
    double[] compositions(String code) {
        return compositions.get(code);
    }

    /** Households of the whole district by {@link Composition}. */
    double[] district() {
        return district;
    }

    /** The same by the mix of the nation. */
    double[] nation() {
        return nation;
    }

    /** Notes the neighbourhoods of these tables that the place does not have. */
    void checkCodes(String place, Set<String> known) {
        for (String code : tenures.keySet()) {
            if (!known.contains(code)) {
                problems.add(
                        place + "/tenure.csv",
                        "the neighbourhood " + CsvRow.shown(code) + " is not in neighbourhoods.csv");
            }
        }
        for (String code : known) {
            if (!tenures.containsKey(code)) {
                problems.add(place + "/tenure.csv", "the neighbourhood " + CsvRow.shown(code) + " is missing");
            }
            if (!compositions.containsKey(code)) {
                problems.add(
                        place + "/neighbourhood_households_estimated.csv",
                        "the neighbourhood " + CsvRow.shown(code) + " is missing");
            }
        }
    }

    private void readTenures(CsvTable table) {
        for (CsvRow row : table.rows()) {
            double[] counts = new double[Tenure.values().length];
            counts[Tenure.OUTRIGHT.ordinal()] = row.count("outright", Limits.HOUSEHOLDS);
            counts[Tenure.MORTGAGED.ordinal()] =
                    row.count("mortgage", Limits.HOUSEHOLDS) + row.count("shared", Limits.HOUSEHOLDS);
            counts[Tenure.SOCIAL.ordinal()] = row.count("social", Limits.HOUSEHOLDS);
            counts[Tenure.PRIVATE.ordinal()] =
                    row.count("private", Limits.HOUSEHOLDS) + row.count("rent_free", Limits.HOUSEHOLDS);
            put(tenures, row, counts);
        }
    }

    private void readCompositions(CsvTable table) {
        for (CsvRow row : table.rows()) {
            double[] weights = new double[COMPOSITIONS.length];
            for (Composition composition : COMPOSITIONS) {
                weights[composition.ordinal()] = row.number(composition.code(), 0, Limits.HOUSEHOLDS);
            }
            put(compositions, row, weights);
        }
    }

    private void readDistrict(CsvTable table) {
        Map<String, CsvRow> rows = new HashMap<>();
        for (CsvRow row : table.rows()) {
            if (rows.put(row.text("composition"), row) != null) {
                problems.add(row.where(), "the composition stands there twice");
            }
        }
        for (Composition composition : COMPOSITIONS) {
            CsvRow row = rows.get(composition.code());
            if (row != null) {
                district[composition.ordinal()] = row.number("households", 0, Limits.HOUSEHOLDS);
                nation[composition.ordinal()] = row.number("national_mix", 0, Limits.HOUSEHOLDS);
            } else if (!rows.isEmpty()) {
                problems.add(table.name(), "the composition " + composition.code() + " is missing");
            }
        }
    }

    private void put(Map<String, double[]> map, CsvRow row, double[] weights) {
        String code = row.text("msoa21_code");
        if (map.put(code, weights) != null) {
            problems.add(row.where(), "the neighbourhood " + CsvRow.shown(code) + " stands there twice");
        }
    }

    private static String[] withCode() {
        String[] columns = new String[COMPOSITIONS.length + 1];
        columns[0] = "msoa21_code";
        for (Composition composition : COMPOSITIONS) {
            columns[composition.ordinal() + 1] = composition.code();
        }
        return columns;
    }
}
