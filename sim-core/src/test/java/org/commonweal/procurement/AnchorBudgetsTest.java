package org.commonweal.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/**
 * The council pays 100,000 a month for building and 70,000 for cleaning: 2,040,000 a year. It has the reserves it aims
 * for, 1,000,000.
 */
class AnchorBudgetsTest {
    private static final ModelSpec SPEC =
            TinyPlace.spec("budgets.years=3", "budgets.least-volume=0.5", "budgets.most-volume=1.25");

    private final Economy economy = TinyPlace.open();
    private final Anchor council = economy.anchors.get(TinyPlace.COUNCIL);
    private final ProcurementTerms terms = new ProcurementTerms(economy.anchors.size(), 0);

    private void budget(long bought, long reservesBefore) {
        council.bought = bought;
        council.reservesBefore = reservesBefore;
        council.monthsOfYear = 12;
        new AnchorBudgets(economy, SPEC.rules().budgets(), terms).run();
    }

    @Test
    void whatWasLeftOverLastYearBuysMoreUnderEveryContract() {
        budget(2_040_000, 796_000);
        assertThat(council.volume).isCloseTo(1.1, within(1e-12));
        assertThat(economy.contracts.payment).containsExactly(110_000, 77_000);
        assertThat(economy.contracts.volume[1]).isEqualTo(council.volume);
        assertThat(economy.firms.committed[TinyPlace.BUILDERS]).isEqualTo(10_000);
    }

    @Test
    void whatWasMissingBuysLess() {
        budget(2_040_000, 1_204_000);
        assertThat(council.volume).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void whatTheGovernmentAdvancedWasMissing() {
        council.advanced = 204_000;
        budget(2_040_000, 1_000_000);
        assertThat(council.volume).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void aDearerContractIsNoReasonToSpendMore() {
        economy.contracts.payment[1] = 140_000;
        budget(2_040_000, 1_000_000);
        assertThat(council.volume).isCloseTo(2_040.0 / 2_880, within(1e-12));
    }

    @Test
    void reservesItCannotSpendGoBackToTheGovernment() {
        economy.ledger.pay(Flow.GRANTS, economy.accounts.government, council.account(), 600_000);
        economy.ledger.closeMonth();
        budget(2_040_000, 1_000_000);
        // 2,040,000 + 600,000 + a third of 600,000, less a quarter more than 2,040,000
        assertThat(economy.ledger.flows().month(Flow.GRANTS, Sector.ANCHORS, Sector.GOVERNMENT))
                .isEqualTo(290_000);
        assertThat(council.volume).isEqualTo(1.25);
    }

    @Test
    void whatIsMissingIsBorrowedAsFarAsItIsBuilding() {
        council.bought = 2_040_000;
        council.reservesBefore = 1_204_000;
        council.monthsOfYear = 12;
        // 204,000 is missing; a tenth of what it builds for 1,200,000 a year may be borrowed
        new AnchorBudgets(
                        economy,
                        TinyPlace.spec(
                                        "budgets.years=3",
                                        "budgets.least-volume=0.5",
                                        "budgets.borrowing.share=0.1",
                                        "budgets.borrowing.from=0")
                                .rules()
                                .budgets(),
                        terms)
                .run();
        assertThat(council.volume).isCloseTo((2_040_000.0 - 204_000 + 120_000) / 2_040_000, within(1e-12));
        assertThat(council.reservesBefore)
                .as("the loan is no gain of the next year")
                .isEqualTo(1_120_000);
    }

    @Test
    void halfAYearCountsForHalf() {
        council.bought = 1_020_000;
        council.reservesBefore = 1_000_000;
        council.monthsOfYear = 6;
        new AnchorBudgets(economy, SPEC.rules().budgets(), terms).run();
        assertThat(council.volume).isEqualTo(1);
    }

    @Test
    void budgetsAreSetOnceAYear() {
        economy.month = new Month(5);
        budget(2_040_000, 796_000);
        assertThat(council.volume).isEqualTo(1);
        assertThat(council.monthsOfYear).isEqualTo(13);
    }

    @Test
    void aNewYearCountsFromNothing() {
        budget(2_040_000, 796_000);
        assertThat(council.bought).isZero();
        assertThat(council.reservesBefore).isEqualTo(1_000_000);
        assertThat(council.monthsOfYear).isEqualTo(1);
    }

    // ---- staff follows ---------------------------------------------------------------------------------------------

    /** A council of 2 heads that paid them 1,200,000 and bought for 2,040,000; what one costs in a year is 600,000. */
    private void budgetOfStaff(long reservesBefore) {
        ModelSpec spec = TinyPlace.spec(
                "budgets.years=3",
                "budgets.least-volume=0.5",
                "budgets.posts.weight=1",
                "budgets.posts.redundancies=1",
                "budgets.posts.filled=1");
        council.residents = 2;
        council.wageBill = 100_000;
        council.paid = 1_200_000;
        council.bought = 2_040_000;
        council.reservesBefore = reservesBefore;
        council.monthsOfYear = 12;
        new AnchorBudgets(economy, spec.rules().budgets(), terms).run();
    }

    @Test
    void aYearThatBalancedLeavesPostsAsTheyWere() {
        budgetOfStaff(1_000_000);
        assertThat(council.posts).isEqualTo(2);
        assertThat(council.redundancies).isZero();
    }

    @Test
    void whatIsMissingIsTakenOffPayAndPurchasesInProportion() {
        budgetOfStaff(1_000_000 + 3_240_000 / 4);
        assertThat(council.posts).isEqualTo(1.5);
        assertThat(council.volume).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void whatIsLeftOverOpensPosts() {
        budgetOfStaff(1_000_000 - 3_240_000 / 4);
        assertThat(council.posts).isEqualTo(2.5);
        assertThat(council.openPosts()).isEqualTo(1);
    }

    // ---- posts that somebody else decides on -----------------------------------------------------------------------

    /** Of two posts at month zero as many more or fewer in a month in which no budget is set. */
    private void monthWithPosts(double share, String... settings) {
        economy.month = new Month(5);
        council.posts = council.jobs();
        council.residents = council.jobs();
        council.commuters = 0;
        terms.posts.turn(TinyPlace.COUNCIL, share);
        new AnchorBudgets(economy, TinyPlace.spec(settings).rules().budgets(), terms).run();
    }

    @Test
    void postsOpenedBesideTheBudgetAreAdvertised() {
        monthWithPosts(1);
        assertThat(council.openPosts()).isEqualTo(council.jobs());
        assertThat(council.redundancies).isZero();
    }

    @Test
    void ofThoseInPostsThatAreClosedSomeAreMadeRedundantEvenWhereStaffFollowsNoBudget() {
        monthWithPosts(-1, "budgets.posts.weight=0", "budgets.posts.redundancies=1");
        assertThat(council.openPosts()).isZero();
        assertThat(council.redundancies).isEqualTo(council.jobs());
    }

    @Test
    void thePayOfPostsBesideTheBudgetIsNoReasonToKeepThemOn() {
        // one of its two people has a post that is paid for beside the budget, all of last year
        council.orderedMonths = 12;
        budgetOfStaff(1_000_000);
        assertThat(council.posts).isEqualTo(1);
    }

    // ---- and advances are no gifts ---------------------------------------------------------------------------------

    private void monthAfterAnAdvance(long advanced, String... settings) {
        economy.month = new Month(5);
        council.wageBill = 100_000;
        council.advancedLast = advanced;
        new AnchorBudgets(economy, TinyPlace.spec(settings).rules().budgets(), terms).run();
    }

    @Test
    void anAdvanceIsOwedAndPaidBackFromWhatIsThereBeyondAMonthsSpending() {
        monthAfterAnAdvance(800_000, "budgets.support.repaid=on");
        // it has 1,000,000 and spends 100,000 on pay and 160,000 on purchases
        assertThat(council.owed).isEqualTo(800_000 - 740_000);
        assertThat(economy.ledger.flows().month(Flow.GRANTS, Sector.ANCHORS, Sector.GOVERNMENT))
                .isEqualTo(740_000);
    }

    @Test
    void aCouncilThatNeededOneSpendsOnNothingNew() {
        monthAfterAnAdvance(
                800_000, "budgets.support.repaid=on", "budgets.support.notices=on", "budgets.least-volume=0.5");
        assertThat(council.frozen).isTrue();
        assertThat(council.openPosts()).isZero();
        assertThat(economy.contracts.payment).containsExactly(50_000, 35_000);
    }

    @Test
    void untilAYearBeginsInWhichNothingIsOwed() {
        council.frozen = true;
        council.owed = 10_000_000; // more than it has
        budget(2_040_000, 1_000_000);
        assertThat(council.frozen).isTrue();
        council.owed = 0;
        budget(2_040_000, 1_000_000);
        assertThat(council.frozen).isFalse();
    }

    @Test
    void anAdvanceIsAGiftWhereTheRuleSaysSo() {
        monthAfterAnAdvance(800_000);
        assertThat(council.owed).isZero();
        assertThat(council.frozen).isFalse();
    }
}
