package org.commonweal.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.commonweal.dial.Hands;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.simulation.Simulation;
import org.commonweal.simulation.Spec;
import org.junit.jupiter.api.Test;

/**
 * The labour market alone: every employer keeps the posts it opened with, and in a boom two in ten more of them, on the
 * same seeds. Who holds the new posts comes out; nothing says that it is the unemployed.
 */
class LabourMarketTest {
    private static final int SCALE = 6;
    private static final int MONTHS = 30;
    private static final long[] SEEDS = {1, 2};
    private static final double BOOM = 0.2;

    /** People by what they do, posts and moves: at the end of a run, or the difference a boom makes. */
    private record Count(
            double jobs, double commuters, double outside, double inactive, double unemployed, double moves) {
        Count less(Count other) {
            return new Count(
                    jobs - other.jobs,
                    commuters - other.commuters,
                    outside - other.outside,
                    inactive - other.inactive,
                    unemployed - other.unemployed,
                    moves - other.moves);
        }

        /** New posts that residents hold, those who gave up a post outside included, over all new posts. */
        double heldByResidents() {
            return 1 - commuters / jobs;
        }

        /** New posts that are more work for residents, here and outside together, over all new posts. */
        double residentShare() {
            return -(unemployed + inactive) / jobs;
        }
    }

    /** A place whose posts are given. */
    private static final class Market {
        private final Economy economy;
        private final LabourTerms terms;
        private final LabourMarket market;
        private final int[] posts;
        private final int[] anchorPosts;
        private double moves;

        Market(long seed, int unemployed, double boom, String... settings) {
            ModelSpec spec = Spec.with(settings);
            economy = new Simulation(spec, SmallPlace.withUnemployed(unemployed), seed, SCALE, 0, Audit.OFF, List.of())
                    .economy();
            economy.openMonth();
            terms = new LabourTerms(economy.anchors.size());
            market = new LabourMarket(
                    economy,
                    spec.rules().labour(),
                    terms,
                    spec.rules().wages(),
                    new PayPacket(
                            economy,
                            spec.rules().wages(),
                            spec.rules().pensions().contributions(),
                            spec.rules().fiscal()));
            posts = new int[economy.firms.used];
            for (int f = 0; f < posts.length; f++) {
                posts[f] = (int) Math.round((1 + boom) * economy.firms.heads(f));
            }
            anchorPosts = economy.anchors.stream()
                    .mapToInt(anchor -> (int) Math.round((1 + boom) * anchor.heads()))
                    .toArray();
        }

        Market run(int months) {
            for (int month = 0; month < months; month++) {
                Firms firms = economy.firms;
                for (int f = 0; f < posts.length; f++) {
                    firms.layoffs[f] = 0;
                    firms.vacancies[f] = Math.max(0, posts[f] - firms.heads(f));
                }
                for (int a = 0; a < anchorPosts.length; a++) {
                    Anchor anchor = economy.anchors.get(a);
                    anchor.vacancies = Math.max(0, anchorPosts[a] - anchor.heads());
                }
                economy.tally.clear();
                market.run();
                moves += economy.tally.jobToJobMoves;
                economy.month = economy.month.next();
            }
            return this;
        }

        Count count() {
            int commuters = economy.anchors.stream()
                            .mapToInt(anchor -> anchor.commuters)
                            .sum()
                    + Arrays.stream(economy.firms.commuters).sum();
            int owners = people(People.Activity.OWNER);
            int jobs = commuters + owners + people(People.Activity.EMPLOYED);
            return new Count(
                    jobs,
                    commuters,
                    people(People.Activity.OUTSIDE),
                    people(People.Activity.INACTIVE),
                    people(People.Activity.UNEMPLOYED),
                    moves);
        }

        private int people(People.Activity what) {
            int n = 0;
            for (int p = 0; p < economy.people.count; p++) {
                n += economy.people.activity(p) == what ? 1 : 0;
            }
            return n;
        }
    }

    /** What a boom changes, mean over the seeds. */
    private static Count boom(double kappa, int unemployed) {
        return difference(kappa, unemployed, BOOM);
    }

    private static Count difference(double kappa, int unemployed, double boom) {
        String[] settings = {"labour.commuting-tightness=" + kappa, "labour.separation=0.005"};
        Count sum = new Count(0, 0, 0, 0, 0, 0);
        for (long seed : SEEDS) {
            Count with =
                    new Market(seed, unemployed, boom, settings).run(MONTHS).count();
            Count without =
                    new Market(seed, unemployed, 0, settings).run(MONTHS).count();
            sum = sum.less(without.less(with));
        }
        return sum;
    }

    @Test
    void aBoomDrawsOnAllFourPools() {
        Count change = boom(4, SmallPlace.UNEMPLOYED);
        assertThat(change.jobs).isPositive();
        assertThat(change.commuters).as("commuters").isPositive();
        assertThat(change.moves).as("job-to-job moves").isPositive();
        assertThat(change.outside).as("residents who work outside").isNegative();
        assertThat(change.inactive).as("inactive residents").isNegative();
        assertThat(change.unemployed).as("unemployed residents").isNegative();
    }

    @Test
    void aSlumpSendsResidentsOutside() {
        Count change = difference(4, SmallPlace.UNEMPLOYED, -BOOM);
        assertThat(change.moves).as("job-to-job moves").isNegative();
        assertThat(change.unemployed).as("unemployed residents").isPositive();
        assertThat(change.outside).as("residents who work outside").isPositive();
    }

    @Test
    void theTighterCommutingIsTheMoreOfTheNewPostsGoToResidents() {
        Count elastic = boom(0, SmallPlace.UNEMPLOYED);
        Count usual = boom(4, SmallPlace.UNEMPLOYED);
        Count tight = boom(12, SmallPlace.UNEMPLOYED);
        assertThat(elastic.commuters).isGreaterThan(usual.commuters);
        assertThat(usual.commuters).isGreaterThan(tight.commuters);
        assertThat(tight.jobs).as("posts that stay empty").isLessThan(elastic.jobs);
        assertThat(elastic.residentShare()).isBetween(0.02, usual.residentShare() - 0.02);
        assertThat(usual.residentShare()).isLessThan(tight.residentShare() - 0.02);
        assertThat(elastic.heldByResidents()).isLessThan(usual.heldByResidents() - 0.02);
        assertThat(usual.heldByResidents()).isLessThan(tight.heldByResidents() - 0.02);
        assertThat(tight.heldByResidents()).isLessThan(0.98);
    }

    @Test
    void theMoreAreUnemployedTheMoreOfTheNewPostsAreMoreWorkForResidents() {
        Count few = boom(4, SmallPlace.UNEMPLOYED / 2);
        Count many = boom(4, 2 * SmallPlace.UNEMPLOYED);
        assertThat(few.residentShare()).isLessThan(many.residentShare() - 0.02);
        assertThat(-few.outside).as("posts given up outside").isGreaterThan(-many.outside);
    }

    /** Were it an identity, what residents gain here would be what unemployment loses. */
    @Test
    void whatResidentsGainHereIsNotWhatUnemploymentLoses() {
        Count change = boom(4, SmallPlace.UNEMPLOYED);
        double residents = change.jobs - change.commuters;
        assertThat(-change.unemployed / residents).isBetween(0.005, 0.5);
        assertThat(-(change.unemployed + change.outside + change.inactive))
                .as("they come from the three pools of residents")
                .isEqualTo(residents);
    }

    @Test
    void anAnchorMayKeepPostsForTheMostDeprivedNeighbourhoods() {
        assertThat(hiresFromDeprived(0)).isLessThan(0.8);
        assertThat(hiresFromDeprived(1)).isEqualTo(1);
    }

    /** Share of the residents whom an anchor takes on in a month that live in the most deprived neighbourhoods. */
    private static double hiresFromDeprived(double reserved) {
        Market market = new Market(3, SmallPlace.UNEMPLOYED, 0, "labour.filling=1");
        Economy economy = market.economy;
        int anchor = economy.anchors.get(0).account();
        boolean[] before = worksFor(economy, anchor);
        market.anchorPosts[0] += 30;
        Hands.alone(market.terms.reserved, reserved);
        market.run(1);
        assertThat(economy.anchors.get(0).keptPosts > 0).isEqualTo(reserved > 0);
        boolean[] after = worksFor(economy, anchor);
        double hired = 0;
        double deprived = 0;
        for (int p = 0; p < before.length; p++) {
            int where = economy.households.neighbourhood[economy.people.household[p]];
            boolean isHired = after[p] && !before[p];
            hired += isHired ? 1 : 0;
            deprived += isHired && economy.neighbourhoods.mostDeprived(where) ? 1 : 0;
        }
        assertThat(hired).isGreaterThan(5);
        return deprived / hired;
    }

    @Test
    void aPostThatIsKeptForNobodyIsFilledAsUsual() {
        Market market = new Market(3, SmallPlace.UNEMPLOYED, 0, "labour.filling=1");
        Arrays.fill(market.economy.neighbourhoods.deciles(), 10);
        Anchor anchor = market.economy.anchors.get(0);
        int before = anchor.heads();
        market.anchorPosts[0] += 30;
        Hands.alone(market.terms.reserved, 1);
        market.run(1);
        assertThat(anchor.keptUnfilled).isEqualTo(anchor.keptPosts).isPositive();
        assertThat(anchor.heads()).isGreaterThan(before);
    }

    private static boolean[] worksFor(Economy economy, int employer) {
        boolean[] works = new boolean[economy.people.count];
        for (int p = 0; p < works.length; p++) {
            works[p] = economy.people.employer[p] == employer;
        }
        return works;
    }

    @Test
    void withoutAPolicyNoPostIsReserved() {
        assertThat(new LabourTerms(3).reserved.isNeutral()).isTrue();
    }

    @Test
    void aNewFirmFindsItsStaffAmongResidentsAndCommuters() {
        Market market = new Market(1, SmallPlace.UNEMPLOYED, 0);
        Economy economy = market.economy;
        int commuters = economy.firms.commuters[0];
        int residents = economy.firms.residents[0];
        market.market.lookAround();
        market.market.staff(0, 200);
        assertThat(economy.firms.commuters[0] - commuters).isBetween(20, 180);
        assertThat(economy.firms.residents[0] - residents).isBetween(20, 180);
    }
}
