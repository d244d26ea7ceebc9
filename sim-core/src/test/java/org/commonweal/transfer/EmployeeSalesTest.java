package org.commonweal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.commonweal.claims.Handovers;
import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.economy.People;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/**
 * The Bakers stop and sell the building firm, worth 680,000, which has 200,000 to spare, to the Cooper and the two commuters
 * who work there. A fund of 100,000 of the council's and 300,000 of investors' may lend three tenths of the price, 204,000; the
 * seller waits for half of the price at most.
 */
class EmployeeSalesTest {
    private static final int FIRM = TinyPlace.BUILDERS;
    private static final long PRICE = 680_000;

    private final Economy economy = place();
    private final TransferTerms terms = terms();
    private final int firm = economy.accounts.firm(FIRM);
    private final int seller = economy.accounts.household(TinyPlace.BAKERS);
    private final int council = economy.anchors.get(TinyPlace.COUNCIL).account();
    private ModelSpec spec = TinyPlace.spec();

    private static Economy place() {
        Economy economy = TinyPlace.open();
        int account = economy.accounts.firm(FIRM);
        economy.ledger.pay(Flow.EXPORTS, economy.accounts.nation, account, 200_000);
        economy.leaveJob(TinyPlace.COUNCIL_COOPER, People.Activity.EMPLOYED);
        economy.people.employer[TinyPlace.COUNCIL_COOPER] = account;
        economy.countResidents(account, 1);
        economy.firms.commuters[FIRM] = 2;
        economy.ledger.closeMonth();
        return economy;
    }

    private static TransferTerms terms() {
        TransferTerms terms = new TransferTerms();
        terms.share.turn(0.99);
        terms.strength.turn(1);
        terms.leastHeadcount.turn(2);
        terms.weights.turn(10);
        terms.takeUp.turn(1);
        terms.vendorsShare.turn(0.5);
        terms.vendorsMonths.turn(60);
        terms.councilsFund.turn(100_000);
        terms.investorsFund.turn(300_000);
        terms.fundsShare.turn(0.3);
        terms.fundsMost.turn(80_000);
        terms.fundsMonths.turn(60);
        terms.stake.turn(10_000);
        terms.relief.turn(0.1);
        terms.productivity.turn(0.02);
        return terms;
    }

    private boolean stop() {
        LedgerAudit books = new LedgerAudit(economy.ledger);
        TransferFund fund = new TransferFund(economy, terms);
        fund.open();
        economy.firms.ownerWorks[FIRM] = false;
        boolean sold = new EmployeeSales(
                        economy, spec.rules().succession(), terms, FirmSaleTest.sale(economy, spec), fund)
                .buy(FIRM, seller, 7);
        economy.leaveJob(TinyPlace.BUILDER_BAKER, People.Activity.RETIRED);
        books.check("Sale", economy.month);
        new EconomyAudit(economy).check("Sale", economy.month);
        return sold;
    }

    private long failures(String what) {
        return economy.programmes.failures(EmployeeSales.PROGRAMME, what);
    }

    private long cost(String bearer) {
        return economy.programmes.cost(EmployeeSales.PROGRAMME, bearer);
    }

    private long owedTo(int account) {
        return economy.ledger.balance(Instrument.BUYOUT_LOANS, account);
    }

    // ---- who pays the price ----------------------------------------------------------------------------------------

    @Test
    void thePriceIsCashAndFundAndWhatTheSellerWaitsForToThePenny() {
        long before = economy.ledger.netWorth(seller);
        assertThat(stop()).isTrue();
        Handovers done = economy.handovers;
        assertThat(done.price).isEqualTo(PRICE);
        assertThat(done.fromCash).isEqualTo(200_000);
        assertThat(done.fromFund).isEqualTo(204_000);
        assertThat(done.fromStakes).isZero();
        assertThat(done.fromVendors).isEqualTo(276_000);
        assertThat(economy.ledger.netWorth(seller) - before)
                .as("the seller has the price")
                .isEqualTo(PRICE);
        assertThat(owedTo(seller)).isEqualTo(276_000);
        assertThat(economy.ledger.sector(firm)).isEqualTo(Sector.EMPLOYEE_TRUSTS);
    }

    @Test
    void providersOfTheFundLendInProportionAndItIsTheirCostUntilItComesBack() {
        stop();
        assertThat(owedTo(council)).isEqualTo(51_000).isEqualTo(cost("council"));
        assertThat(owedTo(economy.accounts.nation)).isEqualTo(153_000).isEqualTo(cost("investors"));
        assertThat(cost("Treasury")).as("a tenth of the price").isEqualTo(68_000);
    }

    @Test
    void inACooperativeEverybodyPutsInAStakeAsFarAsTheyHaveIt() {
        terms.cooperatives.turn(1);
        stop();
        Handovers done = economy.handovers;
        assertThat(done.fromStakes).isEqualTo(30_000);
        assertThat(owedTo(economy.accounts.household(TinyPlace.COOPERS))).isEqualTo(10_000);
        assertThat(owedTo(economy.accounts.region)).as("two commuters").isEqualTo(20_000);
        assertThat(done.fromCash + done.fromFund + done.fromStakes + done.fromVendors)
                .isEqualTo(PRICE);
        assertThat(economy.ledger.sector(firm)).isEqualTo(Sector.WORKER_COOPERATIVES);
        assertThat(cost("Treasury")).as("only sales to trusts are relieved").isZero();
    }

    @Test
    void inASocietyAsManyHouseholdsPutInAStakeAsWorkThere() {
        terms.societies.turn(1);
        stop();
        long fromHere = IntStream.range(0, TinyPlace.HOUSEHOLDS)
                .mapToLong(h -> owedTo(economy.accounts.household(h)))
                .sum();
        assertThat(fromHere).isEqualTo(economy.handovers.fromStakes + economy.handovers.fromVendors);
        assertThat(economy.handovers.fromStakes).isBetween(1L, 30_000L);
        assertThat(economy.ledger.sector(firm)).isEqualTo(Sector.COMMUNITY_BENEFIT_SOCIETIES);
    }

    @Test
    void atItsWorthNobodyTogetherIsRicherOrPoorerOnTheDay() {
        spec = TinyPlace.spec("worth=earnings-multiple");
        economy.firms.earnings[FIRM] = 20_000;
        terms.mostService.turn(1);
        terms.cooperatives.turn(1);
        long before = wealth();
        assertThat(stop()).isTrue();
        assertThat(economy.handovers.price).isPositive();
        assertThat(wealth()).isEqualTo(before);
    }

    /** What households, the providers of the fund and the region have, and what the firm is worth to whom it belongs. */
    private long wealth() {
        LongStream households = IntStream.range(0, TinyPlace.HOUSEHOLDS)
                .mapToLong(h -> economy.ledger.netWorth(economy.accounts.household(h)));
        return households.sum()
                + economy.ledger.netWorth(council)
                + economy.ledger.netWorth(economy.accounts.nation)
                + economy.ledger.netWorth(economy.accounts.region)
                + TinyPlace.worth(economy, spec).of(FIRM);
    }

    @Test
    void itMakesMoreWithTheSamePeople() {
        stop();
        assertThat(economy.firms.productivity[FIRM]).isEqualTo(1.02);
        assertThat(economy.handovers.lift[FIRM]).isEqualTo(1.02);
    }

    // ---- what fails ------------------------------------------------------------------------------------------------

    @Test
    void adviceIsPaidThoughThePeopleDoNotWantIt() {
        terms.takeUp.reset();
        terms.advice.turn(4_000);
        terms.advicePaid.turn(0.75);
        assertThat(stop()).isFalse();
        assertThat(failures("not-taken-up")).isEqualTo(1);
        assertThat(cost("council")).isEqualTo(3_000);
        assertThat(cost("firms")).isEqualTo(1_000);
        assertThat(economy.ledger.flows().month(Flow.PROGRAMME_COSTS)).isEqualTo(4_000);
        assertThat(economy.ledger.flows().month(Flow.FIRM_SALES)).isZero();
    }

    @Test
    void aPriceThatNobodyFindsEndsTheDeal() {
        terms.councilsFund.reset();
        terms.investorsFund.reset();
        assertThat(stop()).isFalse();
        assertThat(failures("no-finance")).as("480,000 above half of 680,000").isEqualTo(1);
        assertThat(economy.buyoutLoans.count()).isZero();
    }

    @Test
    void debtsThatTakeTooMuchOfWhatItEarnsEndTheDeal() {
        terms.mostService.turn(0.5);
        economy.firms.earnings[FIRM] = 16_000;
        assertThat(stop()).as("480,000 in five years is half of 16,000 a month").isTrue();
    }

    @Test
    void aSellerWhoAsksForMoreMakesItTooExpensive() {
        terms.mostService.turn(0.5);
        terms.vendorsShare.turn(1);
        terms.overpriced.turn(1);
        terms.overprice.turn(0.1);
        economy.firms.earnings[FIRM] = 16_000;
        assertThat(stop()).isFalse();
        assertThat(failures("too-expensive")).isEqualTo(1);
    }

    @Test
    void aCouncilThatCannotPayItsPartAdvisesNobody() {
        terms.advice.turn(economy.ledger.deposits(council) + 1);
        terms.advicePaid.turn(1);
        assertThat(stop()).isFalse();
        assertThat(failures("unpaid")).isEqualTo(1);
        assertThat(cost("council")).isZero();
    }

    @Test
    void aFirmWithTooFewPeopleIsLeftAlone() {
        terms.leastHeadcount.turn(4);
        assertThat(stop()).isFalse();
        assertThat(economy.handovers.prepared).isZero();
    }

    // ---- by the trend ----------------------------------------------------------------------------------------------

    @Test
    void byTheTrendFirmsGoOnTheUsualTermsAndCostNobodyAnything() {
        spec = TinyPlace.spec("succession.least-headcount=2");
        terms.share.reset();
        terms.trend.turn(1);
        terms.trendsCooperatives.reset();
        assertThat(stop()).isTrue();
        assertThat(economy.handovers.withoutHelp).isEqualTo(1);
        assertThat(economy.handovers.isHandedOver(FIRM)).isFalse();
        assertThat(owedTo(seller)).isEqualTo(480_000);
        assertThat(cost("council")).isZero();
    }
}
