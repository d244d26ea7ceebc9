package org.commonweal.scenarios.batch;

import java.util.List;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.results.batch.Shape;
import org.commonweal.scenarios.run.Trial;

/** What an archive keeps of a run: the mean of every indicator in every year, totals as those of the whole place. */
final class KeptMeans {
    private static final List<String> NAMES =
            Indicators.CATALOGUE.stream().map(Indicator::name).toList();

    private KeptMeans() {}

    /** How the numbers of runs of so many years stand. */
    static Shape shape(int years) {
        return new Shape(NAMES, years);
    }

    /** The numbers of a run, as its shape says. */
    static double[] of(Trial trial, double[][] means) {
        Shape shape = shape(trial.scenario().years());
        double[] all = new double[shape.size()];
        for (int i = 0; i < means.length; i++) {
            double size = Indicators.CATALOGUE.get(i).measure().isTotal()
                    ? trial.scenario().scale()
                    : 1;
            for (int year = 1; year <= shape.years(); year++) {
                all[shape.at(i, year)] = means[i][year - 1] / size;
            }
        }
        return all;
    }
}
