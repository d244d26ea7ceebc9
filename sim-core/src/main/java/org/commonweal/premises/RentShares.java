package org.commonweal.premises;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Rent of the premises that firms work in, whoever owns them, by industry (model specification 5.13). */
public record RentShares(
        @Param(
                value = 0.015,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "rent of premises, of a firm's sales: production",
                source =
                        "estimated: rateable value (Premises of business rates) over output a head, and purchases from the property industry (ONS input-output tables 2021) over the part of premises that is rented",
                status = Status.ESTIMATED)
        double production,

        @Param(
                value = 0.01,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "energy and water: the same",
                source =
                        "estimated: rateable value (Premises of business rates) over output a head, and purchases from the property industry (ONS input-output tables 2021) over the part of premises that is rented",
                status = Status.ESTIMATED)
        double energyWater,

        @Param(
                value = 0.01,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "construction: the same",
                source =
                        "estimated: rateable value (Premises of business rates) over output a head, and purchases from the property industry (ONS input-output tables 2021) over the part of premises that is rented",
                status = Status.ESTIMATED)
        double construction,

        @Param(
                value = 0.04,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "trade: the same",
                source =
                        "estimated: rateable value (Premises of business rates) over output a head, and purchases from the property industry (ONS input-output tables 2021) over the part of premises that is rented",
                status = Status.ESTIMATED)
        double trade,

        @Param(
                value = 0.02,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "transport: the same",
                source =
                        "estimated: rateable value (Premises of business rates) over output a head, and purchases from the property industry (ONS input-output tables 2021) over the part of premises that is rented",
                status = Status.ESTIMATED)
        double transport,

        @Param(
                value = 0.06,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "hospitality: the same",
                source =
                        "estimated: rateable value (Premises of business rates) over output a head, and purchases from the property industry (ONS input-output tables 2021) over the part of premises that is rented",
                status = Status.ESTIMATED)
        double hospitality,

        @Param(
                value = 0.03,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "information and professional services: the same",
                source =
                        "estimated: rateable value (Premises of business rates) over output a head, and purchases from the property industry (ONS input-output tables 2021) over the part of premises that is rented",
                status = Status.ESTIMATED)
        double infoProfessional,

        @Param(
                value = 0.025,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "business support: the same",
                source =
                        "estimated: rateable value (Premises of business rates) over output a head, and purchases from the property industry (ONS input-output tables 2021) over the part of premises that is rented",
                status = Status.ESTIMATED)
        double businessSupport,

        @Param(
                value = 0.02,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "finance: the same",
                source =
                        "estimated: rateable value (Premises of business rates) over output a head, and purchases from the property industry (ONS input-output tables 2021) over the part of premises that is rented",
                status = Status.ESTIMATED)
        double finance,

        @Param(
                value = 0.02,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "property: the same",
                source =
                        "estimated: rateable value (Premises of business rates) over output a head, and purchases from the property industry (ONS input-output tables 2021) over the part of premises that is rented",
                status = Status.ESTIMATED)
        double property,

        @Param(
                value = 0.03,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "care, health and education: the same",
                source =
                        "estimated: rateable value (Premises of business rates) over output a head, and purchases from the property industry (ONS input-output tables 2021) over the part of premises that is rented",
                status = Status.ESTIMATED)
        double careHealthEducation,

        @Param(
                value = 0.04,
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                neutral = 0,
                what = "arts and personal services: the same",
                source =
                        "estimated: rateable value (Premises of business rates) over output a head, and purchases from the property industry (ONS input-output tables 2021) over the part of premises that is rented",
                status = Status.ESTIMATED)
        double artsPersonal) {

    /** Rent per pound of sales, by industry ordinal. */
    public double[] bySales() {
        return new double[] {
            production, energyWater, construction, trade, transport, hospitality,
            infoProfessional, businessSupport, finance, property, careHealthEducation, artsPersonal
        };
    }
}
