package org.commonweal.results.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Trajectories on a grid of evenly spaced levels, each group moving half of the levels on. A trajectory is known by its
 * number: adding some changes none of those before.
 */
public final class Trajectories {
    private final int[] groupOf;
    private final int groups;
    private final int levels;
    private final long seed;

    /**
     * Trajectories over groups.
     *
     * @param groupOf the group of each factor, numbered from 0 without gaps
     * @param levels how many levels, an even number from 2
     * @param seed which trajectories
     */
    public Trajectories(int[] groupOf, int levels, long seed) {
        if (levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException(levels + " levels: an even number from 2 is needed");
        }
        this.groupOf = groupOf.clone();
        groups = Arrays.stream(groupOf).max().orElse(-1) + 1;
        this.levels = levels;
        this.seed = seed;
    }

    /** Trajectories on which each factor moves by itself. */
    public static Trajectories ofEach(int factors, int levels, long seed) {
        return new Trajectories(IntStream.range(0, factors).toArray(), levels, seed);
    }

    /** The first so many. */
    public List<Trajectory> first(int count) {
        return IntStream.range(0, count).mapToObj(this::number).toList();
    }

    /** The trajectory of a number from 0. */
    public Trajectory number(int number) {
        RandomGenerator luck = Lots.of(seed, number);
        int jump = levels / 2;
        int[] start = new int[groupOf.length];
        boolean[] up = new boolean[groupOf.length];
        for (int factor = 0; factor < start.length; factor++) {
            start[factor] = luck.nextInt(levels);
            up[factor] = start[factor] < jump;
        }
        int[] order = Lots.shuffled(groups, luck);
        double[][] points = new double[groups + 1][start.length];
        double[] steps = new double[groups];
        double size = (double) jump / (levels - 1);
        int[] at = start.clone();
        place(at, points[0]);
        for (int step = 0; step < groups; step++) {
            for (int factor = 0; factor < at.length; factor++) {
                if (groupOf[factor] == order[step]) {
                    at[factor] += up[factor] ? jump : -jump;
                    steps[step] = up[factor] ? size : -size;
                }
            }
            place(at, points[step + 1]);
        }
        return new Trajectory(points, order, steps);
    }

    private void place(int[] at, double[] point) {
        for (int factor = 0; factor < at.length; factor++) {
            point[factor] = (double) at[factor] / (levels - 1);
        }
    }
}
