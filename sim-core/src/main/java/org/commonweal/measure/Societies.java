package org.commonweal.measure;

import org.commonweal.claims.FirmClaims;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;

/** The societies that owe their existence to a share offer. */
public final class Societies {
    private final Economy economy;

    Societies(Economy economy) {
        this.economy = economy;
    }

    /** Their share capital [pounds]. */
    public double held() {
        FirmClaims shares = economy.communityShares;
        long sum = 0;
        for (int row = 0; row < shares.count(); row++) {
            sum += shares.owed(row);
        }
        return sum / 100.0;
    }

    /** How many of them trade. */
    public int live() {
        Firms firms = economy.firms;
        int n = 0;
        for (int f = 0; f < firms.used; f++) {
            n += firms.live[f] && firms.isShareSociety(f) ? 1 : 0;
        }
        return n;
    }
}
