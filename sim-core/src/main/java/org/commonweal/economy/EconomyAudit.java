package org.commonweal.economy;

import org.commonweal.claims.FirmClaims;
import org.commonweal.money.Instrument;
import org.commonweal.money.LeakException;
import org.commonweal.time.Month;

/**
 * Holds the columns against each other: heads of every employer are the people who point to it, and every firm
 * belongs wholly to whom its legal form says, and owes in buy-out loans and shares what their registers say; what the
 * pension fund has in the place is what firms and tenants owe it; and every pound of premises has one holder. Part of every audit of a month.
 */
public final class EconomyAudit {
    private final Economy economy;
    private final int[] pointing;

    /** An audit of an economy. */
    public EconomyAudit(Economy economy) {
        this.economy = economy;
        pointing = new int[economy.accounts.household(0)];
    }

    /**
     * Checks the state.
     *
     * @throws LeakException naming the phase and the employer
     */
    public void check(String phase, Month month) {
        java.util.Arrays.fill(pointing, 0);
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            if (people.employer[p] != People.NOBODY) {
                pointing[people.employer[p]]++;
            }
        }
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            int expected = firms.live[f] ? firms.residents[f] : 0;
            require(pointing[economy.accounts.firm(f)] == expected, economy.accounts.firm(f), expected, phase, month);
            boolean owned = !firms.live[f] || belongsToOne(f);
            require(owned, economy.accounts.firm(f), expected, phase, month);
        }
        checkRegister(economy.buyoutLoans, Instrument.BUYOUT_LOANS, phase, month);
        checkRegister(economy.communityShares, Instrument.COMMUNITY_SHARES, phase, month);
        checkFundsHoldings(phase, month);
        economy.premises.check(phase, month);
        for (Anchor anchor : economy.anchors) {
            require(pointing[anchor.account()] == anchor.residents, anchor.account(), anchor.residents, phase, month);
        }
    }

    /**
     * A firm that is somebody's belongs wholly to one household here or to somebody outside; no other has an owner household.
     */
    private boolean belongsToOne(int f) {
        int owner = economy.firms.owner[f];
        return owner == Firms.NO_LOCAL_OWNER
                || economy.isSomebodys(f) && owner >= 0 && owner < economy.households.count;
    }

    private void checkRegister(FirmClaims register, Instrument what, String phase, Month month) {
        long unexplained = 0;
        for (int row = 0; row < register.count(); row++) {
            unexplained += register.owed(row);
        }
        for (int f = 0; f < economy.firms.used; f++) {
            unexplained -= economy.ledger.owed(what, economy.accounts.firm(f));
        }
        if (unexplained != 0) {
            throw new LeakException("In phase " + phase + " of month " + month.index()
                    + ", the register of " + what.title() + " is off by " + unexplained + " p.\n"
                    + "Maybe one was made or settled without being entered.");
        }
    }

    /** What the pension fund says it has here is what the columns of firms and households say. */
    private void checkFundsHoldings(String phase, Month month) {
        PensionFund fund = economy.pensionFund;
        long lent = 0;
        boolean owed = true;
        for (int f = 0; f < economy.firms.used; f++) {
            long alone = economy.firms.debts.owedToFund[f];
            lent += alone;
            owed &= alone >= 0 && alone <= economy.ledger.owed(Instrument.FIRM_LOANS, economy.accounts.firm(f));
        }
        Households households = economy.households;
        long value = 0;
        int homes = 0;
        for (int h = 0; h < households.count; h++) {
            if (households.landlord[h] == Households.PENSION_FUND) {
                value += households.dwellingValue[h];
                homes += households.tenure[h] == Tenure.PRIVATE.ordinal() ? 1 : 0;
            }
        }
        if (!owed || lent != fund.lentAlone || value != fund.homesValue || homes != fund.homes) {
            throw new LeakException("In phase " + phase + " of month " + month.index()
                    + ", the pension fund counts " + fund.homes + " dwellings and " + fund.lentAlone
                    + " p lent alone, but " + homes + " tenants rent from it and firms owe it " + lent + " p.\n"
                    + "Maybe a dwelling or a loan was passed on without being entered.");
        }
    }

    private void require(boolean holds, int account, int expected, String phase, Month month) {
        if (!holds) {
            throw new LeakException("In phase " + phase + " of month " + month.index() + ", "
                    + economy.accounts.name(account) + " counts " + expected + " residents at work, but "
                    + pointing[account] + " people point to it, or it has an owner it cannot have.\n"
                    + "Maybe somebody left without being counted.");
        }
    }
}
