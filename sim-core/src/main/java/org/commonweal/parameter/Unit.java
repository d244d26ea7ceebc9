package org.commonweal.parameter;

/** The unit a parameter is declared in. Values given in another unit are refused, never converted silently. */
public enum Unit {
    /** A share of a whole, 0-1; may be written as a percentage. */
    SHARE("share"),
    /** A ratio without unit. */
    RATIO("ratio"),
    /** A rate a year; may be written as a percentage a year. */
    PER_YEAR("1/year"),
    /** A rate a month; may be written as a percentage a month. */
    PER_MONTH("1/month"),
    YEARS("years"),
    MONTHS("months"),
    /** Pounds of the base year. */
    POUNDS("pounds"),
    POUNDS_PER_YEAR("pounds/year"),
    POUNDS_PER_MONTH("pounds/month"),
    POUNDS_PER_WEEK("pounds/week"),
    POUNDS_PER_HOUR("pounds/hour"),
    HOURS_PER_WEEK("hours/week"),
    PEOPLE("people"),
    /** A number of things. */
    COUNT("count"),
    /** The exponent of a power or a coefficient of a logit. */
    EXPONENT("exponent"),
    /** An on/off switch. */
    SWITCH("on/off");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /** How the unit is written in scenario files and tables. */
    public String symbol() {
        return symbol;
    }
}
