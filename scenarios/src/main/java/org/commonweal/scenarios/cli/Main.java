package org.commonweal.scenarios.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.BroughtClassPath;
import org.commonweal.scenarios.Citation;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.cli.archive.BatchCommand;
import org.commonweal.scenarios.cli.archive.ExportCommand;
import org.commonweal.scenarios.cli.archive.QueryCommand;
import org.commonweal.scenarios.cli.archive.RunsCommand;
import org.commonweal.scenarios.cli.laboratory.BreakCommand;
import org.commonweal.scenarios.cli.laboratory.SearchCommand;
import org.commonweal.scenarios.cli.laboratory.SensitivityCommand;
import org.commonweal.scenarios.cli.option.ExitCode;
import org.commonweal.scenarios.cli.option.Stoppable;
import org.commonweal.scenarios.cli.text.PlainWriter;
import org.commonweal.scenarios.cli.text.TextTable;
import org.commonweal.scenarios.cli.text.VersionText;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Stop;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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
            "  commonweal compare ownership               what changes when firms are owned differently",
            "  commonweal workshop                        a page where a group moves the levers itself",
            "  commonweal live                            a place on the screen, with levers to move",
            "  commonweal validate --scale 0.1            how right it is, target by target",
            "  commonweal calibrate --jobs 2              what the targets say of parameters",
            "  commonweal batch FILE                      many runs: scenarios, worlds, designs, seeds",
            "  commonweal runs                            what is in the archive of batches",
            "  commonweal query \"SELECT ...\"             asks it in SQL",
            "  commonweal export EXPERIMENT --xlsx        a table of it for Excel",
            "  commonweal ablation                        what assumptions on legal forms do",
            "  commonweal sensitivity                     which assumptions an effect hangs on",
            "  commonweal break                           where a conclusion breaks",
            "  commonweal search                          which sizes of levers are best",
            "  commonweal trace --payer council           where a pound goes",
            "  commonweal scales                          whether the size of a run matters",
            "  commonweal stress --jobs 2                 whether every accepted value runs",
            "  commonweal describe parameters ownership   what can be set",
            "  commonweal replay FILE                     makes a result again, byte for byte",
            "  commonweal check FOLDER                    whether results are as they were written",
            "  commonweal bench                           what a run costs on this machine",
            "%nExit codes: 0 done, 1 our failure, 2 something to put right in what was asked, 130 stopped (Ctrl-C,"
                    + " SIGTERM)."
        },
        subcommands = {
            RunCommand.class,
            CompareCommand.class,
            WorkshopCommand.class,
            LiveCommand.class,
            ValidateCommand.class,
            AblationCommand.class,
            SensitivityCommand.class,
            BreakCommand.class,
            SearchCommand.class,
            TraceCommand.class,
            ScalesCommand.class,
            StressCommand.class,
            CalibrateCommand.class,
            BatchCommand.class,
            QueryCommand.class,
            RunsCommand.class,
            ExportCommand.class,
            DescribeCommand.class,
            BenchCommand.class,
            ReplayCommand.class,
            CheckCommand.class,
            CompletionCommand.class,
            HelpCommand.class
        })
public final class Main implements Callable<Integer>, Stoppable {
    private static final String HEADLESS = "java.awt.headless";
    private static final String LIVE = "live"; // alone has windows

    private final Stop stop;

    @Option(names = "--cite", help = true, description = "Print how to cite this program, and exit.")
    private boolean cite;

    @Spec
    private CommandSpec spec;

    /** A command line that this stops. */
    Main(Stop stop) {
        this.stop = stop;
    }

    /** Runs the command line and ends the program with its exit code. */
    public static void main(String[] args) {
        if (!List.of(args).contains(LIVE)) {
            System.setProperty(HEADLESS, System.getProperty(HEADLESS, "true")); // a screen that is away stops no chart
        }
        Stop stop = new Stop();
        EndingSignals.ask(stop);
        int code = execute(stop, new PrintWriter(System.out, true), new PrintWriter(System.err, true), args);
        System.exit(code); // 130 when something was left undone: who is told to end when all is done has all of it
    }

    /** Runs a command line that nobody stops. */
    static int execute(PrintWriter out, PrintWriter err, String... args) {
        return execute(new Stop(), out, err, args);
    }

    /** Runs the command line; whatever happens ends in an exit code and, if it is not 0, a message on {@code err}. */
    public static int execute(Stop stop, PrintWriter out, PrintWriter err, String... args) {
        PrintWriter plainOut = new PrintWriter(new PlainWriter(out), true);
        PrintWriter plainErr = new PrintWriter(new PlainWriter(err), true);
        return execute(new CommandLine(new Main(stop)), new Failures(plainErr, args), plainOut, plainErr, args);
    }

    /** Runs a command within another, which has its results: it prints none, and a stop is the other's to tell. */
    static int executeWithin(CommandSpec other, PrintWriter err, String... args) {
        CommandLine commandLine = new CommandLine(new Main(stop(other)));
        int code = execute(
                commandLine, new Failures(err, args).silentOfStops(), new PrintWriter(Writer.nullWriter()), err, args);
        stop(other).check();
        return code;
    }

    private static int execute(
            CommandLine commandLine, Failures failures, PrintWriter out, PrintWriter err, String... args) {
        commandLine
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(TextTable.WIDTH)
                .setExpandAtFiles(false) // words may come from a stored command: none of them opens a file
                .registerConverter(Path.class, Main::path)
                .setParameterExceptionHandler(failures::misspelt)
                .setExecutionExceptionHandler((failure, command, result) -> failures.tell(failure, command));
        try {
            BroughtClassPath.check();
            Optional<String> noVerb = Verbs.problem(commandLine, args);
            if (noVerb.isPresent()) {
                err.println(noVerb.get());
                return ExitCode.YOURS;
            }
            return commandLine.execute(Verbs.meant(commandLine, args));
        } catch (Error | BadInput fault) {
            return failures.tell(fault);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static Path path(String word) {
        try {
            if (!word.isBlank()) {
                return Path.of(word);
            }
        } catch (InvalidPathException impossible) {
            // It is told below.
        }
        throw new TypeConversionException(Problem.quoted(word) + " is not the name of a file or folder");
    }

    /** What is done without a verb: nothing but {@code --cite}. */
    @Override
    public Integer call() {
        if (!cite) {
            throw new ParameterException(spec.commandLine(), "Missing required subcommand");
        }
        Citation.lines().forEach(spec.commandLine().getOut()::println);
        return 0;
    }

    @Override
    public Stop stop() {
        return stop;
    }

    /** What stops a command. */
    static Stop stop(CommandSpec command) {
        return Stoppable.stop(command);
    }

    /** What carries out the trials of a command, so many at a time. */
    static Engine engine(CommandSpec command, int jobs) {
        return Stoppable.engine(command, jobs);
    }
}
