package org.commonweal.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.commonweal.claims.ShareTerms;
import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/**
 * The hairdressers are a society since month zero; the Coopers hold shares of 90,000 and somebody who moved away 30,000.
 * Everybody gives notice at once; shares bear 4 % at most.
 */
class ShareServiceTest {
    private static final int FIRM = TinyPlace.HAIRDRESSERS;
    private static final ModelSpec SPEC = TinyPlace.spec();

    private final Economy economy = TinyPlace.open();
    private final int account = economy.accounts.firm(FIRM);
    private final int coopers = economy.accounts.household(TinyPlace.COOPERS);
    private final LedgerAudit books;

    ShareServiceTest() {
        economy.ledger.pay(Flow.INPUTS_OUTSIDE, account, economy.accounts.nation, economy.ledger.deposits(account));
        economy.ledger.reclassify(account, Sector.COMMUNITY_BENEFIT_SOCIETIES);
        economy.firms.form[FIRM] = TinyPlace.form(Sector.COMMUNITY_BENEFIT_SOCIETIES);
        economy.firms.shareOffer[FIRM] = 0;
        sell(coopers, 90_000);
        sell(economy.accounts.region, 30_000);
        economy.ledger.pay(Flow.INPUTS_OUTSIDE, account, economy.accounts.nation, 120_000);
        Arrays.fill(economy.promised, new ShareTerms(0.04, 1, 3, 0.6));
        economy.ledger.closeMonth();
        books = new LedgerAudit(economy.ledger);
    }

    private void sell(int member, long pence) {
        economy.ledger.lend(Flow.SHARE_PURCHASES, Instrument.COMMUNITY_SHARES, member, account, pence);
        economy.communityShares.add(FIRM, member, pence);
    }

    private long withdrawn(int month, long cash) {
        economy.ledger.pay(Flow.EXPORTS, economy.accounts.nation, account, cash);
        economy.month = new Month(month);
        new ShareService(economy, SPEC.rules().surplus()).run();
        check("Withdrawals");
        return economy.ledger.flows().month(Flow.SHARE_WITHDRAWALS);
    }

    private void check(String what) {
        books.check(what, economy.month);
        new EconomyAudit(economy).check(what, economy.month);
    }

    // ---- withdrawals -----------------------------------------------------------------------------------------------

    @Test
    void aMonthsPartOfTheCapitalIsPaidBack() {
        // a twelfth of six tenths of 120,000
        assertThat(withdrawn(3, 50_000)).isEqualTo(6_000);
        assertThat(economy.communityShares.owedBy(FIRM)).isEqualTo(114_000);
        assertThat(economy.ledger.balance(Instrument.COMMUNITY_SHARES, coopers)).isEqualTo(84_000);
    }

    @Test
    void membersWhoMovedAwayWithdrawOneByOne() {
        for (int n = 0; n < 100; n++) {
            sell(economy.accounts.region, 1_000);
        }
        // each with even odds: three standard errors around 50 of the hundred; the two others make no difference of
        // that
        Arrays.fill(economy.promised, new ShareTerms(0.04, 1 - Math.pow(0.5, 12), 3, 12));
        long left = 220_000 - withdrawn(3, 300_000);
        long small = LongStream.range(0, economy.communityShares.count())
                .filter(row -> economy.communityShares.owed((int) row) == 1_000)
                .count();
        assertThat(small).isBetween(35L, 65L);
        assertThat(economy.communityShares.owedBy(FIRM)).isEqualTo(left);
    }

    @Test
    void onlyCashIsPaidBack() {
        assertThat(withdrawn(3, 1_000)).isEqualTo(1_000);
        assertThat(economy.ledger.deposits(account)).isZero();
    }

    @Test
    void nobodyIsPaidBeforeNoticeCouldBeGiven() {
        assertThat(withdrawn(2, 50_000)).isZero();
    }

    @Test
    void nobodyIsPaidWhoStays() {
        Arrays.fill(economy.promised, new ShareTerms(0.04, 0, 3, 0.6));
        assertThat(withdrawn(3, 50_000)).isZero();
    }

    // ---- interest --------------------------------------------------------------------------------------------------

    private void dispose(long profit) {
        economy.firms.sales[FIRM] = 0;
        economy.firms.profit[FIRM] = profit;
        economy.ledger.pay(Flow.EXPORTS, economy.accounts.nation, account, profit);
        economy.firms.live[TinyPlace.BUILDERS] = false;
        new SurplusDistribution(
                        economy,
                        SPEC.rules().surplus(),
                        SPEC.rules().fiscal(),
                        SPEC.rules().ownership().inOrder())
                .run();
        books.check("Surplus", economy.month);
    }

    @Test
    void aGoodQuarterPaysAllThatWasPromisedAndNoMore() {
        // a fifth of the surplus would be 16,000; a quarter's 4 % on 120,000 are 1,200
        dispose(100_000);
        assertThat(economy.ledger.flows().month(Flow.SHARE_INTEREST)).isEqualTo(1_200);
        assertThat(economy.ledger
                        .flows()
                        .month(Flow.SHARE_INTEREST, Sector.COMMUNITY_BENEFIT_SOCIETIES, Sector.HOUSEHOLDS))
                .isEqualTo(900);
        assertThat(economy.households.capitalIncome[TinyPlace.COOPERS]).isEqualTo(900);
        assertThat(economy.ledger.flows().month(Flow.DIVIDENDS)).isZero();
        assertThat(economy.ledger.flows().month(Flow.COMMUNITY_DIVIDEND)).isEqualTo(40_000);
        // taxed 20,000; what is not paid out stays
        assertThat(economy.ledger.deposits(account)).isEqualTo(100_000 - 20_000 - 1_200 - 40_000);
        assertThat(economy.surplusUses.away(Sector.COMMUNITY_BENEFIT_SOCIETIES)).isEqualTo(300);
    }

    @Test
    void aPoorQuarterPaysWhatTheFormGivesOwners() {
        // 1,000 less tax; a fifth of it, in proportion to shares
        dispose(1_000);
        assertThat(economy.ledger.flows().month(Flow.SHARE_INTEREST)).isEqualTo(160);
        assertThat(economy.households.capitalIncome[TinyPlace.COOPERS]).isEqualTo(120);
    }

    @Test
    void shareCapitalIsNeverPaidOutAsSurplus() {
        economy.firms.capital[FIRM] = 50_000;
        // cash of 80,000 and capital against shares of 120,000: a surplus of 10,000 at most
        dispose(100_000);
        assertThat(economy.ledger.flows().month(Flow.COMMUNITY_DIVIDEND)).isEqualTo(5_000);
    }

    @Test
    void withoutASurplusThereIsNoInterest() {
        dispose(0);
        assertThat(economy.ledger.flows().month(Flow.SHARE_INTEREST)).isZero();
    }
}
