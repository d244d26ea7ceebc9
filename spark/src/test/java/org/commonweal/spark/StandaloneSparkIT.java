package org.commonweal.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonweal.scenarios.Home;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The finished program on a Spark of several processes, as a cluster has them: a master and two workers, each with an
 * executor, of which one is killed while it works.
 */
class StandaloneSparkIT {
    private static final String JAR = System.getProperty("commonweal.jar");
    private static final String ADAPTER = System.getProperty("spark.adapter");
    private static final String EXECUTOR = "CoarseGrainedExecutorBackend";
    private static final Pattern MASTER = Pattern.compile("spark://127\\.0\\.0\\.1:\\d+");
    private static final String FILE =
            "question: Small?\nscenarios: [baseline, procurement]\nseeds: 4\nscale: 0.02\n" + "years: 2\nburn-in: 1\n";

    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path root;

    /** A folder of Spark as it is installed: its own jars, and with them the Kryo that is not ours. */
    private Path installed() throws IOException {
        Path jars = Files.createDirectories(root.resolve("spark-home/jars"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            boolean ours = jar.startsWith(Home.find())
                    || jar.toString().replace('\\', '/').contains("/kryo/5.");
            if (Files.isRegularFile(jar) && !ours) {
                Files.copy(jar, jars.resolve(jar.getFileName()));
            }
        }
        return jars.getParent();
    }

    private Process start(String name, Path spark, String path, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Dcommonweal.home=" + Home.find(),
                "-cp",
                path));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(root.resolve(name + ".log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME", spark.toString(), "SPARK_SCALA_VERSION", "2.13", "SPARK_LOCAL_IP", "127.0.0.1"));
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private String log(String name) {
        try {
            return Files.readString(root.resolve(name + ".log"));
        } catch (IOException none) {
            return "";
        }
    }

    private static <T> T await(String what, Supplier<Optional<T>> sought) throws InterruptedException {
        for (int tenths = 0; tenths < 1200; tenths++) {
            Optional<T> found = sought.get();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("There was no " + what + " within two minutes");
    }

    /** Executors of a worker, once they have tasks to do. */
    private Optional<ProcessHandle> executor(Process worker) {
        return worker.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(EXECUTOR)
                        || child.info().arguments().stream()
                                .flatMap(Stream::of)
                                .anyMatch(word -> word.contains(EXECUTOR)))
                .findFirst();
    }

    @AfterEach
    void endAll() {
        for (Process process : started) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private List<String> parts(String archive) throws IOException {
        try (Stream<Path> parts = Files.list(root.resolve(archive).resolve("small/data"))) {
            return parts.map(part -> part.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsMadeByTwoWorkersOfWhichOneIsKilledIsWhatIsMadeHere() throws Exception {
        Files.writeString(root.resolve("small.yaml"), FILE);
        Path spark = installed();
        String jars = spark.resolve("jars") + File.separator + "*";
        start(
                "master",
                spark,
                jars,
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--webui-port",
                "0");
        String master = await(
                "master",
                () -> MASTER.matcher(log("master"))
                        .results()
                        .map(MatchResult::group)
                        .findFirst());
        List<Process> workers = new ArrayList<>();
        for (String name : List.of("one", "two")) {
            workers.add(start(
                    name,
                    spark,
                    jars,
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    "127.0.0.1",
                    "--webui-port",
                    "0",
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--work-dir",
                    root.resolve(name).toString(),
                    master));
        }
        String program = String.join(File.pathSeparator, JAR, ADAPTER, jars);
        Process batch = start(
                "batch",
                spark,
                program,
                "org.commonweal.scenarios.cli.Main",
                "batch",
                "small.yaml",
                "--archive",
                "elsewhere",
                "--engine",
                "spark",
                "--master",
                master);
        ProcessHandle executor = await("executor", () -> executor(workers.get(0)));
        await("second executor", () -> executor(workers.get(1)));
        Thread.sleep(4000); // it has taken a task by now, and if it has not, less is shown
        executor.destroyForcibly();
        assertThat(batch.waitFor(4, TimeUnit.MINUTES)).isTrue();
        assertThat(batch.exitValue()).as(log("batch")).isZero();
        assertThat(log("batch")).contains("8 of 8 runs", "All runs of the experiment are in elsewhere");

        Process here = start(
                "here",
                spark,
                JAR,
                "org.commonweal.scenarios.cli.Main",
                "batch",
                "small.yaml",
                "--archive",
                "here",
                "--jobs",
                "2");
        assertThat(here.waitFor()).as(log("here")).isZero();
        assertThat(parts("elsewhere"))
                .as("names that are checksums")
                .isEqualTo(parts("here"))
                .hasSize(1);
    }
}
