package org.commonweal.place;

/**
 * What of its anchors' purchases a place keeps at month zero, by the addresses of suppliers: that of whoever is paid, be it
 * only a branch. {@link Double#NaN} where nothing is known.
 *
 * @param councils share of the purchases of the council and the county that stays in the district, 0-1
 * @param others the same of the other anchors, 0-1
 */
public record LocalPurchases(double councils, double others) {
    /** Of a place of which nothing is known. */
    public static final LocalPurchases UNKNOWN = new LocalPurchases(Double.NaN, Double.NaN);
}
