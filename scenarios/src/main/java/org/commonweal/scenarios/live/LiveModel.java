package org.commonweal.scenarios.live;

import java.util.List;
import java.util.function.Consumer;
import org.commonweal.economy.Economy;
import org.commonweal.scenarios.run.Runner;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.simulation.Simulation;
import sim.display.GUIState;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;

/**
 * A place as MASON's console runs it: it starts after the burn-in, a step is a month. It needs no screen itself. Levers that
 * were moved stay as they are when it is stopped and played again, from its first month on.
 */
public class LiveModel extends GUIState {
    private static final int MOST_PROPERTIES = 400;

    private final Simulation simulation;
    private final History history;
    private final LeverBoard levers;
    private final Consumer<String> told;

    /**
     * A place that has been burnt in.
     *
     * @param told is given a line whenever a lever is moved or the run breaks off
     * @throws org.commonweal.scenarios.run.Stopped if somebody stops the burn-in
     */
    public LiveModel(Runner runner, Trial trial, Consumer<String> told) {
        this(runner, trial, new History(), told);
    }

    private LiveModel(Runner runner, Trial trial, History history, Consumer<String> told) {
        super(runner.forConsole(trial, List.of(history)));
        this.history = history;
        this.told = told;
        simulation = (Simulation) state;
        levers = new LeverBoard(trial.scenario(), simulation::pull, this::tell);
    }

    /** The place as it stands. */
    Economy economy() {
        return simulation.economy();
    }

    /** What was measured since the start. */
    History history() {
        return history;
    }

    /** The levers. */
    LeverBoard levers() {
        return levers;
    }

    private void tell(String what) {
        told.accept("Month " + economy().month.index() + ": " + what);
    }

    @Override
    public void start() {
        history.clear();
        super.start();
        if (levers.isMoved()) {
            simulation.pull(levers.model());
        }
    }

    /** Runs a month; one that breaks off ends the run, and says why. */
    @Override
    public boolean step() {
        try {
            return super.step();
        } catch (RuntimeException broken) {
            tell("the run broke off: " + broken.getMessage());
            return false;
        }
    }

    @Override
    public Inspector getInspector() {
        return new SimpleInspector(levers, this, "Levers and shocks", MOST_PROPERTIES);
    }
}
