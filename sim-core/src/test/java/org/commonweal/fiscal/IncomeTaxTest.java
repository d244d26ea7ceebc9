package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.commonweal.parameter.Oddities;
import org.commonweal.parameter.ParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of 2025-26; incomes a year, tax on a twelfth of them. */
class IncomeTaxTest {
    private final IncomeTax tax = Given.rule(IncomeTax.class);

    @ParameterizedTest
    @CsvSource({
        "12_570, 0", // the allowance
        "30_000, 3_486", // 20 % of 17,430
        "50_270, 7_540", // the whole basic band
        "60_000, 11_432", // 40 % of 9,730 more
        "110_000, 33_432", // the allowance is down to 7,570
        "125_140, 42_516", // the allowance is gone
        "150_000, 53_703" // 45 % of 24,860 more
    })
    void somebodyOnAnIncomeAYearPaysThisMuchIncomeTax(String income, String due) {
        assertThat(12 * tax.due(pence(income) / 12)).isCloseTo(pence(due), within(12L));
    }

    @Test
    void somebodyOn30000AYearPays290PoundsFiftyAMonth() {
        assertThat(tax.due(250_000)).isEqualTo(29_050);
    }

    @Test
    void whoEarnsNothingPaysNothing() {
        assertThat(tax.due(0)).isZero();
    }

    @Test
    void betweenTheHigherThresholdAndTheLossOfTheAllowanceAPoundMoreCosts60Pence() {
        long less = tax.due(Math.round(110_000 * 100 / 12.0));
        long more = tax.due(Math.round(110_000 * 100 / 12.0) + 10_000);
        assertThat(more - less).isCloseTo(6_000, within(1L));
    }

    @Test
    void taxNeverFallsWhenIncomeRises() {
        for (long income = 0; income < 2_000_000; income += 5_000) {
            assertThat(tax.due(income + 5_000)).isGreaterThanOrEqualTo(tax.due(income));
        }
    }

    @Test
    void dividendsComeLastAboveAnAllowanceOf500() {
        // 37,200 at 8.75 % and 12,300 at 33.75 %
        assertThat(tax.due(12_570, 0, 50_000)).isCloseTo(7_406.25, within(1e-6));
        assertThat(tax.due(0, 0, 10_000)).isZero();
    }

    @Test
    void interestIsFreeUpToTheStartingBandAndTheSavingsAllowance() {
        assertThat(tax.due(12_570, 6_000, 0)).isZero();
        assertThat(tax.due(30_000, 1_500, 0) - tax.due(30_000, 0, 0)).isCloseTo(100, within(1e-6));
        assertThat(tax.due(60_000, 1_500, 0) - tax.due(60_000, 0, 0)).isCloseTo(400, within(1e-6));
        assertThat(tax.due(150_000, 1_500, 0) - tax.due(150_000, 0, 0)).isCloseTo(675, within(1e-6));
    }

    @Test
    void aYearOfUnevenPayPaysWhatTheYearOwes() {
        long received = 0;
        long paid = 0;
        for (int month = 1; month <= 12; month++) {
            received += month <= 6 ? 500_000 : 0;
            paid += Math.max(0, tax.dueToDate(received, month) - paid);
        }
        assertThat(tax.dueToDate(received, 12)).isEqualTo(348_600);
        assertThat(paid).isGreaterThan(348_600); // so much is to be repaid at the end
    }

    @Test
    void nothingIsDueWithinTheAllowanceOfTheMonthsThatHaveBegun() {
        // 12,570 pounds a year are 104,750 pence a month
        assertThat(tax.isWithinAllowance(104_749, 1)).isTrue();
        assertThat(tax.isWithinAllowance(104_751, 1)).isFalse();
        assertThat(tax.isWithinAllowance(314_249, 3)).isTrue();
        assertThat(tax.dueToDate(314_249, 3)).isZero();
        assertThat(tax.dueToDate(314_255, 3)).isEqualTo(1);
    }

    @Test
    void withoutAnAllowanceTheFirstPoundIsTaxed() {
        assertThat(Given.rule(IncomeTax.class, "personal-allowance=0").due(100_000))
                .isEqualTo(20_000);
    }

    private static long pence(String pounds) {
        return 100 * Long.parseLong(pounds.replace("_", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "personal-allowance=100001",
                "allowance-limit=12000",
                "basic-band=125141",
                "savings-allowance-higher=1001"
            })
    void limitsOutOfOrderAreRefused(String change) {
        assertThatThrownBy(() -> Given.rule(IncomeTax.class, change)).isInstanceOf(ParameterException.class);
    }

    @Test
    void aRateThatFallsIsOdd() {
        assertThat(Oddities.of(Given.rule(IncomeTax.class, "higher-rate=0.1"))).hasSize(1);
        assertThat(Oddities.of(Given.rule(IncomeTax.class, "dividend-upper-rate=0.05")))
                .hasSize(1);
    }
}
