package org.commonweal.results.report.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.results.chart.BarChart;
import org.commonweal.results.chart.BarChart.Bar;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.FitChart;
import org.commonweal.results.chart.Line;
import org.commonweal.results.chart.LorenzChart;
import org.commonweal.results.chart.MapChart;
import org.commonweal.results.chart.Outline;
import org.commonweal.results.chart.ScatterChart;
import org.commonweal.results.chart.Shades;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Origin;
import org.commonweal.results.report.Picture;
import org.commonweal.results.report.WealthCharts;
import org.commonweal.results.report.Words;
import org.commonweal.results.report.validation.Validation.Neighbourhood;
import org.commonweal.results.report.validation.Validation.Size;

/** The pictures of a validation; those there are no data for are left out. */
public final class ValidationCharts {
    private final Validation validation;

    private ValidationCharts(Validation validation) {
        this.validation = validation;
    }

    /** The pictures in the order they are shown. */
    public static List<Picture> of(Validation validation) {
        ValidationCharts charts = new ValidationCharts(validation);
        List<Picture> pictures = new ArrayList<>(charts.fits());
        Stream.of(
                        charts.lorenz("lorenz-wealth", "wealth", validation.wealth(), "private wealth"),
                        charts.lorenz("lorenz-income", "income", validation.incomes(), "equivalised disposable income"),
                        charts.sizes(),
                        charts.incomeMap(),
                        charts.incomes(),
                        charts.unemploymentMap())
                .flatMap(Optional::stream)
                .forEach(pictures::add);
        return pictures.stream()
                .map(picture -> new Picture(picture.name(), picture.chart().from(origin(validation.header()))))
                .toList();
    }

    private static String origin(Validation.Header header) {
        String runs = Amount.count(header.seeds(), "seed", "seeds") + " from " + header.firstSeed();
        return new Origin(
                        header.built(),
                        header.place() + ", " + header.scenario() + ", " + runs + ", scale " + header.scale(),
                        header.command())
                .text();
    }

    private List<Picture> fits() {
        List<Fit> compared = validation.fits().stream().filter(Fit::modelled).toList();
        List<Picture> pictures = new ArrayList<>();
        if (compared.isEmpty()) {
            return pictures;
        }
        pictures.add(overview());
        int pages = (compared.size() + FitChart.MOST_ROWS - 1) / FitChart.MOST_ROWS;
        int rows = (compared.size() + pages - 1) / pages;
        for (int page = 0; page < pages; page++) {
            List<Fit> some = compared.subList(page * rows, Math.min(compared.size(), (page + 1) * rows));
            pictures.add(page(some, page + 1, pages));
        }
        return pictures;
    }

    private Picture overview() {
        List<FitChart.Row> rows = validation.groups().entrySet().stream()
                .filter(group -> group.getValue().stream().anyMatch(Fit::modelled))
                .map(group -> {
                    List<Fit> some =
                            group.getValue().stream().filter(Fit::modelled).toList();
                    List<FitChart.Mark> marks = some.stream()
                            .map(Fit::mark)
                            .map(mark -> new FitChart.Mark(mark.at(), Double.NaN, Double.NaN, mark.shape()))
                            .toList();
                    long passes = some.stream()
                            .filter(fit -> fit.verdict() == Verdict.PASS)
                            .count();
                    return new FitChart.Row(group.getKey(), marks, passes + " of " + some.size() + " pass");
                })
                .limit(FitChart.MOST_ROWS)
                .toList();
        Caption caption = new Caption(
                validation.score(),
                subtitle("● pass (dark band), □ near (light band), × fail, ◀ ▶ beyond the scale"),
                "what is compared",
                "verdicts");
        return new Picture("fit", FitChart.draw(caption, rows));
    }

    private Picture page(List<Fit> fits, int page, int pages) {
        List<FitChart.Row> rows = fits.stream()
                .map(fit -> new FitChart.Row(
                        fit.title(),
                        List.of(fit.mark()),
                        fit.modelText() + " | " + fit.observedText() + "  "
                                + fit.verdict().word()))
                .toList();
        long passes = fits.stream().filter(fit -> fit.verdict() == Verdict.PASS).count();
        Caption caption = new Caption(
                "Targets " + page + " of " + pages + ": " + fits.get(0).group()
                        + (fits.get(0).group().equals(last(fits).group())
                                ? ""
                                : " to " + last(fits).group()) + ", "
                        + passes + " of " + fits.size() + " pass",
                subtitle("● pass (dark band), □ near (light band), × fail; lines: 95 % intervals"),
                "what is compared",
                "model | observed, verdict");
        return new Picture("fit-" + page, FitChart.draw(caption, rows));
    }

    private static Fit last(List<Fit> fits) {
        return fits.get(fits.size() - 1);
    }

    private Optional<Picture> lorenz(String name, String what, List<Line> curves, String exactly) {
        if (curves.size() < 2) {
            return Optional.empty();
        }
        Caption caption = new Caption(
                Words.sentence("the poorer half have " + WealthCharts.half(curves.get(0)) + " of " + what
                        + " in the model, " + WealthCharts.half(curves.get(1)) + " in the data"),
                subtitle(exactly + ", last year of the runs, mean over seeds"),
                "share of households, poorest first",
                "share of " + what);
        return Optional.of(new Picture(name, LorenzChart.draw(caption, curves)));
    }

    private Optional<Picture> sizes() {
        List<Size> sizes = validation.sizes();
        double observed = sizes.stream().mapToDouble(Size::observed).sum();
        double model = sizes.stream().mapToDouble(Size::model).sum();
        if (!(observed > 0 && model > 0)) {
            return Optional.empty();
        }
        double unlike = sizes.stream()
                        .mapToDouble(size -> Math.abs(size.observed() / observed - size.model() / model))
                        .sum()
                / 2;
        List<Bar> bars = sizes.stream()
                .map(size -> new Bar(size.band() + " people", List.of(size.observed(), Math.rint(size.model()))))
                .toList();
        Caption caption = new Caption(
                Amount.bare(unlike, Unit.SHARE)
                        + " of enterprises would have to be of another size to match the counts",
                subtitle("enterprises registered in the place, without anchors; last year of the runs, at life size"),
                "enterprises",
                "people at work");
        List<String> groups = List.of("business counts", "model");
        return Optional.of(new Picture("firm-sizes", BarChart.draw(caption, Unit.NUMBER, groups, bars)));
    }

    private Optional<Picture> incomeMap() {
        double[] model = column(area -> area.income() / 1000);
        double[] data = column(area -> area.observedIncome() / 1000);
        double[] both =
                DoubleStream.concat(Arrays.stream(model), Arrays.stream(data)).toArray();
        Caption caption = new Caption(
                "Neighbourhoods: " + spread(model) + " a year, " + spread(data) + " in the data",
                subtitle("mean disposable income of a household; data: ONS small area estimates, 2019/20"),
                "",
                "");
        return map(
                "map-income",
                caption,
                outlines -> List.of(
                        panel("Model, £ thousand a year", outlines, model, Shades.ofLevels(Unit.NUMBER, both)),
                        panel("Data, £ thousand a year", outlines, data, Shades.ofLevels(Unit.NUMBER, both))));
    }

    private Optional<Picture> unemploymentMap() {
        double[] model = column(Neighbourhood::unemployment);
        double[] data = column(Neighbourhood::deprivation);
        String alike = correlation(model, data)
                .map(r -> ", correlation " + Amount.bare(r, Unit.NUMBER))
                .orElse("");
        Caption caption = new Caption(
                "Unemployment of neighbourhoods beside deprivation of work" + alike,
                subtitle("two measures, each with its own shades: unemployment is not published by neighbourhood"),
                "",
                "");
        return map(
                "map-unemployment",
                caption,
                outlines -> List.of(
                        panel("Model: unemployment rate", outlines, model, Shades.ofLevels(Unit.SHARE, model)),
                        panel(
                                "Data: kept from work, working age (IMD 2025)",
                                outlines,
                                data,
                                Shades.ofLevels(Unit.SHARE, data))));
    }

    private static MapChart.Panel panel(String title, List<Outline> outlines, double[] values, Shades shades) {
        return new MapChart.Panel(title, outlines, values, new boolean[0], shades);
    }

    private Optional<Picture> map(String name, Caption caption, Function<List<Outline>, List<MapChart.Panel>> panels) {
        List<Outline> outlines =
                validation.neighbourhoods().stream().map(Neighbourhood::outline).toList();
        if (outlines.isEmpty()
                || outlines.stream().anyMatch(outline -> outline.rings().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Picture(name, MapChart.draw(caption, panels.apply(outlines))));
    }

    private Optional<Picture> incomes() {
        List<Neighbourhood> known = validation.neighbourhoods().stream()
                .filter(area -> Double.isFinite(area.income()) && Double.isFinite(area.observedIncome()))
                .toList();
        double[] model = known.stream().mapToDouble(Neighbourhood::income).toArray();
        double[] data =
                known.stream().mapToDouble(Neighbourhood::observedIncome).toArray();
        return correlation(model, data).map(r -> {
            String how = r > 0.5 ? "follow the data" : r > 0.2 ? "follow the data weakly" : "do not follow the data";
            Caption caption = new Caption(
                    "Neighbourhoods' incomes " + how + ": correlation " + Amount.bare(r, Unit.NUMBER),
                    subtitle("each point a neighbourhood; last year of the runs, mean over seeds"),
                    "mean net household income, ONS small area estimates 2019/20, £ a year",
                    "model, £ a year");
            return new Picture("neighbourhood-incomes", ScatterChart.draw(caption, Unit.POUNDS_A_YEAR, data, model));
        });
    }

    private double[] column(ToDoubleFunction<Neighbourhood> what) {
        return validation.neighbourhoods().stream().mapToDouble(what).toArray();
    }

    private static String spread(double... thousands) {
        double[] known = Arrays.stream(thousands).filter(Double::isFinite).toArray();
        double low = 1000 * Arrays.stream(known).min().orElse(0);
        return Amount.levels(low, 1000 * Arrays.stream(known).max().orElse(0), Unit.POUNDS_A_YEAR);
    }

    /** Pearson's correlation over the pairs that are numbers; none with fewer than three or without any spread. */
    static Optional<Double> correlation(double[] one, double[] other) {
        int[] known = IntStream.range(0, one.length)
                .filter(i -> Double.isFinite(one[i]) && Double.isFinite(other[i]))
                .toArray();
        double meanOne = Arrays.stream(known).mapToDouble(i -> one[i]).average().orElse(0);
        double meanOther =
                Arrays.stream(known).mapToDouble(i -> other[i]).average().orElse(0);
        double product = 0;
        double squareOne = 0;
        double squareOther = 0;
        for (int i : known) {
            product += (one[i] - meanOne) * (other[i] - meanOther);
            squareOne += (one[i] - meanOne) * (one[i] - meanOne);
            squareOther += (other[i] - meanOther) * (other[i] - meanOther);
        }
        boolean defined = known.length > 2 && squareOne > 0 && squareOther > 0;
        return defined ? Optional.of(product / Math.sqrt(squareOne * squareOther)) : Optional.empty();
    }

    private String subtitle(String what) {
        Validation.Header header = validation.header();
        String scale = header.scale() == 1 ? "" : ", scale " + header.scale();
        String seeds = Amount.count(header.seeds(), "seed", "seeds");
        return header.place() + ", " + header.scenario() + ", " + seeds + scale + "; " + what;
    }
}
