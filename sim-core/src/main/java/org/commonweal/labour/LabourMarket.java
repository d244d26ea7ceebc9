package org.commonweal.labour;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.money.UnboundedException;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;

/**
 * People and posts meet. Vacancies are filled in random order from four pools, each as likely as it is large and
 * searches: unemployed residents, residents who work elsewhere, inactive residents, and commuters, whose supply is
 * elastic but finite. Employers outside the place advertise as many posts as ever; residents take them or not.
 */
public final class LabourMarket {
    /** Posts of firms that begin are numbered behind those that are advertised. */
    private static final long STARTED = Pairs.ATTEMPTS.span();

    private static final Pairs POSTS = new Pairs(2 * STARTED);

    /** Vacancies for each adult of the place, beyond which a month would not come to an end. */
    private static final long MOST_POSTS = 100;

    private final Economy economy;
    private final LabourRule rule;
    private final LabourTerms terms;
    private final WageRule wages;
    private final PayPacket packet;
    private final JobOffers offers;
    private final Separations separations;
    private final JobSeekers seekers;
    private int[] posts = new int[1024];
    private double commuterSearchers;
    private long key;
    private long started = STARTED;

    /** A market for a place. */
    public LabourMarket(Economy economy, LabourRule rule, LabourTerms terms, WageRule wages, PayPacket packet) {
        this.economy = economy;
        this.rule = rule;
        this.terms = terms;
        this.wages = wages;
        this.packet = packet;
        offers = new JobOffers(economy, rule.matching(), packet);
        separations = new Separations(economy, rule.leaving());
        seekers = new JobSeekers(economy, rule.matching(), offers);
    }

    /** People leave and lose jobs; posts are advertised and filled; pay at hire follows unemployment. */
    public void run() {
        separations.run();
        started = STARTED;
        lookAround();
        int count = advertise();
        long order = economy.draws.key(Purpose.VACANCIES, economy.month.index());
        shuffle(count, order);
        double filling = rule.matching().fillingAt(supply() / Math.max(1, economy.outside.openingSupply));
        for (int n = 0; n < count; n++) {
            if (Draws.happens(filling, order, n, 1)) {
                fill(posts[n], n);
            }
        }
        fillOutside();
        economy.wageIndex = wages.index()
                .next(economy.wageIndex, seekers.unemployed(), Math.max(1, economy.outside.openingUnemployed));
    }

    /** Sees who looks for work now. */
    public void lookAround() {
        key = economy.draws.key(Purpose.MATCHING, economy.month.index());
        seekers.gather();
        commuterSearchers = economy.outside.commuterSearchers
                * rule.search().commuterSupply(countCommuters(), economy.outside.openingCommuters);
    }

    /** Fills posts of a firm that begins, from the same pools; as many as find somebody. */
    public void staff(int f, int posts) {
        for (int n = 0; n < posts; n++) {
            fill(economy.accounts.firm(f), started++);
        }
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
            anchor.keptPosts = 0;
            anchor.keptUnfilled = 0;
            anchor.trained = 0;
            anchor.notCompleted = 0;
            count = post(anchor.account(), anchor.vacancies, count);
        }
        return count;
    }

    private int post(int employer, int vacancies, int count) {
        if (vacancies > MOST_POSTS * economy.people.count - count) {
            throw new UnboundedException(economy.ledger.name(employer) + " seeks " + vacancies
                    + " people, so that there are more than " + MOST_POSTS + " vacancies for every adult");
        }
        if (count + vacancies > posts.length) {
            posts = java.util.Arrays.copyOf(posts, 2 * (count + vacancies));
        }
        java.util.Arrays.fill(posts, count, count + vacancies, employer);
        return count + vacancies;
    }

    private void shuffle(int count, long order) {
        for (int n = count - 1; n > 0; n--) {
            int other = Draws.below(n + 1, order, n, 0);
            int post = posts[n];
            posts[n] = posts[other];
            posts[other] = post;
        }
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

    /** Everybody who looks for work here, in unemployed people who search as much. */
    private double supply() {
        return seekers.unemployed() + inactiveSearchers() + employedSearchers() + commuterSearchers;
    }

    private double inactiveSearchers() {
        return seekers.inactive()
                * rule.search().inactiveSearchAt(seekers.unemployed(), economy.outside.openingUnemployed);
    }

    private double employedSearchers() {
        return rule.search().ofEmployees(seekers.employees());
    }

    private void fill(int employer, long n) {
        if (!reserved(employer, n) || !fillFromDeprived(employer, n)) {
            fillFromPools(employer, key, n, commuterSearchers);
        }
    }

    /** @return whether somebody from the most deprived neighbourhoods took the post */
    private boolean fillFromDeprived(int employer, long n) {
        Anchor anchor = economy.anchors.get(economy.accounts.anchorOf(employer));
        anchor.keptPosts++;
        int p = seekers.bestDeprived(employer, key, n);
        if (p == People.NOBODY) {
            anchor.keptUnfilled++;
            return false;
        }
        train(p, anchor, n);
        takeOn(p, employer);
        return true;
    }

    /** Some are trained as they begin; of those who complete it some can do more. */
    private void train(int p, Anchor anchor, long n) {
        long training = economy.draws.key(Purpose.TRAINING, economy.month.index());
        if (!Draws.happens(terms.trained.value(), training, n, 0)) {
            return;
        }
        anchor.trained++;
        if (!Draws.happens(terms.completion.value(), training, n, 1)) {
            anchor.notCompleted++;
        } else if (Draws.happens(terms.skillRises.value(), training, n, 2)) {
            economy.people.skill[p] = (byte) Math.min(People.SKILLS, economy.people.skill[p] + 1);
        }
    }

    private boolean reserved(int employer, long n) {
        return economy.accounts.isAnchor(employer)
                && Draws.happens(terms.reserved.value(economy.accounts.anchorOf(employer)), key, n, 0);
    }

    /** A pool is drawn by its weight and somebody from it; who works elsewhere may decline, and the next is drawn. */
    private void fillFromPools(int employer, long draws, long post, double commuters) {
        for (int k = 0; k < rule.matching().offers(); k++) {
            long n = POSTS.number(k, post);
            double unemployed = seekers.unemployed();
            double notWorking = unemployed + inactiveSearchers();
            double residents = notWorking + employedSearchers();
            if (residents + commuters <= 0) {
                return; // nobody looks for work
            }
            double toss = Draws.uniform(draws, n, 1) * (residents + commuters);
            if (toss >= residents) {
                addCommuter(employer);
                return;
            }
            int p = toss < unemployed
                    ? seekers.bestUnemployed(employer, draws, n)
                    : toss < notWorking ? seekers.anInactive(draws, n) : willing(employer, draws, n);
            if (p != People.NOBODY) {
                takeOn(p, employer);
                return;
            }
        }
    }

    /** Somebody who works elsewhere and would rather work for this employer. */
    private int willing(int employer, long draws, long n) {
        int p = seekers.anEmployee(draws, n);
        boolean moves = p != People.NOBODY
                && economy.people.employer[p] != employer
                && Draws.happens(offers.acceptance(p, employer), draws, n, 2);
        return moves ? p : People.NOBODY;
    }

    private void takeOn(int p, int employer) {
        switch (economy.people.activity(p)) {
            case UNEMPLOYED -> economy.tally.hiresFromUnemployment++;
            case INACTIVE -> economy.tally.hiresFromInactivity++;
            default -> economy.tally.jobToJobMoves++;
        }
        economy.tally.hires++;
        economy.leaveJob(p, People.Activity.UNEMPLOYED);
        packet.hire(p, employer);
        economy.countResidents(employer, 1);
    }

    private void addCommuter(int employer) {
        economy.tally.hires++;
        economy.tally.hiresOfCommuters++;
        if (economy.accounts.isFirm(employer)) {
            economy.firms.commuters[economy.accounts.firmOf(employer)]++;
        } else {
            economy.anchors.get(economy.accounts.anchorOf(employer)).commuters++;
        }
    }

    /** Residents compete with others for the posts outside that are within reach: the more look, the more they get. */
    private void fillOutside() {
        long draws = economy.draws.key(Purpose.OUTSIDE_WORK, economy.month.index());
        double searchers = seekers.unemployed() + inactiveSearchers() + employedSearchers();
        double vacancies = terms.outsideHiring.value() * economy.outside.vacancies;
        double mean = vacancies * rule.search().outsideHires(searchers, economy.outside.openingSearchers);
        int hires = Draws.stochasticRound(mean, draws, 0, 0);
        for (int n = 1; n <= hires; n++) {
            fillFromPools(economy.accounts.region, draws, n, 0);
        }
    }
}
