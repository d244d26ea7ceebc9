package org.commonweal.procurement;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;

/** Councils borrow of the government for capital, and serve what they owe month by month. */
final class CouncilLoans {
    private final Economy economy;
    private final BorrowingRule rule;

    CouncilLoans(Economy economy, BorrowingRule rule) {
        this.economy = economy;
        this.rule = rule;
    }

    /** Interest and a part of each debt are paid; interest there is no money for is owed as well. */
    void serve(Anchor anchor) {
        long owed = economy.ledger.owed(Instrument.COUNCIL_LOANS, anchor.account());
        if (owed == 0) {
            return;
        }
        int lender = economy.accounts.government;
        long interest = rule.interest(owed);
        long paid = economy.ledger.payUpTo(Flow.LOAN_INTEREST, anchor.account(), lender, interest);
        economy.ledger.accrue(Instrument.COUNCIL_LOANS, lender, anchor.account(), interest - paid);
        long back = Math.min(rule.principal(owed), economy.ledger.deposits(anchor.account()));
        economy.ledger.repay(Flow.REPAYMENT, Instrument.COUNCIL_LOANS, anchor.account(), lender, Math.max(0, back));
    }

    /**
     * A council that may spend on something new borrows for what it builds, when money is short.
     *
     * @param missing in the year to come [pence]
     * @param construction what it spends on construction [pence a year]
     * @param spending on pay and all purchases [pence a year]
     * @return what it borrowed [pence]
     */
    long borrow(Anchor anchor, double missing, double construction, double spending) {
        if (!anchor.kind().isCouncil() || anchor.frozen) {
            return 0;
        }
        long pence = rule.borrowed(missing, construction, spending);
        economy.ledger.lend(
                Flow.LENDING, Instrument.COUNCIL_LOANS, economy.accounts.government, anchor.account(), pence);
        return pence;
    }
}
