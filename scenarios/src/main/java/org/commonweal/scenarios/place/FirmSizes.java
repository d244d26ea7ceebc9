package org.commonweal.scenarios.place;

import java.util.Map;
import org.commonweal.economy.SizeBand;

/**
 * How many firms of a place are medium and large: as in the country, firms without employees included, times the place's
 * share of registered enterprises of that size over the country's (business counts).
 *
 * @param medium of all firms, with 50 to 249 people, less that share in the country
 * @param large of all firms, with 250 people and more, less that share in the country
 * @param people in small and medium-sized ones for each pound of value added, over those in the country
 */
record FirmSizes(double medium, double large, double people) {
    /** Of all firms of the United Kingdom, 5.51 to 5.6 million (evidence D19): 36,900 and 8,000. */
    private static final double MEDIUM = 0.0068;

    private static final double LARGE = 0.0014;

    /** Of its registered enterprises, 2.72 million (national/business_legal_size_industry_uk_2024.csv). */
    private static final double MEDIUM_REGISTERED = 0.016;

    private static final double LARGE_REGISTERED = 0.00414;

    /** People in its registered enterprises of less than 250, each in the middle of its band (the same file). */
    private static final double PEOPLE = 17.4e6;

    /** Its gross value added [pounds a year], from memory. */
    private static final double GVA = 2.4e12;

    /** New loans to small and medium-sized firms in a year, and what they owe, of its value added (evidence F1, C13). */
    private static final double[] LENDING = {0.022, 0.029};

    private static final double[] LOANS = {0.04, 0.08};

    private static final int FROM_MEDIUM = 50;

    /** Of a place. @param enterprises registered, by size band; none of them: as in the country; @param gva [pounds a year] */
    static FirmSizes of(int[] enterprises, double gva) {
        double all = 0;
        double medium = 0;
        double people = 0;
        for (SizeBand band : SizeBand.values()) {
            int count = enterprises[band.ordinal()];
            all += count;
            people += band == SizeBand.FROM_250 ? 0 : count * (band.least() + band.most()) / 2.0;
            medium += band.least() >= FROM_MEDIUM && band != SizeBand.FROM_250 ? count : 0;
        }
        double large = enterprises[SizeBand.FROM_250.ordinal()];
        return all > 0
                ? new FirmSizes(
                        MEDIUM * (medium / all / MEDIUM_REGISTERED - 1),
                        LARGE * (large / all / LARGE_REGISTERED - 1),
                        people / gva / (PEOPLE / GVA))
                : new FirmSizes(0, 0, 1);
    }

    /** Adds them to what is known of the place. */
    void put(Map<String, Double> facts) {
        facts.put("firms.medium-shift", medium);
        facts.put("firms.large-shift", large);
        facts.put("small-firms.lending.low", LENDING[0] * people);
        facts.put("small-firms.lending.high", LENDING[1] * people);
        facts.put("small-firms.loans.low", LOANS[0] * people);
        facts.put("small-firms.loans.high", LOANS[1] * people);
    }
}
