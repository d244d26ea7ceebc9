package org.commonweal.results.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.overnight.Overnight;

/** Works out what a comparison says from its folder: the plan and the runs that are there, and nothing else. */
public final class Comparing {

    private Comparing() {}

    /**
     * The comparison.
     *
     * @param overnight what rules would do overnight, which is not in the runs
     * @throws IOException if the plan or a run cannot be read
     */
    public static Comparison read(ComparisonFolder folder, Overnight overnight) throws IOException {
        ComparisonPlan plan = folder.plan();
        VariantRuns main = VariantRuns.read(folder, plan, plan.main());
        Levels levels = main.levels();
        Effects effects = Effects.judged(levels);
        return new Comparison(
                plan.frame(),
                plan.scenarios(),
                effects.levels().catalogue(),
                variants(folder, plan, effects),
                IndicatorPaths.of(main),
                Groups.of(main),
                LorenzCurves.of(main),
                main.switchLines(),
                Costs.of(main, effects.effects()),
                effects.unitCosts(),
                FailureCounts.of(effects.levels()),
                PoundTraces.of(folder, plan),
                Pairings.of(levels),
                overnight);
    }

    /** The effects of the scenarios in their own variant. @throws IOException if the plan or a run cannot be read */
    public static List<Effect> effects(ComparisonFolder folder) throws IOException {
        ComparisonPlan plan = folder.plan();
        return Effects.of(VariantRuns.read(folder, plan, plan.main()).levels());
    }

    private static List<ModelVariant> variants(ComparisonFolder folder, ComparisonPlan plan, Effects main)
            throws IOException {
        List<ModelVariant> variants = new ArrayList<>();
        for (ComparisonPlan.Variant variant : plan.variants()) {
            Effects effects = variant.equals(plan.main())
                    ? main
                    : Effects.judged(VariantRuns.read(folder, plan, variant).levels());
            variants.add(new ModelVariant(
                    variant.name(),
                    variant.title(),
                    variant.varies(),
                    variant.pairs(),
                    effects.level(),
                    effects.effects()));
        }
        return variants;
    }
}
