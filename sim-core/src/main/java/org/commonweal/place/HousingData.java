package org.commonweal.place;

/**
 * Housing of the place.
 *
 * @param privateRent median private rent [pence a month]
 * @param socialRent mean social rent [pence a month]
 * @param councilTax mean council tax bill for a household, all precepts [pence a year]
 * @param meanPrice average dwelling price [pence]
 */
public record HousingData(long privateRent, long socialRent, long councilTax, long meanPrice) {}
