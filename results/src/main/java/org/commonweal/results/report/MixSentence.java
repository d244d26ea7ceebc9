package org.commonweal.results.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweal.results.archive.DistributionRow;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/** How far an ownership mix was reached, from what a run says of the years in which firms changed hands. */
final class MixSentence {
    static final String TABLE = "ownership mix";
    private static final String BEFORE = "jobs before";
    private static final String ASKED = "jobs asked for";
    private static final String REACHED = "jobs reached";
    private static final String WITHIN = " in ";
    private static final double WORTH_SAYING = 0.001; // a tenth of a per cent of the jobs

    private MixSentence() {}

    /** The sentence; none where no firm changed hands for a mix. @param rows of the table of mixes, of all years */
    static Optional<String> of(List<DistributionRow> rows) {
        int last = rows.stream().mapToInt(DistributionRow::year).max().orElse(0);
        Map<String, Map<String, Double>> forms = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.year() == last && !row.group().contains(WITHIN))
                .forEach(row -> forms.computeIfAbsent(row.group(), form -> new LinkedHashMap<>())
                        .put(row.measure(), row.value()));
        double jobs =
                forms.values().stream().mapToDouble(form -> form.get(REACHED)).sum();
        List<String> parts = forms.entrySet().stream()
                .filter(form -> moved(form.getValue()) > WORTH_SAYING * jobs)
                .map(form -> part(form.getKey(), form.getValue(), jobs))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("By the ownership mix, in year " + last + ", of the jobs in firms on the register "
                        + Words.series(parts) + ".");
    }

    private static double moved(Map<String, Double> form) {
        return Math.max(Math.abs(form.get(REACHED) - form.get(BEFORE)), Math.abs(form.get(ASKED) - form.get(REACHED)));
    }

    private static String part(String form, Map<String, Double> jobs, double all) {
        return form + " have " + share(jobs.get(REACHED), all) + " (asked for " + share(jobs.get(ASKED), all)
                + ", before " + share(jobs.get(BEFORE), all) + ")";
    }

    private static String share(double jobs, double all) {
        return Amount.bare(jobs / all, Unit.SHARE);
    }
}
