package org.commonweal.transfer;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.ownership.LegalForm;
import org.commonweal.procurement.SupportRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * A council that may spend on nothing new sells what it owns: its companies to companies from outside, which make them
 * branches, and its shares of the local bank to investors elsewhere in the region.
 */
public final class CouncilSales {
    private final Economy economy;
    private final SupportRule rule;
    private final LegalForm[] forms;
    private final FirmSale sale;
    private final Anchor council;

    /** @param forms the legal forms in order */
    public CouncilSales(Economy economy, SupportRule rule, LegalForm[] forms, FirmSale sale) {
        this.economy = economy;
        this.rule = rule;
        this.forms = forms;
        this.sale = sale;
        council = economy.anchor(AnchorKind.COUNCIL);
    }

    /** This month's sales, if there is a notice. */
    public void run() {
        if (council == null || !council.frozen) {
            return;
        }
        long key = economy.draws.key(Purpose.COUNCIL_SALES, economy.month.index());
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            boolean its = firms.live[f] && !firms.closing[f] && forms[firms.form[f]].toCouncil() > 0;
            if (its && rule.isSold(Draws.uniform(key, f, 0))) {
                sale.toCompany(f, council.account());
            }
        }
        sellBankShares(key);
    }

    /** At what was paid for them. */
    private void sellBankShares(long key) {
        long held = economy.ledger.balance(Instrument.BANK_SHARES, council.account());
        if (held > 0 && rule.isSold(Draws.uniform(key, -1, 0))) {
            economy.ledger.pay(Flow.FIRM_SALES, economy.accounts.region, council.account(), held);
            economy.ledger.assign(Instrument.BANK_SHARES, council.account(), economy.accounts.region, held);
        }
    }
}
