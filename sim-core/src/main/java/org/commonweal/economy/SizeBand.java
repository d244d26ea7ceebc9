package org.commonweal.economy;

/** Employment size bands of the ONS business counts (UK business: activity, size and location, table 10). */
public enum SizeBand {
    FROM_0_TO_4("0-4", 1, 4),
    FROM_5_TO_9("5-9", 5, 9),
    FROM_10_TO_19("10-19", 10, 19),
    FROM_20_TO_49("20-49", 20, 49),
    FROM_50_TO_99("50-99", 50, 99),
    FROM_100_TO_249("100-249", 100, 249),
    FROM_250("250+", 250, Integer.MAX_VALUE);

    private final String code;
    private final int least;
    private final int most;

    SizeBand(String code, int least, int most) {
        this.code = code;
        this.least = least;
        this.most = most;
    }

    /** The code used in the data packs, e.g. {@code 10-19}. */
    public String code() {
        return code;
    }

    /** Fewest people at work in a firm of the band, working owners included. */
    public int least() {
        return least;
    }

    /** Most people at work in a firm of the band. */
    public int most() {
        return most;
    }

    /** The band that {@code heads} people at work fall in; fewer than one counts as one. */
    public static SizeBand of(int heads) {
        for (SizeBand band : values()) {
            if (heads <= band.most) {
                return band;
            }
        }
        throw new IllegalArgumentException("headcount: " + heads);
    }
}
