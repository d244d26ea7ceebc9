package org.commonweal.simulation;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.economy.Economy;
import org.commonweal.genesis.Genesis;
import org.commonweal.genesis.OpeningCheck;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.YearBook;
import org.commonweal.model.ModelSpec;
import org.commonweal.model.Rules;
import org.commonweal.money.Audit;
import org.commonweal.money.Payer;
import org.commonweal.money.Tracer;
import org.commonweal.money.UnboundedException;
import org.commonweal.place.PlaceData;
import org.commonweal.time.Month;
import org.commonweal.time.Phase;
import sim.engine.SimState;

/**
 * A place that lives: MASON's state and schedule, one scheduled step a phase. Scenario, place, seed and scale determine
 * everything that happens; nothing is written and nothing is returned but what observers are told.
 *
 * <p>As MASON asks, the constructor only notes what is to be run. {@link #start()} opens the place, anew each time, so
 * that a console can stop a run and play it again; whoever looks at a place or forks it before opens it, too.
 */
public final class Simulation extends SimState {
    private static final long serialVersionUID = 1L;

    private final transient PlaceData data;
    private final transient double scale;
    private final transient Month first;
    private final transient Audit audit;
    private final transient List<Observer> observers;
    private final transient List<Chapter> chapters;
    private final transient double[] values = new double[Indicators.CATALOGUE.size()];

    private transient long placeSeed;
    private transient State state = State.CLOSED;
    private transient Place place;
    private transient List<OpeningCheck> opening;
    private transient CopyGuard copies;

    /** Where a run stands: nothing is there; the place has opened; its months are scheduled; it was finished. */
    private enum State {
        CLOSED,
        OPEN,
        STARTED,
        FINISHED
    }

    /**
     * Notes what is to be run; nothing is opened yet.
     *
     * @param spec what is assumed
     * @param data what is known
     * @param seed any number; the same seed gives the same run to the last byte
     * @param scale size relative to the real place, from 0.02
     * @param burnInMonths months that run before month zero, at most: fewer where the place comes to rest before
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
        this.data = data;
        this.scale = scale;
        this.audit = audit;
        this.observers = List.copyOf(observers);
        placeSeed = seed;
        first = new Month(-burnInMonths);
        chapters = List.of(new Chapter(spec, first));
    }

    /** A run that goes on from the state of another, by itself. */
    private Simulation(Simulation origin, Place copy, ModelSpec spec, List<Observer> observers) {
        super(origin.placeSeed);
        data = origin.data;
        scale = origin.scale;
        first = origin.first;
        audit = origin.audit;
        this.observers = List.copyOf(observers);
        placeSeed = origin.placeSeed;
        opening = origin.opening;
        Chapter own = new Chapter(spec, copy.economy.month);
        chapters = Stream.concat(origin.chapters.stream(), Stream.of(own)).toList();
        enter(copy);
        place.cycle.pull(own.spec());
        place.economy.ledger.follow(null);
    }

    /**
     * Another run that goes on from here, by itself: what it does is, to the last bit, what a run with these levers and
     * shocks would have done that came here without any. Several threads may fork a run at a time.
     *
     * @param spec the rules of this run, with levers and shocks that act from now on
     * @param watchers are told what happens in it from now on
     * @throws IllegalArgumentException if the rules are others
     * @throws IllegalStateException in the middle of a month, whoever runs it
     */
    public Simulation fork(ModelSpec spec, List<Observer> watchers) {
        chapters.get(0).refuseOtherRules(spec);
        Place origin = place();
        return new Simulation(this, copies.whole(origin::copy), spec, watchers);
    }

    /** Pulls levers otherwise, lets other shocks strike, from the open month on; a new start begins as this one did. */
    public void pull(ModelSpec spec) {
        chapters.get(0).refuseOtherRules(spec);
        place().cycle.pull(spec.inRealTerms());
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
        Economy economy = economy();
        Tracer tracer = new Tracer(economy.ledger, payer, month.index() - economy.month.index(), horizon);
        economy.ledger.follow(tracer);
        return tracer;
    }

    /** The state of the place; that of the last run when it was finished. */
    public Economy economy() {
        return place().economy;
    }

    /** How the opened place compares with the published totals. */
    public List<OpeningCheck> opening() {
        place();
        return opening;
    }

    /** Chooses another seed, from the next start on. */
    @Override
    public void setSeed(long seed) {
        super.setSeed(seed);
        if (state == State.OPEN && seed != placeSeed) {
            state = State.CLOSED;
        }
        placeSeed = seed;
    }

    /**
     * Opens the place, unless it has been opened and not run yet, and schedules the phases of a month in their order. A
     * run that was begun before begins again; a fork begins where it was forked.
     */
    @Override
    public void start() {
        super.start();
        if (state != State.OPEN) {
            open();
        }
        state = State.STARTED;
        for (Phase phase : Phase.values()) {
            schedule.scheduleRepeating(0.0, phase.ordinal(), begun -> run(phase, observers));
        }
    }

    /** Ends the run; the next start is another one. */
    @Override
    public void finish() {
        super.finish();
        state = state == State.STARTED ? State.FINISHED : state;
    }

    /**
     * Runs, from where it stands, until so many months after the burn-in have passed, or another thread finishes it; 0
     * runs the burn-in only. Starts first if it was not started, or was finished.
     *
     * @throws org.commonweal.money.LeakException if an audit fails
     * @throws UnboundedException if amounts or a month grow beyond every bound
     * @throws IllegalStateException if its last month broke off
     */
    public void run(int months) {
        if (state != State.STARTED) {
            start();
        }
        boolean goesOn = true;
        while (goesOn && place.economy.month.index() < months) {
            goesOn = schedule.step(this);
        }
    }

    private Place place() {
        if (state == State.CLOSED) {
            open();
        }
        return place;
    }

    /** Populates the place. Of a fork, what its origin lived is lived again, and nobody is told. */
    private void open() {
        Rules rules = chapters.get(0).spec().rules();
        Genesis.Opened opened = populate(rules);
        Economy economy = opened.economy();
        enter(new Place(
                economy,
                new MonthlyCycle(economy, chapters.get(0).spec(), data.national(), opened.register()),
                Rooms.measurement(economy, chapters.get(0).declared()),
                new Rest(rules.opening().rest())));
        economy.ledger.closeMonth();
        economy.ledger.closeYear();
        opening = opened.checks();
        if (chapters.size() == 1) {
            observers.forEach(observer -> observer.opened(opening));
        }
        for (Chapter next : chapters.subList(1, chapters.size())) {
            while (economy.month.compareTo(next.from()) < 0) {
                for (Phase phase : Phase.values()) {
                    run(phase, List.of());
                }
            }
            place.cycle.pull(next.spec());
        }
    }

    private Genesis.Opened populate(Rules rules) {
        try {
            return new Genesis(data, rules, placeSeed, scale).open(audit == Audit.PHASE, first);
        } catch (UnboundedException beyond) {
            throw beyond.atTheOpening();
        }
    }

    private void enter(Place opened) {
        place = opened;
        copies = new CopyGuard();
        state = State.OPEN;
    }

    private void run(Phase phase, List<Observer> told) {
        if (phase.ordinal() == 0) {
            copies.monthBegins();
        }
        try {
            place.cycle.run(phase);
        } catch (UnboundedException beyond) {
            throw beyond.during(phase.title(), place.economy.month);
        }
        if (audit == Audit.PHASE || audit == Audit.MONTH && phase == Phase.CLOSING) {
            place.ledgerAudit.check(phase.title(), place.economy.month);
            place.economyAudit.check(phase.title(), place.economy.month);
            place.measurement.holdings.check(phase.title(), place.economy.month);
        }
        Month month = place.economy.month;
        if (phase == Phase.CLOSING) {
            close(told);
            copies.monthHasEnded();
        }
        for (Observer observer : told) {
            observer.phaseEnded(month, phase);
        }
    }

    private void close(List<Observer> told) {
        Economy economy = place.economy;
        Month month = economy.month;
        place.measurement.take();
        for (int i = 0; i < values.length; i++) {
            Indicator indicator = Indicators.CATALOGUE.get(i);
            values[i] = indicator.formula().applyAsDouble(place.measurement);
        }
        for (Observer observer : told) {
            observer.monthClosed(month, values.clone());
        }
        economy.ledger.closeMonth();
        if (month.closesYear()) {
            closeYear(month, told);
        }
        if (audit != Audit.OFF) {
            place.ledgerAudit.carryOver();
        }
        place.goOn(values);
    }

    private void closeYear(Month month, List<Observer> told) {
        if (!told.isEmpty()) {
            YearBook book = place.yearBook(month);
            for (Observer observer : told) {
                observer.yearClosed(book);
            }
        }
        place.economy.ledger.closeYear();
    }
}
