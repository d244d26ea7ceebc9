package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** Three years of a firm with losses; 19 % on small profits. */
class CompanyYearTest {
    private static final long THOUSAND = 100_000;

    private final CorporationTax tax = Given.rule(CorporationTax.class);
    private CompanyYear year = CompanyYear.FIRST;
    private long paid;

    private void quarters(int... thousands) {
        for (int quarter = 1; quarter <= thousands.length; quarter++) {
            year = year.with(thousands[quarter - 1] * THOUSAND);
            boolean ends = quarter == thousands.length;
            long due = ends ? year.dueAtEnd(tax) : year.due(tax);
            year = ends ? year.next(0) : year.paying(due);
            paid += due;
        }
    }

    @Test
    void withinAYearALossTakesBackWhatAProfitPaid() {
        quarters(20, -20, 20, -20);
        assertThat(paid).isZero();
        assertThat(year).isEqualTo(CompanyYear.FIRST);
    }

    @Test
    void aLossGoesBackOneYearAndThenForward() {
        quarters(10, 10, 10, 10);
        assertThat(paid).isEqualTo(40 * 19_000);
        quarters(-30, -30, 0, 0);
        assertThat(paid).as("the tax of the first year is repaid").isZero();
        assertThat(year.losses()).isEqualTo(20 * THOUSAND);
        quarters(10, 10, 10, 10);
        assertThat(paid).isEqualTo(20 * 19_000);
        assertThat(year.losses()).isZero();
    }

    @Test
    void whatWasNotPaidStaysDue() {
        CompanyYear poor = CompanyYear.FIRST.with(40 * THOUSAND);
        long due = poor.dueAtEnd(tax);
        CompanyYear next = poor.next(due - 1_000);
        assertThat(next.due(tax)).isEqualTo(due - 1_000);
        assertThat(next.paying(due - 1_000).due(tax)).isZero();
    }
}
