package org.commonweal.place;

import org.commonweal.economy.LocalRates;

/**
 * Housing of the place.
 *
 * @param privateRent median private rent [pence a month]
 * @param socialRent mean social rent [pence a month]
 * @param meanPrice average dwelling price [pence]
 * @param dwellingsByBand dwellings by council tax band, A to H; where none are known, every dwelling is of band D
 * @param billedEmpty bills of dwellings that no household lives in, counted in full bills
 * @param rates council tax and allowances
 */
public record HousingData(
        long privateRent,
        long socialRent,
        long meanPrice,
        int[] dwellingsByBand,
        double billedEmpty,
        LocalRates rates) {}
