package org.commonweal.results.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.statistics.Components;
import org.commonweal.results.statistics.Family;
import org.commonweal.results.statistics.Interval;
import org.commonweal.results.statistics.PairedSample;
import org.commonweal.results.statistics.Power;
import org.commonweal.results.statistics.Ratio;
import org.commonweal.results.uncertainty.Replicates;

/** What every scenario does to every indicator and to what is worked out of them, all of it looked at together. */
public final class Effects {
    private static final List<String> COUNTED = List.of("labour.jobs", "labour.jobs.residents");

    private final Levels bySeed;
    private final Replicates replicates;
    private final Levels levels;
    private final int indicators;
    private final List<PairedSample> samples = new ArrayList<>();
    private final Family family;

    private Effects(Levels measured, Replicates replicates) {
        this.replicates = replicates;
        bySeed = Derived.added(measured);
        levels = bySeed.over(replicates);
        indicators = levels.catalogue().size();
        for (int scenario = 1; scenario < levels.scenarios().size(); scenario++) {
            for (int i = 0; i < indicators; i++) {
                samples.add(levels.sample(scenario, i));
            }
        }
        family = Family.of(samples);
    }

    /** The effects, scenario by scenario, each in the order of the catalogue. */
    public static List<Effect> of(Levels levels) {
        return judged(levels, new Replicates(0, 1)).effects();
    }

    /** The effects with what is known of all of them together. @param levels by seed */
    static Effects judged(Levels levels, Replicates replicates) {
        return new Effects(levels, replicates);
    }

    /** The confidence of their intervals, 0-1. */
    double level() {
        return family.level();
    }

    /** The levels by seed with what is worked out of them. */
    Levels levels() {
        return bySeed;
    }

    List<Effect> effects() {
        return IntStream.range(0, samples.size()).mapToObj(this::effect).toList();
    }

    /** What an additional job, and a resident in work more, cost; none of scenarios that cost nothing. */
    List<UnitCost> unitCosts() {
        List<UnitCost> costs = new ArrayList<>();
        for (int n = 0; n < samples.size(); n++) {
            String indicator = levels.catalogue().get(n % indicators).name();
            int cost = n / indicators * indicators + place(Derived.COST);
            if (COUNTED.contains(indicator)
                    && place(Derived.COST) >= 0
                    && !samples.get(cost).isNothing()) {
                boolean more = family.isDistinguishable(n) && family.interval(n).mean() > 0;
                costs.add(new UnitCost(
                        levels.scenarios().get(1 + n / indicators),
                        indicator,
                        more
                                ? Ratio.of(
                                        samples.get(cost).differences(),
                                        samples.get(n).differences(),
                                        level())
                                : Ratio.NONE));
            }
        }
        return costs;
    }

    private int place(String indicator) {
        return IntStream.range(0, indicators)
                .filter(i -> levels.catalogue().get(i).name().equals(indicator))
                .findFirst()
                .orElse(-1);
    }

    private Effect effect(int n) {
        SeriesMeta meta = levels.catalogue().get(n % indicators);
        PairedSample sample = samples.get(n);
        return new Effect(
                meta.name(),
                levels.scenarios().get(1 + n / indicators),
                Interval.of(sample.baseline()),
                family.interval(n),
                sample.difference(),
                family.q(n),
                family.isDistinguishable(n),
                pairsNeeded(n),
                components(n));
    }

    private Components components(int n) {
        return replicates.each() == 1 || samples.get(n).isNothing()
                ? Components.UNKNOWN
                : Components.of(replicates.whole(bySeed.differences(1 + n / indicators, n % indicators)));
    }

    private int pairsNeeded(int n) {
        PairedSample sample = samples.get(n);
        if (family.isDistinguishable(n) || sample.isNothing() || sample.count() < 2) {
            return 0;
        }
        double mean = sample.difference().mean();
        return mean == 0
                ? Power.MOST
                : replicates.each() * Math.max(Family.FEWEST_PAIRS, Power.pairs(mean, sample.spread(), family.nextP()));
    }
}
