package org.commonweal.scenarios.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.Mutation;
import org.commonweal.scenarios.cli.option.ExitCode;
import org.commonweal.scenarios.run.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is in a file or on a command line, it is used or refused with exit code 2: no stack trace, no file but in the
 * output, no hang. Commands are stopped before their first month, when they have read everything. As many as are asked for:
 *
 * <pre>
 *   mvn -pl scenarios -am test -Dtest=MutatedInputsTest -Dmutations=20000 -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 *
 * <p>What is found is kept in {@code target/mutations}; {@code -Dmutations.seed} draws others, and
 * {@code -Dmutations.from} leaves out those before a number.
 */
class MutatedInputsTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 200);
    private static final int FIRST = Integer.getInteger("mutations.from", 0);
    private static final long SEED = Long.getLong("mutations.seed", 20260101);
    private static final Path FINDINGS = Path.of("target", "mutations");
    private static final int SECONDS = 10;
    private static final Set<Integer> ANSWERS = Set.of(0, ExitCode.YOURS, ExitCode.STOPPED);
    private static final List<String> KNOWN = List.of(
            "run",
            "compare",
            "validate",
            "ablation",
            "trace",
            "scales",
            "calibrate",
            "describe",
            "replay",
            "completion",
            "parameters",
            "levers",
            "baseline",
            "procurement",
            "no-such.yaml",
            "--seed",
            "--seeds",
            "--years",
            "--burn-in",
            "--scale",
            "--jobs",
            "--set",
            "--place",
            "--quiet",
            "--precision",
            "--under",
            "--window",
            "--check-aa",
            "--month",
            "--payer",
            "--format",
            "--targets",
            "--draws",
            "--table",
            "--forms",
            "--help",
            "--version",
            "--",
            "@words",
            "consumption.adjustment=0,15",
            "estimate.social-rent=off",
            "--set=ownership=off",
            "labour.jobs=1 %",
            "recession");

    /** What is spoilt. */
    private enum Kind {
        SCENARIO,
        COMMAND,
        PASSPORT,
        PLACE,
        BOUNDARIES,
        TARGETS,
        CALIBRATION,
        TABLE,
        KEPT_RUN;

        /** The kinds in turn, those that are answered soonest three times as often. */
        static Kind of(int number) {
            int turn = number % (values().length + 6);
            return values()[turn < 9 ? turn % 3 : turn - 6];
        }
    }

    @TempDir
    private Path folder;

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<String> findings = new ArrayList<>();
    private String home;
    private Sandbox sandbox;

    @BeforeEach
    void makeTheSandbox() throws IOException {
        home = System.getProperty(Home.PROPERTY);
        sandbox = Sandbox.in(folder);
        System.setProperty(Home.PROPERTY, sandbox.file("home").toString());
    }

    @AfterEach
    void goHome() {
        worker.shutdownNow();
        if (home == null) {
            System.clearProperty(Home.PROPERTY);
        } else {
            System.setProperty(Home.PROPERTY, home);
        }
    }

    @Test
    void everyMutatedInputIsUsedOrRefused() throws Exception {
        Set<String> before = sandbox.files();
        Set<String> beside = beside();
        Random random = new Random(SEED);
        for (int i = 0; i < MUTATIONS; i++) {
            Kind kind = Kind.of(i);
            mutate(kind, i, random);
            sandbox.clear();
            if (i % 500 == 0) {
                System.out.println(i + " mutated inputs, exit codes by kind: " + answers + ", findings: " + findings);
                assertThat(sandbox.files()).as("files after mutation " + i).isEqualTo(before);
            }
        }
        assertThat(sandbox.files()).isEqualTo(before);
        assertThat(beside()).isEqualTo(beside);
        System.out.println(MUTATIONS + " mutated inputs, exit codes by kind: " + answers);
        assertThat(findings).isEmpty();
        for (Kind kind : Kind.values()) {
            assertThat(answers).containsKey(kind + (kind == Kind.KEPT_RUN ? " 1" : " 2"));
        }
    }

    private void mutate(Kind kind, int number, Random random) throws Exception {
        Mutation mutation = new Mutation(random);
        String out = "--out=" + sandbox.file("out");
        switch (kind) {
            case SCENARIO -> spoil("in/mine.yaml", mutation, kind, number, "run", in("mine.yaml"), out);
            case COMMAND -> {
                List<String> words = mutation.of(command(random), KNOWN);
                words.add(out);
                judge(kind, number, String.join("\n", words).getBytes(UTF_8), words.toArray(String[]::new));
            }
            case PLACE -> {
                String table = one(random, tables());
                boolean facts = random.nextInt(4) == 0;
                spoil(table, mutation, kind, number, facts ? validate(out) : new String[] {"run", "--scale=0.02", out});
            }
            case BOUNDARIES ->
                spoil("home/scenarios/places/preston/boundaries.geojson", mutation, kind, number, validate(out));
            case TARGETS ->
                spoil("in/targets.csv", mutation, kind, number, validate(out, "--targets=" + in("targets.csv")));
            case CALIBRATION ->
                spoil("in/calibration.yaml", mutation, kind, number, "calibrate", in("calibration.yaml"), out);
            case TABLE -> {
                String table = in("reference_table.csv");
                spoil(
                        "in/reference_table.csv",
                        mutation,
                        kind,
                        number,
                        "calibrate",
                        in("calibration.yaml"),
                        "--table=" + table,
                        out);
            }
            case PASSPORT -> {
                String file = random.nextInt(3) == 0 ? "kept/command/command.json" : "kept/run/passport.json";
                spoil(file, mutation, kind, number, "replay", sandbox.file(file).toString());
            }
            case KEPT_RUN -> {
                String file = one(random, keptFiles());
                boolean whole = random.nextInt(40) == 0; // it is read and reported
                String[] check = {"check", sandbox.file("kept/comparison").toString()};
                spoil(file, mutation, kind, number, whole ? sandbox.comparison() : check);
            }
        }
    }

    private static String[] validate(String... more) {
        return Stream.concat(Stream.of("validate", "--scale=0.02", "--seeds=2"), Stream.of(more))
                .toArray(String[]::new);
    }

    private List<String> command(Random random) {
        List<List<String>> commands = List.of(
                List.of(
                        "run",
                        "baseline",
                        "--scale",
                        "0.1",
                        "--years",
                        "2",
                        "--set",
                        "consumption.adjustment=0.15 1/year"),
                List.of("run", in("mine.yaml"), "--seeds", "3", "--jobs", "2", "--audit", "phase", "--seed", "-7"),
                List.of("compare", "baseline", "procurement", "--seeds", "2", "--under", "recession", "--window", "1"),
                List.of("compare", "--precision", "labour.jobs=100", "--set", "ownership.local-sourcing=off"),
                List.of("validate", "--scale", "0.1", "--seeds", "2", "--targets", in("targets.csv")),
                List.of("trace", "--payer", "council", "--month", "3", "--horizon", "6", "--years", "1"),
                List.of("ablation", "--seeds", "2", "--forms", "30", "--scale", "0.1"),
                List.of("scales", "--seeds", "2", "--years", "1"),
                List.of("calibrate", in("calibration.yaml"), "--draws", "20", "--check-only"),
                List.of("replay", sandbox.file("kept/run/series.csv").toString(), "--quiet"));
        return commands.get(random.nextInt(commands.size()));
    }

    private void spoil(String name, Mutation mutation, Kind kind, int number, String... words) throws Exception {
        Path file = sandbox.file(name);
        byte[] sound = Files.readAllBytes(file);
        byte[] spoilt = mutation.of(sound);
        Files.write(file, spoilt);
        try {
            judge(kind, number, spoilt, words);
        } finally {
            Files.write(file, sound);
        }
    }

    /** Runs a command that is to stop before its first month, and keeps what is wrong with how it ends. */
    private void judge(Kind kind, int number, byte[] input, String... words) throws Exception {
        if (number < FIRST) {
            return;
        }
        StringWriter told = new StringWriter();
        Stop stop = new Stop();
        stop.ask();
        Future<Integer> command =
                worker.submit(() -> Main.execute(stop, new PrintWriter(told), new PrintWriter(told), words));
        String end;
        try {
            int code = command.get(SECONDS, TimeUnit.SECONDS);
            answers.merge(kind + " " + code, 1, Integer::sum);
            String said = told.toString();
            boolean traced = said.contains("\tat ") || said.contains("Exception");
            boolean halfWritten = code == ExitCode.YOURS && Files.exists(sandbox.file("out"));
            boolean damage = code == ExitCode.OURS && words[0].equals("check"); // it says which files are not whole
            end = (ANSWERS.contains(code) || damage) && !traced && !halfWritten
                    ? ""
                    : "exit code " + code + ": " + said;
        } catch (TimeoutException hung) {
            keep(kind, number, input);
            throw new AssertionError("mutation " + number + " of " + kind + " hangs: " + String.join(" ", words), hung);
        } catch (ExecutionException thrown) {
            end = "throws " + thrown.getCause();
        }
        if (!end.isEmpty()) {
            keep(kind, number, input);
            findings.add(number + " " + String.join(" ", words) + " " + end);
        }
    }

    private static void keep(Kind kind, int number, byte[] input) throws IOException {
        Files.createDirectories(FINDINGS);
        Files.write(FINDINGS.resolve(kind + "-" + number), input);
    }

    private String in(String name) {
        return sandbox.file("in").resolve(name).toString();
    }

    private List<String> tables() throws IOException {
        return below("home/scenarios/places", ".*/(preston|national)/[a-z_0-9]+\\.csv");
    }

    private List<String> keptFiles() throws IOException {
        return below("kept/comparison", ".*\\.(json|csv|parquet)");
    }

    private List<String> below(String part, String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(sandbox.file(part))) {
            return files.map(file -> sandbox.root().relativize(file).toString())
                    .filter(file -> file.matches(pattern))
                    .sorted()
                    .toList();
        }
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** What lies in the folder from which commands are given, but for the runs of tests that are made at the same time. */
    private static Set<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return Set.copyOf(files.map(Path::toString)
                    .filter(name -> !name.equals("runs"))
                    .toList());
        }
    }
}
