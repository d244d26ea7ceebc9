package org.commonweal.place;

import org.commonweal.economy.Industry;

/**
 * Coefficients of the nation. First index rows, second columns, both by {@link Industry} (13 with PUBLIC).
 *
 * @param domesticInputs domestic inputs per pound of output, [supplying industry][buying industry]
 * @param imports imports per pound of output
 * @param productTaxes taxes on products per pound of output
 * @param compensation compensation of employees per pound of output
 * @param grossSurplus gross operating surplus, mixed income and taxes on production per pound of output
 * @param gva gross value added of the nation by industry [pence a year]
 * @param engelShares share of each consumption pound, [income quintile 0-4][industry]
 * @param engelImports share that is imported directly, by quintile
 * @param engelTaxes share that is taxes on products, by quintile
 * @param investmentShares share of each industry in gross fixed capital formation from domestic supply, sums to 1
 * @param anchorInputs what an anchor's purchases consist of, [recipe: public administration, education, health,
 * social care][industry], each summing to 1 with anchorImports
 * @param anchorImports imported share of an anchor's purchases, by recipe
 * @param compositionByTenure households of England and Wales by [composition][tenure], the seed for fitting a
 *     neighbourhood's joint table (household_joint_composition_tenure_size.csv, summed over sizes)
 * @param partTime part-time work (hours_by_industry.csv)
 */
public record NationalData(
        double[][] domesticInputs,
        double[] imports,
        double[] productTaxes,
        double[] compensation,
        double[] grossSurplus,
        long[] gva,
        double[][] engelShares,
        double[] engelImports,
        double[] engelTaxes,
        double[] investmentShares,
        double[][] anchorInputs,
        double[] anchorImports,
        double[][] compositionByTenure,
        HoursData partTime) {}
