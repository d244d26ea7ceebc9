package org.commonweal.results.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweal.results.chart.BarChart;
import org.commonweal.results.chart.BarChart.Bar;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.Line;
import org.commonweal.results.chart.LineChart;
import org.commonweal.results.chart.LineChart.Look;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/** Charts of where money stays, where it leaks, and what it makes. */
final class MoneyCharts {

    /** From pounds a month to pounds a year. */
    private static final double MONTHS = 12;

    /** The ways money leaves the place, and their names in the chart. */
    private static final Map<String, String> CHANNELS = channels();

    private MoneyCharts() {}

    private static Map<String, String> channels() {
        Map<String, String> channels = new LinkedHashMap<>();
        channels.put("leakage.imports", "goods and services from outside");
        channels.put("leakage.profits", "profits");
        channels.put("leakage.interest", "interest");
        channels.put("leakage.rents", "rents");
        channels.put("leakage.taxes", "taxes");
        channels.put("leakage.commuters-pay", "pay of in-commuters");
        channels.put("leakage.pensions", "pension contributions");
        channels.put("leakage.savings", "savings");
        return channels;
    }

    static Optional<Picture> anchorSpend(RunView run) {
        List<Line> lines = Stream.of(
                        run.line("retention.anchor.region.address", "address in the region", 1),
                        run.line("retention.anchor.district.address", "address in the district", 1),
                        run.line("retention.anchor.district.owner", "owned in the district", 1),
                        run.line("retention.anchor.district.content", "produced in the district", 1))
                .flatMap(line -> line)
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        run.years("retention.anchor.district.address")
                .ifPresent(means ->
                        parts.add(Amount.pence(means.last()) + " goes to suppliers with an address in the district"));
        run.years("retention.anchor.district.owner")
                .ifPresent(means -> parts.add(Amount.pence(means.last()) + " to suppliers owned there"));
        String title = parts.isEmpty()
                ? "Where the anchors' suppliers are"
                : "Of every £1 the anchors spend, " + String.join(", ", parts);
        Caption caption = new Caption(
                title, run.yearly("share of the anchors' spending"), "year of the run", "share of spending");
        return Optional.of(new Picture("anchor-spend-stays", LineChart.draw(caption, Look.levels(Unit.SHARE), lines)));
    }

    static Optional<Picture> leaks(RunView run) {
        List<Bar> bars = CHANNELS.entrySet().stream()
                .flatMap(channel -> run.years(channel.getKey()).stream()
                        .map(means -> new Bar(channel.getValue(), means.last() * MONTHS)))
                .toList();
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        Bar largest = bars.stream()
                .max(Comparator.comparingDouble(bar -> bar.values().get(0)))
                .orElseThrow();
        double total = bars.stream()
                .mapToDouble(bar -> Math.max(0, bar.values().get(0)))
                .sum();
        Caption caption = new Caption(
                "Of the " + Amount.bare(total, Unit.POUNDS_A_YEAR) + " that leaves in a year, the largest part, "
                        + Amount.bare(largest.values().get(0), Unit.POUNDS_A_YEAR) + ", goes for " + largest.name(),
                run.subtitle(
                        "all payments out of the place in year " + run.lastYear()
                                + ", purchases for resale included and before what comes in: more than output, which is value added"),
                "pounds a year",
                "");
        return Optional.of(new Picture(
                "where-money-leaks",
                BarChart.draw(caption, Unit.POUNDS_A_YEAR, List.of("year " + run.lastYear()), bars)));
    }

    static Optional<Picture> unemployment(RunView run) {
        return run.years("labour.unemployment.rate").map(means -> {
            List<Line> lines =
                    run.line("labour.unemployment.rate", "unemployed", 1).toList();
            Caption caption = new Caption(
                    "Unemployment " + Words.change(means, Unit.SHARE),
                    run.yearly("share of the labour force"),
                    "year of the run",
                    "share of the labour force");
            return new Picture("unemployment", LineChart.draw(caption, Look.levels(Unit.SHARE), lines));
        });
    }

    static Optional<Picture> output(RunView run) {
        return run.years("output.gva").map(means -> means.times(MONTHS)).map(means -> {
            List<Line> lines = run.line("output.gva", "output", MONTHS).toList();
            Caption caption = new Caption(
                    "Output at current prices " + Words.change(means, Unit.POUNDS_A_YEAR),
                    run.yearly("gross value added"),
                    "year of the run",
                    "pounds a year");
            return new Picture("output", LineChart.draw(caption, Look.levels(Unit.POUNDS_A_YEAR), lines));
        });
    }

    static Optional<Picture> firmBirthsAndDeaths(RunView run) {
        List<Line> lines = Stream.concat(
                        run.line("firms.birth.rate", "new firms", 1), run.line("firms.death.rate", "closed firms", 1))
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        run.years("firms.birth.rate").ifPresent(means -> parts.add(Amount.bare(means.last(), Unit.SHARE) + " are new"));
        run.years("firms.death.rate").ifPresent(means -> parts.add(Amount.bare(means.last(), Unit.SHARE) + " close"));
        Caption caption = new Caption(
                "Of all firms in year " + run.lastYear() + ", " + String.join(" and ", parts),
                run.yearly("firms born and closed in a year, share of all firms"),
                "year of the run",
                "share of firms a year");
        return Optional.of(
                new Picture("firm-births-and-deaths", LineChart.draw(caption, Look.levels(Unit.SHARE), lines)));
    }
}
