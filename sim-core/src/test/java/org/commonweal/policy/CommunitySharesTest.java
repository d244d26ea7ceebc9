package org.commonweal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweal.simulation.Spec;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/** Half of what somebody has is put into an offer, within 10 and 2,000 pounds; offers ask for 5,000 pounds. */
class CommunitySharesTest {
    private static final CommunityShares LEVER = Spec.with(
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
        assertThat(LEVER.isPulled()).isTrue();
        assertThat(Spec.with("levers.community-shares.grant=1000")
                        .levers()
                        .of(CommunityShares.class)
                        .isPulled())
                .isFalse();
    }

    @Test
    void offersGrowAlongTheRampAndTheirTermsDoNot() {
        Terms terms = new Terms(List.of(), 1, 0);
        LEVER.set(terms, 0.5);
        assertThat(terms.shareOffers.offers.value()).as("halfway half of 100").isEqualTo(50);
        assertThat(terms.shareOffers.interest.value()).isEqualTo(0.04);
        terms.reset();
        assertThat(terms.shareOffers.offers.isOn()).isFalse();
    }

    @Test
    void afterItsEndNothingIsOffered() {
        assertThat(LEVER.strength(new Month(11))).isEqualTo(1);
        assertThat(LEVER.strength(new Month(12))).isZero();
    }
}
