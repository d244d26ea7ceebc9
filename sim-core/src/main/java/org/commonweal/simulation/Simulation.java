package org.commonweal.simulation;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.genesis.Genesis;
import org.commonweal.genesis.OpeningCheck;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measurement;
import org.commonweal.measure.YearBooks;
import org.commonweal.model.ModelSpec;
import org.commonweal.model.Rules;
import org.commonweal.money.Audit;
import org.commonweal.money.Ledger;
import org.commonweal.money.Payer;
import org.commonweal.money.Tracer;
import org.commonweal.place.PlaceData;
import org.commonweal.time.Month;
import org.commonweal.time.Phase;
import sim.engine.SimState;

/**
 * A place that lives: MASON's state and schedule, one scheduled step a phase. Scenario, place, seed and scale determine
 * everything that happens; nothing is written and nothing is returned but what observers are told.
 */
public final class Simulation extends SimState {
    private static final long serialVersionUID = 1L;

    private final transient List<OpeningCheck> opening;
    private final transient Rules rules;
    private final transient Place place;
    private final transient Audit audit;
    private final transient List<Observer> observers;
    private final transient double[] values = new double[Indicators.CATALOGUE.size()];

    /**
     * Populates a place; nothing has happened in it yet.
     *
     * @param spec what is assumed
     * @param data what is known
     * @param seed any number; the same seed gives the same run to the last byte
     * @param scale size relative to the real place, from 0.02
     * @param burnInMonths months that run before month zero
     * @param audit how closely the books are audited
     * @param observers are told what happens, in this order
     */
    public Simulation(
            ModelSpec spec,
            PlaceData data,
            long seed,
            double scale,
            int burnInMonths,
            Audit audit,
            List<Observer> observers) {
        super(seed);
        this.audit = audit;
        this.observers = List.copyOf(observers);
        rules = spec.rules();
        Genesis.Opened opened =
                new Genesis(data, rules, seed, scale).open(audit == Audit.PHASE, new Month(-burnInMonths));
        Economy economy = opened.economy();
        opening = opened.checks();
        place = new Place(
                economy,
                new MonthlyCycle(economy, spec, data.national(), opened.openingForms()),
                new Measurement(economy, rules.ownership().inOrder(), rules.measures()));
        economy.ledger.closeMonth();
        economy.ledger.closeYear();
        for (Observer observer : this.observers) {
            observer.opened(opening);
        }
    }

    /** A run that goes on from the state of another, by itself. */
    private Simulation(Simulation origin, ModelSpec spec, List<Observer> observers) {
        super(origin.seed());
        audit = origin.audit;
        this.observers = List.copyOf(observers);
        opening = origin.opening;
        rules = origin.rules;
        place = origin.place.copy();
        place.cycle.pull(spec);
        place.economy.ledger.follow(null);
    }

    /**
     * Another run that goes on from here, by itself: what it does is, to the last bit, what a run with these levers and shocks would
     * have done that came here without any.
     *
     * @param spec the rules of this run, with levers and shocks that act from now on
     * @param watchers are told what happens in it from now on
     * @throws IllegalArgumentException if the rules are others
     */
    public Simulation fork(ModelSpec spec, List<Observer> watchers) {
        if (!spec.rules().equals(rules)) {
            throw new IllegalArgumentException("A run with other rules has another past");
        }
        return new Simulation(this, spec, watchers);
    }

    /**
     * Follows the money that a payer pays in a month, when that month is run; a fork is not followed with its origin.
     *
     * @param payer whose money
     * @param month the month it is paid, not yet over
     * @param horizon months it is followed after that one, from 0
     * @return what is found out, once the run has gone so far; in place of any other tracer
     */
    public Tracer trace(Payer payer, Month month, int horizon) {
        Ledger ledger = place.economy.ledger;
        Tracer tracer = new Tracer(ledger, payer, month.index() - place.economy.month.index(), horizon);
        ledger.follow(tracer);
        return tracer;
    }

    /** The state of the place. */
    public Economy economy() {
        return place.economy;
    }

    /** How the opened place compares with the published totals. */
    public List<OpeningCheck> opening() {
        return opening;
    }

    /** Schedules the phases of a month in their order. */
    @Override
    public void start() {
        super.start();
        for (Phase phase : Phase.values()) {
            schedule.scheduleRepeating(0.0, phase.ordinal(), state -> run(phase));
        }
    }

    /**
     * Runs, from where it stands, until so many months after the burn-in have passed; 0 runs the burn-in only.
     *
     * @throws org.commonweal.money.LeakException if an audit fails
     */
    public void run(int months) {
        start();
        while (place.economy.month.index() < months) {
            schedule.step(this);
        }
        finish();
    }

    private void run(Phase phase) {
        place.cycle.run(phase);
        if (audit == Audit.PHASE || audit == Audit.MONTH && phase == Phase.CLOSING) {
            place.ledgerAudit.check(phase.title(), place.economy.month);
            place.economyAudit.check(phase.title(), place.economy.month);
        }
        if (phase == Phase.CLOSING) {
            close();
        }
    }

    private void close() {
        Economy economy = place.economy;
        Month month = economy.month;
        place.measurement.take();
        for (int i = 0; i < values.length; i++) {
            Indicator indicator = Indicators.CATALOGUE.get(i);
            values[i] = indicator.formula().applyAsDouble(place.measurement);
        }
        for (Observer observer : observers) {
            observer.monthClosed(month, values.clone());
        }
        economy.ledger.closeMonth();
        if (month.closesYear()) {
            closeYear(month);
        }
        if (audit != Audit.OFF) {
            place.ledgerAudit.carryOver();
        }
        economy.month = month.next();
    }

    private void closeYear(Month month) {
        if (!observers.isEmpty()) {
            var book = new YearBooks(place.economy, place.measurement).write(month.year());
            for (Observer observer : observers) {
                observer.yearClosed(book);
            }
        }
        place.economy.ledger.closeYear();
    }
}
