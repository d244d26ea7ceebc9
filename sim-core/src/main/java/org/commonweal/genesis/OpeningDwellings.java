package org.commonweal.genesis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.Tenure;
import org.commonweal.fiscal.CouncilTax;
import org.commonweal.fiscal.RentSupport;
import org.commonweal.place.HousingData;
import org.commonweal.place.OpeningPeopleRule;
import org.commonweal.place.PlaceData;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/** What taxes and benefits ask of a dwelling: its council tax band and its bedrooms. */
final class OpeningDwellings {
    private final Economy economy;
    private final Households households;
    private final long key;

    OpeningDwellings(Economy economy) {
        this.economy = economy;
        households = economy.households;
        key = economy.draws.key(Purpose.GENESIS_DWELLINGS, 2);
    }

    /** Gives every dwelling both. */
    void describe(PlaceData place, RentSupport support, OpeningPeopleRule people) {
        bands(place.housing().dwellingsByBand());
        economy.outside.emptyDwellings = economy.scale * emptyInBandD(place.housing());
        bedrooms(support, people);
    }

    /** Dwellings that no household lives in are of all bands alike. */
    private static double emptyInBandD(HousingData housing) {
        int all = Arrays.stream(housing.dwellingsByBand()).sum();
        return housing.billedEmpty() * CouncilTax.inBandD(housing.dwellingsByBand()) / Math.max(1, all);
    }

    /** Bands by rank of value, so that each has its share of the dwellings. @param counted dwellings by band, A to H */
    private void bands(int[] counted) {
        double all = Arrays.stream(counted).sum();
        if (all == 0) {
            Arrays.fill(households.band, CouncilTax.BAND_D);
            return;
        }
        int[] byValue = IntStream.range(0, households.count)
                .boxed()
                .sorted(Comparator.comparingLong(h -> households.dwellingValue[h]))
                .mapToInt(Integer::intValue)
                .toArray();
        double until = 0;
        int next = 0;
        for (int band = 0; band < counted.length; band++) {
            until += counted[band] / all * households.count;
            while (next < Math.round(until)) {
                households.band[byValue[next++]] = (byte) band;
            }
        }
    }

    /** Bedrooms needed, and in social dwellings some more. */
    private void bedrooms(RentSupport support, OpeningPeopleRule people) {
        for (int h = 0; h < households.count; h++) {
            int single = households.adults[h] - households.claimants(h);
            int needed = support.bedrooms(1 + single, households.children[h]);
            boolean social = households.tenure[h] == Tenure.SOCIAL.ordinal();
            int spare = social ? people.spareBedrooms(Draws.uniform(key, h, 0)) : 0;
            households.bedrooms[h] = (byte) (needed + spare);
        }
    }
}
