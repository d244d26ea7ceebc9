package org.commonweal.transfer;

import org.commonweal.claims.FirmClaims;
import org.commonweal.claims.HandoverTerms;
import org.commonweal.claims.Handovers;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.money.Instrument;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForm;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * What becomes of a firm that was handed over to its people and for long has paid less than what is due: who sold it takes it
 * back, for what is still owed to them, where no asset lock forbids it; else it closes if it owes more than it has, or is
 * given time anew.
 */
public final class Arrears {
    private static final int NONE = -1;

    private final Economy economy;
    private final LegalForm[] forms;
    private final FirmSale sale;

    /** @param forms the legal forms in order */
    public Arrears(Economy economy, LegalForm[] forms, FirmSale sale) {
        this.economy = economy;
        this.forms = forms;
        this.sale = sale;
    }

    /** Counts the month of every firm that was handed over, and acts where patience is over. */
    void run() {
        Handovers handovers = economy.handovers;
        for (int f = 0; f < economy.firms.used; f++) {
            if (handovers.isHandedOver(f)) {
                handovers.missed[f] = handovers.isShort[f] ? handovers.missed[f] + 1 : 0;
                handovers.isShort[f] = false;
                if (handovers.missed[f] >= handovers.of(f).patience()) {
                    handovers.missed[f] = 0;
                    act(f, handovers.of(f));
                }
            }
        }
    }

    private void act(int f, HandoverTerms agreed) {
        Firms firms = economy.firms;
        int row = vendors(f);
        long key = economy.draws.key(Purpose.EMPLOYEE_SALES, economy.month.index());
        boolean may = row != NONE && !forms[firms.form[f]].assetLock();
        if (may && Draws.happens(agreed.takenBack(), key, f, 7)) {
            takeBack(f, row);
        } else if (economy.ownFunds(f) < 0 && !firms.closing[f]) {
            firms.closing[f] = true;
            economy.tally.insolvencies++;
        }
    }

    /** The row of what is owed to who sold firm {@code f}. */
    private int vendors(int f) {
        FirmClaims loans = economy.buyoutLoans;
        for (int row = 0; row < loans.count(); row++) {
            boolean vendors = loans.terms(row) != null && !loans.isSenior(row) && loans.owed(row) > 0;
            if (loans.firm(row) == f && vendors) {
                return row;
            }
        }
        return NONE;
    }

    private void takeBack(int f, int row) {
        FirmClaims loans = economy.buyoutLoans;
        int vendor = loans.holder(row);
        economy.ledger.writeOff(Instrument.BUYOUT_LOANS, vendor, economy.accounts.firm(f), loans.owed(row));
        loans.change(row, -loans.owed(row));
        sale.become(f, Sector.PRIVATE_FIRMS);
        economy.firms.owner[f] =
                economy.accounts.isHousehold(vendor) ? economy.accounts.householdOf(vendor) : Firms.NO_LOCAL_OWNER;
        economy.programmes.fail(EmployeeSales.PROGRAMME, "taken-back", 1);
    }
}
