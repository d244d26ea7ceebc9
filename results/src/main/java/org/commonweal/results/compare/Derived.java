package org.commonweal.results.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.archive.SeriesMeta.Role;
import org.commonweal.results.number.Unit;

/**
 * What is worked out of indicators, run by run, and judged with them: what levers cost each bearer and in all, what is left
 * of a gain when that is taken off, and failures as shares of what they could have befallen.
 */
public final class Derived {
    /** What levers cost in all [pounds a year]. */
    public static final String COST = "balance.cost";

    /** What levers cost a bearer [pounds a year] begins with this. */
    public static final String COST_OF = COST + ".";

    /** Disposable income of the place's households less what levers cost [pounds a year]. */
    public static final String NET_HERE = "balance.net.place";

    /** Earnings in the whole country less what levers cost [pounds a year]. */
    public static final String NET_COUNTRY = "balance.net.country";

    /** Jobs in the place that are held by people who live outside [people]. */
    public static final String COMMUTERS = "balance.jobs.commuters";

    /** Household income other than earnings [pounds a year]. */
    public static final String OTHER_INCOME = "balance.income.other";

    /** A failure's name with this is its share of what it could have befallen. */
    public static final String SHARE = ".share";

    private static final String INCOME = "income.disposable";
    private static final String EARNINGS = "total.incomes.change";
    private static final String EARNINGS_HERE = "district.incomes.change";
    private static final int MONTHS = 12;

    private final List<SeriesMeta> catalogue;
    private final List<Line> lines = new ArrayList<>();

    /** What a number of a run is worked out of: its indicators, by their places in the catalogue, and seed. */
    private interface Formula {
        double of(double[][] measured, int seed);
    }

    private record Line(SeriesMeta meta, Formula formula) {}

    private Derived(List<SeriesMeta> catalogue) {
        this.catalogue = catalogue;
        costs();
        net(NET_HERE, "Household income net of cost", "what residents have after taxes and benefits", INCOME);
        net(NET_COUNTRY, "Earnings in the country net of cost", "net pay and drawings in the whole country", EARNINGS);
        explained();
        shares();
    }

    /** The levels with what is worked out of them behind them. */
    public static Levels added(Levels levels) {
        return new Derived(levels.catalogue()).to(levels);
    }

    private Levels to(Levels levels) {
        List<SeriesMeta> all = new ArrayList<>(catalogue);
        lines.forEach(line -> all.add(line.meta));
        double[][][] values = new double[levels.scenarios().size()][all.size()][];
        for (int s = 0; s < values.length; s++) {
            double[][] measured = levels.values()[s];
            for (int i = 0; i < all.size(); i++) {
                values[s][i] =
                        i < measured.length ? measured[i] : column(lines.get(i - measured.length).formula, measured);
            }
        }
        return new Levels(List.copyOf(all), levels.scenarios(), values);
    }

    private static double[] column(Formula formula, double[][] measured) {
        return IntStream.range(0, measured[0].length)
                .mapToDouble(seed -> formula.of(measured, seed))
                .toArray();
    }

    private int[] costsOf(String bearer) {
        return IntStream.range(0, catalogue.size())
                .filter(i -> catalogue.get(i).role() == Role.COST)
                .filter(i -> bearer.isEmpty() || catalogue.get(i).bearer().equals(bearer))
                .toArray();
    }

    private void costs() {
        catalogue.stream()
                .map(SeriesMeta::bearer)
                .filter(bearer -> !bearer.isEmpty())
                .distinct()
                .forEach(bearer -> add(
                        COST_OF + bearer.replace(' ', '-'),
                        "Cost to the " + bearer,
                        "all that levers cost the " + bearer,
                        Direction.LOWER_IS_BETTER,
                        sum(costsOf(bearer))));
        int[] all = costsOf("");
        if (all.length > 0) {
            add(COST, "Cost in all", "what levers cost all who pay for them", Direction.LOWER_IS_BETTER, sum(all));
        }
    }

    /** A year's sum of what is counted by the month. */
    private static Formula sum(int... indicators) {
        return (measured, seed) -> MONTHS
                * IntStream.of(indicators).mapToDouble(i -> measured[i][seed]).sum();
    }

    private void net(String name, String title, String gain, String indicator) {
        int there = place(indicator);
        int[] costs = costsOf("");
        if (there >= 0 && costs.length > 0) {
            Formula gained = sum(there);
            Formula cost = sum(costs);
            add(
                    name,
                    title,
                    gain + ", less all that levers cost, whoever pays",
                    Direction.HIGHER_IS_BETTER,
                    (measured, seed) -> gained.of(measured, seed) - cost.of(measured, seed));
        }
    }

    /** What explains how jobs here become work and income of residents. */
    private void explained() {
        int jobs = place("labour.jobs");
        int working = place("labour.jobs.residents");
        int outside = place("labour.outside");
        if (jobs >= 0 && working >= 0 && outside >= 0) {
            add(
                    COMMUTERS,
                    "Jobs held by people who live outside",
                    "jobs in the place less those of residents who work in it",
                    Unit.of("people"),
                    Direction.NEITHER,
                    (measured, seed) -> measured[jobs][seed] - measured[working][seed] + measured[outside][seed]);
        }
        int income = place(INCOME);
        int earnings = place(EARNINGS_HERE);
        if (income >= 0 && earnings >= 0) {
            add(
                    OTHER_INCOME,
                    "Household income other than earnings",
                    "disposable income less net pay, drawings and bonuses: benefits, pensions, interest, rents and"
                            + " dividends, less council tax and the like",
                    Unit.POUNDS_A_YEAR,
                    Direction.NEITHER,
                    (measured, seed) -> MONTHS * (measured[income][seed] - measured[earnings][seed]));
        }
    }

    private void add(String name, String title, String definition, Direction direction, Formula formula) {
        add(name, title, definition, Unit.POUNDS_A_YEAR, direction, formula);
    }

    private void add(String name, String title, String definition, Unit unit, Direction direction, Formula formula) {
        lines.add(new Line(
                SeriesMeta.outcome(name, title, unit, definition, direction).asTotal(), formula));
    }

    /** What is counted by the month is taken for a year, and is a share a year of what was there on average. */
    private void shares() {
        for (int i = 0; i < catalogue.size(); i++) {
            SeriesMeta failure = catalogue.get(i);
            int all = place(failure.among());
            if (all >= 0) {
                int failed = i;
                boolean flows = failure.unit().isMonthly();
                boolean flowsBoth = flows && catalogue.get(all).unit().isMonthly();
                int factor = flows && !flowsBoth ? MONTHS : 1;
                lines.add(new Line(
                        SeriesMeta.outcome(
                                failure.name() + SHARE,
                                failure.title() + ", share",
                                Unit.of(factor == MONTHS ? "share/year" : "share"),
                                failure.definition() + ", as a share of: "
                                        + catalogue.get(all).definition(),
                                Direction.LOWER_IS_BETTER),
                        (measured, seed) -> factor * ratio(measured[failed][seed], measured[all][seed])));
            }
        }
    }

    private static double ratio(double part, double all) {
        return all > 0 ? part / all : Double.NaN;
    }

    private int place(String indicator) {
        return IntStream.range(0, catalogue.size())
                .filter(i -> catalogue.get(i).name().equals(indicator))
                .findFirst()
                .orElse(-1);
    }
}
