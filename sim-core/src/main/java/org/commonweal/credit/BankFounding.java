package org.commonweal.credit;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Bank;
import org.commonweal.economy.Bank.Foundation;
import org.commonweal.economy.Bank.Foundation.Stage;
import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.money.Pence;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * A local bank is founded: it is decided, prepared, authorised, its shares are offered, and it opens, or its founders give
 * up on the way. Until then council and social investors bear its costs in proportion to the shares planned for them; what
 * the council cannot pay is the investors'. Promises are paid when it opens, and lapse when it does not.
 */
public final class BankFounding {
    /** Under this name its costs are booked. */
    public static final String PROGRAMME = "local-bank";

    private static final String COUNCIL = "council";
    private static final String INVESTORS = "investors";

    private final Economy economy;
    private final BankFoundingRule rule;
    private final LocalBankTerms terms;
    private final Bank bank;
    private final Foundation plan;

    BankFounding(Economy economy, BankFoundingRule rule, LocalBankTerms terms) {
        this.economy = economy;
        this.rule = rule;
        this.terms = terms;
        bank = economy.bank(economy.accounts.localBank);
        plan = bank.foundation;
    }

    /** Does what can be done this month. */
    void run() {
        if (plan.stage == Stage.OPENED) {
            grow();
        } else if (terms.wanted.isOn() && plan.stage != Stage.GIVEN_UP) {
            carryOn(economy.draws.key(Purpose.BANK_FOUNDING, now()));
        } else if (plan.isUnderWay()) {
            giveUp();
        }
    }

    private void carryOn(long key) {
        if (plan.stage == Stage.UNDECIDED) {
            plan.decided = now();
            plan.enter(Stage.PREPARING, now());
        }
        if (Draws.happens(rule.monthlyGivingUp(), key, 0, 0)) {
            giveUp();
            return;
        }
        if (plan.stage == Stage.PREPARING && rule.isPrepared(inStage())) {
            plan.enter(Stage.APPLYING, now());
        }
        if (plan.stage == Stage.APPLYING && Draws.happens(rule.decisionChance(), key, 0, 1)) {
            plan.enter(Stage.OFFERING, now());
        }
        if (plan.stage == Stage.OFFERING && rule.offerHasRun(inStage())) {
            closeOffer(rule.takenUp(Draws.uniform(key, 0, 2)));
        } else {
            payCosts();
        }
    }

    private void closeOffer(double takenUp) {
        long investors = terms.investorsCapital.whole();
        long council = terms.councilCapital.whole();
        long promised = Math.min(council, councilsMoney()) + Pence.share(takenUp, investors);
        if (rule.isEnough(promised, council + investors)) {
            plan.takenUp = takenUp;
            plan.enter(Stage.OPENED, now());
            bank.charter = terms.charter();
            bank.open = true;
            grow();
        } else {
            giveUp();
        }
    }

    private void giveUp() {
        plan.enter(Stage.GIVEN_UP, now());
    }

    private void grow() {
        plan.reach = rule.reach(inStage());
        plan.lends = rule.lends(inStage());
    }

    private void payCosts() {
        long costs = rule.monthlyCost(economy.scale);
        double councils = terms.councilCapital.value();
        double share = councils / Math.max(1, councils + terms.investorsCapital.value());
        long paid = 0;
        if (councilsMoney() > 0) {
            paid = pay(COUNCIL, economy.anchor(AnchorKind.COUNCIL).account(), Pence.share(share, costs));
        }
        plan.spent += paid + pay(INVESTORS, economy.accounts.nation, costs - paid);
    }

    private long pay(String bearer, int payer, long pence) {
        return economy.programmes.pay(PROGRAMME, bearer, Flow.PROGRAMME_COSTS, payer, economy.accounts.region, pence);
    }

    /** What the council can pay [pence]: nothing while it may spend on nothing new. */
    private long councilsMoney() {
        Anchor council = economy.anchor(AnchorKind.COUNCIL);
        return council == null || council.frozen ? 0 : Math.max(0, economy.ledger.deposits(council.account()));
    }

    private int now() {
        return economy.month.index();
    }

    private int inStage() {
        return now() - plan.since;
    }
}
