package org.commonweal.spark;

import java.util.Optional;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.run.Cluster;
import org.commonweal.scenarios.run.ClusterKind;
import org.commonweal.scenarios.run.Stop;

/** Apache Spark, whose own jars have to be on the class path. */
public final class Spark implements ClusterKind {
    private static final String CONTEXT = "org.apache.spark.api.java.JavaSparkContext";
    private static final String LOGGING = "log4j2.configurationFile";

    @Override
    public String name() {
        return "spark";
    }

    @Override
    public Cluster join(Optional<String> master, Stop stop) {
        try {
            Class.forName(CONTEXT, false, Spark.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError absent) {
            throw new BadInput(
                    "--engine",
                    "Apache Spark itself is not on the class path",
                    "COMMONWEAL_CLASSPATH=spark/target/commonweal-spark.jar:$SPARK_HOME/jars/*, or spark-submit",
                    "Maybe set SPARK_HOME to the folder of Spark.");
        }
        if (System.getProperty(LOGGING) == null) {
            System.setProperty(LOGGING, "classpath:org/commonweal/spark/log4j2.properties");
        }
        return SparkCluster.join(master, stop);
    }
}
