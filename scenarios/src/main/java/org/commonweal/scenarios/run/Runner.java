package org.commonweal.scenarios.run;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.scenarios.Extensions;
import org.commonweal.simulation.Observer;
import org.commonweal.simulation.Simulation;

/** The one place where a trial becomes a simulation. */
public final class Runner {
    private final Stop stop;
    private final Watcher watcher;

    /**
     * Runs trials that can be stopped.
     *
     * @param watcher is told how far they are
     */
    public Runner(Stop stop, Watcher watcher) {
        this.stop = stop;
        this.watcher = watcher;
    }

    /**
     * Opens the place of a trial.
     *
     * @param observers are told what happens
     * @throws Stopped if somebody has asked for it
     */
    public LiveRun open(Trial trial, List<Observer> observers) {
        stop.check();
        Simulation simulation = new Simulation(
                trial.spec(),
                trial.place(),
                trial.scenario().seed(),
                trial.scenario().scale(),
                trial.burnInMonths(),
                trial.scenario().audit(),
                observers);
        LiveRun run = new LiveRun(trial, simulation, stop, watcher);
        watcher.opened(trial, run.opening());
        return run;
    }

    /**
     * Runs a trial from its opening to its end.
     *
     * @throws Stopped if somebody asks for it meanwhile
     */
    public <R> R run(Trial trial, Task<R> task) {
        Probe<R> probe = task.probe(trial);
        LiveRun run = open(trial, watchedBy(probe));
        probe.begins(run);
        run.toEnd();
        return probe.result();
    }

    /** Observers that other jars bring come after the task's own. */
    private static List<Observer> watchedBy(Probe<?> probe) {
        return Stream.concat(Stream.of(probe), Extensions.observers().stream()).toList();
    }

    /** Burns a trial in: a place from which it can go on, and every other with the same past. */
    LiveRun burnIn(Trial trial) {
        LiveRun warm = open(trial, List.of());
        warm.to(0);
        return warm;
    }

    /**
     * A burnt-in place for a console, which starts it, runs it month by month, and starts it again.
     *
     * @throws Stopped if somebody asks for it meanwhile
     */
    public Simulation forConsole(Trial trial, List<Observer> observers) {
        return burnIn(trial).simulation(trial, observers);
    }

    /** Runs a trial from a burnt-in place to its end; several may go on from one at a time. */
    <R> R goOn(LiveRun warm, Trial trial, Task<R> task) {
        stop.check();
        Probe<R> probe = task.probe(trial);
        List<Observer> observers = watchedBy(probe);
        LiveRun run = warm.fork(trial, observers, stop, watcher);
        observers.forEach(observer -> observer.opened(warm.opening()));
        probe.begins(run);
        run.toEnd();
        return probe.result();
    }
}
