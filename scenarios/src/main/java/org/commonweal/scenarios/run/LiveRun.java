package org.commonweal.scenarios.run;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.genesis.OpeningCheck;
import org.commonweal.money.Payer;
import org.commonweal.money.Tracer;
import org.commonweal.simulation.Observer;
import org.commonweal.simulation.Simulation;
import org.commonweal.time.Month;

/** A trial that is being carried out; it goes on when it is told to, and stops between two months. */
public final class LiveRun {
    private final Trial trial;
    private final Simulation simulation;
    private final Stop stop;
    private final Watcher watcher;

    LiveRun(Trial trial, Simulation simulation, Stop stop, Watcher watcher) {
        this.trial = trial;
        this.simulation = simulation;
        this.stop = stop;
        this.watcher = watcher;
    }

    /** How the place opened. @throws org.commonweal.scenarios.BadInput if amounts in it are beyond every bound */
    public List<OpeningCheck> opening() {
        return Unbounded.watch(trial, simulation::opening);
    }

    /** The state of the place. */
    public Economy economy() {
        return simulation.economy();
    }

    /**
     * Goes on until so many months after the burn-in have passed; 0 ends the burn-in.
     *
     * @throws Stopped if somebody asks for it meanwhile
     * @throws org.commonweal.scenarios.BadInput if the trial's values make amounts or a month grow beyond every bound
     */
    public void to(int months) {
        for (int month = economy().month.index(); month < months; month++) {
            stop.check();
            int end = month + 1;
            Unbounded.watch(trial, () -> {
                simulation.run(end);
                return end;
            });
            watcher.monthClosed(trial, new Month(month));
        }
    }

    /** Goes on to the end. @throws Stopped if somebody asks for it meanwhile */
    public void toEnd() {
        to(trial.monthsAfterBurnIn());
    }

    /** The same trial, going on from here by itself with nobody watching. */
    public LiveRun fork() {
        return fork(trial, List.of(), stop, watcher);
    }

    /** Another trial with the same past that goes on from here, by itself. @param stop what stops it */
    LiveRun fork(Trial other, List<Observer> observers, Stop stop, Watcher watcher) {
        return new LiveRun(other, simulation(other, observers), stop, watcher);
    }

    /** The same, to be run by somebody else. */
    Simulation simulation(Trial other, List<Observer> observers) {
        return simulation.fork(other.spec(), observers);
    }

    /**
     * Follows the money that a payer pays in a month, when that month is run.
     *
     * @param payer whose money
     * @param month the month it is paid, not yet over
     * @param horizon months it is followed after that one, from 0
     * @return what is found out, once the run has gone so far
     */
    public Tracer follow(Payer payer, Month month, int horizon) {
        return simulation.trace(payer, month, horizon);
    }
}
