package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonweal.money.LeakException;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.archive.RunPart;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.results.archive.RunWriter;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.cli.option.ExitCode;
import org.commonweal.scenarios.cli.option.Resumable;
import org.commonweal.scenarios.recording.Recorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailuresTest {
    private final StringWriter err = new StringWriter();

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new BadInput("a.yaml:3", "seed is \"x\"", "a whole number", "Maybe 1."),
                        2,
                        "a.yaml:3: seed is \"x\".\n  allowed: a whole number\n  Maybe 1.\n"),
                Arguments.of(
                        new ArchiveException("runs is a file", "choose another"),
                        2,
                        "runs is a file. Maybe choose another.\n"),
                Arguments.of(
                        new LeakException("Water."),
                        1,
                        "its books do not balance. This is our fault, not yours.\nWater.\n"),
                Arguments.of(new IOException("x: No space left on device"), 1, "The disk is full"),
                Arguments.of(
                        new IllegalStateException(new SQLException("No space left on device")), 1, "The disk is full"),
                Arguments.of(
                        new IOException("it is away"),
                        1,
                        "A file could not be read or written: IOException: it is away.\n"),
                Arguments.of(new OutOfMemoryError(), 1, "There was not enough memory.\nMaybe use a smaller --scale"),
                Arguments.of(wrapped(ExecutionException::new), 1, "There was not enough memory."),
                Arguments.of(wrapped(InvocationTargetException::new), 1, "There was not enough memory."),
                Arguments.of(wrapped(ExceptionInInitializerError::new), 1, "There was not enough memory."),
                Arguments.of(
                        new UncheckedIOException(new IOException(wrapped(ExecutionException::new))),
                        1,
                        "There was not enough memory."),
                Arguments.of(
                        new NoClassDefFoundError("Exception java.lang.OutOfMemoryError: Java heap space [in thread]"),
                        1,
                        "There was not enough memory."),
                Arguments.of(
                        new IOException(new SQLException("Out of Memory Error: failed to allocate data of size 1 GiB")),
                        1,
                        "There was not enough memory."));
    }

    @Command
    private static final class Resumed implements Resumable {
        @Override
        public String left() {
            return "the same command resumes it";
        }

        @Override
        public boolean isResumed() {
            return true;
        }
    }

    @Test
    void aDiskThatFillsUpOnTheWayIsToldWithWhatIsKept() {
        int code = new Failures(new PrintWriter(err))
                .tell(new IOException("No space left on device"), new CommandLine(new Resumed()));
        assertThat(code).isEqualTo(ExitCode.OURS);
        assertThat(err.toString())
                .startsWith("The disk is full; nothing half-written was left.")
                .endsWith("What was finished is kept: the same command resumes it." + System.lineSeparator());
    }

    private static Throwable wrapped(Function<Throwable, Throwable> wrapping) {
        return new IllegalStateException(wrapping.apply(new OutOfMemoryError("Java heap space")));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureHasItsWordsAndExitCode(Throwable failure, int exitCode, String text) {
        assertThat(tell(failure)).isEqualTo(exitCode);
        assertThat(err.toString()).contains(text).doesNotContain("\tat ");
    }

    @Test
    void aFullDiskIsToldInOneMessageAndNothingIsLeft(@TempDir Path runs) {
        RunPart full = (folder, run) -> {
            Files.writeString(folder.resolve("half.csv"), "month,indi");
            throw new IOException("No space left on device");
        };
        RunRecord run = new Recorder().record(null);
        IOException failure =
                catchThrowableOfType(IOException.class, () -> RunWriter.write(runs.resolve("one"), run, full));
        assertThat(tell(failure)).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(2).first().asString().startsWith("The disk is full; nothing");
        assertThat(runs).isEmptyDirectory();
    }

    @Test
    void aFaultOfOursLeavesItsDetailsInAFile() throws IOException {
        assertThat(tell(new IllegalStateException("two\nlines"))).isEqualTo(1);
        String[] lines = err.toString().split("\n");
        assertThat(lines[0]).isEqualTo("Commonweal failed: IllegalStateException: two. This is our fault, not yours.");
        assertThat(lines).hasSize(2);
        Path log = Path.of(lines[1].replace("The details are in ", "").replaceAll("\\.$", ""));
        assertThat(Files.readString(log)).contains("commonweal run --seed 3", "FailuresTest");
        Files.delete(log);
    }

    private int tell(Throwable failure) {
        return new Failures(new PrintWriter(err, true), "run", "--seed", "3").tell(failure);
    }
}
