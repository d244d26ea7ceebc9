package org.commonweal.results.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplicatesTest {
    private static final Replicates TWO_OF_THREE = new Replicates(6, 3);

    @Test
    void pairsOfOneDrawAreOneReplicateTheirMean() {
        assertThat(TWO_OF_THREE.count()).isEqualTo(2);
        assertThat(TWO_OF_THREE.of(2)).isZero();
        assertThat(TWO_OF_THREE.of(3)).isEqualTo(1);
        assertThat(TWO_OF_THREE.means(1, 2, 3, 10, 20, 30)).containsExactly(2, 20);
    }

    @Test
    void aDrawThatLacksARunIsNoReplicate() {
        assertThat(TWO_OF_THREE.means(1, 2, 3, 10, Double.NaN, 30)).containsExactly(2, Double.NaN);
        assertThat(TWO_OF_THREE.whole(1, 2, 3, 10, Double.NaN, 30)).isEqualTo(new double[][] {{1, 2, 3}});
    }

    @Test
    void whereNothingIsDrawnEveryPairIsOne() {
        double[] pairs = {1, 2, 3};
        assertThat(Drawn.NOTHING.replicates(3).means(pairs)).isSameAs(pairs);
    }
}
