package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonweal.results.folder.Claim;
import org.commonweal.results.report.RunReport;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.cli.option.CommandPassports;
import org.commonweal.scenarios.cli.option.DryRun;
import org.commonweal.scenarios.cli.option.FormerNames;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.cli.text.TraceText;
import org.commonweal.scenarios.recording.Effort;
import org.commonweal.scenarios.recording.Effort.Kept;
import org.commonweal.scenarios.recording.Machine;
import org.commonweal.scenarios.run.Grid;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.trace.Followed;
import org.commonweal.scenarios.trace.Question;
import org.commonweal.scenarios.trace.TraceFiles;
import org.commonweal.scenarios.trace.TraceWords;
import org.commonweal.scenarios.trace.TracedPayer;
import org.commonweal.scenarios.trace.Tracing;
import org.commonweal.time.Month;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code commonweal trace}: where the money goes that one payer pays in one month. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Follows the money that one payer pays in one month from hand to hand until it leaves the place:"
                + " with legal forms as they are, and with no differences between them.",
        footer = {
            "%nExamples:",
            "  commonweal trace --payer council --scale 0.1",
            "  commonweal trace procurement --payer anchors --month 60 --horizon 60 --seeds 5",
            "  commonweal trace --payer worker-cooperatives --years 6"
        })
final class TraceCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options;

    @Option(
            names = "--payer",
            paramLabel = "PAYER",
            defaultValue = "council",
            description =
                    "Whose money: anchors, a kind of anchor (council, university ...), an anchor's name, households,"
                            + " or a legal form's firms (private-firms ...); ${DEFAULT-VALUE} unless given.")
    private String payer;

    @Option(
            names = "--month",
            paramLabel = "N",
            defaultValue = "12",
            description = "The month it is paid, counted from 0 after the burn-in as in series.csv; ${DEFAULT-VALUE}"
                    + " unless given.")
    private String month;

    @Option(
            names = "--horizon",
            paramLabel = "N",
            description = "Months it is followed after that one; " + Question.USUAL_HORIZON
                    + " unless given, or as many as the" + " run has.")
    private String horizon;

    @Mixin
    private DryRun dryRun;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, IOException {
        Trial base = new TrialReader().of(options.scenario());
        Question question = question(base);
        Path folder = options.folder(base.place().name() + "-" + base.scenario().name() + "-trace");
        Grid design = Tracing.design(base, question, options.seeds());
        Effort effort = Effort.of(design.trials(), options.jobs(), Kept.NUMBERS);
        if (dryRun.isAsked()) {
            FormerNames.note(spec, List.of(base));
            return dryRun.tell(effort, folder, format.output(spec));
        }
        try (Claim claim = Machine.claimReport(TraceFiles.FOLDER, folder, effort)) {
            follow(base, question, design, folder);
        }
        return 0;
    }

    private void follow(Trial base, Question question, Grid design, Path folder)
            throws InterruptedException, IOException {
        PrintWriter err = spec.commandLine().getErr();
        FormerNames.note(spec, List.of(base));
        RunReport.chartProblem().ifPresent(err::println);
        List<Followed> all;
        try (Watcher watcher = options.watcherOfMany(design.trials(), err)) {
            all = Tracing.follow(Main.engine(spec, options.jobs()), design, question, watcher);
        }
        String heading = TraceWords.heading(base, question, options.seeds());
        Output output = format.output(spec);
        TraceText.print(heading, all, output);
        new TraceFiles(heading, CommandPassports.text(spec)).write(folder, all, CommandPassports.of(spec));
        output.results(folder);
    }

    private Question question(Trial base) {
        TracedPayer who = TracedPayer.named(payer, base.place(), "--payer");
        int months = base.monthsAfterBurnIn();
        int paid = number("--month", month, months - 1, months);
        int left = months - 1 - paid;
        int followed =
                horizon == null ? Math.min(Question.USUAL_HORIZON, left) : number("--horizon", horizon, left, months);
        return new Question(who, new Month(paid), followed);
    }

    private static int number(String option, String text, int most, int months) {
        String given = text.strip();
        int number = given.matches("\\d{1,5}") ? Integer.parseInt(given) : Integer.MAX_VALUE;
        if (number > most) {
            throw new BadInput(
                    option,
                    "the number is " + Problem.quoted(text) + ", and the run has " + months + " months",
                    most < 0 ? "" : "a whole number from 0 to " + most,
                    given.matches("\\d+") ? "Maybe make the run longer: --years." : "");
        }
        return number;
    }
}
