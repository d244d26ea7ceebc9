package org.commonweal.scenarios.place;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.commonweal.economy.SizeBand;

/**
 * Enterprises and local units by size band, from {@code business_counts.csv}; the bands must add up to the total row.
 */
final class SizeBandTable {
    private static final String DIMENSION = "employment size band";

    private final CsvTable table;
    private final Problems problems;

    SizeBandTable(PlaceFiles files, String place, Problems problems) {
        this.table = files.table(place + "/business_counts.csv", "unit", "dimension", "category", "count");
        this.problems = problems;
    }

    /** The counts of a unit, {@code enterprises} or {@code local_units}, by {@link SizeBand}. */
    int[] counts(String unit) {
        Map<SizeBand, Integer> counts = new EnumMap<>(SizeBand.class);
        OptionalInt total = OptionalInt.empty();
        for (CsvRow row : table.rows()) {
            if (row.textOrEmpty("unit").equals(unit)
                    && row.textOrEmpty("dimension").equals(DIMENSION)) {
                SizeBand band = band(row);
                int count = row.count("count", Limits.PEOPLE);
                if (band == null) {
                    total = OptionalInt.of(count);
                } else if (counts.put(band, count) != null) {
                    problems.add(row.where(), "the size band " + band.code() + " of " + unit + " stands there twice");
                }
            }
        }
        int[] byBand = new int[SizeBand.values().length];
        counts.forEach((band, count) -> byBand[band.ordinal()] = count);
        if (!table.rows().isEmpty()) {
            check(unit, counts, Split.sum(byBand), total);
        }
        return byBand;
    }

    private void check(String unit, Map<SizeBand, Integer> counts, long sum, OptionalInt total) {
        for (SizeBand band : SizeBand.values()) {
            if (!counts.containsKey(band)) {
                problems.add(table.name(), "the size band " + band.code() + " of " + unit + " is missing");
            }
        }
        if (total.isEmpty()) {
            problems.add(table.name(), "the row Total of " + unit + " by " + DIMENSION + " is missing");
        } else if (sum != total.getAsInt() || sum == 0) {
            problems.add(
                    table.name(),
                    unit + " by size band add up to " + sum,
                    total.getAsInt() + " as in the row Total, above 0",
                    "");
        }
    }

    /** The band of a row, or null for the total. */
    private SizeBand band(CsvRow row) {
        String category = row.text("category");
        for (SizeBand band : SizeBand.values()) {
            if (band.code().equals(category)) {
                return band;
            }
        }
        if (!category.equals("Total")) {
            problems.add(
                    row.where(),
                    "unknown size band " + CsvRow.shown(category),
                    "0-4, 5-9, 10-19, 20-49, 50-99, 100-249, 250+ or Total",
                    "");
        }
        return null;
    }
}
