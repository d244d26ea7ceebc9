package org.commonweal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.economy.Industry;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class OwnersRuleTest {
    @Test
    void anEmployeeCostsAsMuchHoweverManyOwnTheirFirmHere() {
        OwnersRule rule = Given.rule(OwnersRule.class, "construction=0.35", "finance=0.05");
        assertThat(rule.costOfEmployee(Industry.CONSTRUCTION, 260_000, 300_000)).isCloseTo(400_000, within(1e-6));
        assertThat(rule.costOfEmployee(Industry.CONSTRUCTION, 260_000, 900_000)).isCloseTo(400_000, within(1e-6));
        assertThat(rule.costOfEmployee(Industry.FINANCE, 380_000, 900_000)).isCloseTo(400_000, within(1e-6));
    }

    @Test
    void orAsManyEmployeesAsThereAreShareThePayOfAll() {
        OwnersRule rule = Given.rule(OwnersRule.class, "as-in-the-country=off");
        assertThat(rule.costOfEmployee(Industry.CONSTRUCTION, 260_000, 300_000)).isEqualTo(300_000);
    }
}
