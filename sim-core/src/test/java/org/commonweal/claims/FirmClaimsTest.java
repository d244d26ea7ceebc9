package org.commonweal.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.junit.jupiter.api.Test;

/** Firms 3 and 5 owe their sellers: accounts 1 and 2. */
class FirmClaimsTest {
    private final FirmClaims loans = new FirmClaims(Instrument.BUYOUT_LOANS);

    @Test
    void aFirmOwesTheSumOfItsRows() {
        loans.add(3, 1, 70);
        loans.add(5, 1, 400);
        loans.add(3, 2, 30);
        assertThat(loans.owedBy(3)).isEqualTo(100);
        assertThat(loans.owedBy(5)).isEqualTo(400);
        assertThat(loans.owedBy(4)).isZero();
    }

    @Test
    void nothingIsNoRow() {
        loans.add(3, 1, 0);
        assertThat(loans.count()).isZero();
    }

    @Test
    void settledRowsAreDroppedAndTheOthersKeepTheirOrder() {
        loans.add(3, 1, 70);
        loans.add(5, 1, 400);
        loans.add(3, 2, 30);
        loans.change(0, -70);
        loans.change(2, 5);
        loans.tidy();
        assertThat(loans.count()).isEqualTo(2);
        assertThat(loans.firm(0)).isEqualTo(5);
        assertThat(loans.holder(1)).isEqualTo(2);
        assertThat(loans.owed(1)).isEqualTo(35);
    }

    @Test
    void thereIsRoomForAsManyAsThereAre() {
        for (int n = 0; n < 100; n++) {
            loans.add(n, n, n + 1);
        }
        assertThat(loans.count()).isEqualTo(100);
        assertThat(loans.owedBy(99)).isEqualTo(100);
    }

    @Test
    void anHeirIsOwedWhatTheDeadWere() {
        Ledger ledger = new Ledger(4, false, Integer::toString, 0);
        ledger.accrue(Instrument.BUYOUT_LOANS, 1, 3, 70);
        loans.add(3, 1, 70);
        loans.pass(ledger, 1, 2);
        assertThat(loans.holder(0)).isEqualTo(2);
        assertThat(ledger.balance(Instrument.BUYOUT_LOANS, 1)).isZero();
        assertThat(ledger.balance(Instrument.BUYOUT_LOANS, 2)).isEqualTo(70);
    }
}
