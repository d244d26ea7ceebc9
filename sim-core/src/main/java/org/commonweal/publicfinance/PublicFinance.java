package org.commonweal.publicfinance;

import org.commonweal.credit.FirmCash;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.money.Flow;
import org.commonweal.money.Pence;
import org.commonweal.ownership.LegalForm;

/** Grants and fees reach the anchors; firms pay business rates, of which the council keeps a part. */
public final class PublicFinance {
    private final Economy economy;
    private final FiscalSystem fiscal;
    private final PublicFinanceTerms terms;
    private final FirmCash cash;
    private final RatesBill bills;
    private final Anchor council;

    /** Public finance of a place. */
    public PublicFinance(
            Economy economy, FiscalSystem fiscal, LegalForm[] forms, PublicFinanceTerms terms, FirmCash cash) {
        this.economy = economy;
        this.fiscal = fiscal;
        this.terms = terms;
        this.cash = cash;
        bills = new RatesBill(economy, fiscal.businessRates(), forms);
        council = economy.anchor(AnchorKind.COUNCIL);
    }

    /** Pays grants and fees. An anchor whose own income exceeds its costs hands the rest to the government. */
    public void grantsAndFees() {
        for (int a = 0; a < economy.anchors.size(); a++) {
            Anchor anchor = economy.anchors.get(a);
            economy.ledger.pay(Flow.FEES, economy.accounts.region, anchor.account(), anchor.fees);
            if (anchor.grant >= 0) {
                long paid = anchor.grant - Pence.share(terms.grantCut.value(a), anchor.grant);
                economy.ledger.pay(Flow.GRANTS, economy.accounts.government, anchor.account(), paid);
            } else {
                economy.ledger.payUpTo(Flow.GRANTS, anchor.account(), economy.accounts.government, -anchor.grant);
            }
            payForPosts(anchor, terms.postsPaid.value(a));
        }
    }

    /** Posts beside the budget come with their money, and those closed take it along. @param share of those at month zero */
    private void payForPosts(Anchor anchor, double share) {
        long cost = Pence.round(share * anchor.jobs() * anchor.costOfHead());
        economy.ledger.pay(Flow.GRANTS, economy.accounts.government, anchor.account(), Math.max(0, cost));
        economy.ledger.payUpTo(Flow.GRANTS, anchor.account(), economy.accounts.government, Math.max(0, -cost));
    }

    /** Every live firm pays its rates. */
    public void businessRates() {
        Firms firms = economy.firms;
        long collected = 0;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                long due = bills.of(f);
                cash.cover(f, due);
                economy.ledger.pay(Flow.BUSINESS_RATES, economy.accounts.firm(f), economy.accounts.government, due);
                firms.costs[f] += due;
                collected += due;
            }
        }
        if (council != null) {
            long kept = fiscal.businessRates().kept(collected);
            economy.ledger.pay(Flow.RATES_RETAINED, economy.accounts.government, council.account(), kept);
        }
    }
}
