package org.commonweal.labour;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;

/** People leave work: laid off, for unemployment, or to be inactive; and the unemployed give up looking. */
final class Separations {
    private static final Pairs EMPLOYERS = new Pairs(999_999_999);

    private final Economy economy;
    private final SeparationRule rule;

    /** Residents to be laid off and those they are taken from: firms by their number, then anchors. */
    private final int[] layoffs;

    private final int[] staff;

    Separations(Economy economy, SeparationRule rule) {
        this.economy = economy;
        this.rule = rule;
        int employers = economy.firms.slots + economy.anchors.size();
        layoffs = new int[employers];
        staff = new int[employers];
    }

    void run() {
        long key = economy.draws.key(Purpose.SEPARATION, economy.month.index());
        shareLayoffs(key);
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            switch (people.activity(p)) {
                case EMPLOYED -> employed(p, key);
                case OUTSIDE -> outside(p, key);
                case UNEMPLOYED -> {
                    if (rule.givesUp(Draws.uniform(key, p, 0))) {
                        people.become(p, People.Activity.INACTIVE);
                    }
                }
                default -> {}
            }
        }
    }

    /** Commuters bear their share of layoffs; their own turnover is that of residents. */
    private void shareLayoffs(long key) {
        Firms firms = economy.firms;
        double turnover = rule.turnover();
        for (int f = 0; f < firms.used; f++) {
            if (!firms.live[f]) {
                continue;
            }
            int owner = firms.ownerWorks[f] && firms.owner[f] >= 0 ? 1 : 0;
            staff[f] = firms.residents[f] - owner;
            int left = firms.commuters[f] - shareLayoffs(f, firms.layoffs[f], firms.commuters[f], key, ofFirm(f), 0);
            firms.commuters[f] = left - Math.min(left, Draws.stochasticRound(turnover * left, key, ofFirm(f), 1));
        }
        for (int a = 0; a < economy.anchors.size(); a++) {
            Anchor anchor = economy.anchors.get(a);
            int at = firms.slots + a;
            staff[at] = anchor.residents;
            anchor.commuters -= shareLayoffs(at, anchor.redundancies, anchor.commuters, key, ofAnchor(a), 1);
            int gone = Draws.stochasticRound(turnover * anchor.commuters, key, ofAnchor(a), 0);
            anchor.commuters -= Math.min(anchor.commuters, gone);
        }
    }

    /** Notes how many residents an employer lays off; answers how many commuters. */
    private int shareLayoffs(int at, int all, int commuters, long key, long agent, int draw) {
        int employees = staff[at] + commuters;
        double share = employees == 0 ? 0 : all * (double) commuters / employees;
        int ofCommuters = Math.min(commuters, Draws.stochasticRound(share, key, agent, draw));
        layoffs[at] = Math.min(staff[at], all - ofCommuters);
        return ofCommuters;
    }

    /** Draws of employers are numbered below zero, those of people from zero. */
    private static long ofFirm(int f) {
        return -1 - EMPLOYERS.number(0, f);
    }

    private static long ofAnchor(int a) {
        return -1 - EMPLOYERS.number(1, a);
    }

    private void employed(int p, long key) {
        int employer = economy.people.employer[p];
        int at = economy.accounts.isFirm(employer)
                ? economy.accounts.firmOf(employer)
                : economy.firms.slots + economy.accounts.anchorOf(employer);
        boolean laidOff = layoffs[at] > 0 && Draws.uniform(key, p, 1) * staff[at] < layoffs[at];
        staff[at]--;
        if (laidOff) {
            layoffs[at]--;
            economy.leaveJob(p, People.Activity.UNEMPLOYED);
        } else {
            quit(p, key);
        }
    }

    /** Employers outside are not run: they lay off as many as employers here are expected to at month zero. */
    private void outside(int p, long key) {
        if (Draws.happens(economy.outside.layoffs, key, p, 1)) {
            economy.leaveJob(p, People.Activity.UNEMPLOYED);
        } else {
            quit(p, key);
        }
    }

    private void quit(int p, long key) {
        People.Activity next = rule.next(Draws.uniform(key, p, 0));
        if (next != People.Activity.EMPLOYED) {
            economy.leaveJob(p, next);
        }
    }
}
