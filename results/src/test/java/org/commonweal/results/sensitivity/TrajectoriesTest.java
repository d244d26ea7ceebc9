package org.commonweal.results.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrajectoriesTest {

    @Test
    void eachGroupMovesOnceByHalfOfTheLevelsAndNothingElseDoes() {
        int[] groupOf = {0, 1, 1, 2};
        for (Trajectory trajectory : new Trajectories(groupOf, 4, 7).first(20)) {
            assertThat(trajectory.moved()).containsExactlyInAnyOrder(0, 1, 2);
            for (int step = 0; step < 3; step++) {
                for (int factor = 0; factor < 4; factor++) {
                    double moved =
                            trajectory.points()[step + 1][factor] - trajectory.points()[step][factor];
                    double wanted = groupOf[factor] == trajectory.moved()[step] ? 2.0 / 3 : 0;
                    assertThat(Math.abs(moved)).isCloseTo(wanted, within(1e-12));
                    assertThat(trajectory.points()[step + 1][factor]).isBetween(-1e-12, 1 + 1e-12);
                }
            }
        }
    }

    @Test
    void moreTrajectoriesKeepThoseThatWereThere() {
        Trajectories all = Trajectories.ofEach(5, 4, 2);
        IntStream.range(0, 3)
                .forEach(n -> assertThat(all.first(9).get(n).points())
                        .isDeepEqualTo(all.first(3).get(n).points()));
    }

    @Test
    void anOddNumberOfLevelsHasNoHalf() {
        assertThatThrownBy(() -> Trajectories.ofEach(2, 3, 1)).hasMessageContaining("even number");
    }
}
