package org.commonweal.scenarios.calibration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Draws from the priors that fill their space evenly: a Sobol sequence. More draws keep those that were there. Every
 * draw has a seed of its own, so that luck is part of what is fitted.
 */
final class PriorSample {

    private PriorSample() {}

    static List<Point> of(Calibration calibration) {
        List<Prior> priors = calibration.priors();
        SobolSequenceGenerator sobol = new SobolSequenceGenerator(priors.size());
        sobol.skipTo(1); // the first point lies in the corner
        List<Point> points = new ArrayList<>();
        for (int row = 0; row < calibration.draws(); row++) {
            double[] shares = sobol.nextVector();
            double[] values = new double[shares.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = priors.get(i).value(shares[i]);
            }
            points.add(new Point(row, calibration.scenario().seed() + row, values));
        }
        return points;
    }
}
