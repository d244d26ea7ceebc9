package org.commonweal.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HereOrElsewhereTest {
    @Test
    void twiceThePullDoublesTheOdds() {
        assertThat(HereOrElsewhere.share(0.5, 1)).isEqualTo(0.5);
        assertThat(HereOrElsewhere.share(0.5, 2)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(HereOrElsewhere.share(0.8, 0.5)).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void whatIsOnlyHereOrOnlyElsewhereStaysThere() {
        assertThat(HereOrElsewhere.share(1, 0)).isEqualTo(1);
        assertThat(HereOrElsewhere.share(0, 1_000)).isZero();
    }

    @Test
    void againstTheReferenceBuyersTogetherBuyWhatTheyUsuallyDo() {
        double[] pulls = {1, 2, 8};
        double[] usual = {0.5, 0.8, 0.2};
        double[] weights = {1, 1, 3};
        double reference = HereOrElsewhere.reference(HereOrElsewhere::share, pulls, usual, weights, 3);
        double bought = 0;
        for (int n = 0; n < 3; n++) {
            bought += weights[n] * HereOrElsewhere.share(usual[n], pulls[n] / reference);
        }
        assertThat(bought).isCloseTo(0.5 + 0.8 + 3 * 0.2, within(1e-9));
        assertThat(reference).isBetween(1.0, 8.0);
    }

    @Test
    void thoseWhoAreAllOfferedTheSameAreTheReference() {
        assertThat(HereOrElsewhere.reference(
                        HereOrElsewhere::share, new double[] {3, 3}, new double[] {0.5, 0.1}, new double[] {1, 1}, 2))
                .isEqualTo(3);
    }

    @Test
    void withoutBuyersTheReferenceIsOne() {
        double[] none = {};
        assertThat(HereOrElsewhere.reference(HereOrElsewhere::share, none, none, none, 0))
                .isEqualTo(1);
    }
}
