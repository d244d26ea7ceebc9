package org.commonweal.scenarios.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code commonweal VERB}. */
@Command(
        name = "commonweal",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "VERB",
        header = "Commonweal simulates a local economy under different ownership.%n",
        footer = {
            "%nExamples:",
            "  commonweal run                             the place, month by month, 25 years",
            "  commonweal run --scale 0.1 --years 5       a quick look at a tenth of it",
            "  commonweal compare                         what four levers do, with intervals",
            "  commonweal validate --scale 0.1            how right it is, target by target",
            "  commonweal calibrate --jobs 2              what the targets say of parameters",
            "  commonweal ablation                        what assumptions on legal forms do",
            "  commonweal trace --payer council           where a pound goes",
            "  commonweal scales                          whether the size of a run matters",
            "  commonweal describe parameters ownership   what can be set",
            "  commonweal replay FILE                     makes a result again, byte for byte",
            "  commonweal bench                           what a run costs on this machine",
            "%nExit codes: 0 done, 1 our failure, 2 something to put right in what was asked."
        },
        subcommands = {
            RunCommand.class,
            CompareCommand.class,
            ValidateCommand.class,
            AblationCommand.class,
            TraceCommand.class,
            ScalesCommand.class,
            CalibrateCommand.class,
            DescribeCommand.class,
            BenchCommand.class,
            ReplayCommand.class,
            CompletionCommand.class
        })
public final class Commonweal {

    /** Runs the command line and ends the program with its exit code. */
    public static void main(String[] args) {
        System.exit(execute(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args));
    }

    /** Runs the command line; whatever happens ends in an exit code and, if it is not 0, a message on {@code err}. */
    static int execute(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commandLine = new CommandLine(new Commonweal());
        Failures failures = new Failures(err, args);
        commandLine
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures::misspelt)
                .setExecutionExceptionHandler((failure, command, result) -> failures.tell(failure));
        try {
            return commandLine.execute(args);
        } catch (Error fault) {
            return failures.tell(fault);
        } finally {
            out.flush();
            err.flush();
        }
    }
}
