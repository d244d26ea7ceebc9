package org.commonweal.scenarios.place;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.economy.LocalRates;
import org.commonweal.fiscal.CouncilTax;
import org.commonweal.money.Pence;
import org.commonweal.place.HousingData;

/**
 * Rents, prices, council tax and allowances among the single figures of a place. A place may do without what only taxes
 * and benefits need: without dwellings by band every dwelling is of band D, without a bill of band D that is the mean
 * bill, without the number of dwellings that are billed though no household lives in them these are all but the
 * households, without allowances the median private rent is the allowance of every dwelling.
 */
final class HousingTable {
    private static final double MOST = 100_000;
    private static final String BANDS = "dwellings_band_";
    private static final String[] ALLOWANCES = {
        "allowance_shared", "allowance_1", "allowance_2", "allowance_3", "allowance_4"
    };

    private final FigureTable figures;

    HousingTable(FigureTable figures) {
        this.figures = figures;
    }

    /** @param households of the place: the others of its dwellings have none */
    HousingData read(double meanPrice, int households) {
        double privateRent = figures.figure("private_rent", 0, MOST);
        int[] bands = bands();
        double empty = Math.max(0, Arrays.stream(bands).sum() - households);
        return new HousingData(
                Pence.ofPounds(privateRent),
                Pence.ofPounds(figures.figure("social_rent", 0, MOST)),
                Pence.ofPounds(meanPrice),
                bands,
                figures.figureIfThere("dwellings_billed_empty", 0, Limits.HOUSEHOLDS, empty),
                new LocalRates(bandD(), allowances(privateRent), figures.countIfThere("in_london", 1) == 1));
    }

    private long bandD() {
        String item = figures.hasAny("band_d") || !figures.hasAny("council_tax") ? "band_d" : "council_tax";
        return Pence.ofPounds(figures.figure(item, 0, MOST));
    }

    /** All of them, or none. */
    private int[] bands() {
        String[] items = IntStream.range(0, CouncilTax.BANDS)
                .mapToObj(band -> BANDS + (char) ('a' + band))
                .toArray(String[]::new);
        boolean known = figures.hasAny(items);
        return Stream.of(items)
                .mapToInt(item -> known ? figures.count(item, Limits.HOUSEHOLDS) : 0)
                .toArray();
    }

    private long[] allowances(double privateRent) {
        boolean known = figures.hasAny(ALLOWANCES);
        return Stream.of(ALLOWANCES)
                .mapToLong(item -> Pence.ofPounds(known ? figures.figure(item, 0, MOST) : privateRent))
                .toArray();
    }
}
