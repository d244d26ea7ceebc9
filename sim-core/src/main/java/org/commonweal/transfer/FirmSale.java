package org.commonweal.transfer;

import org.commonweal.claims.LoanTerms;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.labour.PayPacket;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.Pence;
import org.commonweal.money.Sector;
import org.commonweal.ownership.FirmWorth;
import org.commonweal.ownership.LegalForm;
import org.commonweal.ownership.LegalForms;
import org.commonweal.ownership.SurplusRule;

/**
 * How a firm changes hands: the buyer pays what it can at once, the firm owes the seller the rest, and from then on the
 * table of its new legal form applies. A firm under an asset lock is never sold here, so what is locked stays locked.
 */
public final class FirmSale {
    /** Keeps local sourcing finite when a form that buys nothing here is left. */
    private static final double LEAST_SOURCING = 0.01;

    private final Economy economy;
    private final SuccessionRule rule;
    private final SurplusRule surplus;
    private final LegalForm[] forms;
    private final PayPacket packet;
    private final Remainder remainder;
    private final FirmWorth worth;

    /**
     * @param surplus says how much cash a firm keeps
     * @param packet pays owners who stay on as employees
     * @param worth says what a firm is sold for
     */
    public FirmSale(
            Economy economy,
            SuccessionRule rule,
            SurplusRule surplus,
            LegalForm[] forms,
            PayPacket packet,
            FirmWorth worth) {
        this.economy = economy;
        this.rule = rule;
        this.surplus = surplus;
        this.forms = forms;
        this.packet = packet;
        this.worth = worth;
        remainder = new Remainder(economy, forms);
    }

    /** What firm {@code f} is sold for [pence]. */
    public long price(int f) {
        return worth.price(f);
    }

    /** What household {@code h} can pay for a firm at once [pence]. */
    public long means(int h) {
        int account = economy.accounts.household(h);
        long liquid = economy.ledger.deposits(account) + economy.ledger.balance(Instrument.UNITS, account);
        return rule.means(liquid);
    }

    /**
     * Person {@code p} leaves what they do, and owns firm {@code f} and works in it; within a household nothing is
     * paid.
     */
    public void toPerson(int f, int seller, int p) {
        toPerson(f, seller, p, price(f));
    }

    /** The same at a price that is given [pence]. */
    public void toPerson(int f, int seller, int p, long price) {
        int household = economy.people.household[p];
        int account = economy.accounts.household(household);
        if (account != seller) {
            long paid = Math.min(price, means(household));
            raise(account, paid);
            economy.ledger.pay(Flow.FIRM_SALES, account, seller, paid);
            owe(f, seller, price - paid);
        }
        become(f, Sector.PRIVATE_FIRMS);
        economy.firms.owner[f] = household;
        economy.firms.ownerWorks[f] = true;
        economy.leaveJob(p, People.Activity.UNEMPLOYED);
        economy.people.employer[p] = economy.accounts.firm(f);
        economy.people.become(p, People.Activity.OWNER);
        economy.countResidents(economy.accounts.firm(f), 1);
    }

    /** Somebody who lives outside and can pay as much as household {@code like} owns it and works in it. */
    public void toOutsider(int f, int seller, int like) {
        toOutsider(f, seller, like, price(f));
    }

    /** The same at a price that is given [pence]. */
    public void toOutsider(int f, int seller, int like, long price) {
        long paid = Math.min(price, means(like));
        economy.ledger.pay(Flow.FIRM_SALES, economy.accounts.region, seller, paid);
        owe(f, seller, price - paid);
        become(f, Sector.PRIVATE_FIRMS);
        economy.firms.owner[f] = Firms.NO_LOCAL_OWNER;
        economy.firms.commuters[f]++;
    }

    /** The firm goes to a buyer; to nobody means that nothing happens. */
    public void to(FirmBuyer buyer, int f, int seller) {
        economy.handovers.withoutHelp += buyer.areItsPeople() ? 1 : 0;
        switch (buyer) {
            case TRUST -> toTrust(f, seller);
            case COOPERATIVE -> toCooperative(f, seller);
            case COMPANY -> toCompany(f, seller);
            case NOBODY -> {}
        }
    }

    /** A company from outside pays at once and makes it a branch. */
    public void toCompany(int f, int seller) {
        economy.ledger.pay(Flow.FIRM_SALES, economy.accounts.nation, seller, price(f));
        become(f, Sector.PLC_BRANCHES);
    }

    /**
     * A company from outside pays the workers or members of a firm without an asset lock, and makes it a branch.
     * Members get the refunds they were promised as well.
     */
    public void memberFirmToCompany(int f) {
        long price = price(f);
        economy.ledger.pay(Flow.FIRM_SALES, economy.accounts.nation, economy.accounts.firm(f), price);
        long there = economy.ledger.deposits(economy.accounts.firm(f));
        remainder.pay(Flow.FIRM_SALES, f, Math.min(there, price + economy.firms.refundPot[f]));
        become(f, Sector.PLC_BRANCHES);
    }

    /**
     * A trust holds it for the employees: the firm pays what cash it has to spare, and the rest out of future profits.
     */
    public void toTrust(int f, int seller) {
        int account = economy.accounts.firm(f);
        long price = price(f);
        long paid = Math.min(price, spare(f));
        economy.ledger.pay(Flow.FIRM_SALES, account, seller, paid);
        owe(f, seller, price - paid);
        toPeople(f, Sector.EMPLOYEE_TRUSTS);
    }

    /** Cash that firm {@code f} has to spare [pence]. */
    long spare(int f) {
        long kept = Pence.round(surplus.kept(economy.firms.costs[f]));
        return Math.max(0, economy.ledger.deposits(economy.accounts.firm(f)) - kept);
    }

    /** Its workers own it: each lends an equal part of the price as far as they can; the rest is owed to the seller. */
    public void toCooperative(int f, int seller) {
        long price = price(f);
        int account = economy.accounts.firm(f);
        People people = economy.people;
        int owner = economy.firms.ownerWorks[f] ? 1 : 0;
        long part = price / Math.max(1, economy.firms.heads(f) - owner);
        long lent = 0;
        for (int p = 0; p < people.count && part > 0; p++) {
            if (people.employer[p] == account && people.activity(p) == People.Activity.EMPLOYED) {
                int household = people.household[p];
                long loan = Math.min(part, means(household));
                raise(economy.accounts.household(household), loan);
                lent += lend(f, economy.accounts.household(household), loan);
            }
        }
        lent += lend(f, economy.accounts.region, part * economy.firms.commuters[f]);
        economy.ledger.pay(Flow.FIRM_SALES, account, seller, lent);
        owe(f, seller, price - lent);
        toPeople(f, Sector.WORKER_COOPERATIVES);
    }

    /**
     * The firm is its people's from now on. Where such firms are assumed to be as private ones are, it is owned by one of them:
     * who has most of those who work there, or somebody outside.
     */
    void toPeople(int f, Sector sector) {
        become(f, sector);
        People people = economy.people;
        int account = economy.accounts.firm(f);
        for (int p = 0; economy.isSomebodys(f) && p < people.count; p++) {
            int richest = economy.firms.owner[f];
            boolean works = people.employer[p] == account && people.activity(p) == People.Activity.EMPLOYED;
            if (works && (richest < 0 || means(people.household[p]) > means(richest))) {
                economy.firms.owner[f] = people.household[p];
            }
        }
    }

    /** A community benefit society pays with what its members put into the firm, and holds it for the community. */
    public void toSociety(int f, int seller) {
        economy.ledger.pay(Flow.FIRM_SALES, economy.accounts.firm(f), seller, price(f));
        become(f, Sector.COMMUNITY_BENEFIT_SOCIETIES);
    }

    /**
     * From now on the table of another legal form applies. Nobody pays; who worked in the firm as its owner is one of its
     * employees, and nobody owns it until somebody does.
     */
    public void handOver(int f, LegalForm form) {
        employOwner(f);
        become(f, form.sector());
    }

    /** The firm calls itself by another legal form, and nothing else changes but what only the name decides. */
    public void rename(int f, LegalForm form) {
        takeSourcing(f, form.index());
        economy.firms.form[f] = (byte) form.index();
        economy.ledger.reclassify(economy.accounts.firm(f), form.sector());
    }

    /** An owner who sells and goes on working in the firm is from now on one of its employees. */
    public void employOwner(int f) {
        Firms firms = economy.firms;
        int account = economy.accounts.firm(f);
        for (int p = 0; firms.ownerWorks[f] && p < economy.people.count; p++) {
            if (economy.people.employer[p] == account && economy.people.activity(p) == People.Activity.OWNER) {
                packet.hire(p, account);
                firms.ownerWorks[f] = false;
            }
        }
    }

    /** Somebody lends firm {@code f} money for its price. @return what they lend [pence] */
    long lend(int f, int lender, long pence) {
        economy.ledger.lend(Flow.LENDING, Instrument.BUYOUT_LOANS, lender, economy.accounts.firm(f), pence);
        economy.buyoutLoans.add(f, lender, pence);
        return pence;
    }

    private void owe(int f, int seller, long pence) {
        owe(f, seller, pence, null);
    }

    /** Firm {@code f} owes its seller so much. @param own terms of this debt alone; null for the usual ones */
    void owe(int f, int seller, long pence, LoanTerms own) {
        economy.ledger.accrue(Instrument.BUYOUT_LOANS, seller, economy.accounts.firm(f), pence);
        economy.buyoutLoans.add(f, seller, pence, own);
    }

    /** Sells units until an account has the money. */
    public void raise(int account, long pence) {
        Ledger ledger = economy.ledger;
        long missing = Math.max(0, pence - ledger.deposits(account));
        ledger.repay(Flow.UNIT_SALES, Instrument.UNITS, economy.accounts.nation, account, missing);
    }

    /** The firm has a legal form from now on; nobody here owns it until somebody does. */
    void become(int f, Sector sector) {
        Firms firms = economy.firms;
        int form = LegalForms.index(sector);
        takeSourcing(f, form);
        firms.form[f] = (byte) form;
        firms.branch[f] = sector == Sector.PLC_BRANCHES;
        firms.owner[f] = Firms.NO_LOCAL_OWNER;
        firms.ownerWorks[f] = false;
        firms.refundPot[f] = 0;
        economy.handovers.forget(f);
        economy.ledger.reclassify(economy.accounts.firm(f), sector);
    }

    private void takeSourcing(int f, int form) {
        Firms firms = economy.firms;
        firms.localSourcing[f] *=
                forms[form].localSourcing() / Math.max(LEAST_SOURCING, forms[firms.form[f]].localSourcing());
    }
}
