package org.commonweal.place;

import org.commonweal.economy.Firms;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What is assumed of month zero where no data say it (model specification, section 6). */
public record OpeningRule(
        @Param(
                value = 0.45,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "firms that owe a bank",
                source = "33-50 % of small firms use external finance (evidence F4)",
                status = Status.ESTIMATED)
        double loanShare,

        @Param(
                value = 0.25,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "their loans relative to their capital, at most their cash",
                source = "assumed",
                status = Status.ASSUMED)
        double loanSize,

        @Param(
                value = 0.7,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "capital of the self-employed off the register, of what firms of the industry want",
                source = "assumed: what they hold in the baseline after years of drawing before investing",
                status = Status.ASSUMED)
        double selfEmployedCapital,

        @Param(
                value = 0.22,
                unit = Unit.SHARE,
                min = 0,
                max = 0.5,
                what = "households that hold what is left of an inheritance",
                source =
                        "derived: estates with a dwelling, about 1.1 % of households a year, over the twenty years in which they are spent",
                status = Status.ESTIMATED)
        double inheritedShare,

        @Param(
                value = 75,
                unit = Unit.MONTHS,
                min = 0,
                max = 200,
                what = "an inheritance not yet spent, in months of the mean income",
                source =
                        "derived: a dwelling and the savings of an estate in the model; keeps liquid wealth stationary",
                status = Status.CALIBRATED)
        double inheritance,

        @Param(
                value = 0.8,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what =
                        "share of a working life spent in the present pension scheme, or in none; the rest as others spend theirs",
                source = "assumed: people change between schemes and spend years in none",
                status = Status.ASSUMED)
        double schemeTenure,

        @Param(
                value = 0.12,
                unit = Unit.SHARE,
                min = 0,
                max = 0.5,
                what = "spread of the quality of firms around one half",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double qualitySpread,

        @Param(
                value = 0.72,
                unit = Unit.SHARE,
                min = 0,
                max = 0.8,
                what = "share of council tax that is the county's, where there is one",
                source = "estimated: usual shares of a two-tier bill",
                status = Status.ESTIMATED)
        double countyPrecept,

        @Param(
                value = 0.11,
                unit = Unit.SHARE,
                min = 0,
                max = 0.15,
                what = "share of council tax that is the police's",
                source = "estimated: usual shares of a bill",
                status = Status.ESTIMATED)
        double policePrecept,

        @Param(
                value = 0.04,
                unit = Unit.SHARE,
                min = 0,
                max = 0.05,
                what = "share of council tax that is the fire service's, where it is an anchor",
                source = "estimated: usual shares of a bill",
                status = Status.ESTIMATED)
        double firePrecept,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of a county's purchases made up as those of social care; the rest as administration's",
                source = "assumed: social care is the largest service of a county; no split of the recipe was found",
                status = Status.ASSUMED)
        double countySocialCare,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "construction in a housing association's purchases; the rest as administration's",
                source = "assumed: repairs and building are about half of what landlords buy",
                status = Status.ASSUMED)
        double associationConstruction,

        @Param(
                value = 0.85,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "council tax collected of the bills, support taken off, when grants are set",
                source = "assumed: what support and arrears leave in the baseline",
                status = Status.ASSUMED)
        double councilTaxCollected,

        @Param(
                value = 0.99,
                unit = Unit.SHARE,
                min = 0.5,
                max = 1,
                what = "posts of anchors that are filled on average, when grants are set",
                source = "assumed: vacancies in the baseline; budgets count on turnover of staff",
                status = Status.ASSUMED)
        double postsFilled) {

    /** Quality of a firm, normal around the mean. @param draw a standard normal number */
    public double quality(double draw) {
        return Firms.MEAN_QUALITY + qualitySpread * draw;
    }
}
