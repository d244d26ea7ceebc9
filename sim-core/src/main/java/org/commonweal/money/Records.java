package org.commonweal.money;

import java.util.List;

/** What a ledger writes down of its entries: flows, claims, what firms and anchors paid, and how many payments there were. */
final class Records {
    final FlowCube flows;
    final ClaimRecord claims;
    final PayerRecord payers;
    final PaymentCount payments;

    /** Empty records. @param accounts how many accounts there are; @param sectors their classes, by ordinal */
    Records(int accounts, List<Sector> sectors) {
        flows = new FlowCube(sectors);
        claims = new ClaimRecord(sectors.size());
        payers = new PayerRecord(sectors);
        payments = new PaymentCount(accounts);
    }

    /** Notes what an account paid to accounts of a sector. */
    void paid(Flow why, int from, int payer, int payee, long pence) {
        flows.add(why, payer, payee, pence);
        if (PayerRecord.covers(payer)) {
            payers.pay(why, from, payee, pence);
        }
    }

    /** Notes what an account received, which was noted as paid. */
    void received(Flow why, int to, int payee, long pence) {
        if (payee == PayerRecord.RECEIVER) {
            payers.receive(why, to, pence);
        }
    }

    /** Opens the next month: the month's flows join the year's. */
    void closeMonth() {
        flows.closeMonth();
        claims.clear();
        payers.clear();
        payments.closeMonth();
    }
}
