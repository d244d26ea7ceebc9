package org.commonweal.transfer;

import org.commonweal.claims.FirmClaims;
import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.Pence;

/** What those get who hold claims on a firm that closes; the bank and the tax came first. */
public final class Creditors {
    private final Economy economy;
    private final TransferFund fund;

    /** @param fund what has lent for sales of firms to their people */
    public Creditors(Economy economy, TransferFund fund) {
        this.economy = economy;
        this.fund = fund;
    }

    /** A fund is repaid first, then sellers and members, then those who hold shares. @return what these lost [pence] */
    public long repay(int f) {
        if (economy.handovers.isHandedOver(f)) {
            economy.programmes.fail(EmployeeSales.PROGRAMME, "closed", 1);
            economy.handovers.forget(f);
        }
        repay(economy.buyoutLoans, Instrument.BUYOUT_LOANS, Flow.REPAYMENT, f, true);
        repay(economy.buyoutLoans, Instrument.BUYOUT_LOANS, Flow.REPAYMENT, f, false);
        return repay(economy.communityShares, Instrument.COMMUNITY_SHARES, Flow.SHARE_WITHDRAWALS, f, false);
    }

    /** Those of a rank in equal proportion; what is not covered they lose. @return what they lost [pence] */
    private long repay(FirmClaims claims, Instrument what, Flow why, int f, boolean senior) {
        Ledger ledger = economy.ledger;
        int account = economy.accounts.firm(f);
        long owed = 0;
        for (int row = 0; row < claims.count(); row++) {
            owed += claims.firm(row) == f && claims.isSenior(row) == senior ? claims.owed(row) : 0;
        }
        if (owed == 0) {
            return 0; // as of most firms
        }
        long there = Math.min(owed, ledger.deposits(account));
        long allLost = 0;
        for (int row = 0; row < claims.count(); row++) {
            if (claims.firm(row) == f && claims.isSenior(row) == senior) {
                long repaid = Math.min(ledger.deposits(account), Pence.share(there / (double) owed, claims.owed(row)));
                long lost = claims.owed(row) - repaid;
                ledger.repay(why, what, account, claims.holder(row), repaid);
                ledger.writeOff(what, claims.holder(row), account, lost);
                claims.change(row, -repaid - lost);
                if (claims.terms(row) != null) {
                    fund.receive(claims.terms(row), 0, repaid);
                    fund.lose(claims.terms(row), lost);
                }
                allLost += lost;
            }
        }
        claims.tidy();
        return allLost;
    }
}
