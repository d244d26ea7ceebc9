package org.commonweal.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ComponentsTest {
    /** Three draws of two seeds: means 1, 3, 5, and within each draw the seeds are one below and one above. */
    @Test
    void onPaper() {
        Components found = Components.of(new double[][] {{0, 2}, {2, 4}, {4, 6}});
        // between: 2 x variance of 1, 3, 5 = 8; within: 2
        assertThat(found.luck()).isEqualTo(0.25);
        assertThat(found.notKnowing()).isEqualTo(0.75);
        // (8 - 2) / 2 = 3
        assertThat(found.spread()).isCloseTo(Math.sqrt(3), within(1e-12));
    }

    @Test
    void drawsThatAreAllTheSameLeaveAllOfItToLuck() {
        Components found = Components.of(new double[][] {{0, 2}, {2, 0}, {0, 2}});
        assertThat(found.luck()).isEqualTo(1);
        assertThat(found.spread()).isZero();
    }

    @Test
    void withoutLuckAllOfItIsNotKnowing() {
        Components found = Components.of(new double[][] {{1, 1}, {3, 3}, {5, 5}});
        assertThat(found.luck()).isZero();
        assertThat(found.spread()).isEqualTo(2);
    }

    @Test
    void withOneSeedOfADrawNobodyCanTellThemApart() {
        assertThat(Components.of(new double[][] {{1}, {3}, {5}}).isKnown()).isFalse();
        assertThat(Components.of(new double[][] {{1, 2}}).isKnown()).isFalse();
        assertThat(Components.of(new double[][] {}).isKnown()).isFalse();
    }

    @Test
    void whatNeverDiffersHasNoParts() {
        assertThat(Components.of(new double[][] {{7, 7}, {7, 7}}).isKnown()).isFalse();
    }
}
