package org.commonweal.results.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweal.results.chart.BarChart;
import org.commonweal.results.chart.BarChart.Bar;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/** Bars of how things are distributed over legal forms and neighbourhoods. */
final class DistributionCharts {

    private static final String FORMS = "firm equity by legal form";
    private static final String PLACES = "neighbourhoods";
    private static final String MEAN_INCOME = "mean disposable income";
    private static final int MOST_NEIGHBOURHOODS = 20;

    private DistributionCharts() {}

    static Optional<Picture> ownershipOfCapital(RunView run) {
        int[] years = run.yearsOf(FORMS, "pounds");
        if (years.length == 0) {
            return Optional.empty();
        }
        int first = years[0];
        int last = years[years.length - 1];
        Map<String, Double> before = run.distribution(FORMS, "pounds", first);
        Map<String, Double> after = run.distribution(FORMS, "pounds", last);
        List<String> forms = Stream.concat(after.keySet().stream(), before.keySet().stream())
                .distinct()
                .toList();
        boolean both = first != last && 2 * forms.size() <= BarChart.MOST_BARS;
        List<String> groups = both ? List.of("year " + first, "year " + last) : List.of("year " + last);
        List<Bar> bars = forms.stream()
                .map(form -> {
                    double now = after.getOrDefault(form, 0.0);
                    double then = before.getOrDefault(form, 0.0);
                    return new Bar(form, both ? List.of(then, now) : List.of(now));
                })
                .toList();
        Map.Entry<String, Double> largest =
                after.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        double total = after.values().stream().mapToDouble(Double::doubleValue).sum();
        Caption caption = new Caption(
                "Largest legal form by equity: " + largest.getKey() + ", "
                        + Amount.bare(largest.getValue() / total, Unit.SHARE) + " of the total",
                run.subtitle("equity of firms by legal form, end of year " + last),
                "equity, pounds",
                "");
        return Optional.of(new Picture("ownership-of-capital", BarChart.draw(caption, Unit.POUNDS, groups, bars)));
    }

    static Optional<Picture> neighbourhoodIncomes(RunView run) {
        int[] years = run.yearsOf(PLACES, MEAN_INCOME);
        if (years.length == 0) {
            return Optional.empty();
        }
        int last = years[years.length - 1];
        List<Map.Entry<String, Double>> ranked = run.distribution(PLACES, MEAN_INCOME, last).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .toList();
        int n = ranked.size();
        int half = MOST_NEIGHBOURHOODS / 2;
        List<Bar> bars = Stream.concat(
                        ranked.stream().limit(half), ranked.stream().skip(Math.max(half, n - half)))
                .map(place -> new Bar(place.getKey(), place.getValue()))
                .toList();
        String shown = n > bars.size() ? ", the " + half + " highest and the " + half + " lowest of " + n : "";
        Caption caption = new Caption(
                "Mean disposable income: "
                        + Amount.bare(ranked.get(n - 1).getValue(), Unit.POUNDS)
                        + " a year in the highest neighbourhood, "
                        + Amount.bare(ranked.get(0).getValue(), Unit.POUNDS) + " in the lowest",
                run.subtitle("neighbourhoods, year " + last + shown),
                "mean disposable income, " + run.unit(PLACES, MEAN_INCOME).words(),
                "");
        return Optional.of(new Picture(
                "neighbourhood-incomes", BarChart.draw(caption, Unit.POUNDS, List.of("year " + last), bars)));
    }
}
