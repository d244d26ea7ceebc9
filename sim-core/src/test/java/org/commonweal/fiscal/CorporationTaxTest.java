package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** Profits of a year. */
class CorporationTaxTest {
    private final CorporationTax tax = Given.rule(CorporationTax.class);

    @Test
    void aProfitOf40000AYearPays19Percent() {
        assertThat(tax.due(4_000_000)).isEqualTo(760_000);
    }

    @Test
    void aProfitOf100000AYearPays22750AfterMarginalRelief() {
        // 25 % of 100,000 less 3/200 of the 150,000 that are missing to the upper limit
        assertThat(tax.due(10_000_000)).isEqualTo(2_275_000);
    }

    @Test
    void aProfitOf400000AYearPays25Percent() {
        assertThat(tax.due(40_000_000)).isEqualTo(10_000_000);
    }

    @Test
    void betweenTheLimitsAPoundMoreCosts26PenceAndAHalf() {
        assertThat(tax.due(10_100_000) - tax.due(10_000_000)).isEqualTo(26_500);
    }

    @Test
    void thereIsNoJumpAtEitherLimit() {
        assertThat(tax.due(5_000_001) - tax.due(5_000_000)).isLessThanOrEqualTo(1);
        assertThat(tax.due(25_000_001) - tax.due(25_000_000)).isLessThanOrEqualTo(1);
        assertThat(tax.due(5_000_000)).isEqualTo(950_000);
        assertThat(tax.due(25_000_000)).isEqualTo(6_250_000);
    }

    @Test
    void aLossPaysNothing() {
        assertThat(tax.due(-1_000_000)).isZero();
        assertThat(tax.due(0)).isZero();
    }

    @Test
    void withEqualRatesTheLimitsDoNotMatter() {
        assertThat(Given.rule(CorporationTax.class, "small-rate=0.25").due(10_000_000))
                .isEqualTo(2_500_000);
    }

    @Test
    void withEqualLimitsTheRateJumps() {
        CorporationTax sharp = Given.rule(CorporationTax.class, "upper-limit=50000");
        assertThat(sharp.due(5_000_000)).isEqualTo(950_000);
        assertThat(sharp.due(5_200_000)).isEqualTo(1_300_000);
    }
}
