package org.commonweal.fiscal;

/** The fiscal system of a run: the levers of national and local government that are in force. */
public record FiscalSystem(
        IncomeTax incomeTax,
        NationalInsurance nationalInsurance,
        CorporationTax corporationTax,
        BusinessRates businessRates,
        CouncilTax councilTax,
        StatePension statePension,
        ChildBenefit childBenefit,
        UniversalCredit universalCredit) {}
