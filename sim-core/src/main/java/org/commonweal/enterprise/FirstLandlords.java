package org.commonweal.enterprise;

import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Households;
import org.commonweal.economy.Tenure;
import org.commonweal.money.Pence;
import org.commonweal.premises.BusinessPremises;
import org.commonweal.premises.BusinessPremises.Landlord;
import org.commonweal.premises.PremisesRule;

/** Whose the premises of firms are at month zero: there are as many as normal sales pay rent for. */
public final class FirstLandlords {
    private final Economy economy;
    private final BusinessPremises premises;
    private final PremisesRule rule;

    /** Landlords of a place that opens. */
    public FirstLandlords(Economy economy, PremisesRule rule) {
        this.economy = economy;
        this.rule = rule;
        premises = economy.premises;
    }

    /** Gives every pound of them a holder; landlords outside have what nobody here has. */
    public void share() {
        Firms firms = economy.firms;
        double[] bySales = rule.rents().bySales();
        for (int f = 0; f < firms.used; f++) {
            long rent = rule.rent(bySales[firms.industry[f]], firms.lastRealSales[f]);
            premises.openingRents += rent;
            giveOwner(f, Pence.share(rule.share(Landlord.OWNERS), rule.worth(rent)));
        }
        premises.total = rule.worth(premises.openingRents);
        System.arraycopy(premises.ofHouseholds, 0, premises.usedByOwner, 0, premises.ofHouseholds.length);
        giveLandlords(Pence.share(rule.share(Landlord.HOUSEHOLDS), premises.total));
        premises.ofCouncil = economy.anchor(AnchorKind.COUNCIL) == null
                ? 0
                : Pence.share(rule.share(Landlord.COUNCIL), premises.total);
        premises.ofCommunity += Pence.share(rule.share(Landlord.COMMUNITY), premises.total);
        premises.ofOutside = premises.total - premises.ofCouncil - premises.ofCommunity;
        for (long held : premises.ofHouseholds) {
            premises.ofOutside -= held;
        }
    }

    /** Of firms that have no owner household here, a trust holds the owner's part, or whoever owns them elsewhere. */
    private void giveOwner(int f, long part) {
        if (economy.firms.owner[f] != Firms.NO_LOCAL_OWNER) {
            premises.ofHouseholds[economy.firms.owner[f]] += part;
        } else if (economy.isLocallyOwned(f)) {
            premises.ofCommunity += part;
        }
    }

    /** Who lets dwellings lets premises too, in proportion to what the dwellings are worth. */
    private void giveLandlords(long all) {
        Households households = economy.households;
        double dwellings = 0;
        for (int h = 0; h < households.count; h++) {
            dwellings += isLet(h) ? households.dwellingValue[h] : 0;
        }
        for (int h = 0; h < households.count; h++) {
            if (isLet(h)) {
                premises.ofHouseholds[households.landlord[h]] +=
                        (long) (all * (households.dwellingValue[h] / dwellings));
            }
        }
    }

    private boolean isLet(int h) {
        Households households = economy.households;
        return households.tenure[h] == Tenure.PRIVATE.ordinal() && households.landlord[h] >= 0;
    }
}
