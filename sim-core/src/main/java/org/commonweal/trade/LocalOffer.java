package org.commonweal.trade;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What of households' demand for a product firms of the place can meet, by industry (model specification 5.5). */
public record LocalOffer(
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
    public double[] shares() {
        return new double[] {
            production, energyWater, construction, trade, transport, hospitality,
            infoProfessional, businessSupport, finance, property, careHealthEducation, artsPersonal
        };
    }
}
