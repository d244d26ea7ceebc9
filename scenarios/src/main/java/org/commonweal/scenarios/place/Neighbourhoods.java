package org.commonweal.scenarios.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.commonweal.money.Pence;
import org.commonweal.place.Neighbourhood;

/**
 * Puts the neighbourhoods together. The households of {@code neighbourhoods.csv} are kept exactly; tenures are split to
 * them by largest remainder, because the census adds noise to each table on its own.
 */
record Neighbourhoods(String place, List<NeighbourhoodTable.Row> rows, HouseholdTables tables, Problems problems) {
    private static final double MOST_NOISE = 0.02;
    private static final int LEAST_NOISE = 20;

    /** Notes what does not fit together; without a problem the neighbourhoods can be built. */
    void check(int households) {
        Set<String> codes = rows.stream().map(NeighbourhoodTable.Row::code).collect(Collectors.toSet());
        tables.checkCodes(place, codes);
        long sum = rows.stream().mapToLong(NeighbourhoodTable.Row::households).sum();
        if (sum != households) {
            problems.add(
                    place + "/neighbourhoods.csv",
                    "the households add up to " + sum,
                    households + " as in totals.csv",
                    "");
        }
        if (sum == 0 || sum > Limits.HOUSEHOLDS) {
            problems.add(
                    place + "/neighbourhoods.csv",
                    "the place has " + sum + " households",
                    "1 to " + Limits.HOUSEHOLDS,
                    "");
        }
        if (Split.sum(tables.district()) <= 0 || Split.sum(tables.nation()) <= 0) {
            problems.add(place + "/compositions.csv", "the households add up to 0");
        }
        for (NeighbourhoodTable.Row row : rows) {
            checkSum(row, "tenure.csv", tables.tenures(row.code()));
            checkSum(row, "neighbourhood_households_estimated.csv", tables.compositions(row.code()));
        }
    }

    /**
     * The neighbourhoods.
     *
     * @param meanPrice mean dwelling price of the place [pounds], which the neighbourhoods' prices are brought to
     * @param district households of the place by composition, weights
     * @param compositionWeight weight of the neighbourhood's own compositions against the district's
     */
    List<Neighbourhood> build(double meanPrice, double[] district, double compositionWeight) {
        double known = mean(row -> row.price().isPresent(), 0);
        double fallback = known > 0 ? known : meanPrice;
        double scale = meanPrice / mean(row -> true, fallback);
        List<Neighbourhood> list = new ArrayList<>(rows.size());
        for (NeighbourhoodTable.Row row : rows) {
            double[] mix = Split.mix(compositionWeight, tables.compositions(row.code()), district);
            for (int i = 0; i < mix.length; i++) {
                mix[i] *= row.households();
            }
            list.add(new Neighbourhood(
                    row.code(),
                    row.name(),
                    row.latitude(),
                    row.longitude(),
                    Split.of(row.households(), tables.tenures(row.code())),
                    mix,
                    row.residents16plus(),
                    row.employed(),
                    row.highSkill(),
                    row.lowSkill(),
                    Pence.ofPounds(row.price().orElse(fallback) * scale),
                    Pence.ofPounds(row.income().orElse(0)),
                    row.decile()));
        }
        return list;
    }

    /** The mean price over some neighbourhoods, weighted by households; a missing price counts as {@code missing}. */
    private double mean(Predicate<NeighbourhoodTable.Row> which, double missing) {
        double sum = 0;
        double households = 0;
        for (NeighbourhoodTable.Row row : rows) {
            if (which.test(row)) {
                sum += row.price().orElse(missing) * row.households();
                households += row.households();
            }
        }
        return households > 0 ? sum / households : 0;
    }

    private void checkSum(NeighbourhoodTable.Row row, String file, double[] counts) {
        if (counts == null) {
            return;
        }
        double sum = Split.sum(counts);
        double noise = Math.max(LEAST_NOISE, MOST_NOISE * row.households());
        if (!(sum > 0) || Math.abs(sum - row.households()) > noise) {
            problems.add(
                    place + "/" + file,
                    "the households of " + CsvRow.shown(row.code()) + " add up to " + CsvRow.plain(sum),
                    row.households() + " as in neighbourhoods.csv, give or take " + Math.round(noise),
                    "");
        }
    }
}
