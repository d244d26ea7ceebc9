package org.commonweal.results.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.Line;
import org.commonweal.results.chart.LineChart;
import org.commonweal.results.chart.LineChart.Look;
import org.commonweal.results.chart.LorenzChart;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/** Charts of how unequal wealth and income are. */
public final class WealthCharts {

    private static final String WEALTH = "lorenz of private wealth";
    private static final String SURVEYED = WEALTH + ", as surveys count";
    private static final String INCOME = "lorenz of disposable income";
    private static final String SHARE = "cumulative share";
    private static final double SEEN = 0.01;

    private WealthCharts() {}

    static Optional<Picture> whoOwnsTheWealth(RunView run) {
        List<Line> lines = Stream.of(
                        run.line("wealth.top10.share.with-business", "top 10 %", 1),
                        run.line("wealth.bottom50.share.with-business", "poorer half", 1),
                        run.line("wealth.top1.share.with-business", "top 1 %", 1))
                .flatMap(line -> line)
                .toList();
        List<String> parts = new ArrayList<>();
        run.years("wealth.top10.share.with-business")
                .ifPresent(means ->
                        parts.add("the top 10 % hold " + Amount.bare(means.last(), Unit.SHARE) + " of private wealth"));
        run.years("wealth.bottom50.share.with-business")
                .ifPresent(means -> parts.add(
                        "the poorer half " + (parts.isEmpty() ? "hold " : "") + Amount.bare(means.last(), Unit.SHARE)));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Caption caption = new Caption(
                Words.sentence(String.join("; ", parts)),
                run.yearly("share of private household wealth, firms at what they are worth included"),
                "year of the run",
                "share of private wealth");
        return Optional.of(new Picture("who-owns-the-wealth", LineChart.draw(caption, Look.levels(Unit.SHARE), lines)));
    }

    static Optional<Picture> gini(RunView run) {
        return run.years("wealth.gini.with-business").map(gini -> {
            List<Line> lines = Stream.of(
                            run.line("wealth.gini.with-business", "firms included", 1),
                            run.line("wealth.gini", "as surveys count, without firms", 1),
                            run.line("wealth.gini.with-common", "what is held together divided, too", 1))
                    .flatMap(line -> line)
                    .toList();
            Caption caption = new Caption(
                    "Inequality of private wealth " + Words.change(gini, Unit.NUMBER),
                    run.yearly(
                            "Gini coefficient: 0 = all have the same, 1 = one has all; the axis does not start at 0"),
                    "year of the run",
                    "Gini coefficient");
            return new Picture("wealth-gini", LineChart.draw(caption, Look.closeUp(Unit.NUMBER), lines));
        });
    }

    static Optional<Picture> lorenz(RunView run) {
        int[] years = run.yearsOf(WEALTH, SHARE);
        if (years.length == 0) {
            return Optional.empty();
        }
        int last = years[years.length - 1];
        List<Line> curves = new ArrayList<>();
        curves.add(curve(run, WEALTH, "private wealth, year ", last));
        Line before = curve(run, WEALTH, "private wealth, year ", years[0]);
        if (differ(before, curves.get(0))) {
            curves.add(before);
        }
        Line surveyed = curve(run, SURVEYED, "as surveys count, without firms, year ", last);
        if (differ(surveyed, curves.get(0))) {
            curves.add(surveyed);
        }
        String title = "The poorer half hold " + half(curves.get(0)) + " of private wealth";
        if (!run.distribution(INCOME, SHARE, last).isEmpty()) {
            Line income = curve(run, INCOME, "disposable income, year ", last);
            curves.add(income);
            title += "; the half with the lower incomes get " + half(income) + " of income";
        }
        Caption caption = new Caption(
                title,
                run.subtitle("what the poorest 10 %, 20 % ... of households have together"),
                "share of households, poorest first",
                "share of the whole");
        return Optional.of(new Picture("lorenz", LorenzChart.draw(caption, curves)));
    }

    /** Whether two curves can be told from each other on a chart. */
    private static boolean differ(Line one, Line other) {
        return IntStream.range(0, Math.min(one.y().length, other.y().length))
                .anyMatch(i -> Math.abs(one.y()[i] - other.y()[i]) > SEEN);
    }

    private static Line curve(RunView run, String table, String name, int year) {
        List<Map.Entry<Double, Double>> points = run.distribution(table, SHARE, year).entrySet().stream()
                .map(point -> Map.entry(Double.valueOf(point.getKey()), point.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .toList();
        return new Line(
                name + year,
                points.stream().mapToDouble(Map.Entry::getKey).toArray(),
                points.stream().mapToDouble(Map.Entry::getValue).toArray());
    }

    /** What the first half have. */
    public static String half(Line curve) {
        return Amount.bare(curve.between(0.5), Unit.SHARE);
    }
}
