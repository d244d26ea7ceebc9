package org.commonweal.transfer;

import org.commonweal.claims.Handovers;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.economy.People;
import org.commonweal.money.Flow;
import org.commonweal.money.Pence;
import org.commonweal.money.Sector;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * More firms than usual are sold to their people when their owner stops: by a trend, on the usual terms, or with the help of a
 * programme. With help a deal is prepared, and made if the people want it and the price is found: out of cash that the firm has to
 * spare, stakes of its members, a fund, and a loan of the seller, all to the penny. Advice is paid in any case.
 */
public final class EmployeeSales {
    /** Under this name costs and failures of the programme are booked. */
    public static final String PROGRAMME = "ownership-transfer";

    private final Economy economy;
    private final SuccessionRule rule;
    private final TransferTerms terms;
    private final FirmSale sale;
    private final TransferFund fund;
    private final Stakes stakes;
    private final Anchor council;

    /** @param rule says what is usual; @param terms what is sold beyond that, and how */
    public EmployeeSales(Economy economy, SuccessionRule rule, TransferTerms terms, FirmSale sale, TransferFund fund) {
        this.economy = economy;
        this.rule = rule;
        this.terms = terms;
        this.sale = sale;
        this.fund = fund;
        stakes = new Stakes(economy, sale);
        council = economy.anchor(AnchorKind.COUNCIL);
    }

    /**
     * The people of firm {@code f}, whose owner stops, buy it though by the usual chances they would not have, or not.
     *
     * @param who stands for the owner in draws
     */
    boolean buy(int f, int seller, long who) {
        if (!terms.isOn()) {
            return false;
        }
        long key = economy.draws.key(Purpose.EMPLOYEE_SALES, economy.month.index());
        if (followTrend(f, seller, who, terms.chanceOfTrend(rule.toEmployees()), key)) {
            return true;
        }
        double unasked = Math.max(rule.toEmployees(), terms.trend.value());
        return buyWithHelp(f, seller, who, terms.chanceOfHelp(unasked, economy.firms.industry[f]), key);
    }

    /** The people of firm {@code f} buy it though its owner would go on, who is then one of them, or they do not. */
    void buyEarly(int f, int seller) {
        if (economy.handovers.isHandedOver(f) || !terms.early.isOn() && !terms.trendsEarly.isOn()) {
            return;
        }
        long key = economy.draws.key(Purpose.EMPLOYEE_SALES, economy.month.index());
        long who = Succession.OWNERS.number(2, f);
        if (!followTrend(f, seller, who, terms.chanceOfEarlyTrend(), key)) {
            buyWithHelp(f, seller, who, terms.chanceOfEarly(economy.firms.industry[f]), key);
        }
    }

    private boolean followTrend(int f, int seller, long who, double chance, long key) {
        if (!rule.isLarge(economy.firms.heads(f)) || !Draws.happens(chance, key, who, 4)) {
            return false;
        }
        sale.employOwner(f);
        boolean cooperative = Draws.happens(terms.trendsCooperatives.value(), key, who, 5);
        sale.to(cooperative ? FirmBuyer.COOPERATIVE : FirmBuyer.TRUST, f, seller);
        return true;
    }

    private boolean buyWithHelp(int f, int seller, long who, double chance, long key) {
        if (council == null || council.frozen || !Draws.happens(chance, key, who, 0)) {
            return false;
        }
        int staff = staff(f);
        if (staff < terms.leastHeadcount.value()) {
            return false;
        }
        economy.handovers.prepared++;
        if (!isAdvised(f)) {
            return fails("unpaid");
        }
        if (!Draws.happens(terms.takeUp.value(), key, who, 1)) {
            return fails("not-taken-up");
        }
        Sector form = terms.form(Draws.uniform(key, who, 2));
        return finance(f, seller, form, staff, key, terms.asked(sale.price(f), Draws.uniform(key, who, 3)));
    }

    /** Employees who live here, and who commute. */
    private int staff(int f) {
        People people = economy.people;
        int account = economy.accounts.firm(f);
        int staff = economy.firms.commuters[f];
        for (int p = 0; p < people.count; p++) {
            staff += people.employer[p] == account && people.activity(p) == People.Activity.EMPLOYED ? 1 : 0;
        }
        return staff;
    }

    /** Council and firm pay for advice, if the council has the money for its part. */
    private boolean isAdvised(int f) {
        long cost = terms.advice.whole();
        long councils = Pence.share(terms.advicePaid.value(), cost);
        if (economy.ledger.deposits(council.account()) < councils) {
            return false;
        }
        pay(council.account(), "council", councils);
        pay(economy.accounts.firm(f), "firms", cost - councils);
        return true;
    }

    private void pay(int payer, String bearer, long pence) {
        economy.programmes.pay(PROGRAMME, bearer, Flow.PROGRAMME_COSTS, payer, economy.accounts.region, pence);
    }

    private boolean finance(int f, int seller, Sector form, int staff, long key, long price) {
        long fromCash = Math.min(price, sale.spare(f));
        long fromStakes = stakes.promise(f, form, staff, terms.stake.whole(), price - fromCash, key);
        long left = price - fromCash - fromStakes;
        long fromFund = Math.min(left, Math.min(terms.mostOfFund(price, staff), fund.available()));
        long fromVendor = left - fromFund;
        if (fromVendor > terms.mostOfVendor(price)) {
            return fails("no-finance");
        }
        if (!terms.canServe(fromFund, fromVendor, economy.firms.earnings[f])) {
            return fails("too-expensive");
        }
        int account = economy.accounts.firm(f);
        fund.lend(f, fromFund);
        stakes.lend(f);
        economy.ledger.pay(Flow.FIRM_SALES, account, seller, fromCash + fromStakes + fromFund);
        sale.owe(f, seller, fromVendor, terms.loanOfVendor(fromVendor));
        handOver(f, form);
        Handovers handovers = economy.handovers;
        handovers.made++;
        handovers.price += price;
        handovers.fromCash += fromCash;
        handovers.fromStakes += fromStakes;
        handovers.fromVendors += fromVendor;
        economy.programmes.book(PROGRAMME, "Treasury", relief(form, price));
        return true;
    }

    private void handOver(int f, Sector form) {
        sale.employOwner(f);
        sale.toPeople(f, form);
        double lift = 1 + terms.productivity.value();
        economy.firms.productivity[f] *= lift;
        economy.handovers.agree(f, terms.agreed(), lift);
    }

    /** Tax that a seller to a trust does not pay on the gain, for which the whole price is taken. */
    private long relief(Sector form, long price) {
        return form == Sector.EMPLOYEE_TRUSTS ? Pence.share(terms.relief.value(), price) : 0;
    }

    private boolean fails(String why) {
        economy.programmes.fail(PROGRAMME, why, 1);
        return false;
    }
}
