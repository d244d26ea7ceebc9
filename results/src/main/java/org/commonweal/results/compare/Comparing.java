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
        Effects effects = judged(main);
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
                Pairings.of(levels.over(main.replicates())),
                overnight);
    }

    /** The effects of the scenarios in their own variant. @throws IOException if the plan or a run cannot be read */
    public static List<Effect> effects(ComparisonFolder folder) throws IOException {
        ComparisonPlan plan = folder.plan();
        return judged(VariantRuns.read(folder, plan, plan.main())).effects();
    }

    private static Effects judged(VariantRuns runs) {
        return Effects.judged(runs.levels(), runs.replicates());
    }

    private static List<ModelVariant> variants(ComparisonFolder folder, ComparisonPlan plan, Effects main)
            throws IOException {
        List<ModelVariant> variants = new ArrayList<>();
        for (ComparisonPlan.Variant variant : plan.variants()) {
            Effects effects = variant.equals(plan.main()) ? main : judged(VariantRuns.read(folder, plan, variant));
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
