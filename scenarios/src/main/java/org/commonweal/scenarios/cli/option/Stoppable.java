package org.commonweal.scenarios.cli.option;

import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Threads;
import picocli.CommandLine.Model.CommandSpec;

/** A command line that can be told to stop. */
public interface Stoppable {

    /** What stops it. */
    Stop stop();

    /** What stops a command of it. */
    static Stop stop(CommandSpec command) {
        return ((Stoppable) command.root().userObject()).stop();
    }

    /** What carries out the trials of a command, so many at a time. */
    static Engine engine(CommandSpec command, int jobs) {
        return new Threads(jobs, stop(command));
    }
}
