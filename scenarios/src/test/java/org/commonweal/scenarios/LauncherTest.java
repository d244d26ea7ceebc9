package org.commonweal.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.commonweal.scenarios.StandInHome.Start;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds, and what it starts. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    /** How often a build is killed at a random moment; more on demand: {@code -Dcommonweal.kills=25}. */
    private static final int KILLS = Integer.getInteger("commonweal.kills", 5);

    @TempDir
    Path temporary;

    private StandInHome home;

    @BeforeEach
    void aCheckout() throws IOException {
        home = new StandInHome(temporary.toRealPath());
    }

    private static void assertRuns(StandInHome home, String program) throws Exception {
        Start start = home.start("describe").ended();
        assertThat(start.err()).isEmpty();
        assertThat(start.out()).isEqualTo("the program of " + program + "\nlast word: describe\n");
        assertThat(start.code()).isZero();
    }

    private void build() throws Exception {
        assertThat(home.start().ended().code()).isZero();
        assertThat(home.builds()).isOne();
    }

    private static void age(Path folder, Instant time) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(time));
            }
        }
    }

    @Test
    void theFirstStartSaysWhatItDoesAndBuildsAndTheSecondStarts() throws Exception {
        Start first = home.startSlowly("0.5").ended();
        assertThat(first.err())
                .contains("about 2 minutes", "143 MB", "step 2 of 2, Commonweal: the place\n")
                .doesNotContain("\033");
        assertThat(first.out()).contains("the program of one");
        assertRuns(home, "one");
        assertThat(home.builds()).isOne();
        assertThat(home.targets())
                .containsExactly(
                        "build.log", "commonweal.jar", "commonweal.jsa", "commonweal.jsa.size", "commonweal.stamp");
    }

    @Test
    void timesOfFilesDecideNothing() throws Exception {
        build();
        age(home.folder.resolve("scenarios/src"), Instant.now().plusSeconds(3600));
        assertRuns(home, "one");
        age(home.folder.resolve("scenarios/target"), Instant.parse("1990-01-01T00:00:00Z"));
        assertRuns(home, "one");
        assertRuns(home.copy(temporary.resolve("a copy")), "one");
        home.write("two"); // stashed
        home.write("one"); // and popped
        assertRuns(home, "one");
        assertThat(home.builds()).isOne();
    }

    @Test
    void changedSourcesAreBuiltEvenIfTheyAreOlder() throws Exception {
        build();
        home.write("two");
        age(home.folder.resolve("scenarios/src"), Instant.parse("1990-01-01T00:00:00Z"));
        assertThat(home.start().ended().err()).contains("again, because its sources have changed");
        assertRuns(home, "two");
        Files.move(home.folder.resolve("scenarios/src/main/word"), home.folder.resolve("results/src/main/word"));
        Files.writeString(home.folder.resolve("scenarios/src/main/word"), "two");
        home.start().ended();
        assertThat(home.builds()).as("a file more, of the same content").isEqualTo(3);
    }

    @Test
    void placesAndScenariosAreReadWhereTheyAreAndNothingIsBuilt() throws Exception {
        build();
        Files.createDirectories(home.folder.resolve("scenarios/places/new"));
        Files.writeString(home.folder.resolve("scenarios/places/new/anchors.csv"), "name");
        Files.writeString(home.folder.resolve("scenarios/src/main/.word.swp"), "an editor's");
        assertRuns(home, "one");
    }

    @Test
    void ofTwoAtOnceOneBuildsAndTheOtherWaitsAndSaysSo() throws Exception {
        Start one = home.startSlowly("1.5");
        one.await("Building Commonweal");
        Start other = home.startSlowly("1.5");
        other.await("is being built by another start (process " + one.process().pid() + "); waiting for it");
        assertThat(one.ended().out()).contains("the program of one");
        assertThat(other.ended().out()).contains("the program of one");
        assertThat(home.builds()).isOne();
    }

    @Test
    void withoutMavenOrItsToolsAGoodProgramIsUsed() throws Exception {
        build();
        home.remove("mvn");
        home.remove("javac");
        assertRuns(home, "one");
        home.remove("cksum");
        assertRuns(home, "one");
    }

    @Test
    void withoutMavenAnOldProgramIsRefusedAndOneOfUnknownSourcesIsUsedWithAWarning() throws Exception {
        build();
        home.remove("mvn");
        home.write("two");
        Start old = home.start().ended();
        assertThat(old.code()).isEqualTo(2);
        assertThat(old.err())
                .contains(
                        "have changed since it was built",
                        "not on the PATH",
                        "java -jar " + home.target("commonweal.jar"));
        Files.delete(home.target("commonweal.stamp"));
        Start unknown = home.start().ended();
        assertThat(unknown.err()).contains("taken as it is");
        assertThat(unknown.out()).contains("the program of one");
        Files.delete(home.target("commonweal.jar"));
        assertThat(home.start().ended().err())
                .isEqualTo("Commonweal needs Maven 3.8 or later to be built. Maybe: apt-get install maven\n");
    }

    @Test
    void aProgramThatWasCutOffIsBuiltAgain() throws Exception {
        build();
        Files.writeString(home.target("commonweal.jar"), "the prog");
        home.start().ended();
        assertRuns(home, "one");
        assertThat(home.builds()).isEqualTo(2);
    }

    @Test
    void aBuildThatFailsSaysWhyAndLeavesTheProgramBeforeItUnusedAndWhole() throws Exception {
        build();
        home.write("broken");
        Start failed = home.start().ended();
        assertThat(failed.code()).isEqualTo(2);
        assertThat(failed.err()).contains("[ERROR] this is broken", "could not be built", "build.log");
        assertThat(Files.readString(home.target("commonweal.jar"))).isEqualTo("the program of one");
        home.write("one");
        assertRuns(home, "one");
    }

    @Test
    void aBuildThatIsToldToEndEndsWithMavenAndLeavesNothing() throws Exception {
        Start start = home.startSlowly("30");
        start.await("step 2");
        start.process().destroy();
        assertThat(start.ended().code()).isEqualTo(143);
        assertThat(start.err()).contains("Stopped: the program was not built; the next start builds it.");
        assertThat(home.targets()).containsExactly("build.log");
        assertRunsAfterBuild("one");
    }

    private void assertRunsAfterBuild(String word) throws Exception {
        assertThat(home.start().ended().out()).contains("the program of " + word + "\n");
    }

    @Test
    void aBuildThatIsKilledAtAnyMomentIsMadeUpForByTheNextStart() throws Exception {
        build();
        Random random = new Random(25);
        for (int round = 0; round < KILLS; round++) {
            home.write("round " + round);
            Start start = home.startSlowly("0.1");
            Thread.sleep(random.nextInt(700));
            if (round % 2 == 0) {
                start.process().descendants().forEach(ProcessHandle::destroyForcibly);
            }
            start.process().destroyForcibly().waitFor();
            assertRunsAfterBuild("round " + round);
        }
        assertThat(home.targets())
                .containsExactly(
                        "build.log", "commonweal.jar", "commonweal.jsa", "commonweal.jsa.size", "commonweal.stamp");
    }

    @Test
    void mavenDoesNotOutliveAStartThatWasKilled() throws Exception {
        Start start = home.startSlowly("30");
        start.await("step 2");
        start.process().destroyForcibly().waitFor();
        Path maven = home.target("build/child");
        String pid = Files.readString(maven).split(" ")[1];
        long patience = System.nanoTime() + 30_000_000_000L;
        while (ProcessHandle.of(Long.parseLong(pid)).isPresent()) {
            assertThat(System.nanoTime()).as("Maven has ended").isLessThan(patience);
            Thread.sleep(20);
        }
        assertRunsAfterBuild("one");
    }

    @Test
    void itIsFoundThroughLinks() throws Exception {
        Path link = Files.createSymbolicLink(temporary.resolve("weal"), home.folder.resolve("commonweal"));
        Path second = Files.createSymbolicLink(temporary.resolve("second"), Path.of("weal"));
        assertThat(link).isSymbolicLink();
        assertThat(home.start(second, Map.of("CDPATH", "/tmp")).ended().out()).contains("the program of one");
    }
}
