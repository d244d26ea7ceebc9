package org.commonweal.results.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Works out what a comparison says from its folder: the plan and the runs that are there, and nothing else. */
public final class Comparing {

    private Comparing() {}

    /**
     * The comparison.
     *
     * @throws IOException if the plan or a run cannot be read
     */
    public static Comparison read(ComparisonFolder folder) throws IOException {
        ComparisonPlan plan = folder.plan();
        SettingRuns main = SettingRuns.read(folder, plan, plan.main());
        Levels levels = main.levels(plan.frame().window());
        return new Comparison(
                plan.frame(),
                plan.scenarios(),
                plan.catalogue(),
                settings(folder, plan, levels),
                Courses.of(main),
                Groups.of(main),
                LorenzCurves.of(main),
                main.switchLines(),
                Costs.of(main),
                FailureCounts.of(main),
                PoundTraces.of(folder, plan),
                Pairings.of(levels));
    }

    /** The effects of the scenarios in their own setting. @throws IOException if the plan or a run cannot be read */
    public static List<Effect> effects(ComparisonFolder folder) throws IOException {
        ComparisonPlan plan = folder.plan();
        return Effects.of(
                SettingRuns.read(folder, plan, plan.main()).levels(plan.frame().window()));
    }

    private static List<ModelSetting> settings(ComparisonFolder folder, ComparisonPlan plan, Levels main)
            throws IOException {
        List<ModelSetting> settings = new ArrayList<>();
        for (ComparisonPlan.Setting setting : plan.settings()) {
            Levels levels = setting.equals(plan.main())
                    ? main
                    : SettingRuns.read(folder, plan, setting)
                            .levels(plan.frame().window());
            settings.add(new ModelSetting(
                    setting.name(), setting.title(), setting.varies(), setting.pairs(), Effects.of(levels)));
        }
        return settings;
    }
}
