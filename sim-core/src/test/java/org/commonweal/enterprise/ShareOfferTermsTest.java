package org.commonweal.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.commonweal.claims.ShareTerms;
import org.commonweal.dial.Hands;
import org.commonweal.random.Draws;
import org.junit.jupiter.api.Test;

class ShareOfferTermsTest {
    private final ShareOfferTerms terms = new ShareOfferTerms();

    ShareOfferTermsTest() {
        terms.portion.turn(0.5);
        terms.mostPortion.turn(0.6);
        terms.least.turn(10);
        terms.most.turn(2_000);
        terms.target.turn(5_000);
        terms.targetSpread.turn(0.5);
        terms.appetite.turn(0.7);
        terms.offers.turn(50);
        terms.interest.turn(0.04);
        terms.leaving.turn(0.05);
        terms.notice.turn(3);
        terms.mostWithdrawn.turn(0.12);
    }

    @Test
    void aHouseholdPledgesAPartOfWhatItHas() {
        assertThat(terms.pledge(300_001, 0)).isEqualTo(150_001);
        assertThat(terms.pledge(1_000_000, 0)).as("no more than may be bought").isEqualTo(200_000);
        assertThat(terms.pledge(1_999, 0)).as("as little as may be bought").isEqualTo(1_000);
        assertThat(terms.pledge(1_997, 0)).as("less than may be bought").isZero();
        assertThat(terms.pledge(-50_000, 0)).as("from debts").isZero();
    }

    @Test
    void nobodyPledgesMoreThanAPartHoweverKeen() {
        Hands.alone(terms.mostPortion, 0.25);
        Hands.alone(terms.portionSpread, 0.3);
        Hands.alone(terms.most, 100_000);
        assertThat(terms.pledge(1_000_000, 20)).isEqualTo(250_000);
    }

    @Test
    void whoCaresMoreWhoOwnsFirmsBuysMoreOften() {
        assertThat(terms.chance(0)).isZero();
        assertThat(terms.chance(1)).isCloseTo(0.1, within(1e-15));
        assertThat(terms.chance(7)).isEqualTo(0.7);
    }

    @Test
    void offersAskForTheMeanOnAverageAndForLessInTheMiddle() {
        double mean = IntStream.range(0, 20_000)
                .mapToDouble(n -> terms.asked(Draws.normal(7, n, 0)))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(500_000, within(10_000.0));
        assertThat(terms.asked(0)).isEqualTo(Math.round(500_000 * StrictMath.exp(-0.125)));
    }

    @Test
    void offersAreAsManyAsTheResidentsAreWorth() {
        // seven residents: 50 for 100,000 a year
        assertThat(terms.expected(7)).isCloseTo(50.0 * 7 / 100_000 / 12, within(1e-18));
        terms.reset();
        assertThat(terms.expected(7)).isZero();
    }

    @Test
    void buyersArePromisedTheTermsOfTheDay() {
        ShareTerms promise = terms.promise();
        terms.reset();
        assertThat(promise).as("a promise stands").isEqualTo(new ShareTerms(0.04, 0.05, 3, 0.12));
    }

    @Test
    void promisesAreKeptByTheQuarterAndTheMonth() {
        ShareTerms promised = new ShareTerms(0.04, 0.05, 3, 0.12);
        assertThat(promised.quartersInterest(100_000)).isEqualTo(1_000);
        assertThat(promised.monthsWithdrawals(100_000)).isEqualTo(1_000);
    }
}
