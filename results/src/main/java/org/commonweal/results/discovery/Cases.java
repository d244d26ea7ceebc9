package org.commonweal.results.discovery;

import java.util.stream.IntStream;

/**
 * Points of which each is a case of what is looked for or not.
 *
 * @param points in the unit cube
 * @param hits whether each is one
 */
public record Cases(double[][] points, boolean[] hits) {

    /**
     * How well a box tells cases from others.
     *
     * @param inside points in it
     * @param hits cases in it
     * @param all all points
     * @param allHits all cases
     */
    public record Fit(int inside, int hits, int all, int allHits) {

        /** The share of the points in the box that are cases. */
        public double density() {
            return inside == 0 ? 0 : (double) hits / inside;
        }

        /** The share of all cases that lie in the box. */
        public double coverage() {
            return allHits == 0 ? 0 : (double) hits / allHits;
        }

        /** The share of the points outside the box that are cases. */
        public double densityOutside() {
            return all == inside ? 0 : (double) (allHits - hits) / (all - inside);
        }

        /**
         * How much better two densities, one inside and one outside, tell the cases than one for all: the logarithm of
         * the ratio of their likelihoods; zero where they are no denser inside.
         */
        double contrast() {
            if (density() <= densityOutside()) {
                return 0;
            }
            return likelihood(hits, inside) + likelihood(allHits - hits, all - inside) - likelihood(allHits, all);
        }

        private static double likelihood(int hits, int points) {
            double share = (double) hits / points;
            return hits == 0 || hits == points ? 0 : hits * Math.log(share) + (points - hits) * Math.log(1 - share);
        }
    }

    /** How well a box tells cases from others. */
    public Fit fit(Box box) {
        int[] inside = inside(box);
        return new Fit(
                inside.length,
                hits(inside),
                points.length,
                hits(IntStream.range(0, points.length).toArray()));
    }

    /** The points in a box, by their numbers. */
    int[] inside(Box box) {
        return IntStream.range(0, points.length)
                .filter(i -> box.contains(points[i]))
                .toArray();
    }

    int hits(int... some) {
        return (int) IntStream.of(some).filter(i -> hits[i]).count();
    }
}
