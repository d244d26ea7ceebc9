package org.commonweal.scenarios.cli.archive;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.commonweal.parameter.Nearest;
import org.commonweal.results.batch.BatchArchive;
import org.commonweal.results.batch.BatchPassport;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.cli.option.ArchiveOption;
import org.commonweal.scenarios.cli.text.AnswerText;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.cli.text.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code commonweal runs}: what is in an archive, and what is missing. */
@Command(
        name = "runs",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Says of each experiment how many of its runs are there, have failed and are missing; of one, or with"
                        + " --status, which they are.",
        footer = {
            "%nExamples:",
            "  commonweal runs",
            "  commonweal runs strengths-and-worlds --status failed",
        })
public final class RunsCommand implements Callable<Integer> {
    /** How a run stands. */
    enum Status {
        DONE,
        FAILED,
        MISSING
    }

    @Parameters(arity = "0..1", paramLabel = "EXPERIMENT", description = "The name of an experiment; all unless given.")
    private String experiment;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only runs that are ${COMPLETION-CANDIDATES}, in small letters or not.")
    private Status status;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, SQLException {
        try (BatchArchive experiments = new BatchArchive(archive.folder())) {
            experiments
                    .faults()
                    .forEach(fault -> Terminal.print(spec.commandLine().getErr(), "Warning: " + fault + "."));
            String which = experiment == null
                    ? ""
                    : " and experiment = '"
                            + named(experiments, experiment).name().replace("'", "''") + "'";
            experiments.query(question(which), rows -> AnswerText.print(rows, format.output(spec)));
        }
        return 0;
    }

    private String question(String which) {
        if (experiment == null && status == null) {
            return "select experiment, count(distinct run) as runs,"
                    + " count(distinct run) filter (status = 'done') as done,"
                    + " count(distinct run) filter (status = 'failed') as failed,"
                    + " count(distinct run) filter (status = 'missing') as missing"
                    + " from runs group by experiment order by experiment";
        }
        String only = status == null ? "" : " and status = '" + status.name().toLowerCase(Locale.ROOT) + "'";
        return "select experiment, run, point, scenario, world, place, seed, status, reason from runs where true" + only
                + which + " order by experiment, place, seed, point, world, scenario";
    }

    /** The experiment of a name. @throws BadInput if there is none */
    static BatchPassport named(BatchArchive experiments, String name) {
        List<String> names =
                experiments.experiments().stream().map(BatchPassport::name).toList();
        return experiments.experiments().stream()
                .filter(passport -> passport.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "",
                        "there is no experiment " + Problem.quoted(name) + " in the archive",
                        Nearest.either(names),
                        Nearest.hint(name, names)));
    }
}
