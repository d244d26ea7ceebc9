package org.commonweal.results.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RegretTest {
    private static final double[][] OUTCOMES = {{10, 2, 5}, {7, 6, 5}, {0, 0, Double.NaN}};

    @Test
    void whoChoseWhatIsBestInEveryWorldRegretsNothing() {
        Regret regret = Regret.of(OUTCOMES, true);
        assertThat(regret.regrets()[0]).containsExactly(0, 4, 0);
        assertThat(regret.regrets()[1]).containsExactly(3, 0, 0);
        assertThat(regret.most(0)).isEqualTo(4);
        assertThat(regret.mean(1)).isEqualTo(1);
        assertThat(regret.most(2)).as("where it ran").isEqualTo(10);
    }

    @Test
    void thoseThatAreEquallyGoodShareAWorld() {
        Regret regret = Regret.of(OUTCOMES, true);
        assertThat(regret.shareBest(0)).isCloseTo(1.5 / 3, within(1e-12));
        assertThat(regret.shareBest(1)).isCloseTo(1.5 / 3, within(1e-12));
        assertThat(regret.shareBest(2)).isEqualTo(0);
    }

    @Test
    void ofWhatShouldBeSmallTheSmallestIsBest() {
        Regret regret = Regret.of(new double[][] {{3, 1}, {2, 4}}, false);
        assertThat(regret.regrets()).isDeepEqualTo(new double[][] {{1, 0}, {0, 3}});
    }
}
