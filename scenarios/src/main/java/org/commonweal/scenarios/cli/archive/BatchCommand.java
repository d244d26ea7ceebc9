package org.commonweal.scenarios.cli.archive;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.commonweal.results.batch.Share;
import org.commonweal.results.number.Amount;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.batch.BatchPlan;
import org.commonweal.scenarios.batch.BatchStudy;
import org.commonweal.scenarios.batch.ExperimentReader;
import org.commonweal.scenarios.cli.option.ArchiveOption;
import org.commonweal.scenarios.cli.option.Count;
import org.commonweal.scenarios.cli.option.DryRun;
import org.commonweal.scenarios.cli.option.EngineOption;
import org.commonweal.scenarios.cli.option.ExitCode;
import org.commonweal.scenarios.cli.option.Resumable;
import org.commonweal.scenarios.cli.option.Stoppable;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.cli.text.Terminal;
import org.commonweal.scenarios.recording.Clock;
import org.commonweal.scenarios.run.Cluster;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Threads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code commonweal batch}: makes the runs of an experiment that its archive does not hold yet. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Makes many runs that one file asks for: scenarios in worlds and places, at the points of a design,"
                        + " with many seeds. The same command makes what is missing, however it was ended before; a run that"
                        + " fails is noted with its reason, and the others go on.",
        footer = {
            "%nExamples:",
            "  commonweal batch strengths-and-worlds --dry-run",
            "  commonweal batch my-experiment.yaml --jobs 2",
            "  commonweal batch my-experiment.yaml --shard 1/3     one of three programs, on any machines",
            "  commonweal batch my-experiment.yaml --engine spark --master spark://HOST:7077",
            "%nExit codes: 0 all runs are there, 1 some have failed, 2 something to put right in the file, 130 stopped."
                    + " What the runs found: runs, query, export. All about it: docs/batches.md."
        })
public final class BatchCommand implements Callable<Integer>, Resumable {
    private static final int SHOWN = 20;

    @Parameters(
            paramLabel = "EXPERIMENT",
            completionCandidates = KnownExperiments.class,
            description = "A name from 'describe experiments', or a file with the ending .yaml.")
    private String experiment;

    @Mixin
    private EngineOption where;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            defaultValue = "1/1",
            description = "Make only share I of N, e.g. 2/3; programs that make the others may run at the same time.")
    private String shard;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private DryRun dryRun;

    @Option(names = "--quiet", description = "Say nothing while it runs.")
    private boolean quiet;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    private Path resumed;
    private long begun;

    @Override
    public Integer call() throws IOException, InterruptedException {
        begun = Clock.nanos();
        Share share = share(shard);
        BatchPlan plan = new BatchPlan(ExperimentReader.read(experiment));
        Stop stop = Stoppable.stop(spec);
        if (!where.isCluster()) {
            return make(plan, share, new Threads(where.threads(), stop), where.threads());
        }
        try (Cluster cluster = where.join(stop)) {
            return make(plan, share, cluster, cluster.atATime());
        }
    }

    private int make(BatchPlan plan, Share share, Engine engine, int atATime) throws IOException, InterruptedException {
        Path folder = archive.folder().resolve(plan.experiment().name());
        if (dryRun.isAsked()) {
            return dryRun.tell(BatchStudy.effort(folder, plan, share, atATime), folder, format.output(spec));
        }
        try (BatchStudy study = new BatchStudy(folder, plan, share)) {
            resumed = folder;
            return make(study, folder, engine, atATime);
        }
    }

    static Share share(String text) {
        String[] parts = text.strip().split("/", -1);
        if (parts.length == 2) {
            int of = Count.of("--shard", parts[1], 10_000);
            return new Share(Count.of("--shard", parts[0], of), of);
        }
        throw new BadInput("--shard", Problem.quoted(text) + " is no share", "I/N, e.g. 2/3", "");
    }

    private int make(BatchStudy study, Path folder, Engine engine, int atATime)
            throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        study.repairs().forEach(repair -> Terminal.print(err, "Made again: " + repair + "."));
        try (BatchProgress progress = new BatchProgress(quiet, err)) {
            study.make(engine, atATime, progress);
            if (!where.isCluster()) {
                progress.spent(study.runSeconds(), Clock.secondsSince(begun) + study.keepingSeconds());
            }
        }
        Output output = format.output(spec);
        Map<String, String> failures = study.failures();
        if (failures.isEmpty()) {
            output.print("All runs of the experiment are in " + folder + ".\n");
            return 0;
        }
        Terminal.print(err, Amount.count(failures.size(), "run", "runs") + " failed; the others are kept:");
        failures.entrySet().stream()
                .limit(SHOWN)
                .forEach(failure -> Terminal.print(err, "  " + failure.getKey() + "  " + failure.getValue()));
        if (failures.size() > SHOWN) {
            err.println("  and " + (failures.size() - SHOWN) + " more: commonweal runs --status failed");
        }
        Terminal.print(
                err, "The same command tries them again. What is made of the others says that they are missing.");
        return ExitCode.OURS;
    }

    @Override
    public String left() {
        return resumed == null ? "nothing was kept" : "the runs that had ended are kept in " + resumed;
    }

    @Override
    public boolean isResumed() {
        return resumed != null;
    }
}
