package org.commonweal.results.uncertainty;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Pairs by what they are independent in. Pairs of one draw share its parameters: together they are one replicate, their mean.
 * Where nothing is drawn every pair is one.
 *
 * @param pairs how many pairs
 * @param each how many of them make a replicate, from 1
 */
public record Replicates(int pairs, int each) {

    /** How many replicates there are. */
    public int count() {
        return pairs / each;
    }

    /** The replicate that a pair is part of, from 0. */
    public int of(int pair) {
        return pair / each;
    }

    /** The mean of each replicate; not a number where one of its pairs has none. @param byPair a number for each pair */
    public double[] means(double... byPair) {
        return each == 1
                ? byPair
                : IntStream.range(0, byPair.length / each)
                        .mapToDouble(replicate -> Arrays.stream(byPair, replicate * each, (replicate + 1) * each)
                                        .sum()
                                / each)
                        .toArray();
    }

    /** The numbers of each replicate that has all of them. @param byPair a number for each pair */
    public double[][] whole(double... byPair) {
        return IntStream.range(0, byPair.length / each)
                .mapToObj(replicate -> Arrays.copyOfRange(byPair, replicate * each, (replicate + 1) * each))
                .filter(numbers -> Arrays.stream(numbers).allMatch(Double::isFinite))
                .toArray(double[][]::new);
    }
}
