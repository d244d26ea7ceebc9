package org.commonweal.scenarios.calibration;

import org.commonweal.time.Month;

/** What is made of an indicator's months to be compared with a published figure. */
public enum Statistic {
    /** Mean over the months of the run proper. */
    MEAN("mean"),
    /** Mean over its first twelve months. */
    FIRST_YEAR("first-year"),
    /** Mean over its last twelve months. */
    LAST_YEAR("last-year");

    private final String word;

    Statistic(String word) {
        this.word = word;
    }

    /** Its name in calibration files. */
    public String word() {
        return word;
    }

    /** Whether it counts a month of a run of {@code months} months, burn-in not counted. */
    boolean counts(Month month, int months) {
        return !month.isBurnIn()
                && switch (this) {
                    case MEAN -> true;
                    case FIRST_YEAR -> month.index() < Month.PER_YEAR;
                    case LAST_YEAR -> month.index() >= months - Month.PER_YEAR;
                };
    }
}
