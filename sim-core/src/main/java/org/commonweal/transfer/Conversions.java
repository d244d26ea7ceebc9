package org.commonweal.transfer;

import java.util.function.LongUnaryOperator;
import org.commonweal.claims.Handovers;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.ownership.LegalForm;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.commonweal.time.Month;

/**
 * Living firms change hands: private ones are sold to their employees or taken over from outside, managers buy
 * branches, workers or members sell what no asset lock protects, and owners outside stop working.
 */
public final class Conversions {
    private static final int LAST_BEFORE_ZERO = -1;

    private final Economy economy;
    private final SuccessionRule terms;
    private final ConversionRule rule;
    private final LongUnaryOperator savingsToTry;
    private final LegalForm[] forms;
    private final FirmSale sale;
    private final Succession succession;
    private final EmployeeSales employees;
    private final OwnershipBalance balance;

    /** @param savingsToTry savings that are enough to buy a firm at a price [pence]; @param terms says which firms are large enough */
    public Conversions(
            Economy economy,
            ConversionRule rule,
            SuccessionRule terms,
            LongUnaryOperator savingsToTry,
            LegalForm[] forms,
            FirmSale sale,
            Succession succession,
            EmployeeSales employees) {
        this.economy = economy;
        this.terms = terms;
        this.rule = rule;
        this.savingsToTry = savingsToTry;
        this.forms = forms;
        this.sale = sale;
        this.succession = succession;
        this.employees = employees;
        balance = new OwnershipBalance(economy, rule, terms);
    }

    /** This month's changes. */
    public void run() {
        Firms firms = economy.firms;
        long key = economy.draws.key(Purpose.CONVERSIONS, economy.month.index());
        if (economy.month.index() >= LAST_BEFORE_ZERO && Double.isNaN(economy.outside.balancedBuyouts)) {
            economy.outside.balancedBuyouts = balance.buyouts(payable());
        }
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && firms.registered[f] && !firms.closing[f]) {
                boolean large = terms.isLarge(firms.heads(f));
                double toss = Draws.uniform(key, f, 0);
                if (firms.branch[f]) {
                    if (large && rule.ofBranch(toss, economy.outside.balancedBuyouts)) {
                        managersBuy(f, key);
                    }
                } else if (economy.isSomebodys(f)) {
                    privateFirm(f, large, toss, key);
                } else if (canBeSold(forms[firms.form[f]]) && (rule.ofMemberFirm(toss) || isSoldOn(f, key))) {
                    sellOn(f);
                }
            }
        }
    }

    /** Whether somebody who works in a branch could buy it. */
    private boolean[] payable() {
        Firms firms = economy.firms;
        long[] least = new long[firms.used];
        for (int f = 0; f < firms.used; f++) {
            least[f] = firms.live[f] && firms.branch[f] ? savingsToTry.applyAsLong(sale.price(f)) : Long.MAX_VALUE;
        }
        boolean[] payable = new boolean[firms.used];
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            if (economy.accounts.isFirm(people.employer[p])) {
                int f = economy.accounts.firmOf(people.employer[p]);
                payable[f] |= means(p) >= least[f];
            }
        }
        return payable;
    }

    /** Whether those to whom a programme handed firm {@code f} over sell it, though others would not. */
    private boolean isSoldOn(int f, long key) {
        Handovers handovers = economy.handovers;
        return handovers.isHandedOver(f)
                && Draws.happens(Month.chance(handovers.of(f).soldOn()), key, f, 3);
    }

    private void sellOn(int f) {
        economy.programmes.fail(EmployeeSales.PROGRAMME, "sold-on", economy.handovers.isHandedOver(f) ? 1 : 0);
        sale.memberFirmToCompany(f);
    }

    private static boolean canBeSold(LegalForm form) {
        return !form.assetLock() && (form.toWorkers() > 0 || form.toMembers() > 0);
    }

    private void privateFirm(int f, boolean large, double toss, long key) {
        int owner = economy.firms.owner[f];
        int seller = owner >= 0 ? economy.accounts.household(owner) : economy.accounts.region;
        FirmBuyer buyer = large ? rule.ofPrivateFirm(toss) : FirmBuyer.NOBODY;
        if (buyer != FirmBuyer.NOBODY) {
            sale.employOwner(f);
            sale.to(buyer, f, seller);
        } else if (owner < 0 && terms.outsiderStops(Draws.uniform(key, f, 1))) {
            succession.outsideOwnerStops(f);
        } else {
            employees.buyEarly(f, seller);
        }
    }

    /** A manager who lives here, as often as owners do, or who commutes; without one who can pay, the branch stays. */
    private void managersBuy(int f, long key) {
        boolean here = Draws.happens(economy.outside.localOwners, key, f, 2);
        People people = economy.people;
        int account = economy.accounts.firm(f);
        long least = savingsToTry.applyAsLong(sale.price(f));
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
