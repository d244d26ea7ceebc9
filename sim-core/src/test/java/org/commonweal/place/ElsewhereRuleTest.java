package org.commonweal.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Elsewhere;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class ElsewhereRuleTest {
    private final ElsewhereRule rule = Given.rule(
            ElsewhereRule.class,
            "region-size=0.04",
            "region-residents=0.9",
            "propensity=0.5",
            "abroad=0.3",
            "region-crowding-out=0.1",
            "nation-crowding-out=0.2");

    @Test
    void halfOfMoreNetPayIsSpentAndTheRegionSuppliesWhatItsSizeAllows() {
        Elsewhere there = rule.of(0.4, 0.3, 0.8, 0.45, 0.001, 0.15, size -> 10 * size);
        assertThat(there).isEqualTo(new Elsewhere(0.4, 0.3, 0.4, 0.4, 0.9, 0.45, 0.001, 0.15, 0.3, 0.1, 0.2));
    }
}
