package org.commonweal.simulation;

import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.measure.Measurement;
import org.commonweal.measure.YearBook;
import org.commonweal.measure.YearBooks;
import org.commonweal.mix.MixReached;
import org.commonweal.money.LedgerAudit;
import org.commonweal.time.Month;

/** Everything of a run that changes from month to month, and nothing else: who exists, and what its parts remember. */
final class Place {
    /** Of the burn-in no year is skipped but those before the last: what changes later is measured against it. */
    private static final Month LAST_YEAR = new Month(-Month.PER_YEAR);

    final Economy economy;
    final MonthlyCycle cycle;
    final Measurement measurement;
    final LedgerAudit ledgerAudit;
    final EconomyAudit economyAudit;
    final Rest rest;

    Place(Economy economy, MonthlyCycle cycle, Measurement measurement, Rest rest) {
        this.rest = rest;
        this.economy = economy;
        this.cycle = cycle;
        this.measurement = measurement;
        ledgerAudit = new LedgerAudit(economy.ledger);
        economyAudit = new EconomyAudit(economy);
    }

    /** A month has closed, with these values of all indicators. */
    void goOn(double[] values) {
        Month closed = economy.month;
        economy.month = closed.next();
        if (closed.isBurnIn()) {
            rest.monthClosed(closed, values);
            if (closed.closesYear() && rest.isReached() && economy.month.compareTo(LAST_YEAR) < 0) {
                economy.skipTo(LAST_YEAR);
            }
        }
    }

    /** What is written of the year that a month closes. */
    YearBook yearBook(Month month) {
        YearBook book = new YearBooks(economy, measurement).write(month.year());
        MixReached mix = cycle.mixReached();
        return mix.month().year() == month.year() ? book.with(mix.rows()) : book;
    }

    /** Another place in the same state, which shares with this one only what cannot change: rules, data, functions. */
    Place copy() {
        return PlaceCopier.copy(this);
    }
}
