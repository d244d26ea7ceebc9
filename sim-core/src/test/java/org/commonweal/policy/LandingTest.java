package org.commonweal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class LandingTest {
    /**
     * A place that makes 1,200 million a year with 20,000 jobs, residents hold half of the posts and buy half of what they
     * receive in the country; anchors buy for 320 million, wealth is 3,200 million, a tenth is saved.
     */
    private static final OpeningAccounts PLACE =
            new OpeningAccounts(1_200e6, 20_000, 40_000, 0.5, 0.5, 1_000e6, 2_000e6, 500, 320e6, 3_200e6, 0.1);

    private static double amount(List<Ceiling> ceilings, String indicator) {
        return ceilings.stream()
                .filter(ceiling -> ceiling.indicator().equals(indicator))
                .findFirst()
                .orElseThrow()
                .amount();
    }

    @Test
    void aPoundCountsAsOftenAsResidentsSpendOfItHere() {
        assertThat(PLACE.rounds()).isEqualTo(1 / 0.75);
    }

    @Test
    void ninetyMillionAYearForTenYears() {
        List<Ceiling> most = new Landing(PLACE, 10, 90e6, "ninety", List.of()).ceilings();
        // 90 / 0.75 = 120 million a year
        assertThat(amount(most, Ceiling.OUTPUT)).isCloseTo(10e6, within(1e-3));
        assertThat(amount(most, Ceiling.JOBS)).isCloseTo(3_000, within(1e-6));
        assertThat(amount(most, Ceiling.RESIDENTS_IN_WORK)).isCloseTo(3_000, within(1e-6));
        assertThat(amount(most, Ceiling.INCOME)).isCloseTo(5e6, within(1e-3));
        assertThat(amount(most, Ceiling.OWNED_HERE)).isCloseTo(0.1, within(1e-9));
        assertThat(amount(most, Ceiling.ANCHORS_SPEND)).isCloseTo(0.375, within(1e-9));
        // a tenth of 600 million in ten years, of 3,200 million
        assertThat(amount(most, Ceiling.GINI)).isCloseTo(0.01875, within(1e-9));
    }

    @Test
    void wealthThatChangesHandsAddsToWhatIsSaved() {
        List<Ceiling> most = new Landing(PLACE, 10, 90e6, "ninety", List.of()).ceilingsWithWealth(260e6);
        assertThat(amount(most, Ceiling.GINI)).isCloseTo(0.1, within(1e-9));
        assertThat(most).extracting(Ceiling::indicator).containsExactlyInAnyOrderElementsOf(Ceiling.STATED);
    }

    @Test
    void ofNothingThatLandsNothingComes() {
        assertThat(new Landing(PLACE, 10, 0, "nothing", List.of()).ceilings())
                .allSatisfy(ceiling -> assertThat(ceiling.amount()).isZero());
    }

    /** Four households with 0, 10, 30 and 60: from the richest a tenth of all wealth goes to all alike. */
    @Test
    void theGiniFallsByTheShareThatGoesFromTheRichestToAllAlike() {
        double before = gini(0, 10, 30, 60);
        double after = gini(2.5, 12.5, 32.5, 52.5);
        // among four the richest is at rank 7/8, not at 1: of many it is 0.1
        assertThat(before - after).isCloseTo(0.1 * 0.75, within(1e-9));
        assertThat(before - after).isLessThanOrEqualTo(0.1);
    }

    private static double gini(double... sorted) {
        double sum = DoubleStream.of(sorted).sum();
        double weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            weighted += (2.0 * i + 1 - sorted.length) / sorted.length * sorted[i];
        }
        return weighted / sum;
    }

    @Test
    void aCeilingIsAnAmount() {
        assertThatThrownBy(() -> new Ceiling(Ceiling.JOBS, Double.NaN, "nothing known", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ceiling(Ceiling.JOBS, 1, "{} without a figure", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
