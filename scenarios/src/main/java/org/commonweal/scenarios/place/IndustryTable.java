package org.commonweal.scenarios.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonweal.economy.Industry;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Nearest;
import org.commonweal.place.AnchorData;
import org.commonweal.place.IndustryData;
import org.commonweal.place.Totals;

/**
 * The industries of a place. Jobs are the total of the place: those of the public anchors are PUBLIC, the rest is split
 * over the industries of firms by weights.
 */
final class IndustryTable {
    private static final double MOST_ANCHORS = 0.95;

    private final String name;
    private final Problems problems;
    private final Map<Industry, CsvRow> rows = new EnumMap<>(Industry.class);
    private final double[] gva = new double[Industry.values().length];
    private final double[] weights = new double[Industry.values().length];
    private final double[] weights2011 = new double[Industry.values().length];
    private final int[] enterprises = new int[Industry.values().length];
    private final int[] localUnits = new int[Industry.values().length];

    IndustryTable(PlaceFiles files, String place, Problems problems) {
        this.name = place + "/industries.csv";
        this.problems = problems;
        CsvTable table = files.table(
                name, "industry", "gva_gbp", "jobs_weight", "jobs_weight_2011", "enterprises", "local_units");
        table.rows().forEach(this::read);
        for (Industry industry : Industry.values()) {
            if (!rows.containsKey(industry) && !table.rows().isEmpty()) {
                problems.add(name, "the industry " + industry.code() + " is missing");
            }
        }
    }

    /** Notes what does not fit with the totals. */
    void check(Totals totals, int[] enterprisesByBand, int[] localUnitsByBand) {
        long pence = 0;
        for (double pounds : gva) {
            pence += Pence.ofPounds(pounds);
        }
        equal("gross value added in pence", pence, totals.gva(), "totals.csv");
        equal(
                "enterprises",
                Split.sum(enterprises),
                Split.sum(enterprisesByBand),
                "the size bands of business_counts.csv");
        equal(
                "local units",
                Split.sum(localUnits),
                Split.sum(localUnitsByBand),
                "the size bands of business_counts.csv");
        if (firmWeight(weights) <= 0 || firmWeight(weights2011) <= 0) {
            problems.add(name, "the weights of jobs in the industries of firms add up to 0");
        }
    }

    /**
     * The industries.
     *
     * @param split weight of {@code jobs_weight} against {@code jobs_weight_2011}
     */
    List<IndustryData> build(int jobs, double split, List<AnchorData> anchors) {
        int[] byAnchors = new int[Industry.values().length];
        anchors.forEach(anchor -> byAnchors[anchor.kind().industry().ordinal()] += anchor.jobs());
        int inPublic = byAnchors[Industry.PUBLIC.ordinal()];
        if (inPublic >= jobs) {
            problems.add(
                    name, "public anchors have " + inPublic + " jobs", "fewer than the " + jobs + " of the place", "");
            return List.of();
        }
        double[] mix = Split.mix(split, firms(weights), firms(weights2011));
        int[] inFirms = Split.of(jobs - inPublic, mix);
        List<IndustryData> list = new ArrayList<>();
        for (Industry industry : Industry.values()) {
            int i = industry.ordinal();
            int all = industry == Industry.PUBLIC ? inPublic : inFirms[i];
            if (industry != Industry.PUBLIC && byAnchors[i] > MOST_ANCHORS * all) {
                problems.add(
                        name,
                        "anchors have " + byAnchors[i] + " of the " + all + " jobs in " + industry.code(),
                        "95 % at most: firms work there too",
                        "Maybe an estimate of an anchor's jobs was set too high.");
            }
            list.add(new IndustryData(industry, Pence.ofPounds(gva[i]), all, enterprises[i], localUnits[i]));
        }
        return list;
    }

    private void read(CsvRow row) {
        String code = row.text("industry");
        Industry industry = Stream.of(Industry.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
        if (industry == null) {
            List<String> codes =
                    Stream.of(Industry.values()).map(Industry::code).toList();
            problems.add(
                    row.where(),
                    "unknown industry " + CsvRow.shown(code),
                    Nearest.either(codes),
                    Nearest.hint(code, codes));
            return;
        }
        if (rows.put(industry, row) != null) {
            problems.add(row.where(), "the industry " + code + " stands there twice");
        }
        int i = industry.ordinal();
        gva[i] = row.number("gva_gbp", 0, Limits.POUNDS);
        weights[i] = row.number("jobs_weight", 0, Limits.PEOPLE);
        weights2011[i] = row.number("jobs_weight_2011", 0, Limits.PEOPLE);
        enterprises[i] = row.count("enterprises", Limits.PEOPLE);
        localUnits[i] = row.count("local_units", Limits.PEOPLE);
    }

    private void equal(String what, long sum, long expected, String where) {
        if (sum != expected) {
            problems.add(name, "the " + what + " add up to " + sum, expected + " as in " + where, "");
        }
    }

    private static double[] firms(double[] weights) {
        return Arrays.copyOf(weights, Industry.FIRM_INDUSTRIES);
    }

    private static double firmWeight(double[] weights) {
        return Split.sum(firms(weights));
    }
}
