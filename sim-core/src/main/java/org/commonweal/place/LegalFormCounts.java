package org.commonweal.place;

import java.util.Map;
import java.util.TreeMap;

/**
 * Enterprises by legal form, of all registered here. Companies, sole proprietors and partnerships are private firms
 * unless one of the special forms takes them.
 *
 * @param companies companies (counts CICs and employee-owned companies among them)
 * @param soleProprietors sole proprietors on the register
 * @param partnerships partnerships on the register
 * @param nonProfit non-profit bodies and mutual associations (charities, societies, clubs)
 * @param special enterprises of each special form by the key of its sector, e.g. {@code worker-cooperatives}
 */
public record LegalFormCounts(
        int companies, int soleProprietors, int partnerships, int nonProfit, Map<String, Integer> special) {

    /** Keeps a copy. */
    public LegalFormCounts {
        special = Map.copyOf(special);
    }

    /** How many enterprises have a special form; none where nothing is known of it. @param key of its sector */
    public int of(String key) {
        return special.getOrDefault(key, 0);
    }

    /** The same with at least so many enterprises of each special form that is known. */
    public LegalFormCounts atLeast(int least) {
        Map<String, Integer> more = new TreeMap<>(special);
        more.replaceAll((key, count) -> Math.max(least, count));
        return new LegalFormCounts(companies, soleProprietors, partnerships, nonProfit, more);
    }
}
