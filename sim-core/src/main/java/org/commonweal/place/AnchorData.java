package org.commonweal.place;

import org.commonweal.economy.AnchorKind;

/**
 * An anchor institution.
 *
 * @param name name for people
 * @param kind what it is
 * @param registeredHere whether it is one of the enterprises registered in the place
 * @param jobs people it employs at workplaces in the place
 * @param payroll cost of those people: pay, employer's national insurance and pension [pence a year]
 * @param procurement what its buyers here spend on goods and services a year, wherever the supplier is [pence a
 * year]
 * @param ownIncome fees, tuition and sales from outside the place; rents, council tax and rates are modelled apart
 * [pence a year]
 * @param dwellings dwellings it lets, by a count (housing associations and councils)
 */
public record AnchorData(
        String name,
        AnchorKind kind,
        boolean registeredHere,
        int jobs,
        long payroll,
        long procurement,
        long ownIncome,
        int dwellings) {}
