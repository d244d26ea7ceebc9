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
}
