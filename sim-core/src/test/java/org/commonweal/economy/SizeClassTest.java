package org.commonweal.economy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeClassTest {
    @ParameterizedTest
    @CsvSource({"0, MICRO", "9, MICRO", "10, SMALL", "49, SMALL", "50, MEDIUM", "249, MEDIUM", "250, LARGE"})
    void enterprisesAreClassedByHeads(int heads, SizeClass expected) {
        assertThat(SizeClass.of(heads)).isEqualTo(expected);
    }
}
