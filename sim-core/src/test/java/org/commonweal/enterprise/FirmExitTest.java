package org.commonweal.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.commonweal.credit.FirmCash;
import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.ownership.CommunityBenefitSociety;
import org.commonweal.ownership.ConsumerCooperative;
import org.commonweal.ownership.EmployeeTrust;
import org.commonweal.ownership.LegalForm;
import org.commonweal.ownership.MunicipalCompany;
import org.commonweal.ownership.PlcBranch;
import org.commonweal.ownership.PrivateFirm;
import org.commonweal.procurement.BidderRolls;
import org.commonweal.production.ExportOrders;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.trade.IndustryRolls;
import org.commonweal.transfer.Creditors;
import org.commonweal.transfer.TransferFund;
import org.commonweal.transfer.TransferTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A firm closes in the tiny place, as each of the ten legal forms. It has 500,000 in the bank and capital of 1,000,000
 * that fetches 35 %; it owes 250,000. What is left is 500,000 + 350,000 - 250,000 = 600,000.
 */
class FirmExitTest {
    private static final int FIRM = 2;
    private static final long LEFT = 600_000;
    private static final ModelSpec SPEC =
            TinyPlace.spec("exit.resale=0.35", "credit.guaranteed=0", "credit.parent-support=0");
    private static final ModelSpec UNLOCKED =
            TinyPlace.spec("exit.resale=0.35", "credit.guaranteed=0", "ownership.employee-trust.asset-lock=off");

    static Stream<LegalForm> forms() {
        return Arrays.stream(SPEC.rules().ownership().inOrder());
    }

    static Stream<LegalForm> lockedForms() {
        return forms().filter(LegalForm::assetLock);
    }

    /** A firm in a third slot that a Cooper owns (if it has an owner) and in which a Baker and two commuters work. */
    private static Economy placeWith(LegalForm form) {
        Economy economy = TinyPlace.open();
        Firms firms = economy.firms;
        firms.open();
        firms.form[FIRM] = (byte) form.index();
        firms.industry[FIRM] = (byte) TinyPlace.PERSONAL_SERVICES;
        firms.branch[FIRM] = form.sector() == Sector.PLC_BRANCHES;
        firms.owner[FIRM] = form.toOwners() > 0 ? TinyPlace.COOPERS : Firms.NO_LOCAL_OWNER;
        firms.age[FIRM] = 24;
        firms.capital[FIRM] = 1_000_000;
        firms.residents[FIRM] = 1;
        firms.commuters[FIRM] = 2;
        firms.closing[FIRM] = true;
        int account = economy.accounts.firm(FIRM);
        economy.leaveJob(TinyPlace.HAIRDRESSER_BAKER, People.Activity.UNEMPLOYED);
        economy.people.become(TinyPlace.HAIRDRESSER_BAKER, People.Activity.EMPLOYED);
        economy.people.employer[TinyPlace.HAIRDRESSER_BAKER] = account;
        economy.ledger.classify(account, form.sector());
        economy.ledger.pay(Flow.OPENING, economy.accounts.nation, account, 250_000);
        economy.ledger.lend(Flow.LENDING, Instrument.FIRM_LOANS, economy.accounts.nationalBank, account, 250_000);
        economy.ledger.closeMonth();
        return economy;
    }

    private static Economy close(Economy economy) {
        return close(economy, SPEC);
    }

    private static Economy close(Economy economy, ModelSpec spec) {
        LedgerAudit books = new LedgerAudit(economy.ledger);
        IndustryRolls rolls = new IndustryRolls(economy);
        Detachment detachment = new Detachment(
                economy,
                rolls,
                new BidderRolls(economy, spec.rules().tenders().hearing()),
                new ExportOrders(economy, spec.rules().exports()),
                spec.rules().wages().scar());
        FirmCash cash = new FirmCash(economy, spec.rules().credit());
        new FirmExit(
                        economy,
                        spec.rules().exit(),
                        spec.rules().credit(),
                        spec.rules().fiscal(),
                        spec.rules().ownership().inOrder(),
                        detachment,
                        cash,
                        new Creditors(economy, new TransferFund(economy, new TransferTerms())))
                .run();
        books.check("Exits", economy.month);
        new EconomyAudit(economy).check("Exits", economy.month);
        return economy;
    }

    private static long proceeds(Economy economy, Sector to) {
        return economy.ledger.flows().monthTo(Flow.CLOSING_PROCEEDS, to);
    }

    // ---- every form ------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("forms")
    void everyPennyThatIsLeftGoesSomewhere(LegalForm form) {
        Economy economy = close(placeWith(form));
        assertThat(economy.ledger.flows().monthFrom(Flow.CLOSING_PROCEEDS, form.sector()))
                .isEqualTo(LEFT);
        assertThat(economy.ledger.netWorth(economy.accounts.firm(FIRM))).isZero();
        assertThat(economy.ledger.flows().month(Flow.CAPITAL_SALES, Sector.NATION, form.sector()))
                .isEqualTo(350_000);
        assertThat(economy.ledger.flows().month(Flow.REPAYMENT, form.sector(), Sector.NATIONAL_BANK))
                .isEqualTo(250_000);
    }

    @ParameterizedTest
    @MethodSource("lockedForms")
    void whatAnAssetLockedFirmLeavesNeverReachesAHousehold(LegalForm form) {
        Economy economy = close(placeWith(form));
        assertThat(proceeds(economy, Sector.HOUSEHOLDS)).isZero();
        assertThat(proceeds(economy, Sector.REGION)).isZero();
        assertThat(proceeds(economy, Sector.NATION)).isZero();
        assertThat(proceeds(economy, Sector.COMMUNITY_FUND) + proceeds(economy, Sector.ANCHORS))
                .isEqualTo(LEFT);
    }

    @Test
    void theAssetLockIsInTheTable() {
        assertThat(lockedForms().map(LegalForm::sector))
                .contains(
                        Sector.COMMUNITY_INTEREST_COMPANIES,
                        Sector.COMMUNITY_BENEFIT_SOCIETIES,
                        Sector.CHARITIES,
                        Sector.WORKER_COOPERATIVES)
                .doesNotContain(Sector.PRIVATE_FIRMS, Sector.PLC_BRANCHES);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everythingThatPointedToItIsDetached(LegalForm form) {
        Economy economy = placeWith(form);
        economy.households.supplier[TinyPlace.PERSONAL_SERVICES][TinyPlace.DYERS] = FIRM;
        economy.firms.supplier[TinyPlace.PERSONAL_SERVICES][TinyPlace.BUILDERS] = FIRM;
        economy.contracts.supplier[1] = economy.accounts.firm(FIRM);
        economy.contracts.ends[1] = 30;
        close(economy);
        assertThat(economy.firms.live[FIRM]).isFalse();
        assertThat(economy.firms.heads(FIRM)).isZero();
        assertThat(economy.people.activity(TinyPlace.HAIRDRESSER_BAKER)).isEqualTo(People.Activity.UNEMPLOYED);
        // customers go to the hairdressers, the only others there are; the contract is let again
        assertThat(economy.households.supplier[TinyPlace.PERSONAL_SERVICES][TinyPlace.DYERS])
                .isEqualTo(TinyPlace.HAIRDRESSERS);
        assertThat(economy.firms.supplier[TinyPlace.PERSONAL_SERVICES][TinyPlace.BUILDERS])
                .isEqualTo(TinyPlace.HAIRDRESSERS);
        assertThat(economy.contracts.supplier[1]).isEqualTo(economy.accounts.nation);
        assertThat(economy.contracts.ends[1]).isZero();
        assertThat(economy.tally.deaths).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aDebtThatIsNotCoveredIsTheBanksLoss(LegalForm form) {
        Economy economy = placeWith(form);
        int account = economy.accounts.firm(FIRM);
        // spends all it has: 350,000 for the capital is left against 400,000 owed
        economy.ledger.lend(Flow.LENDING, Instrument.FIRM_LOANS, economy.accounts.nationalBank, account, 150_000);
        economy.ledger.pay(Flow.INPUTS_OUTSIDE, account, economy.accounts.nation, 650_000);
        economy.ledger.closeMonth();
        close(economy);
        assertThat(economy.ledger.flows().month(Flow.WRITE_OFF, Sector.NATIONAL_BANK, form.sector()))
                .isEqualTo(50_000);
        assertThat(economy.ledger.flows().month(Flow.CLOSING_PROCEEDS)).isZero();
        assertThat(economy.tally.writtenOff).isEqualTo(50_000);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sellersAndMembersComeAfterTheBank(LegalForm form) {
        Economy economy = placeWith(form);
        int dyers = economy.accounts.household(TinyPlace.DYERS);
        owe(economy, dyers, 100_000);
        owe(economy, economy.accounts.region, 200_000);
        close(economy);
        assertThat(economy.ledger.flows().month(Flow.REPAYMENT, form.sector(), Sector.HOUSEHOLDS))
                .isEqualTo(100_000);
        assertThat(economy.ledger.flows().month(Flow.REPAYMENT, form.sector(), Sector.REGION))
                .isEqualTo(200_000);
        assertThat(economy.ledger.flows().monthFrom(Flow.CLOSING_PROCEEDS, form.sector()))
                .isEqualTo(LEFT - 300_000);
        assertThat(economy.buyoutLoans.count()).isZero();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void profitThatWasNotYetTaxedIsTaxed(LegalForm form) {
        Economy economy = placeWith(form);
        economy.firms.profit[FIRM] = 100_000;
        close(economy);
        assertThat(economy.ledger.flows().month(Flow.CORPORATION_TAX, form.sector(), Sector.GOVERNMENT))
                .isEqualTo(form.taxExempt() ? 0 : 20_000);
    }

    @Test
    void whereItDoesNotReachSellersAndMembersLoseTheSamePart() {
        Economy economy = placeWith(SPEC.rules().ownership().of(PrivateFirm.class));
        owe(economy, economy.accounts.household(TinyPlace.DYERS), 400_000);
        owe(economy, economy.accounts.region, 800_000);
        close(economy);
        // 600,000 against 1,200,000
        assertThat(economy.ledger.flows().month(Flow.REPAYMENT, Sector.PRIVATE_FIRMS, Sector.HOUSEHOLDS))
                .isEqualTo(200_000);
        assertThat(economy.ledger.flows().month(Flow.WRITE_OFF, Sector.REGION, Sector.PRIVATE_FIRMS))
                .isEqualTo(400_000);
        assertThat(economy.ledger.flows().month(Flow.CLOSING_PROCEEDS)).isZero();
    }

    private static void owe(Economy economy, int lender, long pence) {
        economy.ledger.accrue(Instrument.BUYOUT_LOANS, lender, economy.accounts.firm(FIRM), pence);
        economy.buyoutLoans.add(FIRM, lender, pence);
        economy.ledger.closeMonth();
    }

    // ---- members of a society --------------------------------------------------------------------------------------

    /** The Dyers and somebody who moved away hold shares of a society, two to one. */
    private static Economy societyWith(long shares) {
        Economy economy = placeWith(SPEC.rules().ownership().of(CommunityBenefitSociety.class));
        economy.firms.shareOffer[FIRM] = -24;
        economy.firms.owner[FIRM] = Firms.NO_LOCAL_OWNER;
        share(economy, economy.accounts.household(TinyPlace.DYERS), shares / 3 * 2);
        share(economy, economy.accounts.region, shares / 3);
        economy.ledger.closeMonth();
        return economy;
    }

    private static void share(Economy economy, int member, long pence) {
        economy.ledger.accrue(Instrument.COMMUNITY_SHARES, member, economy.accounts.firm(FIRM), pence);
        economy.communityShares.add(FIRM, member, pence);
    }

    private static long worth(Economy economy, int household) {
        return economy.ledger.netWorth(economy.accounts.household(household));
    }

    @Test
    void membersOfASocietyGetTheirSharesBackAndTheCommunityTheRest() {
        Economy economy = close(societyWith(450_000));
        assertThat(economy.ledger.flows().month(Flow.SHARE_WITHDRAWALS)).isEqualTo(450_000);
        assertThat(proceeds(economy, Sector.COMMUNITY_FUND)).isEqualTo(LEFT - 450_000);
        assertThat(economy.tally.membersLoss).isZero();
        assertThat(economy.tally.societiesClosed).isEqualTo(1);
        assertThat(economy.communityShares.count()).isZero();
    }

    @Test
    void whatDoesNotReachMembersLoseInProportionAndNobodyElseLosesAnything() {
        Economy economy = societyWith(900_000);
        long[] before = {
            worth(economy, TinyPlace.BAKERS),
            worth(economy, TinyPlace.ARCHERS),
            worth(economy, TinyPlace.COOPERS),
            worth(economy, TinyPlace.DYERS)
        };
        close(economy);
        // 600,000 for 900,000: a third is lost, of 600,000 by the Dyers and of 300,000 outside
        assertThat(economy.tally.membersLoss).isEqualTo(300_000);
        assertThat(economy.ledger.flows().monthFrom(Flow.WRITE_OFF, Sector.REGION))
                .isEqualTo(100_000);
        assertThat(worth(economy, TinyPlace.DYERS)).isEqualTo(before[TinyPlace.DYERS] - 200_000);
        assertThat(worth(economy, TinyPlace.BAKERS)).isEqualTo(before[TinyPlace.BAKERS]);
        assertThat(worth(economy, TinyPlace.ARCHERS)).isEqualTo(before[TinyPlace.ARCHERS]);
        assertThat(worth(economy, TinyPlace.COOPERS)).isEqualTo(before[TinyPlace.COOPERS]);
        assertThat(economy.tally.writtenOff).as("the bank is repaid in full").isZero();
        assertThat(proceeds(economy, Sector.COMMUNITY_FUND)).isZero();
    }

    @Test
    void membersComeAfterTheBankAndSellers() {
        Economy economy = societyWith(300_000);
        owe(economy, economy.accounts.nation, 550_000);
        close(economy);
        assertThat(economy.ledger.flows().month(Flow.REPAYMENT, Sector.COMMUNITY_BENEFIT_SOCIETIES, Sector.NATION))
                .isEqualTo(550_000);
        assertThat(economy.tally.membersLoss).isEqualTo(250_000);
    }

    @Test
    void aSocietyIsNotInsolventAsLongAsItsMembersBearTheLoss() {
        Economy economy = societyWith(1_500_000);
        economy.firms.closing[FIRM] = false;
        economy.firms.overdrawn[FIRM] = true;
        economy.firms.illiquid[FIRM] = SPEC.rules().exit().patience() - 1;
        assertThat(economy.firmEquity(FIRM)).isNegative();
        close(economy);
        assertThat(economy.firms.live[FIRM]).isTrue();
    }

    @Test
    void whatACooperativeOfConsumersLeavesWithoutALockIsItsCustomers() {
        ModelSpec open = TinyPlace.spec("exit.resale=0.35", "ownership.consumer-cooperative.asset-lock=off");
        Economy economy = placeWith(open.rules().ownership().of(ConsumerCooperative.class));
        economy.households.supplier[TinyPlace.PERSONAL_SERVICES][TinyPlace.DYERS] = FIRM;
        economy.households.supplier[TinyPlace.PERSONAL_SERVICES][TinyPlace.COOPERS] = FIRM;
        close(economy, open);
        assertThat(economy.ledger.deposits(economy.accounts.household(TinyPlace.DYERS)))
                .isEqualTo(52_000 + LEFT / 2);
        assertThat(proceeds(economy, Sector.HOUSEHOLDS)).isEqualTo(LEFT);
    }

    // ---- some of them ----------------------------------------------------------------------------------------------

    @Test
    void whatAPrivateFirmLeavesIsItsOwners() {
        Economy economy = close(placeWith(SPEC.rules().ownership().of(PrivateFirm.class)));
        assertThat(economy.ledger.deposits(economy.accounts.household(TinyPlace.COOPERS)))
                .isEqualTo(328_000 + LEFT);
    }

    @Test
    void whatABranchLeavesIsItsParents() {
        assertThat(proceeds(close(placeWith(SPEC.rules().ownership().of(PlcBranch.class))), Sector.NATION))
                .isEqualTo(LEFT);
    }

    @Test
    void whatAMunicipalCompanyLeavesIsTheCouncils() {
        assertThat(proceeds(close(placeWith(SPEC.rules().ownership().of(MunicipalCompany.class))), Sector.ANCHORS))
                .isEqualTo(LEFT);
    }

    @Test
    void whatAnEmployeeTrustLeavesIsItsWorkersInEqualParts() {
        LegalForm trust = UNLOCKED.rules().ownership().of(EmployeeTrust.class);
        Economy economy = close(placeWith(trust), UNLOCKED);
        assertThat(proceeds(economy, Sector.HOUSEHOLDS)).isEqualTo(LEFT / 3);
        assertThat(proceeds(economy, Sector.REGION)).isEqualTo(LEFT - LEFT / 3);
    }

    @Test
    void anOwnerRepaysWhatHeHasGuaranteed() {
        ModelSpec guaranteed = TinyPlace.spec("exit.resale=0.35", "credit.guaranteed=1");
        Economy economy = placeWith(SPEC.rules().ownership().of(PrivateFirm.class));
        int account = economy.accounts.firm(FIRM);
        // 350,000 for the capital is left against 400,000 owed; the Coopers have 328,000
        economy.ledger.lend(Flow.LENDING, Instrument.FIRM_LOANS, economy.accounts.nationalBank, account, 150_000);
        economy.ledger.pay(Flow.INPUTS_OUTSIDE, account, economy.accounts.nation, 650_000);
        economy.ledger.closeMonth();
        close(economy, guaranteed);
        assertThat(economy.ledger.deposits(economy.accounts.household(TinyPlace.COOPERS)))
                .isEqualTo(278_000);
        assertThat(economy.tally.writtenOff).isZero();
        assertThat(economy.tally.defaultsOfFirms).isZero();
    }

    // ---- why -------------------------------------------------------------------------------------------------------

    @Test
    void aFirmWithoutCashForLongEnoughCloses() {
        Economy economy = placeWith(SPEC.rules().ownership().of(PrivateFirm.class));
        economy.firms.closing[FIRM] = false;
        economy.firms.overdrawn[FIRM] = true;
        economy.firms.illiquid[FIRM] = SPEC.rules().exit().lastPatience() - 2;
        close(economy);
        assertThat(economy.firms.live[FIRM]).isTrue();
        economy.ledger.closeMonth();
        close(economy);
        assertThat(economy.firms.live[FIRM]).isFalse();
        assertThat(economy.tally.insolvencies).isEqualTo(1);
    }

    @Test
    void oneMonthWithCashIsANewBeginning() {
        Economy economy = placeWith(SPEC.rules().ownership().of(PrivateFirm.class));
        economy.firms.closing[FIRM] = false;
        economy.firms.illiquid[FIRM] = SPEC.rules().exit().lastPatience() - 1;
        close(economy);
        assertThat(economy.firms.illiquid[FIRM]).isZero();
        assertThat(economy.firms.live[FIRM]).isTrue();
    }
}
