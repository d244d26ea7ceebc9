package org.commonweal.premises;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Rent of the premises that firms work in, whoever owns them, by industry (model specification 5.13). */
public record RentShares(
        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "rent of premises, of a firm's sales: production",
                source = "none in the first version, whose firms work nowhere",
                status = Status.ASSUMED)
        double production,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "energy and water: the same",
                source = "none in the first version, whose firms work nowhere",
                status = Status.ASSUMED)
        double energyWater,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "construction: the same",
                source = "none in the first version, whose firms work nowhere",
                status = Status.ASSUMED)
        double construction,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "trade: the same",
                source = "none in the first version, whose firms work nowhere",
                status = Status.ASSUMED)
        double trade,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "transport: the same",
                source = "none in the first version, whose firms work nowhere",
                status = Status.ASSUMED)
        double transport,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "hospitality: the same",
                source = "none in the first version, whose firms work nowhere",
                status = Status.ASSUMED)
        double hospitality,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "information and professional services: the same",
                source = "none in the first version, whose firms work nowhere",
                status = Status.ASSUMED)
        double infoProfessional,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "business support: the same",
                source = "none in the first version, whose firms work nowhere",
                status = Status.ASSUMED)
        double businessSupport,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "finance: the same",
                source = "none in the first version, whose firms work nowhere",
                status = Status.ASSUMED)
        double finance,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "property: the same",
                source = "none in the first version, whose firms work nowhere",
                status = Status.ASSUMED)
        double property,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "care, health and education: the same",
                source = "none in the first version, whose firms work nowhere",
                status = Status.ASSUMED)
        double careHealthEducation,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "arts and personal services: the same",
                source = "none in the first version, whose firms work nowhere",
                status = Status.ASSUMED)
        double artsPersonal) {

    /** Rent per pound of sales, by industry ordinal. */
    public double[] bySales() {
        return new double[] {
            production, energyWater, construction, trade, transport, hospitality,
            infoProfessional, businessSupport, finance, property, careHealthEducation, artsPersonal
        };
    }
}
