package org.commonweal.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.economy.People.Talents;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class TopPayRuleTest {
    private static final double SPREAD = 0.5;

    private static TopPayRule from(double from) {
        return Given.rule(TopPayRule.class, "from=" + from, "widest=2.5");
    }

    @Test
    void withTheSameSpreadTheBestPaidEarnWhatTheyWould() {
        Talents plain = Talents.lognormal(SPREAD);
        Talents same = from(0.84).talents(SPREAD, 0, 1);
        for (double draw = -3; draw <= 3; draw++) {
            assertThat(same.of(draw)).isCloseTo(plain.of(draw), within(1e-9));
        }
    }

    @Test
    void aWiderSpreadRaisesTheBestPaidAndAScaleLowersAll() {
        Talents wide = from(1).talents(SPREAD, 0.5, 0.8); // half the way from 0.5 to 2.5
        assertThat(wide.of(2) / wide.of(1)).isCloseTo(StrictMath.exp(1.5), within(1e-9));
        assertThat(wide.of(0) / wide.of(-1)).isCloseTo(StrictMath.exp(0.5), within(1e-9));
        assertThat(wide.of(0)).isEqualTo(0.8);
    }

    @Test
    void somebodysTalentInAnotherPlaceFollowsFromTheirTalentInAPlaceOfOneSpread() {
        Talents wide = from(1).talents(SPREAD, 0.5, 0.8);
        double plain = Talents.lognormal(SPREAD).of(2);
        assertThat(wide.instead(plain)).isCloseTo(wide.of(2), within(1e-9));
    }

    @Test
    void whereNobodyIsAmongTheBestPaidNothingChangesToTheBit() {
        Talents nobody = from(10).talents(SPREAD, 1, 1);
        assertThat(nobody.of(3.7)).isEqualTo(Talents.lognormal(SPREAD).of(3.7));
    }
}
