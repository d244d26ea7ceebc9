package org.commonweal.fiscal;

/**
 * The fiscal system of a run: the levers of national and local government that are in force.
 *
 * @param year whose statutory numbers they have, but for those that a user sets
 */
public record FiscalSystem(
        RuleYear year,
        IncomeTax incomeTax,
        NationalInsurance nationalInsurance,
        SelfEmployedInsurance selfEmployedInsurance,
        EmploymentAllowance employmentAllowance,
        CorporationTax corporationTax,
        BusinessRates businessRates,
        CouncilTax councilTax,
        StatePension statePension,
        ChildBenefit childBenefit,
        UniversalCredit universalCredit,
        BenefitCap benefitCap,
        RentSupport rentSupport,
        PensionCredit pensionCredit,
        HousingBenefit housingBenefit) {}
