package org.commonweal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.simulation.Simulation;
import org.commonweal.simulation.Spec;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The builder of the tiny place stops. The firm has 200,000 in the bank, capital of 1,200,000 and debts of 120,000: it
 * is worth 1,280,000 to its owner, of which half the capital, 600,000, is not paid for: 680,000. A buyer needs 204,000;
 * the Bakers have 660,000, the Coopers 328,000, the Dyers 52,000, and Mrs Archer is retired.
 */
class SuccessionTest {
    private static final long PRICE = 680_000;

    private static Economy place() {
        return place(0.5);
    }

    /** Owners live in the place with a chance. */
    private static Economy place(double localOwners) {
        Economy economy = TinyPlace.open();
        economy.outside.localOwners = localOwners;
        economy.ledger.pay(Flow.EXPORTS, economy.accounts.nation, economy.accounts.firm(TinyPlace.BUILDERS), 200_000);
        economy.ledger.closeMonth();
        return economy;
    }

    private static Economy stop(Economy economy, String... changes) {
        ModelSpec spec = TinyPlace.spec(changes);
        LedgerAudit books = new LedgerAudit(economy.ledger);
        succession(economy, spec).ownerStops(TinyPlace.BUILDER_BAKER);
        economy.leaveJob(TinyPlace.BUILDER_BAKER, People.Activity.RETIRED);
        books.check("Succession", economy.month);
        new EconomyAudit(economy).check("Succession", economy.month);
        return economy;
    }

    private static Succession succession(Economy economy, ModelSpec spec) {
        FirmSale sale = FirmSaleTest.sale(economy, spec);
        TransferTerms terms = new TransferTerms();
        return new Succession(
                economy,
                spec.rules().succession(),
                spec.rules().entry().founding()::savingsToTry,
                sale,
                new EmployeeSales(economy, spec.rules().succession(), terms, sale, new TransferFund(economy, terms)));
    }

    @Test
    void whoBuysWorksInItPaysAllTheyMayAndTheFirmOwesTheRest() {
        Economy economy = stop(place(1), "succession.savings-used=1");
        Firms firms = economy.firms;
        int owner = firms.owner[TinyPlace.BUILDERS];
        assertThat(owner).isIn(TinyPlace.BAKERS, TinyPlace.COOPERS);
        assertThat(firms.ownerWorks[TinyPlace.BUILDERS]).isTrue();
        assertThat(firms.residents[TinyPlace.BUILDERS]).isEqualTo(1);
        long paid = owner == TinyPlace.COOPERS ? 328_000 : 0;
        assertThat(economy.ledger.flows().month(Flow.FIRM_SALES, Sector.HOUSEHOLDS, Sector.HOUSEHOLDS))
                .isEqualTo(paid);
        assertThat(economy.ledger.owed(Instrument.BUYOUT_LOANS, economy.accounts.firm(TinyPlace.BUILDERS)))
                .isEqualTo(owner == TinyPlace.COOPERS ? PRICE - paid : 0);
    }

    @Test
    void aBuyerOutsideIsAsRichAsOneHere() {
        Economy economy = stop(place(0), "succession.buyers-asked=100");
        // only the other Baker has the money, half of 660,000
        assertThat(economy.ledger.flows().month(Flow.FIRM_SALES, Sector.REGION, Sector.HOUSEHOLDS))
                .isEqualTo(330_000);
        assertThat(economy.buyoutLoans.owedBy(TinyPlace.BUILDERS)).isEqualTo(350_000);
        assertThat(economy.firms.owner[TinyPlace.BUILDERS]).isEqualTo(Firms.NO_LOCAL_OWNER);
        assertThat(economy.firms.heads(TinyPlace.BUILDERS)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, PLC_BRANCHES", "1, PRIVATE_FIRMS"})
    void onlyALargerFirmIsSoldToACompany(int more, Sector form) {
        Economy economy = stop(
                place(),
                "succession.company=1",
                "succession.trust=0",
                "succession.cooperative=0",
                "succession.least-headcount=" + (1 + more));
        assertThat(economy.ledger.sector(economy.accounts.firm(TinyPlace.BUILDERS)))
                .isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"trust, EMPLOYEE_TRUSTS", "cooperative, WORKER_COOPERATIVES"})
    void aLargerFirmMayGoToItsEmployees(String way, Sector form) {
        String other = way.equals("trust") ? "cooperative" : "trust";
        Economy economy =
                stop(place(), "succession.least-headcount=1", "succession." + way + "=1", "succession." + other + "=0");
        assertThat(economy.ledger.sector(economy.accounts.firm(TinyPlace.BUILDERS)))
                .isEqualTo(form);
        assertThat(economy.firms.closing[TinyPlace.BUILDERS]).isFalse();
    }

    @Test
    void aFirmThatNobodyCanBuyCloses() {
        Economy economy = stop(place(), "entry.own-share=1");
        assertThat(economy.firms.closing[TinyPlace.BUILDERS]).isTrue();
        assertThat(economy.firms.ownerWorks[TinyPlace.BUILDERS]).isFalse();
        assertThat(economy.ledger.flows().month(Flow.FIRM_SALES)).isZero();
    }

    @Test
    void theWorkOfTheSelfEmployedEndsWithThem() {
        Economy economy = place();
        economy.firms.registered[TinyPlace.BUILDERS] = false;
        assertThat(stop(economy).firms.closing[TinyPlace.BUILDERS]).isTrue();
    }

    @Test
    void anOwnerOutsideIsPaidOutside() {
        Economy economy = place(1);
        economy.leaveJob(TinyPlace.BUILDER_BAKER, People.Activity.UNEMPLOYED);
        economy.firms.owner[TinyPlace.BUILDERS] = Firms.NO_LOCAL_OWNER;
        economy.firms.ownerWorks[TinyPlace.BUILDERS] = false;
        economy.firms.commuters[TinyPlace.BUILDERS] = 1;
        ModelSpec spec = TinyPlace.spec("succession.savings-used=1");
        succession(economy, spec).outsideOwnerStops(TinyPlace.BUILDERS);
        assertThat(economy.firms.owner[TinyPlace.BUILDERS]).isNotNegative();
        assertThat(economy.firms.heads(TinyPlace.BUILDERS)).isEqualTo(1);
        long paid = economy.ledger.flows().month(Flow.FIRM_SALES, Sector.HOUSEHOLDS, Sector.REGION);
        assertThat(paid).isPositive();
        assertThat(economy.ledger.balance(Instrument.BUYOUT_LOANS, economy.accounts.region))
                .isEqualTo(PRICE - paid);
    }

    /** Ten years of the small place: only private firms ever have an owner household. */
    @Test
    void onlyPrivateFirmsEverHaveAnOwner() {
        Simulation simulation = new Simulation(Spec.with(), SmallPlace.data(), 12, 1, 0, Audit.OFF, List.of());
        Economy economy = simulation.economy();
        long sold = 0;
        simulation.start();
        for (int month = 0; month < 120; month++) {
            simulation.schedule.step(simulation);
            Firms firms = economy.firms;
            for (int f = 0; f < firms.used; f++) {
                boolean owned = firms.live[f] && (firms.owner[f] >= 0 || firms.ownerWorks[f]);
                assertThat(!owned || firms.form[f] == TinyPlace.form(Sector.PRIVATE_FIRMS))
                        .as("firm " + f + " of form " + firms.form[f] + " has an owner household")
                        .isTrue();
            }
            sold += economy.ledger.flows().year(Flow.FIRM_SALES, Sector.HOUSEHOLDS, Sector.HOUSEHOLDS);
        }
        assertThat(sold).as("paid for firms").isPositive();
    }
}
