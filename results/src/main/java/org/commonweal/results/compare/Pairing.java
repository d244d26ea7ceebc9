package org.commonweal.results.compare;

/**
 * What pairs of the same seed gain.
 *
 * @param indicator its name in the catalogue
 * @param scenario name of the scenario
 * @param paired variance of the mean difference over pairs of the same seed
 * @param unpaired variance of the difference of means had the seeds been different ones
 */
public record Pairing(String indicator, String scenario, double paired, double unpaired) {

    /** The paired variance relative to the unpaired one. */
    public double ratio() {
        return paired / unpaired;
    }
}
