package org.commonweal.fiscal;

/** A tax, a contribution or a benefit. */
public sealed interface FiscalLever
        permits IncomeTax,
                NationalInsurance,
                CorporationTax,
                BusinessRates,
                CouncilTax,
                StatePension,
                ChildBenefit,
                UniversalCredit,
                BenefitCap,
                RentSupport,
                PensionCredit,
                HousingBenefit {}
