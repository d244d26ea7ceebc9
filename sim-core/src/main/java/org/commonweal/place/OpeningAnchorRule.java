package org.commonweal.place;

import org.commonweal.economy.AnchorKind;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What is assumed of anchors at month zero where no data say it (model specification 6). */
public record OpeningAnchorRule(
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
                value = 0.97,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "council tax collected of the bills, after support, when grants are set",
                source = "assumed: what arrears leave of the bills in the baseline",
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

    /** Share of council tax that is passed on to an anchor of a kind, 0-1. */
    public double precept(AnchorKind kind) {
        return switch (kind) {
            case COUNTY -> countyPrecept;
            case POLICE -> policePrecept;
            case FIRE -> firePrecept;
            default -> 0;
        };
    }

    /** Share of an anchor's purchases that is made up as those of social care, 0-1. */
    public double socialCare(AnchorKind kind) {
        return kind == AnchorKind.COUNTY ? countySocialCare : 0;
    }

    /** Share of an anchor's purchases that is construction besides that in its recipe, 0-1. */
    public double construction(AnchorKind kind) {
        return kind == AnchorKind.HOUSING_ASSOCIATION ? associationConstruction : 0;
    }

    /** Council tax that is expected of a bill [in its unit]. */
    public double collected(long bill) {
        return councilTaxCollected * bill;
    }

    /** An anchor's grant: what it spends less its own income [pence a month]. @param payroll with all posts filled */
    public long grant(double payroll, double purchases, double own) {
        return Pence.round(postsFilled * payroll + purchases - own);
    }
}
