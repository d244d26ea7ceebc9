package org.commonweal.mix;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForm;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.commonweal.transfer.FirmSale;
import org.commonweal.transfer.Remainder;

/**
 * How a firm takes the legal form that a mix wants. It passes to whom the form says, and who held it has what it is worth, in
 * units if they are a household, or nothing. Where the new form is assumed to share its surplus as the old one does, nothing
 * passes: the firm changes its name, and is owned by whom it was.
 */
final class ChangeOfHands {
    private final Economy economy;
    private final FirmSale sale;
    private final LegalForm[] forms;
    private final Remainder remainder;
    private final boolean compensated;

    ChangeOfHands(Economy economy, FirmSale sale, LegalForm[] forms, boolean compensated) {
        this.economy = economy;
        this.sale = sale;
        this.forms = forms;
        this.compensated = compensated;
        remainder = new Remainder(economy, forms);
    }

    /** Firm {@code f} takes a form. @return what those who held it got [pence] */
    long take(int f, int to) {
        LegalForm form = forms[to];
        if (form.sharesAs(forms[economy.firms.form[f]])) {
            sale.rename(f, form);
            return 0;
        }
        long price = sale.price(f);
        long paid = compensated ? compensate(f, price) : 0;
        sale.handOver(f, form);
        if (form.sector() == Sector.PRIVATE_FIRMS) {
            findOwner(f, compensated ? price : 0);
        }
        return paid;
    }

    /** A company elsewhere that gives up a branch is paid outside. @return what everybody else got */
    private long compensate(int f, long price) {
        Firms firms = economy.firms;
        Ledger ledger = economy.ledger;
        if (firms.branch[f] || price == 0) {
            return 0;
        }
        if (!economy.isSomebodys(f)) {
            ledger.pay(Flow.FIRM_SALES, economy.accounts.nation, economy.accounts.firm(f), price);
            remainder.pay(Flow.FIRM_SALES, f, price);
        } else if (firms.owner[f] == Firms.NO_LOCAL_OWNER) {
            ledger.pay(Flow.FIRM_SALES, economy.accounts.nation, economy.accounts.region, price);
        } else {
            int owner = economy.accounts.household(firms.owner[f]);
            ledger.pay(Flow.FIRM_SALES, economy.accounts.nation, owner, price);
            ledger.lend(Flow.UNIT_PURCHASES, Instrument.UNITS, owner, economy.accounts.nation, price);
        }
        return price;
    }

    /**
     * Somebody who works in the firm and has most of those who do, here as often as owners live here; otherwise somebody
     * outside who has as much.
     */
    private void findOwner(int f, long price) {
        long key = economy.draws.key(Purpose.OWNERSHIP_MIX, economy.month.index());
        int richest = richest(f);
        if (richest == People.NOBODY) {
            return;
        }
        if (Draws.happens(economy.outside.localOwners, key, f, 2)) {
            sale.toPerson(f, economy.accounts.nation, richest, price);
        } else if (economy.firms.commuters[f] > 0) {
            economy.firms.commuters[f]--;
            sale.toOutsider(f, economy.accounts.nation, economy.people.household[richest], price);
        }
    }

    private int richest(int f) {
        People people = economy.people;
        int account = economy.accounts.firm(f);
        int richest = People.NOBODY;
        for (int p = 0; p < people.count; p++) {
            boolean works = people.employer[p] == account && people.activity(p) == People.Activity.EMPLOYED;
            if (works && (richest == People.NOBODY || means(p) > means(richest))) {
                richest = p;
            }
        }
        return richest;
    }

    private long means(int p) {
        return sale.means(economy.people.household[p]);
    }
}
