package org.commonweal.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.money.BulkPayments;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The builders have room for 100 pence, and the Bakers more money than that. */
class TillsTest {
    private static final int BUILDERS = TinyPlace.BUILDERS;

    private final Economy economy = TinyPlace.open();
    private final Firms firms = economy.firms;
    private final int bakers = economy.accounts.household(TinyPlace.BAKERS);
    private final int till = economy.accounts.firm(BUILDERS);
    private final long before = economy.ledger.deposits(till);
    private final BulkPayments bulk = new BulkPayments(economy.ledger);
    private final Tills tills = new Tills(economy, bulk);

    TillsTest() {
        firms.spareCapacity[BUILDERS] = 100;
        firms.orders[BUILDERS] = 0;
        firms.sales[BUILDERS] = 0;
    }

    private void assertBooked(long orders, long sales, long room) {
        assertThat(firms.orders[BUILDERS]).isEqualTo(orders);
        assertThat(firms.sales[BUILDERS]).isEqualTo(sales);
        assertThat(firms.spareCapacity[BUILDERS]).isEqualTo(room);
        assertThat(economy.ledger.deposits(till) - before).isEqualTo(sales);
    }

    @ParameterizedTest(name = "singly: {0}")
    @ValueSource(booleans = {true, false})
    void whatThereIsNoRoomForIsRefusedButCounted(boolean singly) {
        tills.open(singly);
        assertThat(tills.order(bakers, BUILDERS, 60)).isTrue();
        assertThat(tills.order(bakers, BUILDERS, 41)).isFalse();
        assertThat(tills.order(bakers, BUILDERS, 40)).isTrue();
        assertThat(tills.close()).isEqualTo(2);
        assertBooked(141, 100, 0);
    }

    @ParameterizedTest(name = "singly: {0}")
    @ValueSource(booleans = {true, false})
    void anOrderSentOnIsCountedOnceWhereItWasMade(boolean singly) {
        tills.open(singly);
        assertThat(tills.sendOn(bakers, BUILDERS, 40)).isTrue();
        assertThat(tills.sendOn(bakers, BUILDERS, 61)).isFalse();
        tills.close();
        assertBooked(0, 40, 60);
    }

    @ParameterizedTest(name = "singly: {0}")
    @ValueSource(booleans = {true, false})
    void aFirmThatIsAboutToPayHasWhatItHasTaken(boolean singly) {
        tills.open(singly);
        tills.order(bakers, BUILDERS, 40);
        tills.book(BUILDERS);
        assertThat(economy.ledger.deposits(till)).isEqualTo(before + 40);
        tills.order(bakers, BUILDERS, 5);
        tills.close();
        assertBooked(45, 45, 55);
    }
}
