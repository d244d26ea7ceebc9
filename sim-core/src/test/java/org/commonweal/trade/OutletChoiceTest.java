package org.commonweal.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class OutletChoiceTest {
    private final OutletChoice choice =
            Given.rule(OutletChoice.Logit.class, "price-elasticity=4", "quality=1", "distance=0.1", "ethos=0.5");

    @Test
    void anOutletOfMeanPriceAndNoQualityHasAttractionOne() {
        assertThat(choice.attraction(1, 0)).isEqualTo(1);
    }

    @Test
    void twiceThePriceLeavesASixteenth() {
        assertThat(choice.attraction(2, 0)).isCloseTo(1 / 16.0, within(1e-12));
    }

    @Test
    void qualityDraws() {
        assertThat(choice.attraction(1, 1)).isCloseTo(2.7183, within(1e-4));
    }

    @Test
    void tenKilometresLeaveAnEth() {
        assertThat(choice.nearness(0)).isEqualTo(1);
        assertThat(choice.nearness(10)).isCloseTo(1 / 2.7183, within(1e-4));
    }

    @Test
    void onlyWhoCaresIsDrawnByTheOwner() {
        assertThat(choice.liking(0, 2)).isEqualTo(1);
        assertThat(choice.liking(1, 0)).isEqualTo(1);
        assertThat(choice.liking(1, 2)).isCloseTo(2.7183, within(1e-4));
    }

    @Test
    void aFixedShareOfPurchasesIsBoughtHereUnlessElsewhereIsAnOutlet() {
        OutletChoice closed = Given.rule(OutletChoice.Logit.class, "elsewhere=0");
        assertThat(closed.here(0.7, 3)).isEqualTo(0.7);
        OutletChoice open = Given.rule(OutletChoice.Logit.class, "elsewhere=1");
        assertThat(open.here(0.5, 3)).isCloseTo(0.75, within(1e-12));
        OutletChoice halfOpen = Given.rule(OutletChoice.Logit.class, "elsewhere=0.5");
        assertThat(halfOpen.here(0.5, 9)).isCloseTo(0.75, within(1e-12));
    }
}
