package org.commonweal.scenarios.sensitivity;

import java.util.Arrays;

/**
 * Where every factor stands in a run, and with which luck.
 *
 * @param shares of each factor, 0-1
 * @param luck which seeds: draws of the same number have the same
 */
public record Draw(double[] shares, int luck) {

    /** Copies the shares. */
    public Draw {
        shares = shares.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Draw draw && luck == draw.luck && Arrays.equals(shares, draw.shares);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(shares) + luck;
    }
}
