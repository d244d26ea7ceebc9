package org.commonweal;

import java.util.List;
import java.util.stream.Collectors;
import org.commonweal.indicator.Indicators;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.report.comparison.Headline;
import org.commonweal.scenarios.run.Trial;

/** What a scenario does to every indicator, in the whole place, as means over pairs of runs of the same seed. */
public final class ComparisonResult {
    private final Trial baseline;
    private final int pairs;
    private final List<EffectEstimate> effects;

    ComparisonResult(Trial baseline, int pairs, List<Effect> effects) {
        this.baseline = baseline;
        this.pairs = pairs;
        this.effects = effects.stream()
                .filter(effect -> Indicators.CATALOGUE.stream()
                        .anyMatch(indicator -> indicator.name().equals(effect.indicator())))
                .map(effect -> new EffectEstimate(Indicators.named(effect.indicator()), effect))
                .toList();
    }

    /** Every effect, in the order of the catalogue of indicators. */
    public List<EffectEstimate> effects() {
        return effects;
    }

    /**
     * The effect on an indicator.
     *
     * @param indicator its name, e.g. {@code labour.jobs}
     * @throws IllegalArgumentException if there is no such indicator
     */
    public EffectEstimate effect(String indicator) {
        String name = Names.known(indicator);
        return effects.stream()
                .filter(effect -> effect.indicator().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What was compared, and the effects that everybody asks for first, a line for each. */
    @Override
    public String toString() {
        return baseline.place().title() + ", " + effects.get(0).scenario() + " against "
                + baseline.scenario().name() + ", " + pairs + " pairs, scale "
                + baseline.scenario().scale() + ", " + baseline.scenario().years() + " years after "
                + baseline.scenario().burnIn() + " of burn-in\n"
                + effects.stream()
                        .filter(effect -> Headline.of(effect.indicator()).isPresent())
                        .map(EffectEstimate::toString)
                        .collect(Collectors.joining("\n"));
    }
}
