package org.commonweal.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** Two industries, production and trade: 60 and 40 jobs, half of them in branches. */
class MixTargetsTest {
    private static final int BRANCHES = OwnershipMix.formNames().indexOf("plc-branch");
    private static final int PRIVATE = OwnershipMix.formNames().indexOf("private-firm");
    private static final int WORKERS = OwnershipMix.formNames().indexOf("worker-cooperative");
    private static final int TRUSTS = OwnershipMix.formNames().indexOf("employee-trust");
    private static final int PRODUCTION = OwnershipMix.industryNames().indexOf("production");
    private static final int TRADE = OwnershipMix.industryNames().indexOf("trade");

    private static double[][] place() {
        double[][] jobs = new double[OwnershipMix.industryNames().size()]
                [OwnershipMix.formNames().size()];
        jobs[PRODUCTION][BRANCHES] = 30;
        jobs[PRODUCTION][PRIVATE] = 30;
        jobs[TRADE][BRANCHES] = 20;
        jobs[TRADE][PRIVATE] = 18;
        jobs[TRADE][WORKERS] = 2;
        return jobs;
    }

    private static double[][] aim(String... mix) {
        return MixTargets.of(Given.rule(OwnershipMix.class, mix), place());
    }

    private static double sum(double[][] jobs, int form) {
        return Arrays.stream(jobs).mapToDouble(industry -> industry[form]).sum();
    }

    @Test
    void aShareOfAllGrowsOutOfWhatIsNotNamedInProportion() {
        double[][] aim = aim("worker-cooperative=51 %");
        assertThat(sum(aim, WORKERS)).isEqualTo(51, within(1e-9));
        assertThat(aim[PRODUCTION][WORKERS]).isEqualTo(30, within(1e-9)); // 49 jobs more, of 98 that others have
        assertThat(aim[TRADE][WORKERS]).isEqualTo(21, within(1e-9));
        assertThat(aim[PRODUCTION][BRANCHES]).isEqualTo(15, within(1e-9));
        assertThat(aim[TRADE][PRIVATE]).isEqualTo(9, within(1e-9));
    }

    @Test
    void whatIsNotNamedGetsInProportionWhatANamedFormGivesUp() {
        double[][] aim = aim("private-firm=24 %");
        assertThat(sum(aim, PRIVATE)).isEqualTo(24, within(1e-9));
        assertThat(aim[PRODUCTION][PRIVATE]).isEqualTo(15, within(1e-9));
        assertThat(aim[PRODUCTION][BRANCHES]).isEqualTo(45, within(1e-9));
        assertThat(aim[TRADE][WORKERS] / aim[TRADE][BRANCHES]).isEqualTo(0.1, within(1e-9));
    }

    @Test
    void anIndustryMayHaveAFigureOfItsOwn() {
        double[][] aim = aim("worker-cooperative.production=10 %");
        assertThat(aim[PRODUCTION][WORKERS]).isEqualTo(6, within(1e-9));
        assertThat(aim[TRADE]).containsExactly(place()[TRADE], within(1e-9));
        double[][] both = aim("worker-cooperative.production=10 %", "worker-cooperative=50 %");
        assertThat(both[PRODUCTION][WORKERS]).isEqualTo(6, within(1e-9));
        assertThat(both[TRADE][WORKERS]).isEqualTo(20, within(1e-9));
    }

    @Test
    void allJobsCanBeInOneFormAndTwoCanShareThem() {
        double[][] all = aim("private-firm=100 %");
        assertThat(sum(all, PRIVATE)).isEqualTo(100, within(1e-9));
        assertThat(sum(all, WORKERS)).isZero();
        double[][] two = aim("worker-cooperative=50 %", "employee-trust=50 %");
        assertThat(sum(two, WORKERS)).isEqualTo(50, within(1e-9));
        assertThat(sum(two, TRUSTS)).isEqualTo(50, within(1e-9));
        assertThat(Arrays.stream(two[PRODUCTION]).sum()).isEqualTo(60, within(1e-9));
    }

    @Test
    void theMixThatThereIsMovesNoJob() {
        assertThat(aim("worker-cooperative=2 %", "private-firm=48 %", "plc-branch=50 %"))
                .isDeepEqualTo(place());
        assertThat(aim("worker-cooperative=2.04 %")).isDeepEqualTo(place()); // as near as shares are written
        assertThat(sum(aim("worker-cooperative=2.04 %", "within=0"), WORKERS)).isEqualTo(2.04, within(1e-9));
    }
}
