package org.commonweal.scenarios.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.commonweal.scenarios.worlds.Worlds.Course;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How many local firms hear of a tender nobody has counted: what the scenarios of more reach multiply makes a difference. */
class WordOfTendersTest {
    private static final int YEARS = 2;
    private static final double NOTHING = 1e-4;
    private static final String STAYS = "retention.anchor.district.address";

    private static double[] before;
    private static double[] gained;

    @BeforeAll
    static void letThemHear() {
        Worlds[] worlds = Stream.of("baseline", "reach-twice", "reach-four-times")
                .map(Worlds::of)
                .toArray(Worlds[]::new);
        before = new double[worlds.length];
        gained = new double[worlds.length];
        for (int w = 0; w < worlds.length; w++) {
            Course usual = worlds[w].course(YEARS);
            Course pulled = worlds[w].course(
                    YEARS,
                    Worlds.joined(Worlds.library("procurement"), Worlds.set("levers.progressive-procurement.ramp=0")));
            before[w] = usual.mean(STAYS, 1);
            gained[w] = pulled.mean(STAYS, YEARS) - usual.mean(STAYS, YEARS);
        }
    }

    @Test
    void theMoreFirmsHereHearTheMoreOfAnchorsSpendStays() {
        assertThat(before[0]).isPositive();
        assertThat(before[1]).isGreaterThan(before[0]);
        assertThat(before[2]).isGreaterThan(before[1]);
    }

    @Test
    void andBuyingOtherwiseHasAnotherEffect() {
        assertThat(gained[0]).isPositive();
        assertThat(gained[1]).isNotCloseTo(gained[0], within(NOTHING));
        assertThat(gained[2]).isNotCloseTo(gained[0], within(NOTHING));
        assertThat(gained[2]).isNotCloseTo(gained[1], within(NOTHING));
    }
}
