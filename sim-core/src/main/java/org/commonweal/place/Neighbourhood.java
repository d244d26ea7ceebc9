package org.commonweal.place;

import org.commonweal.economy.Composition;
import org.commonweal.economy.Neighbourhoods;
import org.commonweal.economy.Tenure;

/**
 * A neighbourhood (MSOA 2021).
 *
 * @param code ONS code
 * @param name name for people
 * @param latitude degrees north (WGS 84)
 * @param longitude degrees east (WGS 84)
 * @param households households by {@link Tenure}; their sum is the neighbourhood's households
 * @param compositions households by {@link Composition}: estimates, not whole numbers, fitted to the tenure totals
 * later
 * @param residents16plus residents of 16 and over
 * @param residentsEmployed residents of 16 and over in employment
 * @param shareHighSkill share of residents in higher managerial and professional work (NS-SEC 1-2)
 * @param shareLowSkill share in routine work or never worked (NS-SEC 6-8)
 * @param meanDwellingValue mean dwelling price [pence]
 * @param netIncome mean net annual household income, ONS model [pence a year]; 0 when not published
 * @param deprivationDecile IMD 2025 decile, 1 = most deprived decile of England
 */
public record Neighbourhood(
        String code,
        String name,
        double latitude,
        double longitude,
        int[] households,
        double[] compositions,
        int residents16plus,
        int residentsEmployed,
        double shareHighSkill,
        double shareLowSkill,
        long meanDwellingValue,
        long netIncome,
        int deprivationDecile) {

    /** Whether it is in the most deprived quintile of England. */
    public boolean isMostDeprived() {
        return Neighbourhoods.isMostDeprived(deprivationDecile);
    }
}
