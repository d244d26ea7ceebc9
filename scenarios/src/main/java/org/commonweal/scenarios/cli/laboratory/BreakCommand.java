package org.commonweal.scenarios.cli.laboratory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.cli.option.Count;
import org.commonweal.scenarios.cli.option.Known;
import org.commonweal.scenarios.cli.option.OutFolder;
import org.commonweal.scenarios.cli.option.Resumable;
import org.commonweal.scenarios.recording.Effort;
import org.commonweal.scenarios.robustness.Break;
import org.commonweal.scenarios.robustness.BreakFiles;
import org.commonweal.scenarios.sensitivity.Asked;
import org.commonweal.scenarios.sensitivity.Contrast;
import org.commonweal.scenarios.sensitivity.Factor;
import org.commonweal.scenarios.sensitivity.Varied;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code commonweal break}: under which assumptions an effect has the other sign, and a ranking is turned round. */
@Command(
        name = "break",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Says in a sentence under which assumptions the effect of a scenario has the other sign, and tries it"
                        + " on fresh draws inside and outside. With several scenarios it says which assumptions turn their ranking"
                        + " round, in how many draws each is best, and what each would be regretted by.",
        footer = {
            "%nThe box of assumptions is looked for among the twenty that change the effect most (PRIM). A search that was"
                    + " interrupted is resumed by the same command. More in docs/sensitivity.md.",
            "%nExamples:",
            "  commonweal break baseline procurement --indicator income.disposable",
            "  commonweal break baseline procurement local-bank --vary tenders --vary credit",
            "  commonweal break --points 400 --seeds 2 --dry-run"
        })
public final class BreakCommand implements Callable<Integer>, Resumable {
    private static final int MOST_POINTS = 20_000;

    @Parameters(
            arity = "0..*",
            paramLabel = "SCENARIO",
            completionCandidates = Known.Scenarios.class,
            description =
                    "A baseline and one scenario or several: names from 'describe scenarios', or files with the ending"
                            + " .yaml. Unless given: baseline procurement.")
    private List<String> scenarios = List.of();

    @Option(
            names = "--indicator",
            paramLabel = "NAME",
            completionCandidates = Known.IndicatorNames.class,
            defaultValue = "income.disposable",
            description = "The indicator; income.disposable unless given.")
    private String indicator;

    @Mixin
    private VariedOptions varied;

    @Option(
            names = "--points",
            paramLabel = "N",
            defaultValue = "200",
            description = "Draws in which the box is looked for; 200 unless given.")
    private String points;

    @Option(
            names = "--check",
            paramLabel = "N",
            defaultValue = "100",
            description = "Fresh draws inside the box, and as many outside, on which it is tried; 100 unless given.")
    private String check;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for the results, or of a search that is to be resumed; runs/PLACE-break-SCENARIO unless"
                            + " given.")
    private String out;

    @Mixin
    private Laboratory laboratory;

    @Override
    public Integer call() throws InterruptedException, IOException {
        Break asked = asked();
        Contrast first = asked.asked().varied().contrast();
        Path folder = OutFolder.of(
                out,
                Path.of(
                        "runs",
                        first.baseline().place().name() + "-break-"
                                + first.changed().orElseThrow().scenario().name()));
        Effort effort = laboratory
                .options()
                .effort(
                        asked.asked().varied(),
                        asked.others(),
                        asked.draws(),
                        asked.asked().seeds());
        return laboratory.carryOut(folder, BreakFiles::kind, effort, (runs, output) -> {
            Break.Found found = asked.find(runs);
            String heading = SensitivityText.heading(asked.asked());
            BreakText.print(heading, asked, found, output);
            return where -> BreakFiles.write(laboratory.files(where, heading, runs), asked, found);
        });
    }

    private Break asked() {
        List<Problem> problems = new ArrayList<>();
        List<SeriesMeta> wanted = LaboratoryOptions.indicators("--indicator", List.of(indicator), problems);
        List<String> names = scenarios.isEmpty() ? List.of("baseline", "procurement") : scenarios;
        if (names.size() < 2) {
            problems.add(
                    new Problem("", "no scenario is named whose effect might break", "a baseline and a scenario", ""));
        }
        List<Contrast> contrasts = new ArrayList<>();
        for (String name : names.subList(Math.min(1, names.size()), names.size())) {
            try {
                contrasts.add(laboratory.options().contrast(List.of(names.get(0), name), new ArrayList<>()));
            } catch (BadInput bad) {
                bad.problems().stream().filter(one -> !problems.contains(one)).forEach(problems::add);
            }
        }
        Set<String> called = contrasts.stream()
                .flatMap(contrast -> contrast.changed().stream())
                .map(trial -> trial.scenario().name())
                .collect(Collectors.toSet());
        if (problems.isEmpty() && called.size() < contrasts.size()) {
            problems.add(new Problem("", "two of the scenarios have the same name", "each once", ""));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        int fresh = check.strip().matches("0+") ? 0 : Count.of("--check", check, MOST_POINTS);
        Varied all = new Varied(contrasts.get(0), common(contrasts));
        all.check();
        return new Break(
                new Asked(
                        all,
                        wanted,
                        laboratory.options().seeds(),
                        laboratory.options().window()),
                contrasts.subList(1, contrasts.size()),
                Count.of("--points", points, MOST_POINTS),
                fresh);
    }

    /** What is varied in all of them: what any of them is about stays as it is. */
    private List<Factor> common(List<Contrast> contrasts) {
        List<Factor> factors = new ArrayList<>(varied.factors(contrasts.get(0)));
        for (Contrast contrast : contrasts.subList(1, contrasts.size())) {
            Set<String> keys =
                    varied.factors(contrast).stream().map(Factor::key).collect(Collectors.toSet());
            factors.removeIf(factor -> !keys.contains(factor.key()));
        }
        return factors;
    }

    @Override
    public String left() {
        return laboratory.left("search");
    }

    @Override
    public boolean isResumed() {
        return laboratory.isResumed();
    }
}
