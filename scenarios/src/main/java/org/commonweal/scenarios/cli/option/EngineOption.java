package org.commonweal.scenarios.cli.option;

import java.util.List;
import java.util.Optional;
import org.commonweal.parameter.Nearest;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.run.Cluster;
import org.commonweal.scenarios.run.ClusterKind;
import org.commonweal.scenarios.run.Stop;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where runs are made: in threads of this program, or on a cluster. */
public final class EngineOption {
    private static final String THREADS = "threads";
    private static final String SPARK = "spark";
    private static final List<String> ENGINES = List.of(THREADS, SPARK);

    @Mixin
    private JobsOption jobs;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = THREADS,
            description = "Where runs are made: threads of this program, or spark, on the Apache Spark of --master.")
    private String engine;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "The master of Spark, e.g. spark://HOST:7077 or local[2]; that of spark-submit unless given.")
    private String master;

    /**
     * Whether they are made on a cluster.
     *
     * @throws BadInput if the options contradict each other
     */
    public boolean isCluster() {
        if (!ENGINES.contains(engine)) {
            String what = "there is no engine " + Problem.quoted(engine);
            throw new BadInput("--engine", what, String.join(", ", ENGINES), Nearest.hint(engine, ENGINES));
        }
        if (engine.equals(SPARK) && jobs.isGiven()) {
            throw new BadInput(
                    "--jobs", "Spark makes as many runs at a time as it has cores", "--engine spark without it", "");
        }
        if (engine.equals(THREADS) && master != null) {
            throw new BadInput("--master", "threads of this program have no master", "--engine spark with it", "");
        }
        return engine.equals(SPARK);
    }

    /** How many threads. */
    public int threads() {
        return jobs.count();
    }

    /**
     * Joins the cluster.
     *
     * @param stop what stops it
     * @throws BadInput if the class path has no Spark, or the master does not answer
     */
    public Cluster join(Stop stop) {
        if (master != null && master.isBlank()) {
            throw new BadInput("--master", "it is empty", "e.g. spark://HOST:7077 or local[2]", "");
        }
        return ClusterKind.named(engine)
                .orElseThrow(() -> new BadInput(
                        "--engine",
                        "what runs on Spark is not on the class path",
                        "COMMONWEAL_CLASSPATH=spark/target/commonweal-spark.jar:$SPARK_HOME/jars/*, or spark-submit",
                        "Maybe look into docs/batches.md, \"On a cluster\"."))
                .join(Optional.ofNullable(master), stop);
    }
}
