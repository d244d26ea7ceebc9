package org.commonweal.enterprise;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForm;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.commonweal.time.Month;

/**
 * Living firms change hands: private ones are sold to their employees or taken over from outside, managers buy
 * branches, workers or members sell what no asset lock protects, and owners outside stop working.
 */
public final class Conversions {
    private final Economy economy;
    private final SuccessionRule terms;
    private final FirmEntryRule entry;
    private final LegalForm[] forms;
    private final FirmSale sale;
    private final Succession succession;
    private final double trust;
    private final double cooperative;
    private final double acquisition;
    private final double branchBuyout;
    private final double demutualisation;
    private final double outsideOwners;

    /** @param entry says where owners live; @param terms says which firms are large enough */
    public Conversions(
            Economy economy,
            ConversionRule rule,
            SuccessionRule terms,
            FirmEntryRule entry,
            LegalForm[] forms,
            FirmSale sale,
            Succession succession) {
        this.economy = economy;
        this.terms = terms;
        this.entry = entry;
        this.forms = forms;
        this.sale = sale;
        this.succession = succession;
        trust = Month.chance(rule.trust());
        cooperative = Month.chance(rule.cooperative());
        acquisition = Month.chance(rule.acquisition());
        branchBuyout = Month.chance(rule.branchBuyout());
        demutualisation = Month.chance(rule.demutualisation());
        outsideOwners = Month.chance(terms.outsideOwners());
    }

    /** This month's changes. */
    public void run() {
        Firms firms = economy.firms;
        long key = economy.draws.key(Purpose.CONVERSIONS, economy.month.index());
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && firms.registered[f] && !firms.closing[f]) {
                boolean large = firms.heads(f) >= terms.leastHeads();
                double toss = Draws.uniform(key, f, 0);
                if (firms.branch[f]) {
                    if (large && toss < branchBuyout) {
                        managersBuy(f, key);
                    }
                } else if (forms[firms.form[f]].sector() == Sector.PRIVATE_FIRMS) {
                    privateFirm(f, large, toss, key);
                } else if (canBeSold(forms[firms.form[f]]) && toss < demutualisation) {
                    sale.memberFirmToCompany(f);
                }
            }
        }
    }

    private static boolean canBeSold(LegalForm form) {
        return !form.assetLock() && (form.toWorkers() > 0 || form.toMembers() > 0);
    }

    private void privateFirm(int f, boolean large, double toss, long key) {
        int owner = economy.firms.owner[f];
        int seller = owner >= 0 ? economy.accounts.household(owner) : economy.accounts.region;
        if (large && toss < trust + cooperative + acquisition) {
            sale.employOwner(f);
            if (toss < trust) {
                sale.toTrust(f, seller);
            } else if (toss < trust + cooperative) {
                sale.toCooperative(f, seller);
            } else {
                sale.toCompany(f, seller);
            }
        } else if (owner < 0 && Draws.happens(outsideOwners, key, f, 1)) {
            succession.outsideOwnerStops(f);
        }
    }

    /** A manager who lives here, as often as owners do, or who commutes; without one who can pay, the branch stays. */
    private void managersBuy(int f, long key) {
        boolean here = Draws.happens(economy.outside.localOwners, key, f, 2);
        People people = economy.people;
        int account = economy.accounts.firm(f);
        long least = entry.savingsToTry(sale.price(f));
        int richest = People.NOBODY;
        for (int p = 0; p < people.count; p++) {
            if (people.employer[p] == account && means(p) >= Math.max(least, means(richest) + 1)) {
                richest = p;
            }
        }
        if (richest != People.NOBODY && here) {
            sale.toPerson(f, economy.accounts.nation, richest);
        } else if (richest != People.NOBODY) {
            economy.firms.commuters[f] -= economy.firms.commuters[f] > 0 ? 1 : 0;
            sale.toOutsider(f, economy.accounts.nation, people.household[richest]);
        }
    }

    private long means(int p) {
        return p == People.NOBODY ? -1 : sale.means(economy.people.household[p]);
    }
}
