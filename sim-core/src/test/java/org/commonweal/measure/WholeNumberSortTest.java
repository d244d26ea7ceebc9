package org.commonweal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberSortTest {

    private static void assertSorted(double... values) {
        double[] wanted = Arrays.stream(values).map(Math::round).sorted().toArray();
        assertThat(WholeNumberSort.sorted(values)).containsExactly(wanted);
    }

    @Test
    void nothingAndOneAreSorted() {
        assertSorted();
        assertSorted(7);
    }

    @Test
    void equalsAreSorted() {
        assertSorted(5, 5, 5);
        assertSorted(0, 0);
        assertSorted(-3, -3);
    }

    @Test
    void debtsComeFirst() {
        assertThat(WholeNumberSort.sorted(new double[] {3, -7, 0, -1_000_000_000_000.0, 12}))
                .containsExactly(-1_000_000_000_000.0, -7, 0, 3, 12);
    }

    @Test
    void partsOfAPennyAreRounded() {
        assertThat(WholeNumberSort.sorted(new double[] {2.4, 1.6, -0.6})).containsExactly(-1, 2, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 2_047, 2_048, 2_049, 4_194_304, 10_000_000_000L, 1L << 52})
    void aMillionRandomNumbersAreAsTheLibrarySortsThem(long range) {
        Random random = new Random(range);
        for (int size : new int[] {2, 3, 100, 20_000}) {
            double[] values = IntStream.range(0, size)
                    .mapToDouble(i -> Math.floor((random.nextDouble() - 0.3) * range))
                    .toArray();
            assertSorted(values);
        }
    }

    @Test
    void theTenthBitAndTheEleventhAreBothRead() {
        int[] bits = {0, 1, 9, 10, 11, 12, 21, 22, 23, 32, 33, 34, 43, 44, 45, 51};
        double[] values =
                Arrays.stream(bits).mapToDouble(bit -> (double) (1L << bit)).toArray();
        double[] backwards = IntStream.range(0, bits.length)
                .mapToDouble(i -> values[bits.length - 1 - i])
                .toArray();
        assertThat(WholeNumberSort.sorted(backwards)).containsExactly(values);
    }
}
