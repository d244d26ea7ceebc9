package org.commonweal.procurement;

import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Industry;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * What of each category of purchases firms of an ordinary place could deliver at all. Drugs, energy, large systems and
 * specialist works are made by few firms in the country, whatever reaches local ones. Lots are either of a kind or not, for
 * good.
 */
public record CapabilityRule(
        @Param(
                value = 0.3,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "lots of production (goods, vehicles, equipment) that firms of the place could deliver",
                source =
                        "assumed: of goods of councils in Greater Manchester most come from few wholesalers and makers (payments by payee, 2019)",
                status = Status.ASSUMED)
        double production,

        @Param(
                value = 0.05,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "lots of production that a hospital trust buys (drugs, devices): the same",
                source = "assumed: drugs and devices are bought nationally",
                status = Status.ASSUMED)
        double hospitalGoods,

        @Param(
                value = 0.2,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "lots of energy, water and waste: the same",
                source = "assumed: national suppliers of energy; some waste is collected locally",
                status = Status.ASSUMED)
        double energyWater,

        @Param(
                value = 0.8,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "lots of construction: the same",
                source = "assumed: specialist and very large works are not made by local builders",
                status = Status.ASSUMED)
        double construction,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "lots of information and professional services: the same",
                source = "assumed: large systems are made by few firms in the country",
                status = Status.ASSUMED)
        double infoProfessional,

        @Param(
                value = 0.2,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "lots of finance and insurance: the same",
                source = "assumed: banks and insurers are national",
                status = Status.ASSUMED)
        double finance,

        @Param(
                value = 0.95,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "lots of everything else (care, cleaning, catering, transport, property, training): the same",
                source = "assumed: care, cleaning, catering, training",
                status = Status.ASSUMED)
        double otherServices) {

    /** Share of the lots of an industry that firms of the place could deliver to an anchor of a kind, 0-1. */
    public double share(int industry, AnchorKind buyer) {
        return switch (Industry.values()[industry]) {
            case PRODUCTION -> buyer == AnchorKind.NHS_TRUST ? hospitalGoods : production;
            case ENERGY_WATER -> energyWater;
            case CONSTRUCTION -> construction;
            case INFO_PROFESSIONAL -> infoProfessional;
            case FINANCE -> finance;
            default -> otherServices;
        };
    }

    /** Whether nobody in the place could deliver a lot. @param draw a uniform number that belongs to the lot */
    public boolean isBeyond(int industry, AnchorKind buyer, double draw) {
        return draw >= share(industry, buyer);
    }
}
