package org.commonweal.scenarios.cli.laboratory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.sensitivity.SaltelliSample;
import org.commonweal.results.sensitivity.SobolIndices;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.cli.option.Count;
import org.commonweal.scenarios.cli.option.Known;
import org.commonweal.scenarios.cli.option.OutFolder;
import org.commonweal.scenarios.cli.option.Resumable;
import org.commonweal.scenarios.recording.Effort;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.sensitivity.Asked;
import org.commonweal.scenarios.sensitivity.Contrast;
import org.commonweal.scenarios.sensitivity.Factor;
import org.commonweal.scenarios.sensitivity.Indices;
import org.commonweal.scenarios.sensitivity.PointRuns;
import org.commonweal.scenarios.sensitivity.Screening;
import org.commonweal.scenarios.sensitivity.SensitivityFiles;
import org.commonweal.scenarios.sensitivity.Varied;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code commonweal sensitivity}: which assumptions an effect, or a level, hangs on. */
@Command(
        name = "sensitivity",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Says which of the model's numbers an effect hangs on: of two scenarios the difference under shared"
                        + " luck, of one its level. Every parameter is varied within what is plausible of it, unless some are named.",
        footer = {
            "%nMore than thirty parameters are screened in two steps: rooms of the model on trajectories (Morris), then the"
                    + " parameters of those that matter, scattered. Luck, other seeds, is a factor of its own. Failed runs"
                    + " are gaps, and listed. An analysis that was interrupted is resumed by the same command. More in"
                    + " docs/sensitivity.md.",
            "%nExamples:",
            "  commonweal sensitivity baseline procurement",
            "  commonweal sensitivity baseline as-private-firm --indicator labour.jobs --dry-run",
            "  commonweal sensitivity baseline procurement --vary tenders --vary labour.separation=0..0.002",
            "  commonweal sensitivity baseline --sobol --vary consumption.adjustment --vary tenders.reach"
        })
public final class SensitivityCommand implements Callable<Integer>, Resumable {
    private static final List<String> USUAL = List.of("output.real", "income.disposable", "wealth.gini");
    private static final int MOST_TRAJECTORIES = 1000;
    private static final int MOST_POINTS = 20_000;
    private static final int FEWEST = 4;

    @Parameters(
            arity = "0..*",
            paramLabel = "SCENARIO",
            completionCandidates = Known.Scenarios.class,
            description =
                    "A baseline and a scenario, for its effect, or one scenario, for its level: names from 'describe"
                            + " scenarios', or files with the ending .yaml. Unless given: baseline procurement.")
    private List<String> scenarios = List.of();

    @Option(
            names = "--indicator",
            paramLabel = "NAME",
            completionCandidates = Known.IndicatorNames.class,
            description =
                    "What is asked of; may be repeated. Unless given: output.real, income.disposable, wealth.gini.")
    private List<String> indicators = List.of();

    @Mixin
    private VariedOptions varied;

    @Option(
            names = "--trajectories",
            paramLabel = "N",
            defaultValue = "6",
            description = "Trajectories at most; 6 unless given. From 4 on they are added until the ranking is stable.")
    private String trajectories;

    @Option(
            names = "--points",
            paramLabel = "N",
            defaultValue = "300",
            description = "Draws over which single parameters are scattered in the second step; 300 unless given.")
    private String points;

    @Option(
            names = "--sobol",
            description = "Sobol's first and total indices instead; name some parameters with --vary.")
    private boolean sobol;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "64",
            description = "Rows of the sample of --sobol, each as many draws as there are parameters and three more; 64"
                    + " unless given.")
    private String rows;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for the results, or of an analysis that is to be resumed; runs/PLACE-sensitivity-SCENARIO"
                            + " unless given.")
    private String out;

    @Mixin
    private Laboratory laboratory;

    @Override
    public Integer call() throws InterruptedException, IOException {
        Asked asked = asked();
        Path folder = folder(asked.varied().contrast());
        int most = Count.of("--trajectories", trajectories, MOST_TRAJECTORIES);
        int scattered = Count.of("--points", points, MOST_POINTS);
        Screening screening = new Screening(asked, FEWEST, most, scattered);
        int draws = sobol ? Indices.draws(asked.varied().factors().size(), rows()) : screening.draws(most);
        Effort effort = laboratory.options().effort(asked.varied(), List.of(), draws, asked.seeds());
        return laboratory.carryOut(folder, SensitivityFiles::kind, effort, (runs, output) -> {
            if (sobol) {
                List<SobolIndices> found = Indices.find(asked, rows(), runs);
                SensitivityText.print(asked, found, output);
                return where -> files(where, asked, runs).write(found);
            }
            Screening.Found found = screening.find(runs);
            SensitivityText.print(asked, found, output);
            return where -> files(where, asked, runs).write(found);
        });
    }

    private SensitivityFiles files(Path where, Asked asked, PointRuns runs) {
        return new SensitivityFiles(asked, laboratory.files(where, SensitivityText.heading(asked), runs));
    }

    private int rows() {
        return Count.of("--rows", rows, MOST_POINTS);
    }

    private Asked asked() {
        List<Problem> problems = new ArrayList<>();
        List<SeriesMeta> wanted =
                LaboratoryOptions.indicators("--indicator", indicators.isEmpty() ? USUAL : indicators, problems);
        Contrast contrast = laboratory
                .options()
                .contrast(scenarios.isEmpty() ? List.of("baseline", "procurement") : scenarios, problems);
        List<Factor> factors = varied.factors(contrast);
        if (sobol && factors.size() >= SaltelliSample.MOST_FACTORS) {
            throw new BadInput(
                    "--sobol",
                    factors.size() + " parameters are varied",
                    "fewer than " + SaltelliSample.MOST_FACTORS,
                    "Maybe screen all of them first, and name those that matter with --vary.");
        }
        Varied all = new Varied(contrast, factors);
        all.check();
        return new Asked(
                all, wanted, laboratory.options().seeds(), laboratory.options().window());
    }

    private Path folder(Contrast contrast) {
        Trial last = contrast.changed().orElse(contrast.baseline());
        return OutFolder.of(
                out,
                Path.of(
                        "runs",
                        last.place().name() + "-sensitivity-" + last.scenario().name()));
    }

    @Override
    public String left() {
        return laboratory.left("analysis");
    }

    @Override
    public boolean isResumed() {
        return laboratory.isResumed();
    }
}
