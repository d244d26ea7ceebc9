package org.commonweal.scenarios.calibration;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.genesis.PlaceData;
import org.commonweal.indicator.Indicator;
import org.commonweal.indicator.Indicators;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.Setting;
import org.commonweal.results.archive.CsvFile;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.simulation.ModelSpec;
import org.commonweal.simulation.Observer;
import org.commonweal.simulation.Simulation;
import org.commonweal.time.Month;

/** The place of a calibration, run as its scenario says with the parameters that are asked about. */
public final class SimulatedPlace implements Model {
    private final Calibration calibration;
    private final PlaceData place;

    /** Simulates this place. */
    public SimulatedPlace(Calibration calibration, PlaceData place) {
        this.calibration = calibration;
        this.place = place;
    }

    @Override
    public double[] statistics(double[] values, long seed) {
        Scenario scenario = calibration.scenario();
        int months = scenario.years() * Month.PER_YEAR;
        Means means = new Means(calibration.targets(), months);
        new Simulation(
                        ParameterReader.read(ModelSpec.class, settings(values)),
                        place,
                        seed,
                        scenario.scale(),
                        scenario.burnIn() * Month.PER_YEAR,
                        scenario.audit(),
                        List.of(means))
                .run(months);
        return means.values();
    }

    /** The scenario's settings, overruled by the values asked about. */
    private List<Setting> settings(double[] values) {
        List<Setting> settings = new ArrayList<>(calibration.scenario().settings());
        for (int i = 0; i < values.length; i++) {
            settings.add(
                    new Setting(calibration.priors().get(i).key(), CsvFile.exact(values[i]), "", "the calibration"));
        }
        return settings;
    }

    /** Adds up the months that the targets count. */
    private static final class Means implements Observer {
        private final List<Target> targets;
        private final int[] indicators;
        private final int months;
        private final double[] sums;
        private final int[] counted;

        Means(List<Target> targets, int months) {
            this.targets = targets;
            this.months = months;
            indicators = targets.stream()
                    .mapToInt(target -> names().indexOf(target.indicator()))
                    .toArray();
            sums = new double[indicators.length];
            counted = new int[indicators.length];
        }

        private static List<String> names() {
            return Indicators.CATALOGUE.stream().map(Indicator::name).toList();
        }

        @Override
        public void monthClosed(Month month, double[] values) {
            for (int i = 0; i < indicators.length; i++) {
                if (targets.get(i).statistic().counts(month, months)) {
                    sums[i] += values[indicators[i]];
                    counted[i]++;
                }
            }
        }

        double[] values() {
            double[] means = new double[sums.length];
            for (int i = 0; i < means.length; i++) {
                means[i] = targets.get(i).factor() * sums[i] / counted[i];
            }
            return means;
        }
    }
}
