package org.commonweal.scenarios.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweal.economy.SizeBand;
import org.commonweal.place.PlaceData;
import org.commonweal.results.chart.Line;
import org.commonweal.results.chart.Outline;
import org.commonweal.results.report.validation.Validation;
import org.commonweal.scenarios.place.Boundaries;
import org.commonweal.scenarios.place.CsvRow;
import org.commonweal.scenarios.place.PlaceFacts;
import org.commonweal.scenarios.place.PlaceFiles;
import org.commonweal.scenarios.place.Problems;

/**
 * The distributions that a run is compared with.
 *
 * @param place the place
 * @param facts what its files say
 * @param outlines borders by ONS code
 * @param wealth the observed Lorenz curve of wealth
 * @param incomes the observed Lorenz curve of income
 */
record Observations(
        PlaceData place,
        PlaceFacts facts,
        Map<String, Outline> outlines,
        Optional<Line> wealth,
        Optional<Line> incomes) {
    private static final String AREAS = "neighbourhoods";
    private static final int TENTHS = 10;
    private static final double MOST = 1e9;

    static Observations read(Path places, PlaceData place, PlaceFacts facts) {
        Problems problems = new Problems();
        PlaceFiles files = new PlaceFiles(places, problems);
        Line wealth = wealth(files);
        Line incomes = incomes(files);
        problems.throwIfAny();
        return new Observations(
                place, facts, Boundaries.read(places, place.name()), Optional.of(wealth), Optional.of(incomes));
    }

    /** Wealth of deciles of households, less what belongs to the dwelling's contents, which the model does not have. */
    private static Line wealth(PlaceFiles files) {
        List<Double> means = new ArrayList<>();
        for (CsvRow row : files.table(
                        "national/estimates_wealth_deciles.csv", "mean_household_wealth_gbp", "physical_share")
                .rows()) {
            double physical = row.number("physical_share", 0, 1);
            means.add(row.number("mean_household_wealth_gbp", 0, MOST) * (1 - physical));
        }
        return curve("Great Britain 2018-20, without physical wealth (estimated)", means, null);
    }

    /** Equivalised disposable income of deciles of people; the households in each are counted. */
    private static Line incomes(PlaceFiles files) {
        List<Double> households = new ArrayList<>();
        List<Double> means = new ArrayList<>();
        String[] columns = new String[TENTHS + 1];
        columns[TENTHS] = "item";
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            columns[tenth] = "d" + (tenth + 1);
        }
        for (CsvRow row : files.table("national/household_incomes_by_decile_2019_20.csv", columns)
                .rows()) {
            List<Double> into = switch (row.textOrEmpty("item")) {
                case "Number of households in the population ('000s)" -> households;
                case "Equivalised disposable income" -> means;
                default -> null;
            };
            for (int tenth = 0; into != null && tenth < TENTHS; tenth++) {
                into.add(row.number(columns[tenth], 0, MOST));
            }
        }
        return curve("United Kingdom 2019/20", means, households);
    }

    private static Line curve(String name, List<Double> means, List<Double> weights) {
        double[] x = new double[means.size() + 1];
        double[] y = new double[x.length];
        for (int i = 1; i < x.length; i++) {
            double weight = weights == null ? 1 : weights.get(i - 1);
            x[i] = x[i - 1] + weight;
            y[i] = y[i - 1] + weight * means.get(i - 1);
        }
        double people = x[x.length - 1];
        double sum = y[x.length - 1];
        for (int i = 1; i < x.length; i++) {
            x[i] /= people;
            y[i] /= sum;
        }
        return new Line(name, x, y);
    }

    /** Enterprises by size, those that are anchors left out on both sides. */
    List<Validation.Size> sizes(Distributions model) {
        List<Validation.Size> sizes = new ArrayList<>();
        for (SizeBand band : SizeBand.values()) {
            long anchors = place.anchors().stream()
                    .filter(anchor -> anchor.registeredHere() && SizeBand.of(anchor.jobs()) == band)
                    .count();
            sizes.add(new Validation.Size(
                    band.code(),
                    place.enterprises()[band.ordinal()] - anchors,
                    model.count("enterprises by people at work", band.code(), "enterprises")));
        }
        return sizes;
    }

    /** The neighbourhoods, model beside data. */
    List<Validation.Neighbourhood> neighbourhoods(Distributions model) {
        return place.neighbourhoods().stream()
                .map(where -> new Validation.Neighbourhood(
                        outlines.getOrDefault(where.code(), new Outline(where.name(), List.of())),
                        model.mean(AREAS, where.name(), "mean disposable income"),
                        where.netIncome() > 0 ? where.netIncome() / 100.0 : Double.NaN,
                        model.mean(AREAS, where.name(), "unemployment rate"),
                        facts.deprivationOfWork(where)))
                .toList();
    }
}
