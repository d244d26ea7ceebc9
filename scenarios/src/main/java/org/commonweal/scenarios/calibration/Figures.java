package org.commonweal.scenarios.calibration;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in three digits, for people. */
public final class Figures {
    private static final MathContext THREE_DIGITS = new MathContext(3);

    private Figures() {}

    /** A number in three digits; a dash where there is none. */
    public static String text(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value).round(THREE_DIGITS).stripTrailingZeros().toPlainString()
                : "–";
    }
}
