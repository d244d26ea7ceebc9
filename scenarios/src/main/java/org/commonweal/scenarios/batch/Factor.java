package org.commonweal.scenarios.batch;

import java.math.BigDecimal;
import java.math.MathContext;
import org.commonweal.parameter.Setting;
import org.commonweal.parameter.Unit;
import org.commonweal.results.table.CsvFile;

/**
 * A parameter that a design varies within a range.
 *
 * @param key its key
 * @param low smallest value, in its unit
 * @param high largest value, above {@code low}
 * @param whole whether it takes whole numbers only
 * @param unit its unit's symbol
 * @param where where that is said, for messages
 */
public record Factor(String key, double low, double high, boolean whole, String unit, String where) {
    private static final MathContext SIX_DIGITS = new MathContext(6);

    /** The value at a share (0-1) of the range, in six digits; whole numbers have equal shares of it. */
    public Setting at(double share) {
        if (unit.equals(Unit.SWITCH.symbol())) {
            return new Setting(key, share < 0.5 ? "off" : "on", "", where);
        }
        double value = whole
                ? Math.min(high, Math.floor(low + share * (high - low + 1)))
                : new BigDecimal(low + share * (high - low)).round(SIX_DIGITS).doubleValue();
        return new Setting(key, CsvFile.exact(Math.max(low, Math.min(high, value))), "", where);
    }
}
