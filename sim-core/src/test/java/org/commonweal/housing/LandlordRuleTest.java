package org.commonweal.housing;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class LandlordRuleTest {
    @Test
    void landlordsBuyLessAndSellMoreWhenMoreDwellingsAreLet() {
        LandlordRule simple = Given.rule(
                LandlordRule.class, "landlord-purchases=0.1", "landlord-sales=0.02", "landlord-correction=1");
        assertThat(simple.buys(1, 1)).isEqualTo(0.1);
        assertThat(simple.buys(2, 1)).isEqualTo(0.05);
        assertThat(simple.sells(1)).isEqualTo(0.02);
        assertThat(simple.sells(2)).isEqualTo(0.04);
    }

    @Test
    void landlordsRatherBuyCheapDwellings() {
        LandlordRule simple = Given.rule(LandlordRule.class, "landlord-purchases=0.1", "landlord-yield=2");
        assertThat(simple.buys(1, 0.5)).isEqualTo(0.4);
        assertThat(simple.buys(1, 2)).isEqualTo(0.025);
    }

    @Test
    void halfOfTheLandlordsLiveHereAndMostLetMoreThanOne() {
        LandlordRule simple = Given.rule(LandlordRule.class, "local-landlords=0.5", "landlords-per-let=0.4");
        assertThat(simple.isLocal(0.49)).isTrue();
        assertThat(simple.isLocal(0.5)).isFalse();
        assertThat(simple.isFirst(0.39)).isTrue();
        assertThat(simple.isFirst(0.4)).isFalse();
    }
}
