package org.commonweal.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.BroughtClassPath;
import org.commonweal.scenarios.Extensions;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.run.Archive;
import org.commonweal.scenarios.run.Cluster;
import org.commonweal.scenarios.run.Failed;
import org.commonweal.scenarios.run.Families;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Task;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;

/**
 * A Spark that carries out trials. The program and the data of the places are sent along, so that its machines need
 * nothing but Java and Spark.
 */
final class SparkCluster implements Cluster {
    private final JavaSparkContext spark;
    private final String master;
    private final Stop stop;
    private final Broadcast<PlaceFiles> places;

    private SparkCluster(JavaSparkContext spark, Stop stop, Broadcast<PlaceFiles> places) {
        this.spark = spark;
        this.master = spark.master();
        this.stop = stop;
        this.places = places;
    }

    /**
     * Joins a Spark.
     *
     * @param master its master; nothing for that of spark-submit
     * @throws BadInput if there is none, or it does not answer
     */
    static SparkCluster join(Optional<String> master, Stop stop) {
        SparkConf settings = new SparkConf();
        master.ifPresent(settings::setMaster);
        if (!settings.contains("spark.master")) {
            throw new BadInput(
                    "--master", "it is not said which Spark", "e.g. spark://HOST:7077, yarn or local[2]", "");
        }
        settings.setIfMissing("spark.app.name", "Commonweal");
        settings.set("spark.ui.showConsoleProgress", "false");
        settings.setIfMissing("spark.ui.enabled", "false");
        settings.set("spark.jars", String.join(",", jars(settings)));
        JavaSparkContext spark = start(settings);
        try {
            return new SparkCluster(spark, stop, spark.broadcast(PlaceFiles.in(Home.places())));
        } catch (IOException | RuntimeException unreadable) {
            spark.close();
            throw new BadInput(Home.places().toString(), "the places cannot be sent to Spark", "", "");
        }
    }

    /** The jars that its machines need: the program, this one, and what adds to the model. */
    private static Set<String> jars(SparkConf settings) {
        Set<String> jars = new LinkedHashSet<>();
        Stream.concat(
                        Stream.of(Home.class, SparkCluster.class)
                                .map(BroughtClassPath::source)
                                .flatMap(Optional::stream),
                        Extensions.sources().stream())
                .filter(Files::isRegularFile)
                .map(Path::toUri)
                .forEach(jar -> jars.add(jar.toString()));
        Arrays.stream(settings.get("spark.jars", "").split(","))
                .filter(named -> !named.isBlank())
                .filter(named -> jars.stream().noneMatch(jar -> fileName(jar).equals(fileName(named))))
                .toList()
                .forEach(jars::add);
        return jars;
    }

    private static String fileName(String jar) {
        return jar.substring(jar.lastIndexOf('/') + 1);
    }

    private static JavaSparkContext start(SparkConf settings) {
        try {
            return new JavaSparkContext(settings);
        } catch (Exception refused) { // Spark throws what it does not declare
            String words =
                    String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
            throw noAnswer(settings.get("spark.master"), words.replaceAll("\\.$", ""));
        }
    }

    private static BadInput noAnswer(String master, String why) {
        return new BadInput(
                "--master",
                "Spark does not work for us at " + Problem.quoted(master) + ": " + why,
                "the master of a Spark that is running, e.g. spark://HOST:7077, or local[2]",
                "");
    }

    @Override
    public int atATime() {
        return Math.max(1, spark.defaultParallelism());
    }

    @Override
    public void stop() {
        stop.ask();
    }

    @Override
    public <R> void carryOut(List<Trial> trials, Task<R> task, Archive<R> archive, Watcher watcher)
            throws InterruptedException, IOException {
        for (Failed failed : run(trials, task, archive, watcher, false)) {
            failed.rethrow();
        }
    }

    @Override
    public <R> List<Failed> attempt(List<Trial> trials, Task<R> task, Archive<R> archive, Watcher watcher)
            throws InterruptedException, IOException {
        List<Failed> failures = new ArrayList<>(run(trials, task, archive, watcher, true));
        failures.sort(Comparator.comparingInt(failure -> trials.indexOf(failure.trial())));
        return failures;
    }

    private <R> List<Failed> run(
            List<Trial> trials, Task<R> task, Archive<R> archive, Watcher watcher, boolean whateverFails)
            throws InterruptedException, IOException {
        Collection<List<Trial>> units = units(trials, task, archive);
        try {
            return new Round<>(spark, stop, places, task, archive, watcher, whateverFails).run(units);
        } catch (IllegalStateException refused) {
            throw spark.sc().isStopped() ? noAnswer(master, "it does not answer, or has gone away") : refused;
        }
    }

    /** Trials that are sent together: those that are burnt in once. */
    private static <R> Collection<List<Trial>> units(List<Trial> trials, Task<R> task, Archive<R> archive)
            throws IOException {
        List<Trial> missing = archive.missing(trials);
        return task.beginsAfterBurnIn()
                ? Families.of(missing)
                : missing.stream().map(List::of).collect(Collectors.toList());
    }

    @Override
    public void close() {
        spark.close();
    }
}
