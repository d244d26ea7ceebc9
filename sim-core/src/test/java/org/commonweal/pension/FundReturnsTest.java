package org.commonweal.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class FundReturnsTest {
    private static final String[] HALF_IN_EQUITY = {
        "bond-weight=0.3",
        "property-weight=0.1",
        "debt-weight=0.1",
        "equity-return=0.04",
        "bond-return=0.01",
        "property-return=0.02",
        "debt-return=0.03",
        "equity-volatility=0.2",
        "bond-volatility=0.1",
        "property-volatility=0.1",
        "debt-volatility=0.1"
    };

    private static FundReturns rule(String... more) {
        String[] all = java.util.Arrays.copyOf(HALF_IN_EQUITY, HALF_IN_EQUITY.length + more.length);
        System.arraycopy(more, 0, all, HALF_IN_EQUITY.length, more.length);
        return Given.rule(FundReturns.OneFactor.class, all);
    }

    @Test
    void itEarnsTheMeanOfItsClasses() {
        // 0.5 x 4 + 0.3 x 1 + 0.1 x 2 + 0.1 x 3 = 2.8 %
        assertThat(rule().expected()).isCloseTo(0.028, within(1e-12));
    }

    @Test
    void classesThatMoveTogetherAddUp() {
        // 0.5 x 20 + 0.5 x 10 = 15 % a year
        double month = rule("correlation=1").surprise(new double[] {1, 0, 0, 0, 0});
        assertThat(month * StrictMath.sqrt(12)).isCloseTo(0.15, within(1e-12));
    }

    @Test
    void classesThatMoveApartSpreadTheRisk() {
        FundReturns apart = rule("correlation=0");
        double squares = 0;
        for (int c = 0; c < apart.draws() - 1; c++) {
            double[] shocks = new double[apart.draws()];
            shocks[1 + c] = 1;
            squares += apart.surprise(shocks) * apart.surprise(shocks);
        }
        // 10 and 3 and 1 and 1, squared: 111
        assertThat(12 * squares).isCloseTo(0.0111, within(1e-12));
    }

    @Test
    void withoutVolatilityNothingIsASurprise() {
        assertThat(rule("volatility-scale=0").surprise(new double[] {3, -2, 1, 4, -5}))
                .isZero();
    }
}
