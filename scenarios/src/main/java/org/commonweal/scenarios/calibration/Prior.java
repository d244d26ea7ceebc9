package org.commonweal.scenarios.calibration;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What is held possible of a parameter before the targets are looked at.
 *
 * @param key the parameter's key
 * @param unit its unit's symbol
 * @param low smallest value held possible
 * @param high largest value held possible, above {@code low}
 * @param distribution how the values between them are weighed
 */
public record Prior(String key, String unit, double low, double high, Distribution distribution) {
    private static final MathContext SIX_DIGITS = new MathContext(6);

    /** How values between two limits are weighed. */
    public enum Distribution {
        /** Equal differences are equally likely. */
        UNIFORM("uniform"),
        /** Equal ratios are equally likely; both limits are above zero. */
        LOG_UNIFORM("log-uniform");

        private final String word;

        Distribution(String word) {
            this.word = word;
        }

        /** Its name in calibration files. */
        public String word() {
            return word;
        }
    }

    /** The value below which a share (0-1) of the prior lies, in six digits. */
    double value(double share) {
        double value = distribution == Distribution.UNIFORM
                ? low + share * (high - low)
                : low * StrictMath.exp(share * StrictMath.log(high / low));
        double rounded = new BigDecimal(value).round(SIX_DIGITS).doubleValue();
        return Math.max(low, Math.min(high, rounded));
    }

    /** The share of the prior below a value between its limits, 0-1. */
    double share(double value) {
        return distribution == Distribution.UNIFORM
                ? (value - low) / (high - low)
                : StrictMath.log(value / low) / StrictMath.log(high / low);
    }
}
