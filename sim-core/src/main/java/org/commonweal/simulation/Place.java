package org.commonweal.simulation;

import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.measure.Measurement;
import org.commonweal.money.LedgerAudit;

/** Everything of a run that changes from month to month, and nothing else: who exists, and what its parts remember. */
final class Place {
    final Economy economy;
    final MonthlyCycle cycle;
    final Measurement measurement;
    final LedgerAudit ledgerAudit;
    final EconomyAudit economyAudit;

    Place(Economy economy, MonthlyCycle cycle, Measurement measurement) {
        this.economy = economy;
        this.cycle = cycle;
        this.measurement = measurement;
        ledgerAudit = new LedgerAudit(economy.ledger);
        economyAudit = new EconomyAudit(economy);
    }

    /** Another place in the same state, which shares with this one only what cannot change: rules, data, functions. */
    Place copy() {
        return PlaceCopier.copy(this);
    }
}
