package org.commonweal.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** Price counts for 60 %, quality for 40 % of what social value leaves. */
class FieldTest {
    private static final ScoringRule RULE = Given.rule(ScoringRule.RelativePrice.class, "price-weight=0.6");
    private static final int CHEAP = 1;
    private static final int SOCIAL = 2;

    /** One bids 100 with social value 0.2, the other 105 with 0.8; both are of quality 0.5. */
    private static int winner(double weight) {
        Field field = new Field(RULE, weight);
        field.add(CHEAP, 1, 0.5, 0.2);
        field.add(SOCIAL, 1.05, 0.5, 0.8);
        return field.winner().supplier();
    }

    @Test
    void withoutSocialValueTheCheaperBidWins() {
        assertThat(winner(0)).isEqualTo(CHEAP);
    }

    @Test
    void withAFifthOfThePointsForItTheDearerOneWins() {
        // 0.8 (0.6 + 0.2) + 0.2 x 0.2 = 0.68 against 0.8 (0.6 / 1.05 + 0.2) + 0.2 x 0.8 = 0.777
        assertThat(winner(0.2)).isEqualTo(SOCIAL);
    }

    @Test
    void aSmallWeightDoesNotMakeUpForThePrice() {
        // 0.96 (0.8) + 0.04 x 0.2 = 0.776 against 0.96 (0.7714) + 0.04 x 0.8 = 0.773
        assertThat(winner(0.04)).isEqualTo(CHEAP);
    }

    @Test
    void theEarlierOfEqualBidsWins() {
        Field field = new Field(RULE, 0.5);
        field.add(7, 1, 0.5, 0.5);
        field.add(8, 1, 0.5, 0.5);
        assertThat(field.winner().supplier()).isEqualTo(7);
    }

    @Test
    void whoHasBidIsKnown() {
        Field field = new Field(RULE, 0.5);
        field.add(7, 1, 0.5, 0.5);
        assertThat(field.has(7)).isTrue();
        assertThat(field.has(8)).isFalse();
    }
}
