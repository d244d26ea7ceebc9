package org.commonweal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearSumTest {
    private final YearSum sum = new YearSum();

    @Test
    void beforeTheFirstMonthThereIsNoMean() {
        assertThat(sum.sum()).isZero();
        assertThat(sum.mean()).isNaN();
    }

    @Test
    void inTheFirstYearItIsOverTheMonthsThereHaveBeen() {
        sum.add(3);
        sum.add(5);
        assertThat(sum.sum()).isEqualTo(8);
        assertThat(sum.mean()).isEqualTo(4);
        assertThat(sum.isFull()).isFalse();
    }

    @Test
    void thenTheOldestMonthIsForgotten() {
        sum.add(1_000);
        for (int n = 1; n <= 12; n++) {
            sum.add(n);
        }
        assertThat(sum.sum()).isEqualTo(78);
        assertThat(sum.mean()).isEqualTo(6.5);
        assertThat(sum.isFull()).isTrue();
    }
}
