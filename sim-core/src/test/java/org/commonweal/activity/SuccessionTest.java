package org.commonweal.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.economy.Accounts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.money.Audit;
import org.commonweal.money.Flow;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.simulation.Simulation;
import org.commonweal.simulation.Spec;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/**
 * The builder of the tiny place stops. The firm has 200,000 in the bank, capital of 1,200,000 and debts of 120,000: it is
 * worth 1,280,000 to its owner, of which half the capital, 600,000, is not paid for: 680,000.
 */
class SuccessionTest {
    private static final long PRICE = 680_000;

    /** Month by month until somebody buys, or nobody does in a hundred; whom is asked is chance. */
    private static Economy stopUntil(boolean sold) {
        for (int month = 0; month < 100; month++) {
            Economy economy = TinyPlace.open();
            economy.ledger.pay(Flow.EXPORTS, Accounts.NATION, economy.accounts.firm(TinyPlace.BUILDERS), 200_000);
            economy.month = new Month(month);
            economy.ledger.closeMonth();
            LedgerAudit books = new LedgerAudit(economy.ledger);
            new Succession(economy, Spec.with().entry()).ownerStops(TinyPlace.BUILDER_BAKER);
            economy.leaveJob(TinyPlace.BUILDER_BAKER, People.Activity.RETIRED);
            books.check("Succession", economy.month);
            new EconomyAudit(economy).check("Succession", economy.month);
            if (economy.firms.closing[TinyPlace.BUILDERS] != sold) {
                return economy;
            }
        }
        throw new AssertionError(sold ? "nobody ever buys" : "somebody always buys");
    }

    @Test
    void whoBuysWorksInItAndPaysUpToHalfOfWhatTheyHave() {
        Economy economy = stopUntil(true);
        int owner = economy.firms.owner[TinyPlace.BUILDERS];
        int buyer = IntStream.range(0, economy.people.count)
                .filter(p -> economy.people.activity(p) == People.Activity.OWNER)
                .findFirst()
                .orElseThrow();
        assertThat(economy.people.household[buyer]).isEqualTo(owner);
        assertThat(economy.people.employer[buyer]).isEqualTo(economy.accounts.firm(TinyPlace.BUILDERS));
        assertThat(economy.firms.ownerWorks[TinyPlace.BUILDERS]).isTrue();
        assertThat(economy.firms.residents[TinyPlace.BUILDERS]).isEqualTo(1);
        long had = owner == TinyPlace.COOPERS ? 328_000 : owner == TinyPlace.BAKERS ? 0 : 52_000;
        assertThat(economy.ledger.flows().month(Flow.FIRM_SALES, Sector.HOUSEHOLDS, Sector.HOUSEHOLDS))
                .isEqualTo(Math.min(had / 2, PRICE));
    }

    @Test
    void aFirmThatNobodyCanBuyCloses() {
        Economy economy = stopUntil(false);
        assertThat(economy.firms.closing[TinyPlace.BUILDERS]).isTrue();
        assertThat(economy.firms.ownerWorks[TinyPlace.BUILDERS]).isFalse();
        assertThat(economy.ledger.flows().month(Flow.FIRM_SALES)).isZero();
    }

    /** Ten years of the small place: only private firms ever have an owner household, so only they are ever sold. */
    @Test
    void onlyPrivateFirmsAreEverSold() {
        Simulation simulation = new Simulation(Spec.with(), SmallPlace.data(), 12, 1, 0, Audit.OFF, List.of());
        Economy economy = simulation.economy();
        long[] sold = new long[1];
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
            sold[0] += economy.ledger.flows().year(Flow.FIRM_SALES, Sector.HOUSEHOLDS, Sector.HOUSEHOLDS);
        }
        assertThat(sold[0]).as("pounds paid for firms").isPositive();
    }
}
