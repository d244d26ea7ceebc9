package org.commonweal.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class MigrationRuleTest {
    @Test
    void theYoungLeaveMoreOftenAndOwnersHalfAsOften() {
        MigrationRule simple = Given.rule(
                MigrationRule.class,
                "young-until=35",
                "leaving-young=0.08",
                "leaving-older=0.04",
                "leaving-owners=0.5");
        assertThat(simple.leaving(34.9, false)).isEqualTo(0.08);
        assertThat(simple.leaving(35, false)).isEqualTo(0.04);
        assertThat(simple.leaving(35, true)).isEqualTo(0.02);
    }

    @Test
    void anotherNeighbourhoodCountsLikeFiveYearsOfAgeAndAnotherSizeLikeThree() {
        MigrationRule simple = Given.rule(MigrationRule.class, "other-neighbourhood=5", "other-size=3");
        assertThat(simple.distance(2, true, true)).isEqualTo(2);
        assertThat(simple.distance(2, false, true)).isEqualTo(7);
        assertThat(simple.distance(2, false, false)).isEqualTo(10);
    }
}
