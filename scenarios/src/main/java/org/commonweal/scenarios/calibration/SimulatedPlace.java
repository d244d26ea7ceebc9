package org.commonweal.scenarios.calibration;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.Setting;
import org.commonweal.results.table.CsvFile;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.validation.Measured;
import org.commonweal.simulation.Simulation;
import org.commonweal.time.Month;

/** The place of a calibration, run as its scenario says with the parameters that are asked about. */
public final class SimulatedPlace implements Model {
    private final Calibration calibration;
    private final List<String> indicators;

    /** Simulates the place of a calibration. */
    public SimulatedPlace(Calibration calibration) {
        this.calibration = calibration;
        indicators = calibration.targets().stream()
                .flatMap(target -> target.reading().indicators().stream())
                .distinct()
                .toList();
    }

    @Override
    public double[] statistics(double[] values, long seed) {
        Scenario scenario = calibration.scenario();
        int burnIn = scenario.burnIn() * Month.PER_YEAR;
        int months = scenario.years() * Month.PER_YEAR;
        Measured measured = new Measured(indicators, burnIn + months);
        new Simulation(
                        ParameterReader.read(ModelSpec.class, settings(values)),
                        calibration.place(),
                        seed,
                        scenario.scale(),
                        burnIn,
                        scenario.audit(),
                        List.of(measured))
                .run(months);
        return calibration.targets().stream()
                .mapToDouble(target -> target.reading().of(measured::series, burnIn, scenario.scale()))
                .toArray();
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
}
