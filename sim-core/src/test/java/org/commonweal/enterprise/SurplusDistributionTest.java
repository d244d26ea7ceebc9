package org.commonweal.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.ownership.ConsumerCooperative;
import org.commonweal.ownership.LegalForm;
import org.commonweal.ownership.LegalForm.Use;
import org.commonweal.ownership.PlcBranch;
import org.commonweal.ownership.PrivateFirm;
import org.commonweal.ownership.WorkerCooperative;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A firm with a surplus in the tiny place, as each of the ten legal forms by the table that is declared for it:
 * everything it disposes of arrives where the table says, to the penny. Profits are taxed 20 %; dividends to households
 * 8.75 %.
 */
class SurplusDistributionTest {
    /** A slot beside the hairdressers and the builders whose quarter ends in month zero. */
    private static final int FIRM = 3;

    /** The profit of the quarter, an odd number on purpose, and what it is after tax of 20 %: 999,999 - 200,000. */
    private static final long PROFIT = 999_999;

    private static final long AFTER_TAX = 799_999;

    private static final ModelSpec SPEC = TinyPlace.spec();

    static Stream<LegalForm> forms() {
        return Arrays.stream(SPEC.rules().ownership().inOrder());
    }

    /** A firm of a form that employs a Baker and two commuters, and owes its surplus to whom its form says. */
    private static Economy placeWith(LegalForm form, long profit) {
        Economy economy = TinyPlace.open();
        Firms firms = economy.firms;
        firms.open();
        firms.open();
        firms.live[2] = false;
        firms.form[FIRM] = (byte) form.index();
        firms.profit[FIRM] = profit;
        firms.residents[FIRM] = 1;
        firms.commuters[FIRM] = 2;
        firms.owner[FIRM] = TinyPlace.COOPERS;
        int account = economy.accounts.firm(FIRM);
        economy.leaveJob(TinyPlace.HAIRDRESSER_BAKER, People.Activity.UNEMPLOYED);
        economy.people.employer[TinyPlace.HAIRDRESSER_BAKER] = account;
        economy.people.become(TinyPlace.HAIRDRESSER_BAKER, People.Activity.EMPLOYED);
        economy.ledger.classify(account, form.sector());
        economy.ledger.pay(Flow.OPENING, economy.accounts.nation, account, Math.max(0, profit));
        for (int f : List.of(TinyPlace.HAIRDRESSERS, TinyPlace.BUILDERS)) {
            firms.sales[f] = 0;
            firms.live[f] = false;
        }
        economy.ledger.closeMonth();
        return economy;
    }

    private static void run(Economy economy, ModelSpec spec) {
        new SurplusDistribution(
                        economy,
                        spec.rules().surplus(),
                        spec.rules().fiscal(),
                        spec.rules().ownership().inOrder())
                .run();
    }

    private static Economy dispose(LegalForm form, long profit, ModelSpec spec) {
        Economy economy = placeWith(form, profit);
        LedgerAudit audit = new LedgerAudit(economy.ledger);
        run(economy, spec);
        audit.check("Surplus", economy.month);
        return economy;
    }

    private static long paid(Economy economy, Flow why, Sector from, Sector to) {
        return economy.ledger.flows().month(why, from, to);
    }

    private static long surplusOf(LegalForm form) {
        return form.taxExempt() ? PROFIT : AFTER_TAX;
    }

    // ---- every form ------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("forms")
    void everyPennyArrivesWhereTheTableSays(LegalForm form) {
        Economy economy = dispose(form, PROFIT, SPEC);
        Sector own = form.sector();
        long[] parts = form.split(surplusOf(form));
        long dividend = parts[Use.OWNERS.ordinal()];
        long workers = parts[Use.WORKERS.ordinal()];
        long members = parts[Use.MEMBERS.ordinal()];

        assertThat(paid(economy, Flow.DIVIDENDS, own, Sector.HOUSEHOLDS)).isEqualTo(dividend);
        assertThat(paid(economy, Flow.DIVIDENDS, own, Sector.NATION)).isEqualTo(parts[Use.OUTSIDE.ordinal()]);
        assertThat(paid(economy, Flow.COMMUNITY_DIVIDEND, own, Sector.COMMUNITY_FUND))
                .isEqualTo(parts[Use.COMMUNITY.ordinal()]);
        assertThat(paid(economy, Flow.COUNCIL_DIVIDEND, own, Sector.ANCHORS)).isEqualTo(parts[Use.COUNCIL.ordinal()]);
        // three people share: of a third a tenth of the rest is the firm's contribution, a tenth the worker's and a
        // fifth tax,
        // unless it is a trust's
        long gross = Math.round(workers / 3 / 1.1);
        assertThat(paid(economy, Flow.WORKER_BONUS, own, Sector.HOUSEHOLDS))
                .isCloseTo(Math.round(gross * (form.bonusRelief() ? 0.9 : 0.7)), within(1L));
        assertThat(paid(economy, Flow.WORKER_BONUS, own, Sector.REGION))
                .isCloseTo(2 * Math.round(gross * 0.7), within(2L));
        // what members will be refunded stays in the firm, marked as theirs; so does the reserve
        assertThat(economy.firms.refundPot[FIRM]).isEqualTo(members);
        assertThat(economy.ledger.deposits(economy.accounts.firm(FIRM)))
                .isCloseTo(members + parts[Use.RESERVE.ordinal()], within(4L));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nothingIsPaidButTaxAndTheUsesOfTheTable(LegalForm form) {
        Economy economy = dispose(form, PROFIT, SPEC);
        long left = PROFIT - economy.ledger.deposits(economy.accounts.firm(FIRM));
        long listed = 0;
        for (Flow why : List.of(
                Flow.CORPORATION_TAX,
                Flow.INCOME_TAX,
                Flow.DIVIDENDS,
                Flow.WORKER_BONUS,
                Flow.NATIONAL_INSURANCE,
                Flow.COMMUNITY_DIVIDEND,
                Flow.COUNCIL_DIVIDEND)) {
            listed += economy.ledger.flows().monthFrom(why, form.sector());
        }
        assertThat(left).isEqualTo(listed);
        long all = Arrays.stream(Flow.values())
                .mapToLong(why -> economy.ledger.flows().month(why))
                .sum();
        assertThat(all).isEqualTo(listed);
        assertThat(paid(economy, Flow.CORPORATION_TAX, form.sector(), Sector.GOVERNMENT))
                .isEqualTo(form.taxExempt() ? 0 : PROFIT - AFTER_TAX);
        assertThat(economy.firms.profit[FIRM]).as("the quarter begins anew").isZero();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatStaysInThePlaceAndWhatLeavesIsTheWholeSurplus(LegalForm form) {
        Economy economy = dispose(form, PROFIT, SPEC);
        long[] parts = form.split(surplusOf(form));
        long workers = parts[Use.WORKERS.ordinal()];
        // shareholders are elsewhere; one of three workers lives here; a branch's reserve is not the place's, nor does
        // anything of this firm belong elsewhere but that
        assertThat(economy.surplusUses.away(form.sector()))
                .isEqualTo(parts[Use.OUTSIDE.ordinal()] + workers - workers / 3);
        assertThat(economy.surplusUses.here(form.sector()) + economy.surplusUses.away(form.sector()))
                .isEqualTo(surplusOf(form));
    }

    @Test
    void theSurplusOfAFirmWhoseOwnerLivesElsewhereLeavesKeptOrPaid() {
        Economy economy = placeWith(SPEC.rules().ownership().of(PrivateFirm.class), PROFIT);
        economy.firms.owner[FIRM] = Firms.NO_LOCAL_OWNER;
        economy.ledger.pay(Flow.OPENING, economy.accounts.firm(FIRM), economy.accounts.nation, PROFIT - 500_000);
        run(economy, SPEC);
        // of 500,000 in the bank 200,000 are tax and the rest a dividend; what was earned and is not there is kept
        assertThat(paid(economy, Flow.DIVIDENDS, Sector.PRIVATE_FIRMS, Sector.REGION))
                .isEqualTo(300_000);
        assertThat(economy.surplusUses.away(Sector.PRIVATE_FIRMS)).isEqualTo(AFTER_TAX);
        assertThat(economy.surplusUses.here(Sector.PRIVATE_FIRMS)).isZero();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aLossIsNobodys(LegalForm form) {
        Economy economy = dispose(form, -5_000, SPEC);
        assertThat(Arrays.stream(Flow.values())
                        .mapToLong(why -> economy.ledger.flows().month(why))
                        .sum())
                .isZero();
        assertThat(economy.firms.profit[FIRM]).isZero();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void betweenQuartersTheProfitIsKept(LegalForm form) {
        Economy economy = placeWith(form, PROFIT);
        economy.month = economy.month.next();
        economy.firms.sales[FIRM] = 700;
        economy.firms.costs[FIRM] = 200;
        economy.firms.depreciation[FIRM] = 99;
        run(economy, SPEC);
        assertThat(economy.firms.profit[FIRM]).isEqualTo(PROFIT + 401);
        assertThat(economy.ledger.deposits(economy.accounts.firm(FIRM))).isEqualTo(PROFIT);
    }

    @Test
    void tenFormsAreAskedAndNoTwoAreTheSame() {
        assertThat(forms().map(LegalForm::sector)).hasSize(10).doesNotHaveDuplicates();
    }

    // ---- some of them ----------------------------------------------------------------------------------------------

    @Test
    void thePrivateOwnerReceivesHerDividendAndIsTaxedLater() {
        Economy economy = dispose(SPEC.rules().ownership().of(PrivateFirm.class), PROFIT, SPEC);
        assertThat(economy.ledger.deposits(economy.accounts.household(TinyPlace.COOPERS)))
                .isEqualTo(328_000 + 799_999);
        assertThat(economy.households.income[TinyPlace.COOPERS]).isEqualTo(799_999);
        assertThat(economy.households.capitalIncome[TinyPlace.COOPERS]).isEqualTo(799_999);
    }

    @Test
    void theDividendOfAnOwnerFromTheRegionGoesThereUntaxed() {
        Economy economy = placeWith(SPEC.rules().ownership().of(PrivateFirm.class), PROFIT);
        economy.firms.owner[FIRM] = Firms.NO_LOCAL_OWNER;
        run(economy, SPEC);
        assertThat(paid(economy, Flow.DIVIDENDS, Sector.PRIVATE_FIRMS, Sector.REGION))
                .isEqualTo(AFTER_TAX);
        assertThat(economy.ledger.flows().month(Flow.INCOME_TAX)).isZero();
    }

    @Test
    void theWorkersThirdsAreEarningsNotCapitalIncome() {
        Economy economy = dispose(SPEC.rules().ownership().of(WorkerCooperative.class), PROFIT, SPEC);
        // 45 % of 799,999 is 360,000 (rounded); a third of it is 120,000, 109,091 with the firm's contribution of a
        // tenth, and
        // 76,364 less a tenth and a fifth
        assertThat(economy.households.income[TinyPlace.BAKERS]).isEqualTo(76_364);
        assertThat(economy.households.capitalIncome[TinyPlace.BAKERS]).isZero();
    }

    @Test
    void aBonusCountsInTheMeansTestsOfTheNextMonthAndInNoOther() {
        Economy economy = dispose(SPEC.rules().ownership().of(WorkerCooperative.class), PROFIT, SPEC);
        assertThat(economy.households.earnings[TinyPlace.BAKERS]).isZero();
        economy.openMonth();
        assertThat(economy.households.earnings[TinyPlace.BAKERS]).isEqualTo(76_364);
        economy.openMonth();
        assertThat(economy.households.earnings[TinyPlace.BAKERS]).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7, 99, 100})
    void aFewPenceAreSplitLikeMany(long profit) {
        forms().forEach(form -> {
            Economy economy = dispose(form, profit, SPEC);
            long left = economy.ledger.deposits(economy.accounts.firm(FIRM));
            long paid = Arrays.stream(Flow.values())
                    .mapToLong(why -> economy.ledger.flows().monthFrom(why, form.sector()))
                    .sum();
            assertThat(left + paid).isEqualTo(profit);
        });
    }

    @Test
    void ofAPennyNoMoreIsTakenThanItIsWhateverCommutersEarn() {
        long profit = 10; // a penny for each of three people
        ModelSpec spec = TinyPlace.spec(
                "fiscal.national-insurance.employee-rate=0.13", "fiscal.national-insurance.employer-rate=0");
        LegalForm form = spec.rules().ownership().of(WorkerCooperative.class);
        for (int pence = 0; pence < 100; pence++) {
            Economy economy = placeWith(form, profit);
            economy.firms.industry[FIRM] = economy.firms.industry[TinyPlace.HAIRDRESSERS];
            economy.outside.commuterStanding = 1 + pence / 100_000.0; // of a thousand pounds
            run(economy, spec);
            assertThat(economy.ledger.deposits(economy.accounts.firm(FIRM))).isBetween(0L, profit);
        }
    }

    @Test
    void whatMembersWereAlreadyPromisedIsNotDisposedOfAgain() {
        LegalForm form = SPEC.rules().ownership().of(ConsumerCooperative.class);
        Economy economy = placeWith(form, PROFIT);
        economy.firms.refundPot[FIRM] = 700_000;
        run(economy, SPEC);
        // 999,999 less tax of 200,000 less the 700,000 of the members: 99,999
        long members = form.split(99_999)[Use.MEMBERS.ordinal()];
        assertThat(economy.firms.refundPot[FIRM]).isEqualTo(700_000 + members);
    }

    @Test
    void ownersOfABranchThatIsLikeAPrivateFirmLiveElsewhere() {
        ModelSpec like = TinyPlace.spec(
                "ownership.plc-branch.to-owners=as-private-firm", "ownership.plc-branch.to-outside=as-private-firm");
        Economy economy = dispose(like.rules().ownership().of(PlcBranch.class), PROFIT, like);
        assertThat(economy.ledger.flows().month(Flow.DIVIDENDS, Sector.PLC_BRANCHES, Sector.REGION))
                .isPositive();
        assertThat(economy.ledger.flows().month(Flow.DIVIDENDS, Sector.PLC_BRANCHES, Sector.HOUSEHOLDS))
                .isZero();
    }
}
