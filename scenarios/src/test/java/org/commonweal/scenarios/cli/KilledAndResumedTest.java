package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.commonweal.results.archive.FolderLikeness;
import org.commonweal.results.archive.Wholeness;
import org.commonweal.results.folder.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whenever a command is killed or told to end, nothing half-written can be seen, and the same command makes the same
 * bytes as one that nobody disturbed and leaves nothing else behind. Each command is killed once here ({@link
 * StoppedCommandTest} tells them to end); for as many times as one likes:
 *
 * <pre>
 *   mvn verify -pl scenarios -am -Dtest=KilledAndResumedTest -Dsurefire.failIfNoSpecifiedTests=false \
 *       -Dcommonweal.kills=25 -Dcommonweal.interrupts=10
 * </pre>
 */
class KilledAndResumedTest {
    private static final int KILLS = Integer.getInteger("commonweal.kills", 1);
    private static final int INTERRUPTS = Integer.getInteger("commonweal.interrupts", 0);
    private static final String[] SMALL = {"--scale=0.02", "--years=1", "--burn-in=0", "--quiet"};

    @TempDir
    private Path folder;

    private final Random random = new Random(Long.getLong("commonweal.seed", System.nanoTime()));

    @Test
    void aRun() throws Exception {
        disturb("run", SMALL);
    }

    @Test
    void aComparison() throws Exception {
        disturb(
                "compare",
                Stream.concat(Stream.of("baseline", "procurement", "--seeds=2", "--variant-pairs=0"), Stream.of(SMALL))
                        .toArray(String[]::new));
    }

    @Test
    void aCalibration() throws Exception {
        Path file = SmallCalibration.write(folder.resolve("mine.yaml"));
        disturb("calibrate", file.toString(), "--quiet");
    }

    private void disturb(String verb, String... words) throws Exception {
        Path whole = Files.createDirectory(folder.resolve("whole")).resolve("result");
        long start = System.nanoTime();
        try (ChildProgram program = start(whole, verb, words)) {
            assertThat(program.await()).as(program.err()).isZero();
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        for (int n = 0; n < KILLS + INTERRUPTS; n++) {
            boolean kill = n < KILLS;
            Path beside = Files.createDirectory(folder.resolve("disturbed-" + n));
            Path result = beside.resolve("result");
            // every other time towards the end, when charts are drawn and the folder is published
            double share = n % 2 == 0 ? random.nextDouble() : 0.6 + 0.4 * random.nextDouble();
            String when = verb + (kill ? " killed" : " told to end") + " after " + Math.round(share * millis) + " of "
                    + millis + " ms";
            String was = disturb(result, kill, Math.round(share * millis), verb, words);
            int runs = checkNothingIsHalfWritten(result, when);
            try (ChildProgram program = start(result, verb, words)) {
                assertThat(program.await()).as(when + ": " + program.err()).isZero();
            }
            assertThat(ChildProgram.names(beside)).as(when).containsExactly("result");
            assertThat(hidden(result)).as(when).isEmpty();
            assertThat(hidden(temporary())).as(when).isEmpty();
            assertThat(FolderLikeness.of(whole, result)).as(when).allMatch(FolderLikeness.Likeness::same);
            System.out.println(when + " (" + was + ", " + runs + " results were there): survived");
            Folders.delete(beside);
        }
    }

    private String disturb(Path result, boolean kill, long millis, String verb, String... words) throws Exception {
        try (ChildProgram program = start(result, verb, words)) {
            Thread.sleep(millis);
            if (kill) {
                program.kill();
                return "killed";
            }
            int code = program.end(program.isDeafToInterrupts() ? "TERM" : "INT");
            // 143 and 130 without a word: before Commonweal had begun to listen
            assertThat(code).as(program.err()).isIn(0, 130, 143);
            return "exit code " + code;
        }
    }

    private ChildProgram start(Path result, String verb, String... words) throws IOException {
        String[] all = Stream.of(Stream.of(verb), Stream.of(words), Stream.of("--out=" + result))
                .flatMap(part -> part)
                .toArray(String[]::new);
        return ChildProgram.start(folder.resolve("errors.txt"), Files.createDirectories(temporary()), all);
    }

    private Path temporary() {
        return folder.resolve("temporary");
    }

    /** What can be seen are whole results, or the plan of a comparison and whole runs. */
    private static int checkNothingIsHalfWritten(Path result, String when) throws IOException {
        if (!Files.isDirectory(result)) {
            return 0;
        }
        int whole = 0;
        try (Stream<Path> all = Files.walk(result)) {
            for (Path folder : all.filter(Files::isDirectory).toList()) {
                if (Wholeness.isResult(folder) && !isHidden(result, folder)) {
                    assertThat(Wholeness.faults(folder))
                            .as(when + ": " + folder)
                            .isEmpty();
                    whole++;
                }
            }
        }
        if (!Wholeness.isResult(result)) {
            assertThat(ChildProgram.names(result).stream().filter(name -> !name.startsWith(".")))
                    .as(when)
                    .isSubsetOf("plan.json", "runs");
        }
        return whole;
    }

    private static boolean isHidden(Path result, Path folder) {
        for (Path name : result.relativize(folder)) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> hidden(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.getFileName().toString().startsWith("."))
                    .toList();
        }
    }
}
