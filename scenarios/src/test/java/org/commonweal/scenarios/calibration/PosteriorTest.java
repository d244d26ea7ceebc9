package org.commonweal.scenarios.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PosteriorTest {
    private static final Posterior FOUR = new Posterior(
            new double[][] {{0.4, 0.6}, {0.1, 0.9}, {0.2, 0.8}, {0.3, 0.7}}, new double[] {0.25, 0.25, 0.25, 0.25});

    @Test
    void the_median_of_four_lies_between_the_second_and_the_third() {
        assertThat(FOUR.quantile(0, 0.5)).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void a_heavy_member_draws_the_median_towards_itself() {
        Posterior heavy = new Posterior(new double[][] {{0.2}, {0.8}}, new double[] {0.9, 0.1});
        assertThat(heavy.quantile(0, 0.45)).isEqualTo(0.2);
        assertThat(heavy.quantile(0, 0.95)).isEqualTo(0.8);
    }

    @Test
    void parameters_that_add_up_are_correlated_at_minus_one() {
        assertThat(FOUR.correlation(0, 1)).isCloseTo(-1, within(1e-12));
    }

    @Test
    void a_sample_takes_members_as_often_as_they_weigh() {
        Posterior heavy = new Posterior(new double[][] {{0.2}, {0.8}}, new double[] {0.75, 0.25});
        assertThat(heavy.sample(4)).isDeepEqualTo(new double[][] {{0.2}, {0.2}, {0.2}, {0.8}});
    }
}
