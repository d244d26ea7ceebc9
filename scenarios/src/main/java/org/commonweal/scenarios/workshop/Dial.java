package org.commonweal.scenarios.workshop;

import org.commonweal.parameter.ParameterTable;

/**
 * Something that a workshop can set: a lever's parameter or the share of a legal form.
 *
 * @param key its key in scenario files
 * @param unit its unit
 * @param value what it is when nobody sets it
 * @param min smallest value allowed
 * @param max largest value allowed
 * @param most where its slider ends: twice the largest value in the library, or the largest allowed
 * @param whole whether it takes whole numbers only
 * @param what what it means
 * @param source where its usual value comes from
 */
public record Dial(
        String key,
        String unit,
        double value,
        double min,
        double max,
        double most,
        boolean whole,
        String what,
        String source) {

    static Dial of(ParameterTable.Row row, double value, double most) {
        return new Dial(
                row.key(),
                row.unit(),
                value,
                row.min(),
                row.max(),
                Math.min(row.max(), most),
                row.whole(),
                row.what(),
                row.source());
    }
}
