package org.commonweal.production;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How firms replace and add capital (model specification 5.6). Capital is a soft limit: it is wanted, not required. */
public record InvestmentRule(
        @Param(
                value = 0.10,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what = "depreciation",
                source = "[A] in the specification; equipment and fittings",
                status = Status.ASSUMED)
        double depreciation,

        @Param(
                value = 0.03,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what = "share of the gap to wanted capital that is closed in a month",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double speed,

        @Param(
                value = 1.05,
                unit = Unit.MONTHS,
                min = 0,
                max = 12,
                what = "months of costs kept in cash before investing",
                source = "calibrated to 33-50 % of small firms that use external finance (evidence F4)",
                status = Status.CALIBRATED)
        double keptCash,

        @Param(
                value = 0.5,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what = "chance that a firm short of cash applies for a loan to invest",
                source = "calibrated with the cash it keeps (evidence F4)",
                status = Status.CALIBRATED)
        double application,

        @Param(
                value = 0.45,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "production: capital per pound of annual output",
                source =
                        "capital stock over output by industry: order of magnitude of ONS capital stocks without dwellings and land",
                status = Status.ASSUMED)
        double production,

        @Param(
                value = 0.80,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "energy and water: the same",
                source =
                        "capital stock over output by industry: order of magnitude of ONS capital stocks without dwellings and land",
                status = Status.ASSUMED)
        double energyWater,

        @Param(
                value = 0.15,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "construction: the same",
                source =
                        "capital stock over output by industry: order of magnitude of ONS capital stocks without dwellings and land",
                status = Status.ASSUMED)
        double construction,

        @Param(
                value = 0.20,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "trade: the same",
                source =
                        "capital stock over output by industry: order of magnitude of ONS capital stocks without dwellings and land",
                status = Status.ASSUMED)
        double trade,

        @Param(
                value = 0.50,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "transport: the same",
                source =
                        "capital stock over output by industry: order of magnitude of ONS capital stocks without dwellings and land",
                status = Status.ASSUMED)
        double transport,

        @Param(
                value = 0.40,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "hospitality: the same",
                source =
                        "capital stock over output by industry: order of magnitude of ONS capital stocks without dwellings and land",
                status = Status.ASSUMED)
        double hospitality,

        @Param(
                value = 0.20,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "information and professional services: the same",
                source =
                        "capital stock over output by industry: order of magnitude of ONS capital stocks without dwellings and land",
                status = Status.ASSUMED)
        double infoProfessional,

        @Param(
                value = 0.15,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "business support: the same",
                source =
                        "capital stock over output by industry: order of magnitude of ONS capital stocks without dwellings and land",
                status = Status.ASSUMED)
        double businessSupport,

        @Param(
                value = 0.15,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "finance: the same",
                source =
                        "capital stock over output by industry: order of magnitude of ONS capital stocks without dwellings and land",
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
                value = 0.30,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "care, health and education: the same",
                source =
                        "capital stock over output by industry: order of magnitude of ONS capital stocks without dwellings and land",
                status = Status.ASSUMED)
        double careHealthEducation,

        @Param(
                value = 0.45,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "arts and personal services: the same",
                source =
                        "capital stock over output by industry: order of magnitude of ONS capital stocks without dwellings and land",
                status = Status.ASSUMED)
        double artsPersonal) {

    /** Capital per pound of annual output, by industry ordinal. */
    public double[] capitalPerOutput() {
        return new double[] {
            production, energyWater, construction, trade, transport, hospitality,
            infoProfessional, businessSupport, finance, property, careHealthEducation, artsPersonal
        };
    }

    /** Wear and tear of a month [pence]. */
    public long wear(long capital) {
        return Pence.round(capital * depreciation / 12);
    }

    /** What a firm wants to invest this month [pence]: wear and tear plus a share of the gap. */
    public long wanted(long capital, double wantedCapital) {
        return Pence.round(Math.max(0, capital * depreciation / 12 + speed * (wantedCapital - capital)));
    }
}
