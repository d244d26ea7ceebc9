package org.commonweal.scenarios.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.archive.PassportFile;
import org.commonweal.results.archive.RunWriter;
import org.commonweal.results.compare.ComparisonFolder;
import org.commonweal.results.compare.ComparisonPlan.Varies;
import org.commonweal.results.compare.PoundTraces;
import org.commonweal.time.Month;

/**
 * The runs of a comparison in its folder: every scenario with every seed, in each setting of the model.
 *
 * @param folder the folder
 * @param settings the settings, that of the scenarios themselves first
 */
public record ComparisonRuns(ComparisonFolder folder, List<Setting> settings) {
    /** The setting in which legal forms do not differ. */
    public static final String ALIKE = "no-differences-between-forms";

    private static final int FOLLOWED = 2;

    /**
     * The scenarios in one setting of the model.
     *
     * @param name its key
     * @param title what it is, for people
     * @param varies what it changes in the model
     * @param scenarios a run of each with the first seed, the baseline's first
     */
    public record Setting(String name, String title, Varies varies, List<PlannedRun> scenarios) {}

    /**
     * Whose money is followed in a run: that of all anchors, from the middle of the run, in the first runs of the scenarios
     * as they are and of those with no differences between legal forms.
     */
    public Optional<ForkedRuns.Followed> followed(PlannedRun run) {
        String setting = run.folder().getParent().getFileName().toString();
        long number = run.scenario().seed()
                - settings.get(0).scenarios().get(0).scenario().seed();
        int months = run.scenario().years() * Month.PER_YEAR;
        Optional<Tracing.Forms> forms = setting.equals(settings.get(0).name())
                ? Optional.of(Tracing.Forms.AS_THEY_ARE)
                : setting.equals(ALIKE) ? Optional.of(Tracing.Forms.ALIKE) : Optional.empty();
        if (number >= FOLLOWED || months == 0) {
            return Optional.empty();
        }
        return forms.map(these -> anchors(run, these));
    }

    private static ForkedRuns.Followed anchors(PlannedRun run, Tracing.Forms forms) {
        int months = run.scenario().years() * Month.PER_YEAR;
        int horizon = Math.min(Tracing.USUAL_HORIZON, months - months / 2 - 1);
        TracedPayer anchors = TracedPayer.named("anchors", run.place(), "");
        return new ForkedRuns.Followed(new Tracing.Question(anchors, new Month(months / 2), horizon), forms);
    }

    /**
     * What makes a run again as a comparison made it: from a place that is burnt in, of which its tables say nothing, and
     * with the same money followed.
     *
     * @param stored the folder of the run in its comparison
     */
    public static ForkedRuns again(Path stored, Watcher watcher) {
        boolean alike = stored.getParent().getFileName().toString().equals(ALIKE);
        Tracing.Forms forms = alike ? Tracing.Forms.ALIKE : Tracing.Forms.AS_THEY_ARE;
        return new ForkedRuns(
                1, watcher, run -> PoundTraces.isIn(stored) ? Optional.of(anchors(run, forms)) : Optional.empty());
    }

    /** The runs with the first so many seeds of a setting, by its place among them: seed by seed. */
    public List<PlannedRun> of(int setting, int pairs) {
        List<PlannedRun> runs = new ArrayList<>();
        for (int n = 0; n < pairs; n++) {
            for (PlannedRun first : settings.get(setting).scenarios()) {
                var scenario = first.scenario().withSeed(first.scenario().seed() + n);
                Path where = folder.run(settings.get(setting).name(), scenario.name(), scenario.seed());
                runs.add(new PlannedRun(scenario, first.spec(), first.place(), where));
            }
        }
        return runs;
    }

    /**
     * Those of the runs that are not in the folder yet, or not whole.
     *
     * @throws ArchiveException if a run in its place was made with something else
     * @throws IOException if a passport cannot be read
     */
    public List<PlannedRun> missing(List<PlannedRun> runs) throws IOException {
        List<PlannedRun> missing = new ArrayList<>();
        for (PlannedRun run : runs) {
            if (Files.isRegularFile(run.folder().resolve(PassportFile.NAME))) {
                refuseAnother(run);
            }
            if (!RunWriter.isWhole(run.folder())) {
                missing.add(run);
            }
        }
        return missing;
    }

    private static void refuseAnother(PlannedRun run) throws IOException {
        Optional<String> difference = SameRun.difference(PassportFile.read(run.folder()), run);
        if (difference.isPresent()) {
            throw new ArchiveException(
                    run.folder() + " is a run of another comparison: there "
                            + difference.get().replaceFirst("^ \\d ", ""),
                    "choose another folder with --out, or delete this one");
        }
    }
}
