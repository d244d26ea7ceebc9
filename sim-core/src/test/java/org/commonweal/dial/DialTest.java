package org.commonweal.dial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.commonweal.dial.Dial.Clash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DialTest {
    private static final int TRIALS = 200;

    static Stream<Supplier<Dial>> laws() {
        return Stream.of(
                () -> Dial.added(0.1, 0, 1), Dial::multiplied, () -> Dial.highest(0.2), () -> Dial.lowest(0.8));
    }

    private static Dial turned(Dial dial, double... hands) {
        for (double hand : hands) {
            dial.turn(hand);
        }
        return dial;
    }

    @Test
    void whatIsAddedComesOnTopOfTheNeutralValueUpToTheMost() {
        assertThat(turned(Dial.added(0.1, 0, 1), 0.2, 0.3).value()).isCloseTo(0.6, within(1e-15));
        assertThat(turned(Dial.added(0.1, 0, 1), 0.7, 0.7).value()).isEqualTo(1);
        assertThat(turned(Dial.added(0.1, 0, 1), -0.7).value()).isZero();
    }

    @Test
    void aHandThatTakesAwayIsNotLostAtTheLimit() {
        assertThat(turned(Dial.added(0, 0, 1), 0.9, 0.9, -1.2).value()).isCloseTo(0.6, within(1e-15));
    }

    @Test
    void factorsAreMultiplied() {
        assertThat(turned(Dial.multiplied(), 2, 0.25).value()).isEqualTo(0.5);
    }

    @Test
    void theHighestOrTheLowestHandHolds() {
        assertThat(turned(Dial.highest(1), 3, 5, 0).value()).isEqualTo(5);
        assertThat(turned(Dial.highest(1), 0).value()).isEqualTo(1);
        assertThat(turned(Dial.lowest(10), 7, 4, 20).value()).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void theOrderOfHandsMakesNoDifferenceToTheLastBit(Supplier<Dial> law) {
        Random random = new Random(7);
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Double> hands = new ArrayList<>(
                    random.doubles(2 + trial % 4, 0, 0.4).boxed().toList());
            Dial one = law.get();
            hands.forEach(one::turn);
            Collections.shuffle(hands, random);
            Dial other = law.get();
            hands.forEach(other::turn);
            assertThat(one.value()).as(hands.toString()).isEqualTo(other.value());
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void nothingIsLeftOfAHandAfterAReset(Supplier<Dial> law) {
        Dial dial = law.get();
        double neutral = dial.value();
        dial.turn(0.5);
        assertThat(dial.isNeutral()).isFalse();
        dial.reset();
        assertThat(dial.isNeutral()).isTrue();
        assertThat(dial.value()).isEqualTo(neutral);
        dial.turn(0.3);
        assertThat(dial.value()).isEqualTo(turned(law.get(), 0.3).value());
    }

    @Test
    void eachOfItsNumbersIsTurnedByItself() {
        Dial dial = Dial.highest(0).each(3);
        dial.turn(1, 4);
        assertThat(List.of(dial.value(0), dial.value(1), dial.value(2))).containsExactly(0.0, 4.0, 0.0);
        assertThat(dial.isNeutral(0)).isTrue();
        assertThat(dial.isNeutral(1)).isFalse();
        assertThat(dial.isNeutral()).isFalse();
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dial.highest(0).turn(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Dial.multiplied().turn(-1));
    }

    @Test
    void handsThatPullUpAndDownAreOpposed() {
        assertThat(turned(Dial.added(0.5, 0, 1), 0.1).clash(turned(Dial.added(0.5, 0, 1), -0.1)))
                .isEqualTo(Clash.OPPOSED);
        assertThat(turned(Dial.multiplied(), 2).clash(turned(Dial.multiplied(), 0.5)))
                .isEqualTo(Clash.OPPOSED);
        assertThat(turned(Dial.multiplied(), 2).clash(turned(Dial.multiplied(), 3)))
                .isEqualTo(Clash.NONE);
        assertThat(turned(Dial.multiplied(), 2).clash(turned(Dial.multiplied(), 1)))
                .as("one that changes nothing")
                .isEqualTo(Clash.NONE);
    }

    @Test
    void ofTwoHandsOnTheHighestOneMakesNoDifference() {
        assertThat(turned(Dial.highest(0), 2).clash(turned(Dial.highest(0), 3))).isEqualTo(Clash.OVERRULED);
        assertThat(turned(Dial.lowest(9), 2).clash(turned(Dial.lowest(9), 3))).isEqualTo(Clash.OVERRULED);
        assertThat(turned(Dial.highest(0), 2).clash(turned(Dial.highest(0), 2))).isEqualTo(Clash.NONE);
    }

    @Test
    void handsOnDifferentNumbersDoNotMeet() {
        Dial one = Dial.multiplied().each(2);
        Dial other = Dial.multiplied().each(2);
        one.turn(0, 2);
        other.turn(1, 0.5);
        assertThat(one.clash(other)).isEqualTo(Clash.NONE);
    }
}
