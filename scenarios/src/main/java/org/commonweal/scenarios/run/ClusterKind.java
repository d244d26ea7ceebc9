package org.commonweal.scenarios.run;

import java.util.Optional;
import java.util.ServiceLoader;

/** A kind of cluster that another jar on the class path knows how to use; it is found there as a service. */
public interface ClusterKind {

    /** By which it is asked for. */
    String name();

    /**
     * Joins a cluster.
     *
     * @param master who hands its work out, as the kind names it; nothing if whoever started this program has said so
     * @param stop what stops it
     * @throws org.commonweal.scenarios.BadInput if it is not there
     */
    Cluster join(Optional<String> master, Stop stop);

    /** The kind of a name, if the class path has it. */
    static Optional<ClusterKind> named(String name) {
        return ServiceLoader.load(ClusterKind.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
