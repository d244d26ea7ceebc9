package org.commonweal.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.measure.YearBook.Part;
import org.commonweal.measure.YearBook.Row;

/** Households from the poorest quintile to the richest, by private wealth; of equals the one that is listed first. */
final class WealthQuintiles {
    private static final String TABLE = "wealth quintiles";
    private static final int QUINTILES = 5;

    private final int[] order;

    /** @param wealth private wealth by household */
    WealthQuintiles(double[] wealth) {
        order = WholeNumberSort.order(wealth);
    }

    /** Households of a quintile, 1 poorest to 5. */
    int[] of(int quintile) {
        return Arrays.copyOfRange(order, until(quintile - 1), until(quintile));
    }

    /**
     * Mean wealth and income of each quintile.
     *
     * @param wealth private wealth by household [pence]
     * @param income disposable income by household [pence a month]
     */
    List<Row> rows(double[] wealth, double[] income) {
        return IntStream.rangeClosed(1, QUINTILES)
                .boxed()
                .flatMap(quintile -> List.of(
                        new Row(
                                        TABLE,
                                        "quintile " + quintile,
                                        "mean private wealth",
                                        mean(wealth, quintile) / 100,
                                        "pounds")
                                .of(Part.QUINTILE),
                        new Row(
                                        TABLE,
                                        "quintile " + quintile,
                                        "mean disposable income",
                                        12 * mean(income, quintile) / 100,
                                        "pounds/year")
                                .of(Part.QUINTILE))
                        .stream())
                .toList();
    }

    private double mean(double[] column, int quintile) {
        return Arrays.stream(of(quintile)).mapToDouble(h -> column[h]).average().orElse(Double.NaN);
    }

    private int until(int quintile) {
        return (int) Math.round(quintile / (double) QUINTILES * order.length);
    }
}
