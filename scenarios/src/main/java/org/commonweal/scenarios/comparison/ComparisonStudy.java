package org.commonweal.scenarios.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.commonweal.results.archive.CommandPassport;
import org.commonweal.results.chart.Outline;
import org.commonweal.results.compare.Comparing;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.ComparisonFolder;
import org.commonweal.results.compare.ComparisonPlan;
import org.commonweal.results.compare.ComparisonTables;
import org.commonweal.results.folder.Claim;
import org.commonweal.results.overnight.Overnight;
import org.commonweal.results.report.Charts;
import org.commonweal.results.report.comparison.ComparisonReport;
import org.commonweal.results.report.comparison.ComparisonSummary;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.place.Boundaries;
import org.commonweal.scenarios.recording.Effort;
import org.commonweal.scenarios.recording.Effort.Kept;
import org.commonweal.scenarios.recording.Machine;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Failed;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;

/**
 * A comparison in its folder: what is missing is made, pairs are added until intervals are narrow enough, a report is
 * written.
 */
public final class ComparisonStudy implements AutoCloseable {
    private static final ComparedRun TASK = new ComparedRun(ComparedRun.USUALLY_FOLLOWED);

    private final ComparisonFolder folder;
    private final ComparedRuns runs;
    private final int mostPairs;
    private final List<Trial> missing;
    private final List<Outline> map;
    private final Claim claim;
    private ComparisonDesign design;
    private ComparisonPlan plan;
    private Overnight overnight = Overnight.NONE;

    /**
     * Claims the folder and looks what is there; nothing is written yet.
     *
     * @param path the folder, to be made or resumed
     * @param command the command that makes it, for its report
     * @throws org.commonweal.results.archive.ArchiveException if something else stands there, or runs of another
     *     comparison
     * @throws org.commonweal.scenarios.BadInput if the map of the place cannot be read
     * @throws org.commonweal.results.folder.AtWorkException if another program is at work there
     * @throws IOException if what is there cannot be read
     */
    public ComparisonStudy(Path path, ComparisonDesign design, ComparisonRequest request, String command)
            throws IOException {
        this(path, design, request, command, true);
    }

    /** What a comparison would be, to be looked at and not made: nothing is asked of its folder. */
    public static ComparisonStudy planned(Path path, ComparisonDesign design, ComparisonRequest request, String command)
            throws IOException {
        return new ComparisonStudy(path, design, request, command, false);
    }

    private ComparisonStudy(
            Path path, ComparisonDesign design, ComparisonRequest request, String command, boolean toBeMade)
            throws IOException {
        this.design = design;
        folder = new ComparisonFolder(path);
        runs = new ComparedRuns(folder);
        mostPairs = request.mostPairs();
        claim = toBeMade ? folder.claim() : null;
        try {
            missing = runs.missing(design.trials());
            map = List.copyOf(
                    Boundaries.read(Home.places(), design.baseline().place().name())
                            .values());
            plan = ComparisonPlans.of(design, request.window(), request.goals(), command);
        } catch (IOException | RuntimeException refused) {
            close();
            throw refused;
        }
    }

    /** The trials that are not done yet. */
    public List<Trial> missing() {
        return missing;
    }

    /** The runs that are there but not whole, and are made again: each with what is wrong with it. */
    public List<String> damaged() {
        return runs.damaged();
    }

    /** What the linter says, each with its scenario. */
    public List<String> warnings() {
        return plan.scenarios().stream()
                .flatMap(scenario -> scenario.warnings().stream().map(warning -> scenario.name() + ": " + warning))
                .toList();
    }

    /**
     * Makes what is missing.
     *
     * @param watchers gives whom to tell how far some trials are
     * @throws org.commonweal.results.archive.ArchiveException if the disk has no room for it; what is done stays
     * @throws org.commonweal.scenarios.run.Stopped if it was stopped; what is done stays
     */
    public void make(Engine engine, Function<List<Trial>, Watcher> watchers) throws InterruptedException, IOException {
        checkRoom(missing);
        folder.write(plan);
        carryOut(missing, engine, watchers);
        overnight = OvernightStudy.of(design, engine, watchers);
        while (!plan.goals().isEmpty()) {
            int pairs = plan.main().pairs();
            int next = PrecisionSearch.next(pairs, mostPairs, plan.goals(), Comparing.effects(folder));
            if (next <= pairs) {
                break;
            }
            design = design.withMainPairs(next);
            List<Trial> more = runs.missing(design.trials());
            checkRoom(more);
            carryOut(more, engine, watchers);
            plan = plan.withPairs(next);
            folder.write(plan);
        }
    }

    private void checkRoom(List<Trial> trials) {
        Machine.checkRoom(folder.path(), Effort.ofForks(trials, 1, Kept.TABLES));
    }

    private void carryOut(List<Trial> trials, Engine engine, Function<List<Trial>, Watcher> watchers)
            throws InterruptedException, IOException {
        if (!trials.isEmpty()) {
            try (Watcher watcher = watchers.apply(trials)) {
                if (design.told().isDrawn()) {
                    leave(engine.attempt(trials, TASK, runs, watcher));
                } else {
                    engine.carryOut(trials, TASK, runs, watcher);
                }
            }
        }
    }

    /** Draws of which a run could not be made are counted and left out. */
    private void leave(List<Failed> failed) throws IOException {
        if (!failed.isEmpty()) {
            plan = plan.without(FailedDraws.left(design, failed));
            folder.write(plan);
        }
    }

    /** Works out what the runs say together. */
    public Compared result() throws IOException {
        Comparison comparison = Comparing.read(folder, overnight);
        List<String> precision = PrecisionWords.of(
                plan.goals(),
                comparison.variants().get(0).effects(),
                plan.main().pairs());
        return new Compared(comparison, precision);
    }

    /**
     * Writes it: nothing that was there changes until all of it is written.
     *
     * @param passport what makes the folder again
     * @param charts how much is drawn
     * @param stop stops the drawing: then nothing is written
     */
    public void write(Compared compared, CommandPassport passport, Charts charts, Stop stop) throws IOException {
        Comparison comparison = compared.comparison();
        folder.publish(
                where -> {
                    ComparisonTables.write(where, comparison);
                    Files.writeString(
                            where.resolve("comparison.md"), ComparisonSummary.of(comparison, compared.precision()));
                    ComparisonReport.write(where, comparison, map, charts, stop::check);
                    stop.check();
                },
                passport);
    }

    /** Gives the folder free. */
    @Override
    public void close() throws IOException {
        if (claim != null) {
            claim.close();
        }
    }

    /**
     * What a comparison says.
     *
     * @param comparison all of it
     * @param precision whether intervals became as narrow as was asked for, a sentence for each goal
     */
    public record Compared(Comparison comparison, List<String> precision) {}
}
