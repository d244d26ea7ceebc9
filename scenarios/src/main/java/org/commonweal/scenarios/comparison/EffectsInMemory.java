package org.commonweal.scenarios.comparison;

import java.io.IOException;
import java.util.List;
import org.commonweal.indicator.Indicators;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.Effects;
import org.commonweal.results.compare.Levels;
import org.commonweal.scenarios.recording.Recorder;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Pairs;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;

/** The effects of scenarios without a folder: those that {@link ComparisonStudy} reads off its runs. */
public final class EffectsInMemory {

    private EffectsInMemory() {}

    /**
     * Carries out the scenarios as they are and compares them; totals are those of the whole place.
     *
     * @param window effects are means over so many last years
     * @throws org.commonweal.scenarios.run.Stopped if it was stopped
     */
    public static List<Effect> of(Engine engine, ComparisonDesign design, int window, Watcher watcher)
            throws InterruptedException, IOException {
        List<Trial> scenarios = design.variants().get(0).scenarios();
        Pairs pairs = new Pairs(scenarios, design.mainPairs());
        List<double[]> means = engine.results(pairs.trials(), new WindowMeans(window), watcher);
        double scale = design.baseline().scenario().scale();
        double[][][] values = new double[scenarios.size()][Indicators.CATALOGUE.size()][pairs.pairs()];
        for (int s = 0; s < scenarios.size(); s++) {
            for (int i = 0; i < Indicators.CATALOGUE.size(); i++) {
                double size = Indicators.CATALOGUE.get(i).measure().isTotal() ? scale : 1;
                for (int pair = 0; pair < pairs.pairs(); pair++) {
                    values[s][i][pair] = means.get(pair * scenarios.size() + s)[i] / size;
                }
            }
        }
        List<String> names =
                scenarios.stream().map(trial -> trial.scenario().name()).toList();
        return Effects.of(new Levels(Recorder.catalogue(), names, values));
    }
}
