package org.commonweal.results.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.archive.RunRecord;
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
        Effects effects = judged(main);
        return together(plan, main, effects, variants(folder, plan, effects), PoundTraces.of(folder, plan), overnight);
    }

    /**
     * The comparison of runs that have just been made, as if they were in a folder: of the scenarios in their own variant.
     *
     * @param runs by scenario and seed, as many as are planned
     * @param followed the money that was followed in some of them
     */
    public static Comparison inMemory(ComparisonPlan plan, List<List<RunRecord>> runs, List<PoundTrace> followed) {
        VariantRuns main = VariantRuns.of(plan, runs);
        Effects effects = judged(main);
        List<PoundTrace> pounds = PoundTraces.means(followed, plan.frame().scale());
        return together(plan, main, effects, List.of(variant(plan.main(), effects)), pounds, Overnight.NONE);
    }

    private static Comparison together(
            ComparisonPlan plan,
            VariantRuns main,
            Effects effects,
            List<ModelVariant> variants,
            List<PoundTrace> pounds,
            Overnight overnight) {
        return new Comparison(
                plan.frame(),
                plan.scenarios(),
                effects.levels().catalogue(),
                variants,
                IndicatorPaths.of(main),
                Groups.of(main),
                LorenzCurves.of(main),
                main.switchLines(),
                Costs.of(main, effects.effects()),
                effects.unitCosts(),
                FailureCounts.of(effects.levels()),
                pounds,
                Pairings.of(main.levels().over(main.replicates())),
                overnight);
    }

    /** The effects of the scenarios in their own variant. @throws IOException if the plan or a run cannot be read */
    public static List<Effect> effects(ComparisonFolder folder) throws IOException {
        ComparisonPlan plan = folder.plan();
        return judged(VariantRuns.read(folder, plan, plan.main())).effects();
    }

    /** The effects of runs that have just been made, as {@link #inMemory} has them. */
    public static List<Effect> effects(ComparisonPlan plan, List<List<RunRecord>> runs) {
        return judged(VariantRuns.of(plan, runs)).effects();
    }

    private static Effects judged(VariantRuns runs) {
        return Effects.judged(runs.levels(), runs.replicates());
    }

    private static List<ModelVariant> variants(ComparisonFolder folder, ComparisonPlan plan, Effects main)
            throws IOException {
        List<ModelVariant> variants = new ArrayList<>();
        for (ComparisonPlan.Variant variant : plan.variants()) {
            Effects effects = variant.equals(plan.main()) ? main : judged(VariantRuns.read(folder, plan, variant));
            variants.add(variant(variant, effects));
        }
        return variants;
    }

    private static ModelVariant variant(ComparisonPlan.Variant planned, Effects effects) {
        return new ModelVariant(
                planned.name(), planned.title(), planned.varies(), planned.pairs(), effects.level(), effects.effects());
    }
}
