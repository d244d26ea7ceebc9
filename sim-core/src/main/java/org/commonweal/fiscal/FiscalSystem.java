package org.commonweal.fiscal;

import java.util.List;

/** The fiscal system of a run: the levers of national and local government that are in force. */
public record FiscalSystem(
        IncomeTax incomeTax,
        NationalInsurance nationalInsurance,
        CorporationTax corporationTax,
        BusinessRates businessRates,
        CouncilTax councilTax,
        StatePension statePension,
        ChildBenefit childBenefit,
        UniversalCredit universalCredit) {

    /** The levers as a list. */
    public List<FiscalLever> levers() {
        return List.of(
                incomeTax,
                nationalInsurance,
                corporationTax,
                businessRates,
                councilTax,
                statePension,
                childBenefit,
                universalCredit);
    }
}
