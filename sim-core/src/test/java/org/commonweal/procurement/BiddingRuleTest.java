package org.commonweal.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** A firm with a capacity of 1,000 a month. */
class BiddingRuleTest {
    private final BiddingRule rule = Given.rule(
            BiddingRule.class,
            "lot-limit=0.4",
            "branch-lots=2",
            "commitment-limit=0.75",
            "few-outsiders=4",
            "many-outsiders=7",
            "large-lot=240000",
            "outside-price=0",
            "outside-price-spread=0.1",
            "local-price-spread=0.1",
            "outside-quality=0.5",
            "quality-spread=0.1",
            "region-share=0.4",
            "local-social-value=0.45",
            "outside-social-value=0.4",
            "social-spread=0.1");

    @Test
    void aFirmBidsForLotsOfUpToFourTenthsOfItsCapacity() {
        assertThat(rule.bids(400, 0, 1_000, false)).isTrue();
        assertThat(rule.bids(401, 0, 1_000, false)).isFalse();
    }

    @Test
    void nobodyCommitsMoreThanThreeQuartersOfIt() {
        assertThat(rule.bids(400, 350, 1_000, false)).isTrue();
        assertThat(rule.bids(400, 351, 1_000, false)).isFalse();
    }

    @Test
    void aBranchBidsForLotsTwiceAsLarge() {
        assertThat(rule.bids(750, 0, 1_000, true)).isTrue();
        assertThat(rule.bids(751, 0, 1_000, true)).isFalse();
    }

    @Test
    void moreBidForALotOf240000Pounds() {
        assertThat(rule.outsiders(24_000_000)).isEqualTo(7);
        assertThat(rule.outsiders(23_999_999)).isEqualTo(4);
    }

    @Test
    void withMeanDrawsBidsAreWhatTheyAreOnAverage() {
        assertThat(rule.priceHere(1.02, 0)).isEqualTo(1.02);
        assertThat(rule.qualityHere(0.6, 0)).isEqualTo(0.6);
        assertThat(rule.socialValueHere(0.1, 0)).isCloseTo(0.55, within(1e-12));
        assertThat(rule.priceElsewhere(0)).isEqualTo(1);
        assertThat(rule.qualityElsewhere(0)).isEqualTo(0.5);
        assertThat(rule.socialValueElsewhere(0)).isEqualTo(0.4);
    }

    @Test
    void drawsSpreadThem() {
        assertThat(rule.priceHere(1, 1)).isCloseTo(1.1052, within(1e-4));
        assertThat(rule.priceElsewhere(1)).isEqualTo(rule.priceHere(1, 1));
        assertThat(rule.qualityHere(0.6, -1)).isCloseTo(0.5, within(1e-12));
        assertThat(rule.socialValueElsewhere(2)).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void fourInTenOutsideComeFromTheRegion() {
        assertThat(rule.comesFromRegion(0.39)).isTrue();
        assertThat(rule.comesFromRegion(0.4)).isFalse();
    }
}
