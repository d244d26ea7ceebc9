package org.commonweal.economy;

/**
 * What the law takes from the place: the same rules pay and cost more in one place than in another.
 *
 * @param bandD council tax of a dwelling of band D, all precepts [pence a year]
 * @param allowances local housing allowance [pence a month]: a room in a shared dwelling, then a bedroom, two and so on; no more is allowed for more bedrooms than the last has
 * @param inLondon whether the benefit cap and the Real Living Wage of Greater London apply
 */
public record LocalRates(long bandD, long[] allowances, boolean inLondon) {
    /** Copies the allowances. */
    public LocalRates {
        allowances = allowances.clone();
    }

    /** A place where every dwelling has the same allowance. @param allowance [pence a month] */
    public static LocalRates uniform(long bandD, long allowance) {
        return new LocalRates(bandD, new long[] {allowance}, false);
    }

    /** Most rent that is supported [pence a month]. @param bedrooms that are needed; 0 for a room in a shared dwelling */
    public long allowance(int bedrooms) {
        return allowances[Math.min(allowances.length - 1, bedrooms)];
    }
}
