package org.commonweal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweal.economy.AnchorKind;
import org.junit.jupiter.api.Test;

class TermsTest {
    private final Terms terms = new Terms(List.of(AnchorKind.COUNCIL, AnchorKind.COLLEGE), 1, 0.05);

    @Test
    void whatIsTurnedIsToldByItsMeaningInTheOrderOfTheRooms() {
        terms.publicFinance.grantCut.turn(0, 0.3);
        terms.procurement.reach.turn(1, 2);
        assertThat(terms.turned())
                .containsExactly("local firms that hear of a lot", "part of the government's grant that is not paid");
    }

    @Test
    void twoHandsThatCancelEachOtherTurnNothing() {
        terms.labour.outsideHiring.turn(2);
        terms.labour.outsideHiring.turn(0.5);
        assertThat(terms.turned()).isEmpty();
    }

    @Test
    void nothingIsTurnedWhenAllHandsAreOff() {
        terms.procurement.socialWeight.turn(0.1);
        terms.reset();
        assertThat(terms.turned()).isEmpty();
    }
}
