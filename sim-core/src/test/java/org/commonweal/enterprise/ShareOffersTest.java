package org.commonweal.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.dial.Hands;
import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.policy.CommunityShares;
import org.commonweal.simulation.MonthlyCycle;
import org.commonweal.simulation.Spec;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Phase;
import org.junit.jupiter.api.Test;

/**
 * A community buys the building firm of the Bakers, who would retire in half a year: 200,000 in the bank, capital of
 * 1,200,000, debts of 120,000, half the capital not paid for, so 680,000. Everybody asked puts three tenths of deposits
 * and units less debts into shares: the Bakers 198,000 of 660,000, Mrs Archer 499,200 of 1,664,000, the Coopers 98,400 of
 * 328,000, the Dyers 12,600 of 52,000 less 10,000. Together 808,200: the price, and 128,200 for the offer.
 */
class ShareOffersTest {
    private static final int FIRM = TinyPlace.BUILDERS;
    private static final long PRICE = 680_000;
    /** For the seven residents, and a trifle more. */
    private static final double ONE_A_MONTH = 171_428.6;

    private static final long COST = 128_200;
    private static final List<String> OFFER = List.of(
            "levers.community-shares.purchases=1",
            "levers.community-shares.target=10000",
            "levers.community-shares.target-spread=0",
            "levers.community-shares.reach=1000",
            "levers.community-shares.appetite=1",
            "levers.community-shares.portion=0.3",
            "levers.community-shares.portion-spread=0",
            "levers.community-shares.most-portion=1",
            "levers.community-shares.cost=1282");

    private final Economy economy = TinyPlace.open();
    private final Ledger ledger = economy.ledger;
    private final int builders = economy.accounts.firm(FIRM);
    private final LedgerAudit books;

    ShareOffersTest() {
        ledger.pay(Flow.EXPORTS, economy.accounts.nation, builders, 200_000);
        ledger.pay(Flow.OPENING, economy.accounts.nation, economy.accounts.communityFund, 100_000);
        economy.firms.commuters[FIRM] = 2;
        economy.people.age[TinyPlace.BUILDER_BAKER] = 12 * 66 - 6;
        Arrays.fill(economy.households.ethos, (byte) (Households.ETHOS_LEVELS - 1));
        ledger.closeMonth();
        books = new LedgerAudit(ledger);
    }

    private static ModelSpec spec(String... changes) {
        return Spec.with(Stream.concat(TinyPlace.RULES.stream(), OFFER.stream()).toList(), changes);
    }

    private void offer(String... changes) {
        ModelSpec spec = spec(changes);
        MonthlyCycle cycle = TinyPlace.cycle(economy, spec);
        spec.levers().of(CommunityShares.class).set(cycle.terms(), 1);
        Hands.alone(cycle.terms().shareOffers.offers, ONE_A_MONTH);
        cycle.run(Phase.FIRM_DEMOGRAPHY);
        books.check("Offer", economy.month);
        new EconomyAudit(economy).check("Offer", economy.month);
    }

    private long shares(int household) {
        return ledger.balance(Instrument.COMMUNITY_SHARES, economy.accounts.household(household));
    }

    private long offersPaid(Sector from) {
        return ledger.flows().month(Flow.SHARE_OFFERS, from, Sector.REGION);
    }

    private void assertThatNothingWasTaken() {
        assertThat(ledger.flows().month(Flow.SHARE_PURCHASES)).isZero();
        assertThat(economy.communityShares.count()).isZero();
        assertThat(ledger.sector(builders)).isEqualTo(Sector.PRIVATE_FIRMS);
    }

    // ---- an offer that succeeds ------------------------------------------------------------------------------------

    @Test
    void everybodyHoldsWhatTheyPaid() {
        offer();
        assertThat(shares(TinyPlace.BAKERS)).isEqualTo(198_000);
        assertThat(shares(TinyPlace.ARCHERS)).isEqualTo(499_200);
        assertThat(shares(TinyPlace.COOPERS)).isEqualTo(98_400);
        assertThat(shares(TinyPlace.DYERS)).isEqualTo(12_600);
        assertThat(ledger.owed(Instrument.COMMUNITY_SHARES, builders)).isEqualTo(PRICE + COST);
        assertThat(economy.communityShares.owedBy(FIRM)).isEqualTo(PRICE + COST);
        assertThat(ledger.deposits(economy.accounts.household(TinyPlace.COOPERS)))
                .isEqualTo(328_000 - 98_400);
    }

    @Test
    void theSellerIsPaidAndTheOfferToo() {
        offer();
        assertThat(ledger.flows().month(Flow.FIRM_SALES)).isEqualTo(PRICE);
        assertThat(ledger.deposits(economy.accounts.household(TinyPlace.BAKERS)))
                .isEqualTo(660_000 - 198_000 + PRICE);
        assertThat(offersPaid(Sector.COMMUNITY_BENEFIT_SOCIETIES)).isEqualTo(COST);
        assertThat(ledger.deposits(builders))
                .as("nothing else was taken out of it")
                .isEqualTo(200_000);
        assertThat(ledger.deposits(economy.accounts.communityFund)).isEqualTo(200_000);
    }

    @Test
    void theFirmIsASocietyAndItsOwnerAnEmployeeUntilHeRetires() {
        offer();
        assertThat(ledger.sector(builders)).isEqualTo(Sector.COMMUNITY_BENEFIT_SOCIETIES);
        assertThat(economy.firms.owner[FIRM]).isEqualTo(Firms.NO_LOCAL_OWNER);
        assertThat(economy.firms.isShareSociety(FIRM)).isTrue();
        assertThat(economy.people.activity(TinyPlace.BUILDER_BAKER)).isEqualTo(People.Activity.EMPLOYED);
        assertThat(economy.firms.heads(FIRM)).isEqualTo(3);
    }

    @Test
    void theSharesStandBehindItsDebts() {
        long before = economy.ownFunds(FIRM);
        offer();
        assertThat(economy.ownFunds(FIRM)).isEqualTo(before);
        assertThat(economy.firmEquity(FIRM)).isEqualTo(before - PRICE - COST);
    }

    @Test
    void aFirmThatNobodyCarriesOnIsSaved() {
        economy.people.age[TinyPlace.BUILDER_BAKER] = 12 * 40;
        economy.firms.closing[FIRM] = true;
        offer();
        assertThat(economy.firms.live[FIRM]).isTrue();
        assertThat(economy.firms.isShareSociety(FIRM)).isTrue();
    }

    @Test
    void theCouncilMayPayAPartOfTheOffer() {
        offer("levers.community-shares.grant=1000", "levers.community-shares.portion=0.31");
        assertThat(offersPaid(Sector.ANCHORS)).isEqualTo(100_000);
        assertThat(offersPaid(Sector.COMMUNITY_BENEFIT_SOCIETIES)).isEqualTo(28_200);
        assertThat(economy.communityShares.owedBy(FIRM))
                .as("no more than is needed")
                .isEqualTo(PRICE + 28_200);
    }

    @Test
    void unitsAreSoldForShares() {
        int archers = economy.accounts.household(TinyPlace.ARCHERS);
        ledger.pay(Flow.CONSUMPTION_OUTSIDE, archers, economy.accounts.nation, 664_000);
        offer("levers.community-shares.portion=0.5");
        // 400,000 and units of 600,000: half of it is 500,000
        assertThat(shares(TinyPlace.ARCHERS)).isPositive();
        assertThat(ledger.deposits(archers) + ledger.balance(Instrument.UNITS, archers) + shares(TinyPlace.ARCHERS))
                .isEqualTo(1_000_000);
    }

    // ---- an offer that fails ---------------------------------------------------------------------------------------

    @Test
    void aPennyTooLittleIsTooLittleAndTheCommunityFundLosesWhatItCost() {
        offer("levers.community-shares.cost=1282.01");
        assertThatNothingWasTaken();
        assertThat(economy.tally.offersFailed).isEqualTo(1);
        assertThat(offersPaid(Sector.COMMUNITY_FUND)).isEqualTo(COST + 1);
        assertThat(ledger.deposits(economy.accounts.household(TinyPlace.DYERS))).isEqualTo(52_000);
    }

    @Test
    void theCouncilsGrantIsLostToo() {
        offer("levers.community-shares.grant=1000", "levers.community-shares.portion=0.1");
        assertThatNothingWasTaken();
        assertThat(offersPaid(Sector.ANCHORS)).isEqualTo(100_000);
        assertThat(offersPaid(Sector.COMMUNITY_FUND)).isEqualTo(28_200);
    }

    @Test
    void whoDoesNotCareBuysNothing() {
        Arrays.fill(economy.households.ethos, (byte) 0);
        offer();
        assertThatNothingWasTaken();
        assertThat(economy.tally.offersFailed).isEqualTo(1);
    }

    @Test
    void withoutMoneyToPrepareItThereIsNoOffer() {
        offer("levers.community-shares.cost=2001");
        assertThatNothingWasTaken();
        assertThat(economy.tally.offersFailed).isZero();
        assertThat(ledger.flows().month(Flow.SHARE_OFFERS)).isZero();
    }

    @Test
    void aFirmBeyondItsReachIsNotForSaleToIt() {
        // 8,000 pounds less 1,282 for the offer are 6,718, and the firm costs 6,800
        offer("levers.community-shares.target=8000");
        assertThatNothingWasTaken();
    }

    @Test
    void aFirmWhoseOwnerStaysIsNotForSale() {
        economy.people.age[TinyPlace.BUILDER_BAKER] = 12 * 64;
        offer();
        assertThatNothingWasTaken();
    }

    @Test
    void withoutTheDialNothingHappens() {
        TinyPlace.cycle(economy, spec()).run(Phase.FIRM_DEMOGRAPHY);
        assertThatNothingWasTaken();
        assertThat(economy.tally.offersFailed).isZero();
    }
}
