package org.commonweal.scenarios.worlds;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.indicator.Indicators;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.run.SmallRuns;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.commonweal.simulation.Observer;
import org.commonweal.simulation.Simulation;
import org.commonweal.time.Month;

/**
 * Preston, some small ones, each a year old. What becomes of them is seen in forks, which
 * share that year and their draws: so three years tell a direction that runs apart from the beginning would hide.
 */
final class Worlds {
    private static final int FEW = 2;
    private static final double SCALE = 0.05;
    private static final ScenarioReader LIBRARY = new ScenarioReader(Path.of("library"));

    private final List<Setting> rules;
    private final List<Simulation> warm;

    private Worlds(int places, List<Setting> rules) {
        this.rules = rules;
        warm = IntStream.rangeClosed(1, places).mapToObj(this::opened).toList();
    }

    /** Two of them. @param changes of what is declared, {@code key=value} */
    static Worlds with(String... changes) {
        return many(FEW, changes);
    }

    /** Two of them as a scenario that comes with Commonweal has the rules. */
    static Worlds of(String scenario) {
        return new Worlds(FEW, library(scenario));
    }

    /** So many of them, for what is rare. @param changes of what is declared, {@code key=value} */
    static Worlds many(int places, String... changes) {
        return new Worlds(places, set(changes));
    }

    /** The settings of a scenario that comes with Commonweal. */
    static List<Setting> library(String scenario) {
        return LIBRARY.read(scenario).settings();
    }

    static List<Setting> set(String... changes) {
        return Arrays.stream(changes)
                .map(change -> change.split("=", 2))
                .map(parts -> SmallRuns.set(parts[0], parts[1]))
                .toList();
    }

    static List<Setting> joined(List<Setting> some, List<Setting> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Simulation opened(int seed) {
        Simulation place = new Simulation(
                SmallRuns.spec(rules), SmallRuns.place("preston"), seed, SCALE, Month.PER_YEAR, Audit.OFF, List.of());
        place.run(0);
        return place;
    }

    /** What becomes of them in some years under a shock. */
    Course course(int years, List<Setting> shock) {
        ModelSpec spec = SmallRuns.spec(joined(rules, shock));
        List<List<double[]>> seeds = new ArrayList<>();
        for (Simulation place : warm) {
            List<double[]> months = new ArrayList<>();
            Observer watcher = new Observer() {
                @Override
                public void monthClosed(Month month, double[] values) {
                    months.add(values.clone());
                }
            };
            place.fork(spec, List.of(watcher)).run(Month.PER_YEAR * years);
            seeds.add(months);
        }
        return new Course(seeds);
    }

    /** The same without any. */
    Course course(int years) {
        return course(years, List.of());
    }

    /** Every indicator of every month, place by place. */
    record Course(List<List<double[]>> places) {

        /** Mean of an indicator in a year, 1 the first, over the places. */
        double mean(String indicator, int year) {
            int i = Indicators.CATALOGUE.indexOf(Indicators.named(indicator));
            return places.stream()
                    .flatMap(months -> months.subList(Month.PER_YEAR * (year - 1), Month.PER_YEAR * year).stream())
                    .mapToDouble(values -> values[i])
                    .average()
                    .orElseThrow();
        }

        /** How much more of it than in another course, relative to that. */
        double beyond(Course other, String indicator, int year) {
            return mean(indicator, year) / other.mean(indicator, year) - 1;
        }
    }
}
