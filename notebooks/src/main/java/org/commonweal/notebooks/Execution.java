package org.commonweal.notebooks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.commonweal.scenarios.run.Stop;

/**
 * Carries out what JShell has compiled, in this program and in the thread of the cell, and keeps what came of it: JShell
 * itself hands on texts only.
 */
final class Execution extends LocalExecutionControl implements ExecutionControlProvider {
    private Object value;
    private Throwable failure;
    private volatile Thread running;
    private volatile Stop stop;

    /** What the snippet was worth that was carried out last; null if nothing. */
    Object value() {
        return value;
    }

    /** What the snippet threw that was carried out last; null if nothing. */
    Throwable failure() {
        return failure;
    }

    /** Forgets what came of the last snippet. */
    void forget() {
        value = null;
        failure = null;
    }

    /** What the snippet that is being carried out is stopped by from now on; null if by the interrupt of its thread. */
    void stoppedBy(Stop other) {
        stop = other;
    }

    /** Stops the snippet that is being carried out: runs end within a simulated month. */
    void interrupt() {
        Stop asked = stop;
        Thread cell = running;
        if (asked != null) {
            asked.ask();
        } else if (cell != null) {
            cell.interrupt();
        }
    }

    @Override
    protected String invoke(Method snippet) throws Exception {
        running = Thread.currentThread();
        // What cells define has to be found by ServiceLoader, also in threads that are made from this one.
        running.setContextClassLoader(snippet.getDeclaringClass().getClassLoader());
        try {
            value = snippet.invoke(null);
        } catch (InvocationTargetException thrown) {
            failure = thrown.getCause();
            throw thrown;
        } finally {
            running = null;
            Thread.interrupted(); // one that came too late is not meant for the next cell
        }
        return "";
    }

    @Override
    public String name() {
        return "commonweal";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
        return this;
    }
}
