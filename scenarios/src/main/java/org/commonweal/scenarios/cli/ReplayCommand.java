package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonweal.results.archive.CommandPassport;
import org.commonweal.results.archive.FolderLikeness;
import org.commonweal.results.archive.FolderLikeness.Likeness;
import org.commonweal.results.archive.Passport;
import org.commonweal.results.archive.PassportFile;
import org.commonweal.results.folder.ScratchFolder;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Build;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.cli.archive.ArchivedRun;
import org.commonweal.scenarios.cli.option.CommandPassports;
import org.commonweal.scenarios.cli.option.ExitCode;
import org.commonweal.scenarios.cli.option.Progress;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.cli.text.TextTable;
import org.commonweal.scenarios.experiment.Replay;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code commonweal replay}: makes results again from their passport and says whether they are the same. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Makes a result again from the passport in its folder, and compares every file byte by byte; of a run"
                        + " in an archive of batches, every number.",
        footer = {
            "%nThe folder is made anew in a hidden folder beside it, which is deleted afterwards. Exit code 1 if anything"
                    + " differs.",
            "%nExamples:",
            "  commonweal replay runs/preston-baseline-seed1/series.csv",
            "  commonweal replay runs/preston-compare",
            "  commonweal replay 3f09c1d2a7b6e54          a run that an exported table or 'runs' names"
        })
final class ReplayCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Any file of a result, or its folder, or a run of the archive.")
    private Path file;

    @Mixin
    private ArchivedRun archived;

    @Option(names = "--quiet", description = "Say nothing while it runs.")
    private boolean quiet;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (ArchivedRun.isMeant(file.toString()) && !Files.exists(file)) {
            return archived.makeAgain(file.toString(), quiet, format.output(spec), spec);
        }
        Path folder = folder();
        try (ScratchFolder again = new ScratchFolder(folder)) {
            Path made = again.path();
            int failed = Files.isRegularFile(folder.resolve(PassportFile.NAME))
                    ? makeRun(folder, made)
                    : makeCommand(folder, made);
            return failed == 0 ? compare(folder, made) : failed;
        }
    }

    /** The folder of the result: the nearest with a passport at or above the file. */
    private Path folder() {
        if (!Files.exists(file)) {
            throw new BadInput(file.toString(), "there is no such file", "a file of a result, or its folder", "");
        }
        Path there = file.toAbsolutePath().normalize();
        for (Path folder = there; folder != null && folder.getFileName() != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(PassportFile.NAME))
                    || Files.isRegularFile(folder.resolve(CommandPassport.NAME))) {
                return folder;
            }
        }
        throw new BadInput(
                file.toString(),
                "neither its folder nor one above has a " + PassportFile.NAME + " or a " + CommandPassport.NAME,
                "a file of a result, or its folder",
                "");
    }

    private int makeRun(Path folder, Path made) throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        Passport passport = PassportFile.read(folder);
        tellOtherBuild(passport.version(), passport.gitCommit(), passport.jdk());
        Trial run = Replay.of(passport, folder.resolve(PassportFile.NAME).toString(), Home.places());
        try (Watcher watcher = Progress.of(List.of(run), quiet, err)) {
            Replay.make(run, passport, folder, made, Main.engine(spec, 1), watcher);
        }
        return 0;
    }

    private int makeCommand(Path folder, Path made) throws IOException {
        CommandPassport passport = CommandPassport.read(folder);
        tellOtherBuild(passport.version(), passport.gitCommit(), passport.jdk());
        PrintWriter err = spec.commandLine().getErr();
        CommandPassports.checkInputs(passport, folder.resolve(CommandPassport.NAME), err);
        String[] words = CommandPassports.into(passport, made, quiet).toArray(String[]::new);
        return Main.executeWithin(spec, err, words);
    }

    private void tellOtherBuild(String version, String commit, String jdk) {
        if (!jdk.equals(Build.jdk())) {
            spec.commandLine()
                    .getErr()
                    .println("It was made on Java " + jdk + "; this is Java " + Build.jdk()
                            + ": charts and pages may differ, numbers do not.");
        }
        if (!commit.equals(Build.commit()) || !version.equals(Build.version())) {
            spec.commandLine()
                    .getErr()
                    .println("It was made by version " + version + ", commit " + commit + "; this is " + Build.version()
                            + ", " + Build.commit() + ": if the model has changed, so may the numbers.");
        }
    }

    private int compare(Path folder, Path made) throws IOException {
        Output output = format.output(spec);
        List<Likeness> files = FolderLikeness.of(folder, made);
        TextTable table = new TextTable("file", "bytes", "made again");
        files.forEach(
                file -> table.add(file.name(), Long.toString(file.bytes()), file.same() ? "the same" : "differs"));
        output.only(table);
        output.gap();
        List<Likeness> others = files.stream().filter(file -> !file.same()).toList();
        if (others.isEmpty()) {
            output.print("All " + files.size() + " files are the same, byte for byte.\n");
            return 0;
        }
        output.print(others.size() + " of " + files.size() + " files differ:\n");
        others.forEach(file -> output.print("  " + file.name() + ": " + file.difference() + "\n"));
        return ExitCode.OURS;
    }
}
