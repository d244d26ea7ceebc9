package org.commonweal.simulation;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.genesis.Genesis;
import org.commonweal.genesis.OpeningCheck;
import org.commonweal.genesis.PlaceData;
import org.commonweal.indicator.Indicator;
import org.commonweal.indicator.Indicators;
import org.commonweal.indicator.Measurement;
import org.commonweal.indicator.YearBooks;
import org.commonweal.money.Audit;
import org.commonweal.money.LedgerAudit;
import org.commonweal.time.Month;
import org.commonweal.time.Phase;
import sim.engine.SimState;

/**
 * A place that lives: MASON's state and schedule, one scheduled step a phase. Scenario, place, seed and scale determine
 * everything that happens; nothing is written and nothing is returned but what observers are told.
 */
public final class Simulation extends SimState {
    private static final long serialVersionUID = 1L;

    private final transient Genesis.Opened opened;
    private final transient Economy economy;
    private final transient MonthlyCycle cycle;
    private final transient Measurement measurement;
    private final transient LedgerAudit ledgerAudit;
    private final transient EconomyAudit economyAudit;
    private final transient Audit audit;
    private final transient List<Observer> observers;
    private final transient double[] values = new double[Indicators.CATALOGUE.size()];
    private final int burnIn;

    /**
     * Populates a place; nothing has happened in it yet.
     *
     * @param spec what is assumed
     * @param place what is known
     * @param seed any number; the same seed gives the same run to the last byte
     * @param scale size relative to the real place, from 0.02
     * @param burnInMonths months that run before month zero
     * @param audit how closely the books are audited
     * @param observers are told what happens, in this order
     */
    public Simulation(
            ModelSpec spec,
            PlaceData place,
            long seed,
            double scale,
            int burnInMonths,
            Audit audit,
            List<Observer> observers) {
        super(seed);
        this.audit = audit;
        this.observers = List.copyOf(observers);
        burnIn = burnInMonths;
        opened = new Genesis(place, rules(spec), seed, scale).open(audit == Audit.PHASE, new Month(-burnInMonths));
        economy = opened.economy();
        ledgerAudit = new LedgerAudit(economy.ledger);
        economyAudit = new EconomyAudit(economy);
        economy.ledger.closeMonth();
        economy.ledger.closeYear();
        cycle = new MonthlyCycle(economy, spec, place.national(), opened.openingForms());
        measurement = new Measurement(economy, spec.ownership().inOrder());
        for (Observer observer : this.observers) {
            observer.opened(opened.checks());
        }
    }

    /** The state of the place. */
    public Economy economy() {
        return economy;
    }

    /** How the opened place compares with the published totals. */
    public List<OpeningCheck> opening() {
        return opened.checks();
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
     * Runs the burn-in and then {@code months} more.
     *
     * @throws org.commonweal.money.LeakException if an audit fails
     */
    public void run(int months) {
        start();
        for (int n = 0; n < burnIn + months; n++) {
            schedule.step(this);
        }
        finish();
    }

    private void run(Phase phase) {
        cycle.run(phase);
        if (audit == Audit.PHASE || audit == Audit.MONTH && phase == Phase.CLOSING) {
            ledgerAudit.check(phase.title(), economy.month);
            economyAudit.check(phase.title(), economy.month);
        }
        if (phase == Phase.CLOSING) {
            close();
        }
    }

    private void close() {
        Month month = economy.month;
        measurement.take();
        for (int i = 0; i < values.length; i++) {
            Indicator indicator = Indicators.CATALOGUE.get(i);
            values[i] = indicator.formula().applyAsDouble(measurement);
        }
        for (Observer observer : observers) {
            observer.monthClosed(month, values.clone());
        }
        economy.ledger.closeMonth();
        if (month.closesYear()) {
            closeYear(month);
        }
        if (audit != Audit.OFF) {
            ledgerAudit.carryOver();
        }
        economy.month = month.next();
    }

    private void closeYear(Month month) {
        if (!observers.isEmpty()) {
            var book = new YearBooks(economy, measurement).write(month.year());
            for (Observer observer : observers) {
                observer.yearClosed(book);
            }
        }
        economy.ledger.closeYear();
    }

    private static Genesis.Rules rules(ModelSpec spec) {
        return new Genesis.Rules(
                spec.productivity(),
                spec.pricing(),
                spec.credit(),
                spec.banking(),
                spec.labour(),
                spec.wages(),
                spec.tenders(),
                spec.consumption(),
                spec.wealth(),
                spec.shopping(),
                spec.inputs(),
                spec.investment(),
                spec.surplus(),
                spec.pensions(),
                spec.portfolio(),
                spec.housing(),
                spec.demography(),
                spec.exit(),
                spec.entry(),
                spec.budgets(),
                spec.opening(),
                spec.fiscal(),
                spec.ownership().inOrder(),
                spec.elsewhere());
    }
}
