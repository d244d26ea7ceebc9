package org.commonweal.trade;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Where households buy (model specification 5.5). */
public record ShoppingRule(
        @Param(
                value = 0.44,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what = "chance that a household reviews one habit in a month",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double review,

        @Param(
                value = 3,
                unit = Unit.COUNT,
                min = 1,
                max = 50,
                what = "outlets compared at a review",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        int outlets,

        @Param(
                value = 4,
                unit = Unit.EXPONENT,
                min = 0,
                max = 20,
                what = "price elasticity of the choice between outlets",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double priceElasticity,

        @Param(
                value = 1.0,
                unit = Unit.EXPONENT,
                min = 0,
                max = 10,
                what = "weight of quality",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double quality,

        @Param(
                value = 0.10,
                unit = Unit.EXPONENT,
                min = 0,
                max = 10,
                what = "weight of a kilometre between home and outlet",
                source = "[A] in the specification; short trips dominate shopping",
                status = Status.ASSUMED)
        double distance,

        @Param(
                value = 0.8,
                unit = Unit.EXPONENT,
                min = 0,
                max = 10,
                neutral = 0,
                what = "weight of who owns the outlet, for a household that cares fully",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double ethos,

        @Param(
                value = 0.12,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "production: share of demand that firms of the place can meet",
                source =
                        "assumed by kind of product: what is consumed on the spot is bought here, what is shipped is not; no source for a district (evidence J22)",
                status = Status.ASSUMED)
        double production,

        @Param(
                value = 0.15,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "energy and water: the same",
                source = "assumed: suppliers are national, networks local",
                status = Status.ASSUMED)
        double energyWater,

        @Param(
                value = 0.85,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "construction: the same",
                source =
                        "assumed by kind of product: what is consumed on the spot is bought here, what is shipped is not; no source for a district (evidence J22)",
                status = Status.ASSUMED)
        double construction,

        @Param(
                value = 0.80,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "trade: the same",
                source = "assumed: a quarter of retail is online, some trips go elsewhere (ONS retail sales)",
                status = Status.ASSUMED)
        double trade,

        @Param(
                value = 0.50,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "transport: the same",
                source =
                        "assumed by kind of product: what is consumed on the spot is bought here, what is shipped is not; no source for a district (evidence J22)",
                status = Status.ASSUMED)
        double transport,

        @Param(
                value = 0.80,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "hospitality: the same",
                source =
                        "assumed by kind of product: what is consumed on the spot is bought here, what is shipped is not; no source for a district (evidence J22)",
                status = Status.ASSUMED)
        double hospitality,

        @Param(
                value = 0.35,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "information and professional services: the same",
                source = "assumed: telecoms are national",
                status = Status.ASSUMED)
        double infoProfessional,

        @Param(
                value = 0.60,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "business support: the same",
                source =
                        "assumed by kind of product: what is consumed on the spot is bought here, what is shipped is not; no source for a district (evidence J22)",
                status = Status.ASSUMED)
        double businessSupport,

        @Param(
                value = 0.30,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "finance: the same",
                source = "assumed: margins of national banks and insurers",
                status = Status.ASSUMED)
        double finance,

        @Param(
                value = 0.80,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "property: the same",
                source =
                        "assumed by kind of product: what is consumed on the spot is bought here, what is shipped is not; no source for a district (evidence J22)",
                status = Status.ASSUMED)
        double property,

        @Param(
                value = 0.85,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "care, health and education: the same",
                source =
                        "assumed by kind of product: what is consumed on the spot is bought here, what is shipped is not; no source for a district (evidence J22)",
                status = Status.ASSUMED)
        double careHealthEducation,

        @Param(
                value = 0.85,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "arts and personal services: the same",
                source =
                        "assumed by kind of product: what is consumed on the spot is bought here, what is shipped is not; no source for a district (evidence J22)",
                status = Status.ASSUMED)
        double artsPersonal) {

    /** Share of households' demand for an industry's product that firms of the place can meet, by industry ordinal. */
    public double[] availability() {
        return new double[] {
            production, energyWater, construction, trade, transport, hospitality,
            infoProfessional, businessSupport, finance, property, careHealthEducation, artsPersonal
        };
    }

    /** How attractive an outlet is before distance and ethos: p^-elasticity e^(weight quality). */
    public double attraction(double price, double outletQuality) {
        return StrictMath.exp(quality * outletQuality - priceElasticity * StrictMath.log(price));
    }
}
