package org.commonweal.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Firms;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/** The builders have room for 100 pence. */
class TillsTest {
    private static final int BUILDERS = TinyPlace.BUILDERS;

    private final Firms firms;
    private final Tills tills;

    TillsTest() {
        var economy = TinyPlace.open();
        firms = economy.firms;
        firms.spareCapacity[BUILDERS] = 100;
        firms.orders[BUILDERS] = 0;
        firms.sales[BUILDERS] = 0;
        tills = new Tills(economy);
        tills.open();
    }

    private void assertBooked(long orders, long sales, long room) {
        tills.close();
        assertThat(firms.orders[BUILDERS]).isEqualTo(orders);
        assertThat(firms.sales[BUILDERS]).isEqualTo(sales);
        assertThat(firms.spareCapacity[BUILDERS]).isEqualTo(room);
    }

    @Test
    void whatThereIsNoRoomForIsRefusedButCounted() {
        assertThat(tills.order(BUILDERS, 60)).isTrue();
        assertThat(tills.order(BUILDERS, 41)).isFalse();
        assertThat(tills.order(BUILDERS, 40)).isTrue();
        assertBooked(141, 100, 0);
    }

    @Test
    void anOrderSentOnIsCountedOnceWhereItWasMade() {
        assertThat(tills.sendOn(BUILDERS, 40)).isTrue();
        assertThat(tills.sendOn(BUILDERS, 61)).isFalse();
        assertBooked(0, 40, 60);
    }

    @Test
    void takingsAreAskedForOnce() {
        tills.order(BUILDERS, 40);
        assertThat(tills.takings(BUILDERS)).isEqualTo(40);
        tills.order(BUILDERS, 5);
        assertThat(tills.takings(BUILDERS)).isEqualTo(5);
        assertThat(tills.takings(BUILDERS)).isZero();
        assertBooked(45, 45, 55);
    }
}
