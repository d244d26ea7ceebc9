package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.indicator.Indicators;
import org.commonweal.money.Audit;
import org.junit.jupiter.api.Test;

/** In a small place owners sell to their people by the dozen: every account adds up, and some deals are too expensive. */
class OwnershipTransferRunTest {
    private static final int MONTHS = 96;
    private static final double PENNY = 0.001;
    private static final List<String> MANY = List.of(
            "levers.ownership-transfer.share=0.9",
            "levers.ownership-transfer.early=0.4",
            "levers.ownership-transfer.least-headcount=2",
            "levers.ownership-transfer.cooperatives=0.4",
            "levers.ownership-transfer.societies=0.1",
            "levers.ownership-transfer.overpriced=0.5",
            "levers.ownership-transfer.overprice=0.5",
            "levers.ownership-transfer.advice=1000",
            "levers.ownership-transfer.council-fund=20000",
            "levers.ownership-transfer.pension-fund=30000",
            "levers.ownership-transfer.investors-fund=50000",
            "levers.ownership-transfer.ramp=0");

    private static final SmallRun RUN = SmallRun.of(Spec.declared(MANY.toArray(String[]::new)), 5, MONTHS, Audit.PHASE);

    private static double[] course(String name) {
        int i = Indicators.CATALOGUE.indexOf(Indicators.named(name));
        return IntStream.range(0, MONTHS).mapToDouble(m -> RUN.month(m)[i]).toArray();
    }

    private static double sum(String name) {
        return IntStream.range(0, MONTHS).mapToDouble(m -> course(name)[m]).sum();
    }

    private static double last(String name) {
        return course(name)[MONTHS - 1];
    }

    @Test
    void inEveryMonthThePriceIsCashAndFundAndStakesAndWhatSellersWaitForToThePenny() {
        double[] price = course("ownership-transfer.price");
        double[] cash = course("ownership-transfer.cash");
        double[] fund = course("ownership-transfer.fund");
        double[] stakes = course("ownership-transfer.stakes");
        double[] vendor = course("ownership-transfer.vendor");
        assertThat(sum("ownership-transfer.made")).isGreaterThan(20);
        for (int m = 0; m < MONTHS; m++) {
            assertThat(cash[m] + fund[m] + stakes[m] + vendor[m])
                    .as("month " + m)
                    .isCloseTo(price[m], within(PENNY));
        }
        for (String source : List.of("cash", "fund", "stakes", "vendor")) {
            assertThat(sum("ownership-transfer." + source)).as(source).isPositive();
        }
    }

    @Test
    void whatTheFundLentIsRepaidLostOrStillOwed() {
        // interest that was not paid is added to what is owed
        double found = sum("ownership-transfer.fund.repaid")
                + sum("failure.ownership-transfer.fund-losses")
                + last("ownership-transfer.fund.lent-out");
        assertThat(found).isGreaterThanOrEqualTo(sum("ownership-transfer.fund") - PENNY);
        assertThat(found).isCloseTo(sum("ownership-transfer.fund"), within(0.02 * sum("ownership-transfer.fund")));
        assertThat(last("ownership-transfer.fund.balance")).isBetween(0.0, 100_000.0);
    }

    @Test
    void itsProvidersCostsAreWhatTheyLentLessWhatCameBackAndTheAdvice() {
        double lent = sum("ownership-transfer.fund")
                - sum("ownership-transfer.fund.repaid")
                - sum("ownership-transfer.fund.interest");
        double advice = 500 * (sum("ownership-transfer.prepared") - sum("failure.ownership-transfer.unpaid"));
        double costs = sum("cost.ownership-transfer.council")
                + sum("cost.ownership-transfer.pension-fund")
                + sum("cost.ownership-transfer.investors");
        assertThat(costs).isCloseTo(lent + advice, within(PENNY));
        assertThat(sum("cost.ownership-transfer.treasury")).isBetween(0.01, 0.06 * sum("ownership-transfer.price"));
    }

    @Test
    void everyDealThatIsPreparedIsMadeOrFailsForAReasonAndSomeAreTooExpensive() {
        double failed = sum("failure.ownership-transfer.not-taken-up")
                + sum("failure.ownership-transfer.no-finance")
                + sum("failure.ownership-transfer.too-expensive")
                + sum("failure.ownership-transfer.unpaid");
        assertThat(sum("ownership-transfer.made") + failed).isEqualTo(sum("ownership-transfer.prepared"));
        assertThat(sum("failure.ownership-transfer.too-expensive")).isPositive();
        assertThat(sum("failure.ownership-transfer.no-finance")).isPositive();
    }

    @Test
    void firmsHandedOverTradeCloseOrGoToOthers() {
        double gone = sum("failure.ownership-transfer.closed")
                + sum("failure.ownership-transfer.taken-back")
                + sum("failure.ownership-transfer.sold-on");
        assertThat(last("ownership-transfer.firms")).isEqualTo(sum("ownership-transfer.made") - gone);
        assertThat(last("ownership-transfer.jobs")).isPositive();
    }

    @Test
    void withoutAShareNothingChangesWhateverItsTerms() {
        SmallRun idle = SmallRun.of(
                Spec.with(MANY, "levers.ownership-transfer.share=0", "levers.ownership-transfer.early=0"),
                5,
                24,
                Audit.MONTH);
        assertThat(idle.sameAs(SmallRun.of(Spec.with(), 5, 24, Audit.MONTH))).isTrue();
    }
}
