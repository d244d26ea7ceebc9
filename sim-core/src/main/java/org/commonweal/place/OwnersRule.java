package org.commonweal.place;

import org.commonweal.economy.Industry;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * How many of those at work in an industry own the firm, in the country. The pay of employees that input-output tables have is what
 * employees get where so many are owners: where more are, more of what is made is owners' income, and employees are paid no more for it.
 */
public record OwnersRule(
        @Param(
                value = 1,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                what =
                        "whether what an employee costs goes by how many own their firm in the country; off: the employees there are here share the pay of all who are at work",
                source = "a rule: an hour's work is worth as much whoever else owns a firm",
                status = Status.ASSUMED)
        boolean asInTheCountry,

        @Param(
                value = 0.13,
                unit = Unit.SHARE,
                min = 0,
                max = 0.9,
                what = "working owners of all who are at work in firms, in the country: production",
                source =
                        "estimated: five places together at month zero, their own owners over their headcount (the Labour Force Survey counts 13 % in all industries)",
                status = Status.ESTIMATED)
        double production,

        @Param(
                value = 0.13,
                unit = Unit.SHARE,
                min = 0,
                max = 0.9,
                what = "working owners of all who are at work in firms, in the country: energy and water",
                source =
                        "estimated: five places together at month zero, their own owners over their headcount (the Labour Force Survey counts 13 % in all industries)",
                status = Status.ESTIMATED)
        double energyWater,

        @Param(
                value = 0.35,
                unit = Unit.SHARE,
                min = 0,
                max = 0.9,
                what = "working owners of all who are at work in firms, in the country: construction",
                source =
                        "estimated: five places together at month zero, their own owners over their headcount (the Labour Force Survey counts 13 % in all industries)",
                status = Status.ESTIMATED)
        double construction,

        @Param(
                value = 0.18,
                unit = Unit.SHARE,
                min = 0,
                max = 0.9,
                what = "working owners of all who are at work in firms, in the country: trade",
                source =
                        "estimated: five places together at month zero, their own owners over their headcount (the Labour Force Survey counts 13 % in all industries)",
                status = Status.ESTIMATED)
        double trade,

        @Param(
                value = 0.16,
                unit = Unit.SHARE,
                min = 0,
                max = 0.9,
                what = "working owners of all who are at work in firms, in the country: transport",
                source =
                        "estimated: five places together at month zero, their own owners over their headcount (the Labour Force Survey counts 13 % in all industries)",
                status = Status.ESTIMATED)
        double transport,

        @Param(
                value = 0.11,
                unit = Unit.SHARE,
                min = 0,
                max = 0.9,
                what = "working owners of all who are at work in firms, in the country: hospitality",
                source =
                        "estimated: five places together at month zero, their own owners over their headcount (the Labour Force Survey counts 13 % in all industries)",
                status = Status.ESTIMATED)
        double hospitality,

        @Param(
                value = 0.14,
                unit = Unit.SHARE,
                min = 0,
                max = 0.9,
                what =
                        "working owners of all who are at work in firms, in the country: information and professional services",
                source =
                        "estimated: five places together at month zero, their own owners over their headcount (the Labour Force Survey counts 13 % in all industries)",
                status = Status.ESTIMATED)
        double infoProfessional,

        @Param(
                value = 0.12,
                unit = Unit.SHARE,
                min = 0,
                max = 0.9,
                what = "working owners of all who are at work in firms, in the country: business support",
                source =
                        "estimated: five places together at month zero, their own owners over their headcount (the Labour Force Survey counts 13 % in all industries)",
                status = Status.ESTIMATED)
        double businessSupport,

        @Param(
                value = 0.05,
                unit = Unit.SHARE,
                min = 0,
                max = 0.9,
                what = "working owners of all who are at work in firms, in the country: finance",
                source =
                        "estimated: five places together at month zero, their own owners over their headcount (the Labour Force Survey counts 13 % in all industries)",
                status = Status.ESTIMATED)
        double finance,

        @Param(
                value = 0.26,
                unit = Unit.SHARE,
                min = 0,
                max = 0.9,
                what = "working owners of all who are at work in firms, in the country: property",
                source =
                        "estimated: five places together at month zero, their own owners over their headcount (the Labour Force Survey counts 13 % in all industries)",
                status = Status.ESTIMATED)
        double property,

        @Param(
                value = 0.1,
                unit = Unit.SHARE,
                min = 0,
                max = 0.9,
                what = "working owners of all who are at work in firms, in the country: care, health and education",
                source =
                        "estimated: five places together at month zero, their own owners over their headcount (the Labour Force Survey counts 13 % in all industries)",
                status = Status.ESTIMATED)
        double careHealthEducation,

        @Param(
                value = 0.16,
                unit = Unit.SHARE,
                min = 0,
                max = 0.9,
                what = "working owners of all who are at work in firms, in the country: arts and personal services",
                source =
                        "estimated: five places together at month zero, their own owners over their headcount (the Labour Force Survey counts 13 % in all industries)",
                status = Status.ESTIMATED)
        double artsPersonal) {

    /**
     * Cost of an employee of an industry [pence a month].
     *
     * @param forHead what the industry pays for work, by all its heads, owners counted [pence a month]
     * @param forEmployee the same by its employees here [pence a month]
     */
    public double costOfEmployee(Industry industry, double forHead, double forEmployee) {
        return asInTheCountry ? forHead / (1 - ownersOf(industry)) : forEmployee;
    }

    private double ownersOf(Industry industry) {
        return switch (industry) {
            case PRODUCTION -> production;
            case ENERGY_WATER -> energyWater;
            case CONSTRUCTION -> construction;
            case TRADE -> trade;
            case TRANSPORT -> transport;
            case HOSPITALITY -> hospitality;
            case INFO_PROFESSIONAL -> infoProfessional;
            case BUSINESS_SUPPORT -> businessSupport;
            case FINANCE -> finance;
            case PROPERTY -> property;
            case CARE_HEALTH_EDUCATION -> careHealthEducation;
            case ARTS_PERSONAL -> artsPersonal;
            case PUBLIC -> 0;
        };
    }
}
