package org.commonweal.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/** The builders' mean pay is 200,000 a month; their owner has drawn 150,000 of what is left of 800,000 after costs. */
class FirmWorthTest {
    private final Economy economy = TinyPlace.open();
    private final FirmWorth market =
            TinyPlace.worth(economy, TinyPlace.spec("worth=earnings-multiple", "worth.managers-pay=0.9"));
    private final FirmWorth book = TinyPlace.worth(economy, TinyPlace.spec());

    FirmWorthTest() {
        economy.firms.sales[TinyPlace.BUILDERS] = 800_000;
        economy.firms.costs[TinyPlace.BUILDERS] = 450_000;
        economy.firms.drawings[TinyPlace.BUILDERS] = 150_000;
    }

    @Test
    void profitIsAfterAManagersPayWhateverTheOwnerHasDrawn() {
        market.remember();
        // 800,000 - 450,000 + 150,000 - 180,000
        assertThat(economy.firms.earnings[TinyPlace.BUILDERS]).isEqualTo(320_000);
        assertThat(market.ownersPay(TinyPlace.BUILDERS)).isEqualTo(180_000);
        assertThat(book.ownersPay(TinyPlace.BUILDERS))
                .as("by the books, what was drawn")
                .isEqualTo(150_000);
    }

    @Test
    void anOwnerWhoCommutesInIsPaidAlready() {
        economy.firms.owner[TinyPlace.BUILDERS] = Firms.NO_LOCAL_OWNER;
        economy.firms.drawings[TinyPlace.BUILDERS] = 0;
        market.remember();
        assertThat(economy.firms.earnings[TinyPlace.BUILDERS]).isEqualTo(350_000);
        assertThat(market.ownersPay(TinyPlace.BUILDERS)).isZero();
    }

    @Test
    void whereEverybodyIsPaidNothingIsTakenOff() {
        assertThat(market.ownersPay(TinyPlace.HAIRDRESSERS)).isZero();
    }
}
