package org.commonweal.enterprise;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Industry;
import org.commonweal.economy.People;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForms;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * Groups who want to found a co-operative of workers or a society are supported, at the council's cost. Some would have
 * founded anyway, and count among all births; some find nobody with savings, or no lender. What founders bring they lend the
 * firm, which nobody owns alone.
 */
public final class CooperativeStarts {
    /** Under this name costs and failures are booked. */
    public static final String PROGRAMME = "cooperative-development";

    private final Economy economy;
    private final CooperativeTerms terms;
    private final FoundingRule founding;
    private final StartUp startUp;
    private final FirmEntry entry;
    private final Anchor council;
    private long key;
    private long starts;

    /** @param terms how many are supported, and how; @param entry what founding a firm takes */
    public CooperativeStarts(
            Economy economy, CooperativeTerms terms, FoundingRule founding, StartUp startUp, FirmEntry entry) {
        this.economy = economy;
        this.terms = terms;
        this.founding = founding;
        this.startUp = startUp;
        this.entry = entry;
        council = economy.anchor(AnchorKind.COUNCIL);
    }

    /** Supports this month's founders. */
    public void run() {
        if (!terms.founders.isOn() || council == null || council.frozen) {
            return;
        }
        key = economy.draws.key(Purpose.COOPERATIVE_SUPPORT, economy.month.index());
        starts = economy.draws.key(Purpose.COOPERATIVE_STARTS, economy.month.index());
        int groups = Draws.stochasticRound(terms.thisMonth(), key, -1, 0);
        if (groups > 0) {
            startUp.lookAround();
        }
        for (int n = 0; n < groups && !economy.firms.full(); n++) {
            support(n);
        }
    }

    private void support(int n) {
        long cost = terms.cost.whole();
        if (economy.ledger.deposits(council.account()) < cost) {
            fails("unpaid");
            return;
        }
        economy.programmes.pay(
                PROGRAMME, "council", Flow.PROGRAMME_COSTS, council.account(), economy.accounts.region, cost);
        economy.tally.foundersSupported++;
        if (Draws.happens(terms.deadweight.value(), key, n, 1)) {
            fails("founded-anyway");
        } else {
            found(n);
        }
    }

    private void found(int n) {
        boolean society = Draws.happens(terms.societies.value(), key, n, 2);
        int form = LegalForms.index(society ? Sector.COMMUNITY_BENEFIT_SOCIETIES : Sector.WORKER_COOPERATIVES);
        int industry = industry(n);
        int meant = startUp.heads(industry, form, false, starts, n);
        long need = entry.need(industry, meant);
        int founder = startUp.founder(starts, n, founding.savingsToTry(need));
        if (founder == People.NOBODY) {
            fails("no-founder");
            return;
        }
        int f = startUp.open(industry, form, starts, n);
        int account = economy.accounts.firm(f);
        int household = economy.accounts.household(economy.people.household[founder]);
        long own = Math.max(0, Math.min(founding.own(need), economy.ledger.deposits(household)));
        economy.ledger.lend(Flow.LENDING, Instrument.BUYOUT_LOANS, household, account, own);
        boolean financed = startUp.borrow(f, need - own, starts, n);
        if (!financed && startUp.givesUp(f)) {
            economy.ledger.repay(Flow.REPAYMENT, Instrument.BUYOUT_LOANS, account, household, own);
            startUp.giveUp(f, household);
            fails("no-finance");
            return;
        }
        economy.buyoutLoans.add(f, household, own);
        economy.firms.madeByPolicy[f] = true;
        economy.startUpSupport.give(f, (int) terms.months.value(), terms.hazard.value());
        startUp.becomeOwner(founder, f, false);
        entry.begin(f, founding.heads(meant, financed), meant, starts, n);
        economy.tally.foundedWithSupport++;
    }

    /** What it makes: as often as enterprises of the place did at month zero. */
    private int industry(int n) {
        int all = 0;
        for (int firms : economy.outside.openingFirms) {
            all += firms;
        }
        int toss = Draws.below(Math.max(1, all), key, n, 3);
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            toss -= economy.outside.openingFirms[i];
            if (toss < 0) {
                return i;
            }
        }
        return Industry.TRADE.ordinal();
    }

    private void fails(String why) {
        economy.programmes.fail(PROGRAMME, why, 1);
    }
}
