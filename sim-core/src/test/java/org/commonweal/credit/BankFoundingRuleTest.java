package org.commonweal.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.stream.IntStream;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class BankFoundingRuleTest {
    private final BankFoundingRule declared = Given.rule(BankFoundingRule.class);

    @Test
    void asDeclaredNothingIsInItsWay() {
        assertThat(declared.isPrepared(0)).isTrue();
        assertThat(declared.decisionChance()).isEqualTo(1);
        assertThat(declared.offerHasRun(0)).isTrue();
        assertThat(declared.takenUp(0.01)).isEqualTo(1);
        assertThat(declared.isEnough(0, 100)).isTrue();
        assertThat(declared.monthlyGivingUp()).isZero();
        assertThat(declared.monthlyCost(1)).isZero();
        assertThat(declared.lends(0)).isTrue();
        assertThat(declared.reach(0)).isEqualTo(1);
    }

    @Test
    void regulatorsWhoTakeThreeMonthsInTheMeanDecideInOneOfFour() {
        assertThat(Given.rule(BankFoundingRule.class, "decision=3").decisionChance())
                .isEqualTo(0.25);
    }

    @Test
    void investorsTakeUpTheirPartInTheMeanAndNeverMoreThanAll() {
        BankFoundingRule rule = Given.rule(BankFoundingRule.class, "take-up=0.4");
        double mean = IntStream.range(0, 10_000)
                .mapToDouble(i -> rule.takenUp((i + 0.5) / 10_000))
                .average()
                .orElseThrow();
        assertThat(mean).isEqualTo(0.4, offset(0.001));
        assertThat(rule.takenUp(1)).isEqualTo(1);
    }

    @Test
    void twelveMonthsOfGivingUpAreAYears() {
        BankFoundingRule rule = Given.rule(BankFoundingRule.class, "giving-up=0.2");
        assertThat(StrictMath.pow(1 - rule.monthlyGivingUp(), 12)).isEqualTo(0.8, offset(1e-12));
    }

    @Test
    void aBankThatGrowsForAYearReachesAThirteenthOfItsCustomersAtFirst() {
        BankFoundingRule rule = Given.rule(BankFoundingRule.class, "growth=1");
        assertThat(rule.reach(0)).isEqualTo(1 / 13.0);
        assertThat(rule.reach(12)).isEqualTo(1);
        assertThat(rule.reach(50)).isEqualTo(1);
    }
}
