package org.commonweal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.commonweal.economy.Economy;
import org.commonweal.economy.ShareTerms;
import org.commonweal.random.Draws;
import org.commonweal.simulation.Spec;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/** Half of what somebody has is put into an offer, within 10 and 2,000 pounds; offers ask for 5,000 pounds. */
class CommunitySharesTest {
    private static final CommunityShares TERMS = Spec.with(
                    "levers.community-shares.portion=0.5",
                    "levers.community-shares.portion-spread=0",
                    "levers.community-shares.most-portion=0.6",
                    "levers.community-shares.least=10",
                    "levers.community-shares.most=2000",
                    "levers.community-shares.target=5000",
                    "levers.community-shares.target-spread=0.5",
                    "levers.community-shares.appetite=0.7",
                    "levers.community-shares.interest=0.04",
                    "levers.community-shares.most-withdrawn=0.12",
                    "levers.community-shares.offers=100",
                    "levers.community-shares.ramp=0",
                    "levers.community-shares.until=1")
            .levers()
            .of(CommunityShares.class);

    @Test
    void itIsPulledWhereThereAreOffers() {
        assertThat(TERMS.isPulled()).isTrue();
        assertThat(Spec.with("levers.community-shares.grant=1000")
                        .levers()
                        .of(CommunityShares.class)
                        .isPulled())
                .isFalse();
    }

    @Test
    void aHouseholdPledgesAPartOfWhatItHas() {
        assertThat(TERMS.pledge(300_001, 0)).isEqualTo(150_001);
        assertThat(TERMS.pledge(1_000_000, 0)).as("no more than may be bought").isEqualTo(200_000);
        assertThat(TERMS.pledge(1_999, 0)).as("as little as may be bought").isEqualTo(1_000);
        assertThat(TERMS.pledge(1_997, 0)).as("less than may be bought").isZero();
        assertThat(TERMS.pledge(-50_000, 0)).as("from debts").isZero();
    }

    @Test
    void nobodyPledgesMoreThanAPartHoweverKeen() {
        CommunityShares keen =
                Spec.with("levers.community-shares.most-portion=0.25").levers().of(CommunityShares.class);
        assertThat(keen.pledge(1_000_000, 20)).isEqualTo(250_000);
    }

    @Test
    void whoCaresMoreWhoOwnsFirmsBuysMoreOften() {
        assertThat(TERMS.chance(0)).isZero();
        assertThat(TERMS.chance(1)).isCloseTo(0.1, within(1e-15));
        assertThat(TERMS.chance(7)).isEqualTo(0.7);
    }

    @Test
    void offersAskForTheMeanOnAverageAndForLessInTheMiddle() {
        double mean = IntStream.range(0, 20_000)
                .mapToDouble(n -> TERMS.asked(Draws.normal(7, n, 0)))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(500_000, within(10_000.0));
        assertThat(TERMS.asked(0)).isEqualTo(Math.round(500_000 * StrictMath.exp(-0.125)));
    }

    @Test
    void offersAreAsManyAsTheResidentsAreWorth() {
        Economy economy = TinyPlace.open();
        TERMS.act(economy, 0.5);
        // six adults and a child: half of 100 for 100,000 a year
        assertThat(economy.dials.shareOffers).isCloseTo(0.5 * 100 * 7 / 100_000 / 12, within(1e-18));
        assertThat(economy.shareTerms).isEqualTo(new ShareTerms(0.04, 0.05, 3, 0.12));
        economy.openMonth(0);
        assertThat(economy.dials.shareOffers).isZero();
        assertThat(economy.shareTerms.interest()).as("a promise stands").isEqualTo(0.04);
    }

    @Test
    void afterItsEndNothingIsOffered() {
        assertThat(TERMS.strength(new Month(11))).isEqualTo(1);
        assertThat(TERMS.strength(new Month(12))).isZero();
    }

    @Test
    void promisesAreKeptByTheQuarterAndTheMonth() {
        ShareTerms terms = new ShareTerms(0.04, 0.05, 3, 0.12);
        assertThat(terms.quartersInterest(100_000)).isEqualTo(1_000);
        assertThat(terms.monthsWithdrawals(100_000)).isEqualTo(1_000);
    }
}
