package org.commonweal.genesis;

import java.util.List;
import org.commonweal.economy.Neighbourhoods;
import org.commonweal.place.Neighbourhood;

/** The neighbourhoods and how far apart their centres are. */
final class Neighbouring {
    private static final double KILOMETRES_PER_DEGREE = 111.2;

    private Neighbouring() {}

    static Neighbourhoods of(List<Neighbourhood> data, double[] participation) {
        int n = data.size();
        String[] codes = new String[n];
        String[] names = new String[n];
        int[] deciles = new int[n];
        double[] high = new double[n];
        double[] low = new double[n];
        double[][] distance = new double[n][n];
        for (int i = 0; i < n; i++) {
            Neighbourhood one = data.get(i);
            codes[i] = one.code();
            names[i] = one.name();
            deciles[i] = one.deprivationDecile();
            high[i] = one.shareHighSkill();
            low[i] = one.shareLowSkill();
            for (int j = 0; j < n; j++) {
                distance[i][j] = kilometres(one, data.get(j));
            }
        }
        return new Neighbourhoods(codes, names, deciles, distance, high, low, participation);
    }

    private static double kilometres(Neighbourhood one, Neighbourhood other) {
        double north = one.latitude() - other.latitude();
        double east = (one.longitude() - other.longitude()) * StrictMath.cos(Math.toRadians(one.latitude()));
        return KILOMETRES_PER_DEGREE * StrictMath.sqrt(north * north + east * east);
    }
}
