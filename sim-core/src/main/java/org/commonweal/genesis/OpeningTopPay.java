package org.commonweal.genesis;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.commonweal.economy.People.Talents;
import org.commonweal.labour.WageRule;

/**
 * How much more the best paid of a place earn: so much that the mean of its taxpayers' pay stands to the median as in the
 * tax returns. Where it stands there already, or higher, one spread of talents is enough.
 */
final class OpeningTopPay {
    private final WageRule wages;
    private final double[] posts;
    private final double[] hours;
    private final double[] talents;
    private final double total;

    /**
     * @param posts what employees would earn, were all as talented and was there no minimum wage, in any unit
     * @param hours of the same people [hours a week]
     * @param talents of the same people, all of one spread
     * @param total pay of them all [pence a month]
     */
    OpeningTopPay(WageRule wages, double[] posts, double[] hours, double[] talents, double total) {
        this.wages = wages;
        this.posts = posts;
        this.hours = hours;
        this.talents = talents;
        this.total = total;
    }

    /** Talents of the place. @param meanToMedian of the pay of its taxpayers; 0 when not known */
    Talents talents(double meanToMedian) {
        Talents plain = wages.talents();
        if (meanToMedian(plain) >= meanToMedian) {
            return plain;
        }
        double low = 0;
        double high = 1;
        while (high - low > Math.ulp(1f)) {
            double middle = (low + high) / 2;
            if (meanToMedian(wages.talents(middle, 1)) < meanToMedian) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return wages.talents(low, sum(plain) / sum(wages.talents(low, 1)));
    }

    private double sum(Talents place) {
        return Arrays.stream(talents).map(place::instead).sum();
    }

    private double meanToMedian(Talents place) {
        double[] pay = new double[posts.length];
        for (int n = 0; n < pay.length; n++) {
            pay[n] = posts[n] * place.instead(talents[n]);
        }
        double unit = unit(pay);
        double[] taxpayers = IntStream.range(0, pay.length)
                .mapToDouble(n -> atLeast(unit * pay[n], n))
                .filter(wages.top()::isTaxpayer)
                .sorted()
                .toArray();
        return taxpayers.length == 0
                ? 0
                : Arrays.stream(taxpayers).average().orElse(0) / taxpayers[taxpayers.length / 2];
    }

    /** What one of the units is worth [pence a month], for all to earn the total with a minimum wage. */
    private double unit(double[] pay) {
        double low = 0;
        double high = total / Math.max(1, Arrays.stream(pay).sum());
        while (high - low > Math.ulp((float) high)) {
            double middle = (low + high) / 2;
            double earned = IntStream.range(0, pay.length)
                    .mapToDouble(n -> atLeast(middle * pay[n], n))
                    .sum();
            if (earned < total) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double atLeast(double pay, int n) {
        return Math.max(pay, wages.top().least(hours[n]));
    }
}
