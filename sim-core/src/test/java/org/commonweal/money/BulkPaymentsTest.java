package org.commonweal.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.commonweal.money.TinyLedger.ANNA;
import static org.commonweal.money.TinyLedger.BAKERY;
import static org.commonweal.money.TinyLedger.BEN;
import static org.commonweal.money.TinyLedger.GROCER;
import static org.commonweal.money.TinyLedger.LOCAL_BANK;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.commonweal.time.Month;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anna buys for 300 and 50 pence, Ben for 20; Ben and the grocer bank with the local bank. */
class BulkPaymentsTest {
    private final Ledger single = TinyLedger.open();
    private final Ledger ledger = TinyLedger.open();
    private final LedgerAudit audit = new LedgerAudit(ledger);
    private final BulkPayments bulk = new BulkPayments(ledger);

    @BeforeEach
    void someBankElsewhere() {
        for (Ledger one : new Ledger[] {single, ledger}) {
            one.bankWith(BEN, LOCAL_BANK);
            one.bankWith(GROCER, LOCAL_BANK);
            one.closeMonth();
        }
        audit.monthOpens();
    }

    private static long[][] balances(Ledger of) {
        return Arrays.stream(Instrument.values())
                .map(what -> IntStream.range(0, of.accounts())
                        .mapToLong(account -> of.balance(what, account))
                        .toArray())
                .toArray(long[][]::new);
    }

    private void shop() {
        bulk.debit(ANNA, 350);
        bulk.debit(BEN, 20);
        bulk.credit(Flow.CONSUMPTION, Sector.HOUSEHOLDS, BAKERY, 300);
        bulk.credit(Flow.CONSUMPTION, Sector.HOUSEHOLDS, GROCER, 70);
        bulk.close(3);
    }

    @Test
    void itBooksWhatSinglePaymentsWouldHaveBooked() {
        single.pay(Flow.CONSUMPTION, ANNA, BAKERY, 300);
        single.pay(Flow.CONSUMPTION, ANNA, GROCER, 50);
        single.pay(Flow.CONSUMPTION, BEN, GROCER, 20);
        shop();
        assertThat(balances(ledger)).isDeepEqualTo(balances(single));
        assertThat(ledger.payments()).isEqualTo(single.payments());
        for (Sector to : ledger.sectors()) {
            assertThat(ledger.flows().month(Flow.CONSUMPTION, Sector.HOUSEHOLDS, to))
                    .isEqualTo(single.flows().month(Flow.CONSUMPTION, Sector.HOUSEHOLDS, to));
        }
        audit.check("Shopping", new Month(0));
    }

    @Test
    void firmsPaySinglyBecauseItIsRecordedWhoPaidWhat() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bulk.credit(Flow.WAGES, Sector.WORKER_COOPERATIVES, ANNA, 200))
                .withMessage("worker co-operatives pay singly: it is recorded who paid what");
        assertThat(ledger.deposits(ANNA)).isEqualTo(100_000);
    }

    @Test
    void itBeginsAfreshWhenItHasBeenClosed() {
        shop();
        shop();
        audit.check("Shopping", new Month(0));
        assertThat(ledger.flows().month(Flow.CONSUMPTION)).isEqualTo(740);
    }

    @Test
    void aPayerMustHaveWhatItPaysInAll() {
        assertThatIllegalStateException()
                .isThrownBy(() -> bulk.debit(ANNA, 100_001))
                .withMessage("Payments of 100001 p together are not covered: Anna has 100000 p.");
    }

    @Test
    void whatIsTakenIsGiven() {
        bulk.debit(ANNA, 10);
        bulk.credit(Flow.CONSUMPTION, Sector.HOUSEHOLDS, BAKERY, 9);
        assertThatIllegalStateException()
                .isThrownBy(() -> bulk.close(1))
                .withMessage("payments of 10 p were taken and 9 p given");
    }
}
