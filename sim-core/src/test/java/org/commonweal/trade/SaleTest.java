package org.commonweal.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.money.Flow;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.trade.Sale.WhenFull;
import org.junit.jupiter.api.Test;

/** The builders have room for 100 pence, and the Bakers more money than that. */
class SaleTest {
    private static final int BUILDERS = TinyPlace.BUILDERS;

    private final Economy economy = TinyPlace.open();
    private final Firms firms = economy.firms;
    private final int bakers = economy.accounts.household(TinyPlace.BAKERS);
    private final int till = economy.accounts.firm(BUILDERS);
    private final long before = economy.ledger.deposits(till);
    private final Sale sale = new Sale(economy);

    SaleTest() {
        firms.spareCapacity[BUILDERS] = 100;
        firms.orders[BUILDERS] = 0;
        firms.sales[BUILDERS] = 0;
    }

    private long make(long ordered, WhenFull whenFull) {
        return sale.make(Flow.CONSUMPTION, bakers, BUILDERS, ordered, whenFull);
    }

    private void assertBooked(long orders, long sales, long room) {
        assertThat(firms.orders[BUILDERS]).isEqualTo(orders);
        assertThat(firms.sales[BUILDERS]).isEqualTo(sales);
        assertThat(firms.spareCapacity[BUILDERS]).isEqualTo(room);
        assertThat(economy.ledger.deposits(till) - before).isEqualTo(sales);
    }

    @Test
    void whatThereIsRoomForIsServedWhateverTheFirmDoesWhenFull() {
        for (WhenFull whenFull : WhenFull.values()) {
            assertThat(make(30, whenFull)).isEqualTo(30);
        }
        assertBooked(90, 90, 10);
    }

    @Test
    void aFirmThatRefusesServesNothingOfALargeOrderButKnowsOfIt() {
        assertThat(make(101, WhenFull.REFUSE)).isZero();
        assertBooked(101, 0, 100);
    }

    @Test
    void oneThatSellsWhatIsThereServesAsMuchAsItCan() {
        assertThat(make(101, WhenFull.SELL_WHAT_IS_THERE)).isEqualTo(100);
        assertBooked(101, 100, 0);
    }

    @Test
    void oneThatExceedsItsRoomServesAllOfItAndHasNoneLeft() {
        assertThat(make(101, WhenFull.EXCEED)).isEqualTo(101);
        assertBooked(101, 101, 0);
    }

    @Test
    void whoPaysInAWayOfTheirOwnOrdersOnly() {
        assertThat(sale.order(BUILDERS, 70, WhenFull.REFUSE)).isEqualTo(70);
        assertThat(economy.ledger.deposits(till)).isEqualTo(before);
        assertThat(firms.spareCapacity[BUILDERS]).isEqualTo(30);
    }

    /** A month's plans and the opening set them; nothing but a sale changes them in between. */
    @Test
    void nothingElseBooksOrdersOrSales() throws IOException {
        Pattern booking = Pattern.compile("\\.(orders|sales|spareCapacity)\\[[^]]*] *([+-]=|=[^=])");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> booking.matcher(read(file)).find())
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("Sale.java", "Tills.java", "Planning.java", "OpeningDemand.java");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
