package org.commonweal.scenarios.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Unit;
import org.commonweal.results.table.CsvFile;
import org.commonweal.results.uncertainty.Drawn.Range;

/**
 * Between which values a parameter is drawn that was set by hand for want of a source: half of its value up and down. Its
 * declared range is what can be computed and no range of what can be believed, so it only cuts this interval off. What is a
 * choice or a switch, what stands at zero (it is out of the model) or at an end of its range (it is a limit case) stays as it
 * is.
 *
 * @param row how it is declared, and its value
 * @param low smallest value
 * @param high largest value, above {@code low}
 */
record AssumedRange(Row row, double low, double high) {
    private static final String ASSUMED = "assumed";
    private static final double PART = 0.5;
    private static final MathContext DIGITS = new MathContext(6);

    /** That of a parameter; empty if it is not drawn. */
    static Optional<AssumedRange> of(Row row) {
        boolean number =
                !row.unit().equals(ParameterTable.CHOICE) && !row.unit().equals(Unit.SWITCH.symbol());
        if (!number || !row.status().equals(ASSUMED) || row.given() || isFixed(row)) {
            return Optional.empty();
        }
        double step = PART * Math.abs(row.value());
        double low = Math.max(row.min(), row.value() - step);
        double high = Math.min(row.max(), row.value() + step);
        AssumedRange range = row.whole()
                ? new AssumedRange(row, Math.ceil(low), Math.floor(high))
                : new AssumedRange(row, low, high);
        return range.low < range.high ? Optional.of(range) : Optional.empty();
    }

    private static boolean isFixed(Row row) {
        return row.value() == 0 || row.value() <= row.min() || row.value() >= row.max();
    }

    /** The value at a share of the range, 0-1, as in scenario files. */
    String at(double share) {
        if (row.whole()) {
            double steps = high - low + 1;
            return CsvFile.exact(low + Math.min(steps - 1, Math.floor(share * steps)));
        }
        double brief = new BigDecimal(low + share * (high - low)).round(DIGITS).doubleValue();
        return CsvFile.exact(Math.max(low, Math.min(high, brief)));
    }

    /** What a report says of it. */
    Range told() {
        return new Range(row.key(), row.text(), low, high, "assumed: half of it up and down, within what is allowed");
    }
}
