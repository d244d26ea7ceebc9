package org.commonweal.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.labour.PayPacket;
import org.commonweal.measure.Measurement;
import org.commonweal.model.ModelSpec;
import org.commonweal.model.Rules;
import org.commonweal.money.Audit;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.TakenOff;
import org.commonweal.ownership.FirmWorth;
import org.commonweal.ownership.Holder;
import org.commonweal.place.PlaceData;
import org.commonweal.premises.BusinessPremises.Landlord;
import org.commonweal.simulation.Simulation;
import org.commonweal.transfer.FirmBuyer;
import org.commonweal.transfer.FirmSale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In every place that comes with Commonweal, with firms of all ten legal forms: every pound of their equity, and of the
 * premises they work in, has a holder after every phase, and a wave of sales at the price that firms are worth makes nobody richer or poorer on the day.
 */
class HoldersTest {
    private static final int MONTHS = 3;
    private static final int FEWEST = 150;
    private static final FirmBuyer[] BUYERS = {FirmBuyer.TRUST, FirmBuyer.COOPERATIVE, FirmBuyer.COMPANY};

    private record Day(double privately, double together, double heldByWorkers) {
        static Day of(Economy economy, Rules rules, FirmWorth worth) {
            Measurement day =
                    new Measurement(economy, rules.ownership().inOrder(), rules.measures(), worth, TakenOff.NOTHING);
            day.take();
            day.holdings.check("the day of the sales", economy.month);
            assertThat(Arrays.stream(Holder.values())
                            .mapToLong(day.holdings::atBook)
                            .sum())
                    .isEqualTo(Math.round(
                            100 * Arrays.stream(day.business.equityByForm).sum()));
            assertThat(Arrays.stream(Landlord.values())
                            .mapToLong(economy.premises::held)
                            .sum())
                    .isEqualTo(economy.premises.total)
                    .isPositive();
            return new Day(
                    Arrays.stream(day.wealth.total).sum(), day.wealth.common, day.holdings.atMarket(Holder.WORKERS));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "preston, earnings-multiple",
        "preston, book-value",
        "manchester, earnings-multiple",
        "birmingham, earnings-multiple",
        "kirklees, earnings-multiple",
        "islington, earnings-multiple"
    })
    void aWaveOfSalesAtAFairPriceLeavesWealthAsItWas(String name, String rule) {
        PlaceData place = SmallRuns.place(name);
        ModelSpec spec = SmallRuns.spec(List.of(
                SmallRuns.set("worth", rule),
                SmallRuns.set("premises.trade", "0.05"),
                SmallRuns.set("premises.care-health-education", "0.03"),
                SmallRuns.set(rule.equals("book-value") ? "worth.capital-paid" : "worth.of-one", "1")));
        Simulation simulation = new Simulation(
                spec, place.with(place.legalForms().atLeast(FEWEST)), 1, SmallRuns.SCALE, 0, Audit.PHASE, List.of());
        simulation.run(MONTHS);
        Economy economy = simulation.economy();
        assertThat(forms(economy)).as("legal forms").isEqualTo(10);
        Rules rules = spec.rules();
        FirmWorth worth = new FirmWorth(economy, rules.worth(), rules.surplus(), rules.exit()::proceeds);
        Day before = Day.of(economy, rules, worth);
        LedgerAudit books = new LedgerAudit(economy.ledger);
        int sold = sellAll(economy, rules, worth);
        books.check("the day of the sales", economy.month);
        Day after = Day.of(economy, rules, worth);
        assertThat(sold).isGreaterThan(15);
        assertThat(after.privately + after.together).isCloseTo(before.privately + before.together, within(1.0));
        assertThat(after.privately)
                .as("sellers have money and claims instead")
                .isCloseTo(before.privately, within(1.0));
        assertThat(after.heldByWorkers)
                .as("the firms owe what they are worth")
                .isCloseTo(before.heldByWorkers, within(1.0));
    }

    /** Every private firm on the register is sold to a trust, its workers or a company, in turn. */
    private static int sellAll(Economy economy, Rules rules, FirmWorth worth) {
        PayPacket packet =
                new PayPacket(economy, rules.wages(), rules.pensions().contributions(), rules.fiscal());
        FirmSale sale = new FirmSale(
                economy, rules.succession(), rules.surplus(), rules.ownership().inOrder(), packet, worth);
        Firms firms = economy.firms;
        int sold = 0;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && firms.registered[f] && firms.owner[f] >= 0) {
                int seller = economy.accounts.household(firms.owner[f]);
                sale.employOwner(f);
                sale.to(BUYERS[sold++ % BUYERS.length], f, seller);
            }
        }
        return sold;
    }

    private static long forms(Economy economy) {
        return IntStream.range(0, economy.firms.used)
                .filter(f -> economy.firms.live[f])
                .map(f -> economy.firms.form[f])
                .distinct()
                .count();
    }
}
