package org.commonweal.scenarios.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** The neighbourhoods of a place as {@code neighbourhoods.csv} has them, one for each code. */
final class NeighbourhoodTable {
    private static final String VALUE = "house_price_mean_of_lsoa_medians_ye_mar2021_gbp";

    /**
     * What the table says of a neighbourhood.
     *
     * @param name what people call it, e.g. {@code Fulwood}; where two of the place are called the same, with the
     * number
     * @param price mean of the median prices of its small areas [pounds]; empty when not published
     * @param income mean net household income [pounds a year]; empty when not published
     */
    record Row(
            String where,
            String code,
            String name,
            double latitude,
            double longitude,
            int households,
            int residents16plus,
            int employed,
            double highSkill,
            double lowSkill,
            OptionalDouble price,
            OptionalDouble income,
            int decile) {}

    private final CsvTable table;
    private final Problems problems;

    NeighbourhoodTable(PlaceFiles files, String place, Problems problems) {
        this.problems = problems;
        this.table = files.table(
                place + "/neighbourhoods.csv",
                "msoa21_code",
                "name",
                "local_name",
                "lad_code",
                "lad_name",
                "latitude",
                "longitude",
                "households",
                "residents_16plus",
                "residents_in_employment",
                "share_nssec_1_2",
                "share_nssec_6_7",
                "share_nssec_8_never_worked_ltu",
                VALUE,
                "income_net_gbp",
                "imd2025_decile");
    }

    /** The rows in the order of the table. */
    List<Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        Map<String, Long> bearers =
                table.rows().stream().collect(Collectors.groupingBy(this::localName, Collectors.counting()));
        for (CsvRow row : table.rows()) {
            Row read = read(row, bearers.get(localName(row)) > 1);
            boolean again = rows.put(read.code(), read) != null;
            if (again) {
                problems.add(row.where(), "the neighbourhood " + CsvRow.shown(read.code()) + " stands there twice");
            } else if (!names.add(read.name())) {
                problems.add(row.where(), "a second neighbourhood has the name " + CsvRow.shown(read.name()));
            }
        }
        return new ArrayList<>(rows.values());
    }

    /** What people call the neighbourhood of a row; its numbered name when nobody has named it. */
    private String localName(CsvRow row) {
        String local = row.textOrEmpty("local_name");
        return local.isEmpty() ? row.textOrEmpty("name") : local;
    }

    /** The name of the neighbourhood; one that others of the place have as well is followed by the number. */
    private String name(CsvRow row, boolean shared) {
        String numbered = row.text("name");
        String number = numbered.substring(numbered.lastIndexOf(' ') + 1);
        String local = localName(row);
        return shared && !local.equals(numbered) ? local + " " + number : local;
    }

    /** The district's name, the same in every row. */
    String title() {
        return same("lad_name");
    }

    /** The district's ONS code, the same in every row. */
    String code() {
        return same("lad_code");
    }

    private Row read(CsvRow row, boolean sharesName) {
        int residents = row.count("residents_16plus", Limits.PEOPLE);
        int employed = row.count("residents_in_employment", Limits.PEOPLE);
        double low = row.share("share_nssec_6_7") + row.share("share_nssec_8_never_worked_ltu");
        double high = row.share("share_nssec_1_2");
        if (employed > residents) {
            problems.add(
                    row.where(),
                    "more residents in employment (" + employed + ") than residents of 16 and over (" + residents
                            + ")");
        }
        if (high + low > 1.001) {
            problems.add(row.where(), "the shares of high and low skill add up to " + (high + low), "1 at most", "");
        }
        int households = row.count("households", Limits.HOUSEHOLDS);
        if (households == 0) {
            problems.add(row.where(), "households is 0", "at least 1", "");
        }
        int decile = row.count("imd2025_decile", 10);
        if (decile == 0) {
            problems.add(row.where(), "imd2025_decile is 0", "1 to 10", "");
        }
        return new Row(
                row.where(),
                row.text("msoa21_code"),
                name(row, sharesName),
                row.number("latitude", -90, 90),
                row.number("longitude", -180, 180),
                households,
                residents,
                employed,
                high,
                Math.min(low, 1 - high),
                row.numberIfAny(VALUE, 1_000, Limits.PRICE),
                row.numberIfAny("income_net_gbp", 0, 1e6),
                decile);
    }

    private String same(String column) {
        String first = table.rows().isEmpty() ? "" : table.rows().get(0).text(column);
        for (CsvRow row : table.rows()) {
            if (!row.textOrEmpty(column).equals(first)) {
                problems.add(row.where(), column + " differs from the first row", CsvRow.shown(first), "");
            }
        }
        return first;
    }
}
