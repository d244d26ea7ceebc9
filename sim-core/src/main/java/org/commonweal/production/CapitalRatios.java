package org.commonweal.production;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Capital that firms want per pound of annual output, by industry (model specification 5.6). */
public record CapitalRatios(
        @Param(
                value = 0.5,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "production: capital per pound of annual output",
                source =
                        "from memory: ONS, Capital stocks, manufacturing without its buildings, and inventories of a tenth of output",
                status = Status.ASSUMED)
        double production,

        @Param(
                value = 1.4,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "energy and water: the same",
                source = "from memory: ONS, Capital stocks: networks and plants are about 1.5 years of output",
                status = Status.ASSUMED)
        double energyWater,

        @Param(
                value = 0.25,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "construction: the same",
                source = "from memory: ONS, Capital stocks, and work in progress",
                status = Status.ASSUMED)
        double construction,

        @Param(
                value = 0.45,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "trade: the same",
                source =
                        "from memory: fittings, vehicles and software of a tenth of output (a trader's margin), inventories of a third",
                status = Status.ASSUMED)
        double trade,

        @Param(
                value = 0.8,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "transport: the same",
                source = "from memory: ONS, Capital stocks, vehicles and depots, railways and roads not counted",
                status = Status.ASSUMED)
        double transport,

        @Param(
                value = 0.45,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "hospitality: the same",
                source = "from memory: ONS, Capital stocks, kitchens and furniture",
                status = Status.ASSUMED)
        double hospitality,

        @Param(
                value = 0.35,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "information and professional services: the same",
                source = "from memory: ONS, Capital stocks: software and research are assets",
                status = Status.ASSUMED)
        double infoProfessional,

        @Param(
                value = 0.35,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "business support: the same",
                source = "from memory: ONS, Capital stocks: fleets and plant for hire are among them",
                status = Status.ASSUMED)
        double businessSupport,

        @Param(
                value = 0.25,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "finance: the same",
                source = "from memory: ONS, Capital stocks, software",
                status = Status.ASSUMED)
        double finance,

        @Param(
                value = 0.60,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "property: the same",
                source =
                        "capital stock over output by industry: order of magnitude of ONS capital stocks without dwellings and land",
                status = Status.ASSUMED)
        double property,

        @Param(
                value = 0.35,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "care, health and education: the same",
                source = "from memory: ONS, Capital stocks",
                status = Status.ASSUMED)
        double careHealthEducation,

        @Param(
                value = 0.5,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "arts and personal services: the same",
                source = "from memory: ONS, Capital stocks",
                status = Status.ASSUMED)
        double artsPersonal) {

    /** Capital per pound of annual output, by industry ordinal. */
    public double[] perOutput() {
        return new double[] {
            production, energyWater, construction, trade, transport, hospitality,
            infoProfessional, businessSupport, finance, property, careHealthEducation, artsPersonal
        };
    }
}
