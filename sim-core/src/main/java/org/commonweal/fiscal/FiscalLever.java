package org.commonweal.fiscal;

/** A tax, a contribution or a benefit. */
public sealed interface FiscalLever
        permits IncomeTax,
                NationalInsurance,
                SelfEmployedInsurance,
                EmploymentAllowance,
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
