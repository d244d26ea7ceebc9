package org.commonweal.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.commonweal.simulation.TinyPlace.BUILDERS;
import static org.commonweal.simulation.TinyPlace.CONSTRUCTION;
import static org.commonweal.simulation.TinyPlace.HAIRDRESSERS;
import static org.commonweal.simulation.TinyPlace.PERSONAL_SERVICES;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.parameter.Given;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/**
 * The hairdressers sell 7,980 pounds a month outside, the builders 5,970; each is all there is of its industry. Unless a test
 * says otherwise the outside spends the same at any price, and no public buyers are told apart.
 */
class ExportOrdersTest {
    private final Economy economy = TinyPlace.open();

    private static ExportRule rule(String... changes) {
        return Given.rule(ExportRule.Autoregressive.class, List.of("total-elasticity=0", "public-share=0"), changes);
    }

    private long sold(ExportRule rule) {
        economy.firms.spareCapacity[HAIRDRESSERS] = 2_000_000;
        economy.firms.spareCapacity[BUILDERS] = 2_000_000;
        new Exports(economy, rule, new ProductionTerms()).run();
        return economy.ledger.flows().month(Flow.EXPORTS);
    }

    @Test
    void ordersOfAFirmThatClosesAreLostButForWhatPassesToOthers() {
        ExportOrders orders = new ExportOrders(economy, rule("passed-on=0.3"));
        economy.firms.exportWeight[HAIRDRESSERS] = 0.5;
        orders.lose(HAIRDRESSERS);
        assertThat(economy.outside.exportLevel[PERSONAL_SERVICES]).isCloseTo(0.65, within(1e-12));
        assertThat(economy.outside.exportLevel[CONSTRUCTION]).isEqualTo(1);
        assertThat(economy.outside.exportOrders()).isCloseTo((0.65 * 798 + 597) / (798 + 597), within(1e-12));
    }

    @Test
    void aFirmThatIsFoundedBringsWhatOneThatClosesTakesAway() {
        ExportOrders orders = new ExportOrders(economy, rule("passed-on=0.3"));
        economy.outside.ordersOfClosing[0][PERSONAL_SERVICES] = 0.5;
        economy.outside.exportLevel[PERSONAL_SERVICES] = 0.5;
        orders.bring(HAIRDRESSERS);
        assertThat(economy.outside.exportLevel[PERSONAL_SERVICES]).isCloseTo(0.85, within(1e-12));
        orders.bring(HAIRDRESSERS);
        assertThat(economy.outside.exportLevel[PERSONAL_SERVICES])
                .as("no more than there ever were")
                .isEqualTo(1);
    }

    @Test
    void whatIsLostIsNotDemanded() {
        economy.outside.exportLevel[PERSONAL_SERVICES] = 0.5;
        assertThat(sold(rule("shock=0", "regain=0"))).isEqualTo(399_000 + 597_000);
    }

    @Test
    void publicBuyersAreToldApart() {
        sold(rule("shock=0", "public-share=0.1"));
        assertThat(economy.tally.exportsToPublic).isCloseTo(79_800 + 59_700, within(1e-6));
    }

    @Test
    void dearerThanAtMonthZeroThePlaceSellsLess() {
        ExportRule elastic = rule("shock=0", "price-elasticity=0", "total-elasticity=2");
        Exports exports = new Exports(economy, elastic, new ProductionTerms());
        economy.firms.spareCapacity[HAIRDRESSERS] = 2_000_000;
        exports.run();
        assertThat(economy.firms.sales[HAIRDRESSERS]).isEqualTo(798_000 + 1_000_000);
        economy.firms.price[HAIRDRESSERS] = 2;
        economy.firms.sales[HAIRDRESSERS] = 0;
        exports.run();
        assertThat(economy.firms.sales[HAIRDRESSERS]).isEqualTo(798_000 / 4);
    }
}
