package org.commonweal.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DesignTest {
    private static final Trial BASE = SmallRuns.year(5, List.of());
    private static final Trial OTHER = BASE.in(new Variant("other", "", List.of()));

    private static Stream<String> titles(Design design) {
        return design.trials().stream().map(Trial::title);
    }

    @Test
    void seedsFollowEachOther() {
        assertThat(titles(new Seeds(BASE, 3))).containsExactly("small, seed 5", "small, seed 6", "small, seed 7");
        assertThat(new Seeds(BASE, 3).trials()).extracting(Trial::pair).containsExactly(0, 1, 2);
        assertThat(titles(new Seeds(BASE.withPair(2), 2))).as("of the same row").startsWith("small, seed 5");
    }

    @Test
    void aGridGoesPointByPoint() {
        assertThat(titles(new Grid(List.of(BASE, OTHER), 2)))
                .containsExactly("small, seed 5", "small, seed 6", "small, other, seed 5", "small, other, seed 6");
    }

    @Test
    void pairsGoSeedBySeed() {
        assertThat(titles(new Pairs(List.of(BASE, OTHER), 2)))
                .containsExactly("small, seed 5", "small, other, seed 5", "small, seed 6", "small, other, seed 6");
    }
}
