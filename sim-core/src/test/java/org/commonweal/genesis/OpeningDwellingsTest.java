package org.commonweal.genesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.economy.Households;
import org.commonweal.economy.Tenure;
import org.commonweal.fiscal.CouncilTax;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.simulation.Simulation;
import org.junit.jupiter.api.Test;

/** 820 households; 850 dwellings are on the council tax list. */
class OpeningDwellingsTest {
    private final Simulation place = new Simulation(
            ParameterReader.read(ModelSpec.class, List.of()), SmallPlace.data(), 1, 1, 0, Audit.OFF, List.of());
    private final Households households = place.economy().households;

    @Test
    void everyBandHasItsShareOfTheDwellings() {
        int[] found = new int[CouncilTax.BANDS];
        for (byte band : households.band) {
            found[band]++;
        }
        for (int band = 0; band < found.length; band++) {
            assertThat((double) found[band]).isCloseTo(SmallPlace.BANDS[band] * 820 / 850.0, within(1.0));
        }
    }

    @Test
    void aMoreValuableDwellingIsNeverInALowerBand() {
        int[] byValue = IntStream.range(0, households.count)
                .boxed()
                .sorted(Comparator.comparingLong(h -> households.dwellingValue[h]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] bands = Arrays.stream(byValue).map(h -> households.band[h]).toArray();
        assertThat(bands).isSorted();
    }

    @Test
    void thirtyDwellingsHaveNoHousehold() {
        double all = CouncilTax.inBandD(SmallPlace.BANDS);
        assertThat(place.economy().outside.emptyDwellings).isCloseTo(all * 30 / 850, within(1e-9));
    }

    @Test
    void onlySocialDwellingsHaveBedroomsToSpare() {
        int spare = 0;
        int social = 0;
        for (int h = 0; h < households.count; h++) {
            int needed = 1 + households.adults[h] - households.claimants(h) + (households.children[h] + 1) / 2;
            boolean isSocial = households.tenure[h] == Tenure.SOCIAL.ordinal();
            assertThat(households.bedrooms[h] - needed).isBetween(0, isSocial ? 2 : 0);
            social += isSocial ? 1 : 0;
            spare += households.bedrooms[h] > needed ? 1 : 0;
        }
        assertThat(spare / (double) social).isBetween(0.15, 0.42);
    }
}
