package org.commonweal.market;

import org.commonweal.activity.PayPacket;
import org.commonweal.behaviour.LabourRule;
import org.commonweal.behaviour.WageRule;
import org.commonweal.economy.Accounts;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * People and posts meet. Vacancies are filled in random order from four pools: unemployed residents, residents who work
 * elsewhere, inactive residents when the market is tight, and commuters, whose supply is elastic but finite.
 */
public final class LabourMarket {
    private static final int ASKED = 8;

    private final Economy economy;
    private final LabourRule rule;
    private final WageRule wages;
    private final PayPacket packet;
    private final Separations separations;
    private final JobSeekers seekers;
    private int[] posts = new int[1024];
    private int commuters;
    private long key;

    /** A market for a place. */
    public LabourMarket(Economy economy, LabourRule rule, WageRule wages, PayPacket packet) {
        this.economy = economy;
        this.rule = rule;
        this.wages = wages;
        this.packet = packet;
        separations = new Separations(economy, rule);
        seekers = new JobSeekers(economy, rule);
    }

    /** People leave and lose jobs; posts are advertised and filled; pay at hire follows unemployment. */
    public void run() {
        int month = economy.month.index();
        key = economy.draws.key(Purpose.MATCHING, month);
        separations.run();
        seekers.gather();
        commuters = countCommuters();
        int count = advertise();
        long order = economy.draws.key(Purpose.VACANCIES, month);
        for (int n = count - 1; n > 0; n--) {
            int other = Draws.below(n + 1, order, n, 0);
            int post = posts[n];
            posts[n] = posts[other];
            posts[other] = post;
        }
        for (int n = 0; n < count; n++) {
            if (Draws.happens(rule.filling(), order, n, 1)) {
                fill(posts[n], n);
            }
        }
        hireOutside();
        economy.wageIndex = wages.nextIndex(
                economy.wageIndex, seekers.unemployed(), Math.max(1, economy.outside.openingUnemployed));
    }

    private int advertise() {
        Firms firms = economy.firms;
        int count = 0;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                count = post(economy.accounts.firm(f), firms.vacancies[f], count);
            }
        }
        for (Anchor anchor : economy.anchors) {
            count = post(anchor.account(), anchor.vacancies, count);
        }
        return count;
    }

    private int post(int employer, int vacancies, int count) {
        if (count + vacancies > posts.length) {
            posts = java.util.Arrays.copyOf(posts, 2 * (count + vacancies));
        }
        java.util.Arrays.fill(posts, count, count + vacancies, employer);
        return count + vacancies;
    }

    private int countCommuters() {
        int sum = 0;
        for (int f = 0; f < economy.firms.used; f++) {
            sum += economy.firms.commuters[f];
        }
        for (Anchor anchor : economy.anchors) {
            sum += anchor.commuters;
        }
        return sum;
    }

    private void fill(int employer, int n) {
        if (Draws.happens(rule.jobToJob() * economy.outside.residentShare, key, n, 0) && poach(employer, n)) {
            return;
        }
        double fromUnemployed = seekers.unemployed();
        double fromInactive = seekers.inactive() * rule.inactiveSearch() * tightness();
        double fromCommuters = commuterWeight();
        double toss = Draws.uniform(key, n, 1) * (fromUnemployed + fromInactive + fromCommuters);
        if (toss < fromUnemployed) {
            hire(seekers.bestUnemployed(employer, key, n), employer);
            economy.tally.hiresFromUnemployment++;
        } else if (toss < fromUnemployed + fromInactive) {
            hire(seekers.anInactive(key, n), employer);
        } else {
            addCommuter(employer);
            commuters++;
            economy.tally.hiresOfCommuters++;
        }
        economy.tally.hires++;
    }

    private double tightness() {
        return economy.outside.openingUnemployed / Math.max(1.0, seekers.unemployed());
    }

    /** Weight of commuters: at month zero such that both numbers keep, then as scarce as kappa says. */
    private double commuterWeight() {
        double residents = economy.outside.openingUnemployed + rule.inactiveSearch() * economy.outside.openingInactive;
        return rule.commuterPull()
                * economy.outside.commutersPerResidentHired
                * residents
                * rule.commuterSupply(commuters, economy.outside.openingCommuters);
    }

    /** Some who work elsewhere, here or outside, are asked; the first who would not earn less on average comes. */
    private boolean poach(int employer, int n) {
        People people = economy.people;
        for (int k = 0; k < ASKED; k++) {
            int p = Draws.below(people.count, key, n + 0x10000000L * k, 2);
            boolean employee =
                    people.activity(p) == People.Activity.EMPLOYED || people.activity(p) == People.Activity.OUTSIDE;
            if (employee
                    && people.employer[p] != employer
                    && packet.meanPay(employer) >= packet.meanPay(people.employer[p])) {
                move(p, employer);
                economy.tally.hires++;
                return true;
            }
        }
        return false;
    }

    private void move(int p, int employer) {
        economy.leaveJob(p, People.Activity.UNEMPLOYED);
        hire(p, employer);
        economy.tally.jobToJobMoves++;
    }

    private void hire(int p, int employer) {
        packet.hire(p, employer, packet.meanPay(employer));
        economy.countResidents(employer, 1);
    }

    private void addCommuter(int employer) {
        if (economy.accounts.isFirm(employer)) {
            economy.firms.commuters[economy.accounts.firmOf(employer)]++;
        } else {
            economy.anchors.get(economy.accounts.anchorOf(employer)).commuters++;
        }
    }

    /** Employers outside the place replace those who left and close part of a gap; slack makes it easier for them. */
    private void hireOutside() {
        long draw = economy.draws.key(Purpose.OUTSIDE_WORK, economy.month.index());
        double opening = economy.outside.openingOutsideWorkers;
        double gap = opening - separations.outsideWorkers();
        double slack = Math.min(2, StrictMath.sqrt(1 / Math.max(0.25, tightness())));
        double wanted = Math.max(0, (rule.outsideTurnover() * opening + rule.outsideFilling() * gap) * slack);
        int hires = Draws.stochasticRound(wanted, draw, 0, 0);
        for (int n = 0; n < hires; n++) {
            boolean poached = Draws.happens(rule.jobToJob(), draw, n + 1L, 0) && poachForOutside(draw, n + 1L);
            if (!poached && seekers.unemployed() > 0) {
                hire(seekers.bestUnemployed(Accounts.REGION, draw, n + 1L), Accounts.REGION);
            }
        }
    }

    /** An employer outside asks somebody who works here; they come if the mean pay is no worse. */
    private boolean poachForOutside(long draw, long n) {
        People people = economy.people;
        for (int k = 0; k < ASKED; k++) {
            int p = Draws.below(people.count, draw, n + 0x10000000L * (k + 1), 1);
            boolean here = people.activity(p) == People.Activity.EMPLOYED;
            if (here && packet.meanPay(Accounts.REGION) >= packet.meanPay(people.employer[p])) {
                move(p, Accounts.REGION);
                return true;
            }
        }
        return false;
    }
}
