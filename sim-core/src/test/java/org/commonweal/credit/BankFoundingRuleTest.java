package org.commonweal.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class BankFoundingRuleTest {
    /** Founded without waiting, without cost and with all its capital. */
    private static final List<String> AT_ONCE = List.of(
            "preparation=0",
            "decision=0",
            "offer=0",
            "take-up=1",
            "least-capital=0",
            "giving-up=0",
            "yearly-cost=0",
            "first-loan=0",
            "growth=0");

    /** A bank that is founded at once but for what is said of it: {@code name=value}. */
    static BankFoundingRule atOnceBut(String... changes) {
        return Given.rule(BankFoundingRule.class, AT_ONCE, changes);
    }

    @Test
    void withEveryWaitAtZeroAndAllSharesTakenUpNothingIsInItsWay() {
        BankFoundingRule atOnce = atOnceBut();
        assertThat(atOnce.isPrepared(0)).isTrue();
        assertThat(atOnce.decisionChance()).isEqualTo(1);
        assertThat(atOnce.offerHasRun(0)).isTrue();
        assertThat(atOnce.takenUp(0.01)).isEqualTo(1);
        assertThat(atOnce.isEnough(0, 100)).isTrue();
        assertThat(atOnce.monthlyGivingUp()).isZero();
        assertThat(atOnce.monthlyCost(1)).isZero();
        assertThat(atOnce.lends(0)).isTrue();
        assertThat(atOnce.reach(0)).isEqualTo(1);
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
