package org.commonweal.place;

/**
 * Enterprises by legal form, of all registered here. Companies, sole proprietors and partnerships are private firms
 * unless one of the special forms takes them.
 *
 * @param companies companies (counts CICs and employee-owned companies among them)
 * @param soleProprietors sole proprietors on the register
 * @param partnerships partnerships on the register
 * @param nonProfit non-profit bodies and mutual associations (charities, societies, clubs)
 * @param workerCooperatives worker co-operatives
 * @param consumerCooperatives consumer co-operatives and clubs owned by members
 * @param mutuals financial mutuals (credit unions, building societies)
 * @param communityInterestCompanies CICs trading with employees or turnover enough to be on the register
 * @param municipalCompanies companies owned by the council
 * @param employeeTrusts firms owned by an employee-ownership trust
 * @param communityBenefitSocieties community benefit societies
 * @param charities charities that trade as enterprises
 */
public record LegalFormCounts(
        int companies,
        int soleProprietors,
        int partnerships,
        int nonProfit,
        int workerCooperatives,
        int consumerCooperatives,
        int mutuals,
        int communityInterestCompanies,
        int municipalCompanies,
        int employeeTrusts,
        int communityBenefitSocieties,
        int charities) {

    /** The same with at least so many enterprises of each form that is not a private firm. */
    public LegalFormCounts atLeast(int least) {
        return new LegalFormCounts(
                companies,
                soleProprietors,
                partnerships,
                nonProfit,
                Math.max(least, workerCooperatives),
                Math.max(least, consumerCooperatives),
                Math.max(least, mutuals),
                Math.max(least, communityInterestCompanies),
                Math.max(least, municipalCompanies),
                Math.max(least, employeeTrusts),
                Math.max(least, communityBenefitSocieties),
                Math.max(least, charities));
    }
}
