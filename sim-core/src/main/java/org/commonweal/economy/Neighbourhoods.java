package org.commonweal.economy;

/**
 * The neighbourhoods.
 *
 * @param codes ONS codes
 * @param names names for people
 * @param deciles deprivation decile, 1 = most deprived
 * @param distance distance between centres [km], [from][to]
 * @param highSkill share of residents in professional work
 * @param lowSkill share in routine work or none
 * @param participation share of people of working age who worked or looked for work at month zero
 */
public record Neighbourhoods(
        String[] codes,
        String[] names,
        int[] deciles,
        double[][] distance,
        double[] highSkill,
        double[] lowSkill,
        double[] participation) {
    private static final int MOST_DEPRIVED = 2;

    /** How many there are. */
    public int count() {
        return codes.length;
    }

    /** Whether a neighbourhood is in the most deprived quintile of England. */
    public boolean mostDeprived(int n) {
        return isMostDeprived(deciles[n]);
    }

    /** Whether a decile, 1 for the most deprived, is of the most deprived quintile. */
    public static boolean isMostDeprived(int decile) {
        return decile <= MOST_DEPRIVED;
    }
}
