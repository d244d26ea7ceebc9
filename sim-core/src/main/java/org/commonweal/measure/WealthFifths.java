package org.commonweal.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.measure.YearBook.Part;
import org.commonweal.measure.YearBook.Row;

/** Households from the poorest fifth to the richest, by private wealth; of equals the one that is listed first. */
final class WealthFifths {
    private static final String TABLE = "wealth fifths";
    private static final int FIFTHS = 5;

    private final int[] order;

    /** @param wealth private wealth by household */
    WealthFifths(double[] wealth) {
        order = IntStream.range(0, wealth.length)
                .boxed()
                .sorted(Comparator.comparingDouble(h -> wealth[h]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Households of a fifth, 1 poorest to 5. */
    int[] of(int fifth) {
        return Arrays.copyOfRange(order, until(fifth - 1), until(fifth));
    }

    /**
     * Mean wealth and income of each fifth.
     *
     * @param wealth private wealth by household [pence]
     * @param income disposable income by household [pence a month]
     */
    List<Row> rows(double[] wealth, double[] income) {
        return IntStream.rangeClosed(1, FIFTHS)
                .boxed()
                .flatMap(fifth -> List.of(
                        new Row(TABLE, "fifth " + fifth, "mean private wealth", mean(wealth, fifth) / 100, "pounds")
                                .of(Part.FIFTH),
                        new Row(
                                        TABLE,
                                        "fifth " + fifth,
                                        "mean disposable income",
                                        12 * mean(income, fifth) / 100,
                                        "pounds/year")
                                .of(Part.FIFTH))
                        .stream())
                .toList();
    }

    private double mean(double[] column, int fifth) {
        return Arrays.stream(of(fifth)).mapToDouble(h -> column[h]).average().orElse(Double.NaN);
    }

    private int until(int fifth) {
        return (int) Math.round(fifth / (double) FIFTHS * order.length);
    }
}
