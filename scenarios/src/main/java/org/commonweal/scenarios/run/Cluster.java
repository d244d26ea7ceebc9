package org.commonweal.scenarios.run;

/** An engine that carries trials out on other machines; it is left when nothing more is to be done. */
public interface Cluster extends Engine, AutoCloseable {

    /** How many trials it carries out at a time, from 1, as far as it knows yet. */
    int atATime();

    /** Leaves it: what is still under way there is given up. */
    @Override
    void close();
}
