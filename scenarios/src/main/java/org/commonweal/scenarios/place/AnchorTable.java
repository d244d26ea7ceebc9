package org.commonweal.scenarios.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonweal.economy.AnchorKind;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Nearest;
import org.commonweal.place.AnchorData;

/**
 * The anchor institutions: one row for each number. An anchor without jobs (because the only figure there is was
 * switched off) is left out.
 */
final class AnchorTable {
    private static final String JOBS = "jobs";
    private static final String COST = "cost_per_job_gbp";
    private static final String PROCUREMENT = "procurement_gbp";
    private static final String INCOME = "own_income_gbp";
    private static final String DWELLINGS = "dwellings";
    private static final List<String> MEASURES = List.of(JOBS, COST, PROCUREMENT, INCOME, DWELLINGS);
    private static final double HIGHEST_COST = 500_000;

    private final String name;
    private final Estimates estimates;
    private final Problems problems;
    private final Map<String, Map<String, CsvRow>> anchors = new LinkedHashMap<>();

    AnchorTable(PlaceFiles files, String place, Estimates estimates, Problems problems) {
        this.name = place + "/anchors.csv";
        this.estimates = estimates;
        this.problems = problems;
        String[] columns = Stream.concat(
                        Stream.of("name", "kind", "registered_here", "measure"), Stream.of(Estimates.COLUMNS))
                .toArray(String[]::new);
        files.table(name, columns).rows().forEach(this::sort);
    }

    /** The anchors in the order of the table. */
    List<AnchorData> read() {
        List<AnchorData> list = new ArrayList<>();
        anchors.forEach((anchor, rows) -> {
            AnchorData read = read(anchor, rows);
            if (read.jobs() > 0) {
                list.add(read);
            }
        });
        if (!anchors.isEmpty() && list.stream().noneMatch(anchor -> anchor.kind() == AnchorKind.COUNCIL)) {
            problems.add(name, "no council with jobs among the anchors", "at least one", "");
        }
        return list;
    }

    private void sort(CsvRow row) {
        String measure = row.text("measure");
        if (!MEASURES.contains(measure)) {
            problems.add(
                    row.where(),
                    "unknown measure " + CsvRow.shown(measure),
                    Nearest.either(MEASURES),
                    Nearest.hint(measure, MEASURES));
        } else if (anchors.computeIfAbsent(row.text("name"), any -> new LinkedHashMap<>())
                        .put(measure, row)
                != null) {
            problems.add(row.where(), measure + " of this anchor stands there twice");
        }
    }

    private AnchorData read(String anchor, Map<String, CsvRow> rows) {
        CsvRow first = rows.values().iterator().next();
        AnchorKind kind = kind(first);
        boolean registered = registered(first);
        for (CsvRow row : rows.values()) {
            if (row != first && (kind(row) != kind || registered(row) != registered)) {
                problems.add(row.where(), "kind and registered_here differ from the anchor's first row");
            }
        }
        for (String needed : List.of(JOBS, COST, PROCUREMENT)) {
            if (!rows.containsKey(needed)) {
                problems.add(name, CsvRow.shown(anchor) + " has no row with the measure " + needed);
            }
        }
        int jobs = (int) Math.round(number(anchor, rows, JOBS, Limits.PEOPLE));
        double cost = number(anchor, rows, COST, HIGHEST_COST);
        return new AnchorData(
                anchor,
                kind,
                registered,
                jobs,
                Pence.ofPounds(jobs * cost),
                Pence.ofPounds(number(anchor, rows, PROCUREMENT, Limits.POUNDS)),
                Pence.ofPounds(number(anchor, rows, INCOME, Limits.POUNDS)),
                (int) Math.round(number(anchor, rows, DWELLINGS, Limits.HOUSEHOLDS)));
    }

    private double number(String anchor, Map<String, CsvRow> rows, String measure, double most) {
        CsvRow row = rows.get(measure);
        return row == null ? 0 : estimates.number(row, anchor + ": " + words(measure), 0, most);
    }

    private static String words(String measure) {
        return measure.replaceFirst("_gbp$", "").replace('_', ' ');
    }

    private AnchorKind kind(CsvRow row) {
        String code = row.text("kind");
        for (AnchorKind kind : AnchorKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        List<String> codes =
                Stream.of(AnchorKind.values()).map(AnchorKind::code).toList();
        problems.add(
                row.where(),
                "unknown kind of anchor " + CsvRow.shown(code),
                Nearest.either(codes),
                Nearest.hint(code, codes));
        return AnchorKind.GOVERNMENT_OFFICES;
    }

    private boolean registered(CsvRow row) {
        String text = row.text("registered_here");
        if (!text.equals("yes") && !text.equals("no")) {
            problems.add(row.where(), "registered_here is " + CsvRow.shown(text), "yes or no", "");
        }
        return text.equals("yes");
    }
}
