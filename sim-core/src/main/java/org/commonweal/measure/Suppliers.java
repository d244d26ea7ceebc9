package org.commonweal.measure;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.SizeClass;
import org.commonweal.money.PayerRecord;
import org.commonweal.money.PayerRecord.Channel;

/**
 * Kinds of supplier with an address in the place, as surveys of local multipliers tell them apart (evidence C3, C4,
 * A23): small and medium-sized firms of the place; large firms, to which every branch of an enterprise from elsewhere
 * belongs; and housing associations.
 */
public final class Suppliers {
    private final Economy economy;

    public Turnover all;
    public Turnover small;
    public Turnover large;
    public Turnover housingAssociations;

    Suppliers(Economy economy) {
        this.economy = economy;
    }

    void measure() {
        all = new Turnover(economy.ledger.sectors().size());
        small = new Turnover(economy.ledger.sectors().size());
        large = new Turnover(economy.ledger.sectors().size());
        housingAssociations = new Turnover(economy.ledger.sectors().size());
        PayerRecord record = economy.ledger.payers();
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && firms.sales[f] > 0) {
                boolean isLarge = !SizeClass.isSmallOrMedium(firms, f);
                (isLarge ? large : small).add(record, economy.accounts.firm(f), firms.sales[f]);
            }
        }
        all.add(small);
        all.add(large);
        for (Anchor anchor : economy.anchors) {
            if (anchor.kind() == AnchorKind.HOUSING_ASSOCIATION) {
                int account = anchor.account();
                housingAssociations.add(record, account, record.month(Channel.RECEIVED, account));
            }
        }
    }
}
