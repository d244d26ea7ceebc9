package org.commonweal.enterprise;

import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.People;
import org.commonweal.labour.ScarRule;
import org.commonweal.procurement.BidderRolls;
import org.commonweal.production.ExportOrders;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;
import org.commonweal.random.WeightedChoice;
import org.commonweal.trade.IndustryRolls;

/** Frees everything that points to firms that have closed: workers, contracts, orders, habits and input suppliers. */
public final class Detachment {
    private static final int HOUSEHOLDS = 1; // whose draws
    private static final int FIRMS = 2;
    private static final Pairs CUSTOMERS = new Pairs(Industry.FIRM_INDUSTRIES);

    private final Economy economy;
    private final IndustryRolls rolls;
    private final BidderRolls bidders;
    private final ExportOrders orders;
    private final ScarRule scar;

    /** Whether firm {@code f} has closed, at {@code f + 1}; outside, which is -1, comes first and never closes. */
    private final boolean[] closed;

    /**
     * @param rolls where customers find another supplier; @param bidders who may hear of tenders from now on
     * @param orders from outside
     * @param scar what staff are paid less from now on
     */
    public Detachment(Economy economy, IndustryRolls rolls, BidderRolls bidders, ExportOrders orders, ScarRule scar) {
        this.economy = economy;
        this.rolls = rolls;
        this.bidders = bidders;
        this.orders = orders;
        this.scar = scar;
        closed = new boolean[economy.firms.slots + 1];
    }

    /** Detaches all firms marked as closing, which are no longer live. */
    public void run() {
        System.arraycopy(economy.firms.closing, 0, closed, 1, economy.firms.used);
        people();
        contracts();
        rolls.fill();
        bidders.fill();
        long key = economy.draws.key(Purpose.EXITS, economy.month.index());
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            customers(economy.households.supplier[i], economy.households.count, i, key, HOUSEHOLDS);
            customers(economy.firms.supplier[i], economy.firms.used, i, key, FIRMS);
        }
    }

    private boolean closed(int f) {
        return closed[f + 1];
    }

    private void people() {
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            int employer = people.employer[p];
            if (economy.accounts.isFirm(employer) && closed(economy.accounts.firmOf(employer))) {
                if (people.activity(p) == People.Activity.EMPLOYED) {
                    people.scar[p] = (float) scar.afterClosing(people.scar[p]);
                }
                economy.leaveJob(p, People.Activity.UNEMPLOYED);
            }
        }
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.closing[f]) {
                orders.lose(f);
                firms.commuters[f] = 0;
                firms.ownerWorks[f] = false;
                firms.owner[f] = Firms.NO_LOCAL_OWNER;
            }
        }
    }

    private void contracts() {
        Contracts contracts = economy.contracts;
        for (int c = 0; c < contracts.count; c++) {
            int account = contracts.supplier[c];
            if (economy.accounts.isFirm(account) && closed(economy.accounts.firmOf(account))) {
                economy.tally.contractsFailed += contracts.ends[c] > economy.month.index() + 1 ? 1 : 0;
                contracts.loseSupplier(c, economy.month.index());
            }
        }
    }

    private void customers(int[] supplier, int count, int industry, long key, int purpose) {
        WeightedChoice roll = rolls.byCapacity(industry);
        for (int n = 0; n < count; n++) {
            if (closed(supplier[n])) {
                long draw = Draws.bits(key, CUSTOMERS.number(n, industry), purpose);
                supplier[n] = roll.chooseOther(draw, purpose == FIRMS ? n : -1);
            }
        }
    }
}
