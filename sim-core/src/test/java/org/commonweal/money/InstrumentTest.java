package org.commonweal.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InstrumentTest {

    @Test
    void depositsComeFirst() {
        assertThat(Instrument.DEPOSITS.ordinal()).isZero();
    }

    @Test
    void everyInstrumentHasItsOwnName() {
        assertThat(Instrument.values()).extracting(Instrument::title).doesNotHaveDuplicates();
        assertThat(Instrument.values()).hasSize(Instrument.COUNT);
    }
}
