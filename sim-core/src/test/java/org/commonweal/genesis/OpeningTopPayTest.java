package org.commonweal.genesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.commonweal.economy.People.Talents;
import org.commonweal.labour.WageRule;
import org.commonweal.parameter.Given;
import org.commonweal.random.Draws;
import org.junit.jupiter.api.Test;

/** Two thousand people in like posts, who earn 2,000 a month on average. */
class OpeningTopPayTest {
    private static final int PEOPLE = 2_000;

    private final WageRule wages =
            Given.rule(WageRule.class, "talent-spread=0.5", "top.minimum=0", "top.allowance=120 pounds/year");
    private final double[] plain = IntStream.range(0, PEOPLE)
            .mapToDouble(p -> wages.talents().of(Draws.normal(7, p, 0)))
            .toArray();

    private Talents talents(double meanToMedian) {
        double[] one = new double[PEOPLE];
        Arrays.fill(one, 1);
        return new OpeningTopPay(wages, one, one, plain, 2_000.0 * PEOPLE).talents(meanToMedian);
    }

    /** Mean over median of those who earn more than a thousand. */
    private double ofTaxpayers(Talents talents) {
        double[] there = Arrays.stream(plain).map(talents::instead).toArray();
        double unit = 2_000 * PEOPLE / Arrays.stream(there).sum();
        double[] taxpayers = Arrays.stream(there)
                .map(t -> unit * t)
                .filter(pay -> pay > 1_000)
                .sorted()
                .toArray();
        return Arrays.stream(taxpayers).average().orElseThrow() / taxpayers[taxpayers.length / 2];
    }

    @Test
    void taxpayersMeanPayStandsToTheMedianAsTheTaxReturnsSay() {
        assertThat(ofTaxpayers(talents(1.5))).isCloseTo(1.5, within(0.01));
        assertThat(ofTaxpayers(talents(1.84))).isCloseTo(1.84, within(0.01));
    }

    @Test
    void oneSpreadIsEnoughWhereTheyDifferNoMoreOrNothingIsKnown() {
        assertThat(ofTaxpayers(wages.talents())).isBetween(1.05, 1.2);
        assertThat(talents(1.05)).isEqualTo(wages.talents());
        assertThat(talents(0)).isEqualTo(wages.talents());
    }

    @Test
    void aMinimumWageThatIsSetAfterwardsChangesNobodysTalent() {
        WageRule raised = Given.rule(
                WageRule.class,
                "talent-spread=0.5",
                "top.minimum=0",
                "top.allowance=120 pounds/year",
                "minimum.hourly=20");
        double[] one = new double[PEOPLE];
        Arrays.fill(one, 1);
        assertThat(new OpeningTopPay(raised, one, one, plain, 2_000.0 * PEOPLE).talents(1.5))
                .isEqualTo(talents(1.5));
    }

    @Test
    void theMedianFallsWhileTheTotalStays() {
        Talents wide = talents(1.84);
        assertThat(wide.instead(1)).isLessThan(0.9);
        double sum = Arrays.stream(plain).map(wide::instead).sum();
        assertThat(sum / Arrays.stream(plain).sum()).isCloseTo(1, within(1e-9));
    }
}
