package org.commonweal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.labour.PayPacket;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Bakers sell the building firm: 200,000 in the bank, capital of 1,200,000, debts of 120,000, so half the capital
 * not paid for, 680,000. Besides the owner, the Cooper who worked for the council and two commuters work there.
 */
class FirmSaleTest {
    private static final int FIRM = TinyPlace.BUILDERS;
    private static final long PRICE = 680_000;

    static FirmSale sale(Economy economy, ModelSpec spec) {
        PayPacket packet = new PayPacket(
                economy,
                spec.rules().wages(),
                spec.rules().pensions().contributions(),
                spec.rules().fiscal());
        return new FirmSale(
                economy,
                spec.rules().succession(),
                spec.rules().surplus(),
                spec.rules().ownership().inOrder(),
                packet,
                TinyPlace.worth(economy, spec));
    }

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

    private static int bakers(Economy economy) {
        return economy.accounts.household(TinyPlace.BAKERS);
    }

    private static Economy sell(Economy economy, BiConsumer<FirmSale, Integer> how, String... changes) {
        LedgerAudit books = new LedgerAudit(economy.ledger);
        FirmSale sale = sale(economy, TinyPlace.spec(changes));
        sale.employOwner(FIRM);
        how.accept(sale, bakers(economy));
        books.check("Sale", economy.month);
        new EconomyAudit(economy).check("Sale", economy.month);
        return economy;
    }

    private static long paid(Economy economy, Sector from, Sector to) {
        return economy.ledger.flows().month(Flow.FIRM_SALES, from, to);
    }

    static Stream<Named<BiConsumer<FirmSale, Integer>>> ways() {
        return Stream.of(
                Named.of("a household", (sale, seller) -> sale.toPerson(FIRM, seller, TinyPlace.COMMUTING_COOPER)),
                Named.of("somebody outside", (sale, seller) -> sale.toOutsider(FIRM, seller, TinyPlace.COOPERS)),
                Named.of("a company", (sale, seller) -> sale.toCompany(FIRM, seller)),
                Named.of("a trust", (sale, seller) -> sale.toTrust(FIRM, seller)),
                Named.of("a co-operative", (sale, seller) -> sale.toCooperative(FIRM, seller)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theSellerGetsThePriceInMoneyAndClaims(BiConsumer<FirmSale, Integer> how) {
        Economy economy = place();
        long before = economy.ledger.netWorth(bakers(economy));
        sell(economy, how);
        assertThat(economy.ledger.netWorth(bakers(economy)) - before).isEqualTo(PRICE);
        assertThat(economy.buyoutLoans.owedBy(FIRM))
                .isEqualTo(economy.ledger.owed(Instrument.BUYOUT_LOANS, economy.accounts.firm(FIRM)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theSellerStaysAsAnEmployee(BiConsumer<FirmSale, Integer> how) {
        Economy economy = sell(place(), how);
        assertThat(economy.people.activity(TinyPlace.BUILDER_BAKER)).isEqualTo(People.Activity.EMPLOYED);
        assertThat(economy.people.pay[TinyPlace.BUILDER_BAKER]).isEqualTo(200_000);
    }

    @Test
    void aHouseholdPaysHalfOfWhatItHasAndTheFirmOwesTheRest() {
        Economy economy = sell(place(), (sale, seller) -> sale.toPerson(FIRM, seller, TinyPlace.COMMUTING_COOPER));
        assertThat(paid(economy, Sector.HOUSEHOLDS, Sector.HOUSEHOLDS)).isEqualTo(164_000);
        assertThat(economy.buyoutLoans.owedBy(FIRM)).isEqualTo(516_000);
        assertThat(economy.firms.owner[FIRM]).isEqualTo(TinyPlace.COOPERS);
    }

    @Test
    void unitsAreSoldForTheMoney() {
        Economy economy = place();
        economy.people.become(TinyPlace.ARCHER, People.Activity.UNEMPLOYED);
        int archers = economy.accounts.household(TinyPlace.ARCHERS);
        economy.ledger.pay(Flow.CONSUMPTION_OUTSIDE, archers, economy.accounts.nation, 900_000);
        economy.ledger.closeMonth();
        // 164,000 and units of 600,000: half of it is 382,000, of which 218,000 from units
        sell(economy, (sale, seller) -> sale.toPerson(FIRM, seller, TinyPlace.ARCHER));
        assertThat(paid(economy, Sector.HOUSEHOLDS, Sector.HOUSEHOLDS)).isEqualTo(382_000);
        assertThat(economy.ledger.balance(Instrument.UNITS, archers)).isEqualTo(382_000);
    }

    @Test
    void withinAHouseholdNothingIsPaid() {
        Economy economy = sell(place(), (sale, seller) -> sale.toPerson(FIRM, seller, TinyPlace.HAIRDRESSER_BAKER));
        assertThat(economy.ledger.flows().month(Flow.FIRM_SALES)).isZero();
        assertThat(economy.buyoutLoans.count()).isZero();
    }

    @Test
    void aCompanyPaysAtOnceAndTheFirmIsItsBranch() {
        Economy economy = sell(place(), (sale, seller) -> sale.toCompany(FIRM, seller));
        assertThat(paid(economy, Sector.NATION, Sector.HOUSEHOLDS)).isEqualTo(PRICE);
        assertThat(economy.firms.branch[FIRM]).isTrue();
        assertThat(economy.ledger.sector(economy.accounts.firm(FIRM))).isEqualTo(Sector.PLC_BRANCHES);
        assertThat(economy.firms.owner[FIRM]).isEqualTo(Firms.NO_LOCAL_OWNER);
    }

    @Test
    void aTrustPaysWithTheFirmsSpareCashAndOwesTheRest() {
        Economy economy = sell(place(), (sale, seller) -> sale.toTrust(FIRM, seller));
        assertThat(paid(economy, Sector.PRIVATE_FIRMS, Sector.HOUSEHOLDS)).isEqualTo(200_000);
        assertThat(economy.buyoutLoans.owedBy(FIRM)).isEqualTo(480_000);
        assertThat(economy.firmEquity(FIRM)).isEqualTo(600_000);
    }

    @Test
    void membersLendTheirPartsOfThePriceAsFarAsTheyCan() {
        Economy economy = sell(place(), (sale, seller) -> sale.toCooperative(FIRM, seller));
        // four at work, the seller among them: 170,000 each; the Coopers lend 164,000, the Bakers 170,000, commuters
        // 340,000
        assertThat(economy.ledger.balance(Instrument.BUYOUT_LOANS, economy.accounts.household(TinyPlace.COOPERS)))
                .isEqualTo(164_000);
        assertThat(economy.ledger.balance(Instrument.BUYOUT_LOANS, economy.accounts.region))
                .isEqualTo(340_000);
        assertThat(economy.buyoutLoans.owedBy(FIRM)).isEqualTo(PRICE);
        assertThat(economy.ledger.sector(economy.accounts.firm(FIRM))).isEqualTo(Sector.WORKER_COOPERATIVES);
    }

    @Test
    void whatWorkersSellWithoutAnAssetLockIsTheirsInEqualParts() {
        Economy economy = TinyPlace.open();
        economy.ledger.closeMonth();
        FirmSale sale = sale(economy, TinyPlace.spec("ownership.worker-cooperative.asset-lock=off"));
        sale.memberFirmToCompany(TinyPlace.HAIRDRESSERS);
        // 500,000 in the bank and half of 3,000,000; a Baker and a commuter work there
        assertThat(paid(economy, Sector.WORKER_COOPERATIVES, Sector.HOUSEHOLDS)).isEqualTo(1_000_000);
        assertThat(paid(economy, Sector.WORKER_COOPERATIVES, Sector.REGION)).isEqualTo(1_000_000);
        assertThat(economy.ledger.sector(economy.accounts.firm(TinyPlace.HAIRDRESSERS)))
                .isEqualTo(Sector.PLC_BRANCHES);
    }

    @Test
    void theTableOfTheNewFormApplies() {
        Economy economy = place();
        economy.firms.localSourcing[FIRM] = 1.1;
        sell(
                economy,
                (sale, seller) -> sale.toCompany(FIRM, seller),
                "ownership.private-firm.local-sourcing=1.1",
                "ownership.plc-branch.local-sourcing=0.55");
        assertThat(economy.firms.localSourcing[FIRM]).isEqualTo(0.55);
        assertThat(economy.firms.form[FIRM]).isEqualTo(TinyPlace.form(Sector.PLC_BRANCHES));
    }
}
