package org.commonweal.economy;

/**
 * On what terms the pension fund finds and keeps dwellings and firms' loans of its own in the place. They hold as long as
 * it has any.
 *
 * @param lenience added to the logit of a loan that a bank has refused, 0 or more
 * @param searchCost paid for finding and checking a new asset, of its price
 * @param managementCost paid for managing assets, of their worth [a year]
 * @param upkeep of the rent of a dwelling, spent on repairs and letting
 * @param sales dwellings it sells when it wants none, of those it has [a year]
 */
public record LocalTerms(double lenience, double searchCost, double managementCost, double upkeep, double sales) {
    /** Of a fund that has none and wants none. */
    public static final LocalTerms NONE = new LocalTerms(0, 0, 0, 0, 0);
}
