package org.commonweal.scenarios.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.commonweal.measure.YearBook;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.Setting;
import org.commonweal.place.PlaceData;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.simulation.Observer;
import org.commonweal.simulation.Simulation;
import org.commonweal.time.Month;

/** The smallest runs there are of the places that come with Commonweal. */
public final class SmallRuns {
    public static final double SCALE = 0.02;
    public static final Path PLACES = Path.of("places");

    private static final PlaceData PRESTON = place("preston");

    private SmallRuns() {}

    public static PlaceData place(String name) {
        return PlaceReader.read(PLACES, name, Map.of());
    }

    public static ModelSpec spec(List<Setting> settings) {
        return ParameterReader.read(ModelSpec.class, settings);
    }

    public static Setting set(String key, String value) {
        return new Setting(key, value, "", "--set");
    }

    /** A year of Preston with a monthly audit. */
    public static Trial year(long seed, List<Setting> settings) {
        Scenario scenario = new Scenario(
                "small", "What if it is small?", "preston", seed, 1, 0, SCALE, Audit.MONTH, settings, List.of());
        return Trial.of(scenario, PRESTON);
    }

    /** Runs a place with the books audited after every phase; the answer is every value observed, in order. */
    public static List<double[]> audited(PlaceData place, ModelSpec spec, int months) {
        return run(place, spec, months, List.of());
    }

    /** The same with further observers. */
    public static List<double[]> run(PlaceData place, ModelSpec spec, int months, List<Observer> others) {
        Values values = new Values();
        List<Observer> observers = new ArrayList<>(others);
        observers.add(values);
        new Simulation(spec, place, 1, SCALE, 0, Audit.PHASE, observers).run(months);
        return values.seen;
    }

    private static final class Values implements Observer {
        private final List<double[]> seen = new ArrayList<>();

        @Override
        public void monthClosed(Month month, double[] values) {
            seen.add(values.clone());
        }

        @Override
        public void yearClosed(YearBook year) {
            seen.add(year.distributions().stream()
                    .mapToDouble(YearBook.Row::value)
                    .toArray());
        }
    }

    /** Whether two runs were observed to be the same in every bit. */
    public static boolean same(List<double[]> one, List<double[]> other) {
        return Arrays.deepEquals(one.toArray(), other.toArray());
    }
}
