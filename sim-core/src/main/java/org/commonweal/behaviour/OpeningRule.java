package org.commonweal.behaviour;

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
                value = 0.20,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "households that hold an unspent inheritance",
                source = "assumed",
                status = Status.ASSUMED)
        double inheritedShare,

        @Param(
                value = 6.0,
                unit = Unit.MONTHS,
                min = 0,
                max = 120,
                what = "largest unspent inheritance, in months of the mean income",
                source = "assumed",
                status = Status.ASSUMED)
        double inheritance,

        @Param(
                value = 0.6,
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
                value = 0.85,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "council tax collected of the bills, support taken off, when grants are set",
                source = "assumed: what support and arrears leave in the baseline",
                status = Status.ASSUMED)
        double councilTaxCollected) {}
