package org.commonweal.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class LifeCourseRuleTest {
    private final LifeCourseRule rule = Given.rule(
            LifeCourseRule.class,
            "formation=22",
            "formation-spread=24",
            "partner-spread=48",
            "leaving-home=30",
            "family-from=26",
            "family-to=50",
            "one-child=0.45",
            "two-children=0.39");

    @Test
    void householdsFormBetween21And23() {
        assertThat(rule.newcomersAge(0)).isEqualTo(12 * 21);
        assertThat(rule.newcomersAge(23)).isEqualTo(12 * 23 - 1);
    }

    @Test
    void grownUpChildrenStayForTwelveYears() {
        assertThat(rule.monthsAtHome()).isEqualTo(144);
        assertThat(rule.leavesHome(12 * 30)).isTrue();
        assertThat(rule.leavesHome(12 * 30 + 1)).isFalse();
    }

    @Test
    void familiesHaveChildrenFrom26To50() {
        assertThat(rule.startsFamily(12 * 26)).isTrue();
        assertThat(rule.endsFamily(12 * 50)).isTrue();
        assertThat(rule.hasFamilyAge(26)).isTrue();
        assertThat(rule.hasFamilyAge(50)).isFalse();
    }

    @Test
    void mostFamiliesHaveOneOrTwo() {
        assertThat(rule.numberOfChildren(0.44, rule.familySizes(0))).isEqualTo(1);
        assertThat(rule.numberOfChildren(0.46, rule.familySizes(0))).isEqualTo(2);
        assertThat(rule.numberOfChildren(0.85, rule.familySizes(0))).isEqualTo(3);
    }

    @Test
    void rightsAreEarnedFromFormationAndByChildrenThen() {
        assertThat(rule.yearsSinceFormation(52)).isEqualTo(30);
        assertThat(rule.yearsSinceFormation(20)).isZero();
        assertThat(rule.earningAge(52, false)).isEqualTo(52);
        assertThat(rule.earningAge(52, true)).isEqualTo(22);
    }

    @Test
    void partnersAreWithinFourYearsAndGrownUp() {
        assertThat(rule.partner(12 * 40, 0)).isEqualTo(12 * 36);
        assertThat(rule.partner(12 * 40, 0.5)).isEqualTo(12 * 40);
        assertThat(rule.partner(12 * 20, 0)).isEqualTo(12 * 18);
    }

    @Test
    void childrenAtHomeAreFrom18To30() {
        assertThat(rule.childAtHome(0)).isEqualTo(12 * 18);
        assertThat(rule.childAtHome(0.5)).isEqualTo(12 * 24);
    }

    @Test
    void headsOfFamiliesAreSpreadEvenly() {
        assertThat(rule.headOfFamily(0)).isEqualTo(26);
        assertThat(rule.headOfFamily(0.5)).isEqualTo(38);
    }

    @Test
    void theOthersFillUpEveryAgeToTheSameNumber() {
        // 44 households from 22 to 66, one a year: 24 families from 26 to 50, so 4 others before and 16 after
        assertThat(rule.headOfOther(24, 20, 66, 0)).isEqualTo(22);
        assertThat(rule.headOfOther(24, 20, 66, 0.1)).isCloseTo(24, within(1e-9));
        assertThat(rule.headOfOther(24, 20, 66, 0.2)).isCloseTo(50, within(1e-9));
        assertThat(rule.headOfOther(24, 20, 66, 0.6)).isCloseTo(58, within(1e-9));
    }

    @Test
    void familiesHaveAsManyChildrenAsTheCensusHasForThem() {
        double[] sizes = rule.familySizes(2);

        assertThat(sizes[0] + 2 * sizes[1] + 3 * sizes[2]).isCloseTo(2, within(1e-9));
        assertThat(rule.familySizes(0.5)[0]).isCloseTo(1, within(1e-6));
        assertThat(rule.familySizes(0)).containsExactly(0.45, 0.39, 1 - 0.45 - 0.39);
    }
}
