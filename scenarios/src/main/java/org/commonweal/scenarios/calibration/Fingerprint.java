package org.commonweal.scenarios.calibration;

import java.util.List;
import java.util.stream.Collectors;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.scenarios.Build;
import org.commonweal.scenarios.Sha256;
import org.commonweal.scenarios.scenario.Scenario;

/** Everything besides a run's own parameters and seed that determines its statistics, in 16 letters. */
public final class Fingerprint {
    private static final int LETTERS = 16;

    private Fingerprint() {}

    /** The fingerprint of the runs of a calibration, made by this program. */
    public static String of(Calibration calibration) {
        Scenario scenario = calibration.scenario();
        ModelSpec spec = ParameterReader.read(ModelSpec.class, scenario.settings());
        String parameters = ParameterTable.rows(spec, scenario.settings()).stream()
                .map(row -> row.key() + "=" + row.text())
                .collect(Collectors.joining("\n"));
        String targets = calibration.targets().stream()
                .map(target -> target.id() + " " + target.reading().words())
                .collect(Collectors.joining("\n"));
        List<Object> all = List.of(
                Build.version(),
                Build.commit(),
                calibration.place().hash(),
                scenario.scale(),
                scenario.burnIn(),
                scenario.years(),
                parameters,
                targets);
        return new Sha256().add(all.toString()).hex().substring(0, LETTERS);
    }
}
