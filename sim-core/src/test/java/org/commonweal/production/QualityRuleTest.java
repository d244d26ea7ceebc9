package org.commonweal.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.junit.jupiter.api.Test;

class QualityRuleTest {
    private static final double SPREAD = 0.12;

    private final QualityRule rule = Given.rule(QualityRule.Fading.class, "persistence=0.9");

    @Test
    void ofAnAdvantageNineTenthsAreLeftAfterAYear() {
        double quality = 0.7;
        for (int month = 0; month < 12; month++) {
            quality = rule.next(quality, 0.5);
        }
        assertThat(quality).isCloseTo(0.68, within(1e-12));
    }

    @Test
    void inTheLongRunFirmsDifferAsMuchAsTheyDid() {
        long key = new Draws(1).key(Purpose.QUALITY, 0);
        double quality = 0.5;
        double squares = 0;
        for (int month = 0; month < 100_000; month++) {
            quality = rule.next(quality, 0.5 + SPREAD * Draws.normal(key, month, 0));
            squares += (quality - 0.5) * (quality - 0.5);
        }
        assertThat(Math.sqrt(squares / 100_000)).isCloseTo(SPREAD, within(0.01));
    }

    @Test
    void atTheLimitAFirmIsAsGoodAsItBeganForLife() {
        QualityRule forLife = Given.rule(QualityRule.Fading.class, "persistence=1");
        assertThat(forLife.moves()).isFalse();
        assertThat(forLife.next(0.7, 0.2)).isEqualTo(0.7, within(1e-12));
    }
}
