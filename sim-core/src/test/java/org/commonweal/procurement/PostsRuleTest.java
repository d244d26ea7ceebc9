package org.commonweal.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** An anchor that paid 600 and bought for 200 last year, with 10 posts at month zero. */
class PostsRuleTest {
    private static PostsRule rule(String weight) {
        return Given.rule(
                PostsRule.class, "weight=" + weight, "redundancies=0.1", "filled=0.8", "fewest=0.5", "most=1.5");
    }

    @Test
    void payBearsItsPartOfAGap() {
        assertThat(rule("1").share(-80, 600, 200)).isEqualTo(-60);
        assertThat(rule("0.5").share(80, 600, 200)).isEqualTo(30);
    }

    @Test
    void itNeverBearsMoreThanTheGap() {
        assertThat(rule("2").share(-80, 600, 200)).isEqualTo(-80);
    }

    @Test
    void withoutWeightStaffDoesNotFollow() {
        assertThat(rule("0").follow()).isFalse();
        assertThat(rule("0").share(-80, 600, 200)).isZero();
    }

    @Test
    void postsAreMoreThanThePeopleWhoArePaidSinceSomeAreVacant() {
        assertThat(rule("1").posts(480, 60, 10)).isEqualTo(10);
    }

    @Test
    void postsHaveBounds() {
        assertThat(rule("1").posts(0, 60, 10)).isEqualTo(5);
        assertThat(rule("1").posts(9_000, 60, 10)).isEqualTo(15);
    }

    @Test
    void aFewOfThoseBeyondThePostsAreMadeRedundant() {
        assertThat(rule("1").redundant(10, 30)).isEqualTo(2);
        assertThat(rule("1").redundant(10, 8)).isZero();
    }
}
