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
 */
public record Neighbourhoods(
        String[] codes, String[] names, int[] deciles, double[][] distance, double[] highSkill, double[] lowSkill) {
    /** How many there are. */
    public int count() {
        return codes.length;
    }
}
