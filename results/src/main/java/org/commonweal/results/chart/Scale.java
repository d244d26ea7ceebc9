package org.commonweal.results.chart;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * Where numbers lie on a sheet of paper, evenly.
 *
 * @param low the number at the start
 * @param high the number at the end, above {@code low}
 * @param start where the lowest lies
 * @param end where the highest lies; may be less than {@code start}, as on paper measured downwards
 */
public record Scale(double low, double high, double start, double end) {

    /** A scale around numbers, with a little room at both ends; those that are not numbers do not count. */
    public static Scale around(DoubleStream values, double start, double end) {
        double[] known = values.filter(Double::isFinite).toArray();
        double low = Arrays.stream(known).min().orElse(0);
        double high = Arrays.stream(known).max().orElse(1);
        double room = high > low ? 0.06 * (high - low) : high == 0 ? 1 : 0.1 * Math.abs(high);
        return new Scale(low - room, high + room, start, end);
    }

    /** Where a number lies. */
    public double at(double value) {
        return start + (value - low) / (high - low) * (end - start);
    }

    /** How far apart the ticks are: 1, 2 or 5 times a power of ten. */
    public double step() {
        return HouseStyle.step(high - low);
    }

    /** Round numbers on the scale, from 2 to 7. */
    public double[] ticks() {
        double step = step();
        return LongStream.rangeClosed((long) Math.ceil(low / step - 1e-9), (long) Math.floor(high / step + 1e-9))
                .mapToDouble(i -> i * step)
                .toArray();
    }
}
