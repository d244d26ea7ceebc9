package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.commonweal.parameter.Setting;
import org.commonweal.results.folder.Claim;
import org.commonweal.results.report.RunReport;
import org.commonweal.results.report.ShellWord;
import org.commonweal.results.report.validation.Validation;
import org.commonweal.results.report.validation.ValidationReport;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Build;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.calibration.PosteriorDraws;
import org.commonweal.scenarios.cli.option.CommandPassports;
import org.commonweal.scenarios.cli.option.DryRun;
import org.commonweal.scenarios.cli.option.FormerNames;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.cli.text.ValidationText;
import org.commonweal.scenarios.recording.Effort;
import org.commonweal.scenarios.recording.Effort.Kept;
import org.commonweal.scenarios.recording.Machine;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code commonweal validate}: runs the baseline with several seeds and says how right it is. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        defaultValueProvider = ValidateCommand.Defaults.class,
        description =
                "Compares the baseline with every calibration target there is for the place: pass, near, fail or not"
                        + " modelled. 5 seeds unless given. Steady-returns is the baseline with the pension fund earning what it"
                        + " expects to.",
        footer = {
            "%nA failed target is a result, not an error: the exit code is 0.",
            "%nExamples:",
            "  commonweal validate --seeds 10 --jobs 2",
            "  commonweal validate --place kirklees --scale 0.1",
            "  commonweal validate --posterior --seeds 40 --jobs 2",
            "  commonweal describe targets"
        })
final class ValidateCommand implements Callable<Integer> {
    private static final String SEEDS = "5";
    private static final String SCENARIO = "steady-returns";
    private static final int FEWEST_YEARS = 2;

    @Mixin
    private RunOptions options;

    @Option(
            names = "--targets",
            paramLabel = "FILE",
            description = "A table of targets of your own, instead of scenarios/targets/targets.csv.")
    private Path targets;

    @Option(
            names = "--posterior",
            arity = "0..1",
            paramLabel = "FILE",
            fallbackValue = "",
            description = "Each seed has its own draw of the calibrated parameters from a posterior that calibrate has"
                    + " written; that of scenarios/calibration/baseline unless named. With 20 seeds or more: how often"
                    + " the observed value lies where nine in ten runs do.")
    private String posterior;

    @Mixin
    private DryRun dryRun;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    /** Several seeds, or there is no interval; and markets without luck, or it would pass for drift of the model. */
    static final class Defaults implements IDefaultValueProvider {
        @Override
        public String defaultValue(ArgSpec argument) {
            if (argument.isPositional()) {
                return SCENARIO;
            }
            return argument instanceof OptionSpec option && option.longestName().equals("--seeds") ? SEEDS : null;
        }
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        List<Trial> asked = options.design().trials();
        List<Trial> runs = drawn(asked);
        Scenario first = runs.get(0).scenario();
        if (first.years() < FEWEST_YEARS) {
            throw new BadInput(
                    "--years", "there are not two years to compare", "whole numbers from " + FEWEST_YEARS, "");
        }
        Path folder = options.folder("validation-" + first.place());
        Validator validator = new Validator(Home.places(), targets == null ? Home.targets() : targets, runs);
        Effort effort = Effort.of(runs, options.jobs(), Kept.NUMBERS);
        if (dryRun.isAsked()) {
            FormerNames.note(spec, runs);
            return dryRun.tell(effort, folder, format.output(spec));
        }
        try (Claim claim = Machine.claimReport(ValidationReport.FOLDER, folder, effort)) {
            validate(validator, runs, header(asked), folder);
        }
        return 0;
    }

    private void validate(Validator validator, List<Trial> runs, Validation.Header header, Path folder)
            throws InterruptedException, IOException {
        PrintWriter err = spec.commandLine().getErr();
        FormerNames.note(spec, runs);
        RunReport.chartProblem().ifPresent(err::println);
        Validation validation;
        try (Watcher watcher = options.watcher(runs, err)) {
            validation = validator.validate(Main.engine(spec, options.jobs()), watcher, header);
        }
        Output output = format.output(spec);
        ValidationText.print(validation, output);
        ValidationReport.FOLDER.write(folder, where -> {
            ValidationReport.write(where, validation);
            CommandPassports.of(spec).write(where);
        });
        output.results(folder);
    }

    private List<Trial> drawn(List<Trial> runs) {
        return posterior == null ? runs : draws().over(runs);
    }

    private PosteriorDraws draws() {
        return posterior.isEmpty() ? PosteriorDraws.ofCalibration("baseline") : PosteriorDraws.read(Path.of(posterior));
    }

    private Validation.Header header(List<Trial> runs) {
        Trial first = runs.get(0);
        Scenario scenario = first.scenario();
        return new Validation.Header(
                first.place().title(),
                scenario.name(),
                runs.size(),
                scenario.seed(),
                scenario.scale(),
                scenario.burnIn(),
                scenario.years(),
                posterior == null ? "" : posterior.isEmpty() ? "the calibration of the baseline" : posterior,
                command(scenario, runs.size()),
                "Version " + Build.version() + ", commit " + Build.commit() + ", data "
                        + first.place().hash());
    }

    private String command(Scenario scenario, int seeds) {
        List<String> words = new ArrayList<>(List.of(
                "./commonweal validate",
                scenario.name(),
                "--place " + scenario.place(),
                "--seed " + scenario.seed(),
                "--seeds " + seeds,
                "--scale " + scenario.scale(),
                "--burn-in " + scenario.burnIn(),
                "--years " + scenario.years()));
        scenario.settings().stream().map(setting -> set("", setting)).forEach(words::add);
        scenario.estimates().stream().map(setting -> set("estimate.", setting)).forEach(words::add);
        if (posterior != null) {
            words.add(posterior.isEmpty() ? "--posterior" : "--posterior=" + ShellWord.of(posterior));
        }
        if (targets != null) {
            words.add("--targets " + targets);
        }
        return words.stream().collect(Collectors.joining(" "));
    }

    private static String set(String before, Setting setting) {
        return "--set \"" + before + setting.key() + "=" + setting.value() + "\"";
    }
}
