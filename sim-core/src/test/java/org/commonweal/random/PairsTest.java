package org.commonweal.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void noTwoPairsShareANumber() {
        Pairs pairs = new Pairs(7);
        Set<Long> numbers = new HashSet<>();
        for (int outer = 0; outer < 5; outer++) {
            for (int inner = 0; inner < 7; inner++) {
                assertThat(numbers.add(pairs.number(outer, inner))).isTrue();
            }
        }
        assertThat(pairs.number(2, 3)).isEqualTo(17);
    }

    @Test
    void anInnerNumberThatCouldBeAnotherPairsIsRefused() {
        Pairs pairs = new Pairs(10);
        assertThatThrownBy(() -> pairs.number(0, 10)).hasMessageContaining("not below 10");
        assertThatThrownBy(() -> pairs.number(0, -1)).hasMessageContaining("not below 10");
        assertThatThrownBy(() -> new Pairs(0)).hasMessageContaining("above 0");
    }

    @Test
    void anAgentHasEightDraws() {
        assertThatThrownBy(() -> Draws.bits(1, 2, 8)).hasMessageContaining("0-7, not 8");
        assertThatThrownBy(() -> Draws.bits(1, 2, -1)).hasMessageContaining("0-7, not -1");
    }

    @Test
    void moreThanEightDrawsOfAnAgentAreNobodyElses() {
        Set<Integer> drawn = new HashSet<>();
        for (int agent = 0; agent < 20; agent++) {
            for (int n = 0; n < 20; n++) {
                assertThat(drawn.add(Draws.belowNth(Integer.MAX_VALUE, 1, agent, n)))
                        .isTrue();
            }
        }
        assertThat(Draws.belowNth(1_000_000, 1, 2, 7)).isEqualTo(Draws.below(1_000_000, 1, 2, 7));
    }
}
