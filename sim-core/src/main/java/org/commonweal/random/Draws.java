package org.commonweal.random;

/**
 * Counter-based random draws: a draw is a pure function of seed, purpose, month, agent and number, so nobody's luck
 * depends on who else draws. {@code draw = mix(key + (agent * 8 + j) * golden)}, {@code key = mix(mix(seed, purpose),
 * month)}, with the 64-bit finaliser "variant 13" of Stafford as in SplitMix64 (Steele, Lea and Flood 2014).
 *
 * <p>Up to eight disjoint draws j = 0-7 belong to an agent in a month and for a purpose; {@link Pairs} numbers those of
 * agents with another. Normal draws use
 * {@link StrictMath}, so the bits are the same on every machine.
 */
public final class Draws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int LAST = 7;
    private static final double UNIT = 0x1.0p-53;

    private final long seed;

    /** @param seed any number; the same seed gives the same draws */
    public Draws(long seed) {
        this.seed = seed;
    }

    /** The key of all draws for a purpose in a month. */
    public long key(Purpose purpose, int month) {
        return mix(mix(seed + GOLDEN * purpose.salt()) + GOLDEN * (month + 1_000_003L));
    }

    /** 64 random bits. @param j 0-7 */
    public static long bits(long key, long agent, int j) {
        if ((j & ~LAST) != 0) {
            throw new IllegalArgumentException("draws of an agent are 0-" + LAST + ", not " + j);
        }
        return mix(key + (agent * (LAST + 1) + j) * GOLDEN);
    }

    /** A number from 0 (inclusive) to 1 (exclusive), evenly distributed. */
    public static double uniform(long key, long agent, int j) {
        return (bits(key, agent, j) >>> 11) * UNIT;
    }

    /** A whole number from 0 to {@code bound - 1}, evenly distributed. */
    public static int below(int bound, long key, long agent, int j) {
        return (int) Math.multiplyHigh(bits(key, agent, j) >>> 1, (long) bound << 1);
    }

    /** The same from the {@code n}-th of as many draws as an agent needs; its first eight are those of {@link #below}. */
    public static int belowNth(int bound, long key, long agent, int n) {
        return below(bound, key, Pairs.ATTEMPTS.number(n / (LAST + 1), agent), n % (LAST + 1));
    }

    /** A standard normal number (Box and Muller 1958, both angles from one draw). */
    public static double normal(long key, long agent, int j) {
        long bits = bits(key, agent, j);
        double radius = ((bits >>> 32) + 0.5) * 0x1.0p-32;
        double angle = (bits & 0xFFFFFFFFL) * 0x1.0p-32;
        return StrictMath.sqrt(-2 * StrictMath.log(radius)) * StrictMath.cos(2 * Math.PI * angle);
    }

    /** A lognormal number with a median and a standard deviation of its logarithm. */
    public static double lognormal(double median, double sigma, long key, long agent, int j) {
        return median * StrictMath.exp(sigma * normal(key, agent, j));
    }

    /** Whether an event of probability {@code chance} happens. */
    public static boolean happens(double chance, long key, long agent, int j) {
        return uniform(key, agent, j) < chance;
    }

    /** Rounds a number that is not negative up or down at random, so that its mean is kept. */
    public static int stochasticRound(double number, long key, long agent, int j) {
        int whole = (int) number;
        return whole + (uniform(key, agent, j) < number - whole ? 1 : 0);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
