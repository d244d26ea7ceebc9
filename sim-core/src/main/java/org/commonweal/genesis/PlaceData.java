package org.commonweal.genesis;

import java.util.List;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Composition;
import org.commonweal.economy.Industry;
import org.commonweal.economy.SizeBand;
import org.commonweal.economy.Tenure;

/**
 * What is known of a place at month zero, with its sources: everything {@link Genesis} is given, and nothing else.
 *
 * <p>Plain numbers as published: people and households are counts, money is pence a year of the base year, shares lie
 * in 0-1. Arrays are indexed by the ordinal of the enum named in the comment.
 *
 * @param name folder name, e.g. {@code preston}
 * @param title name for people, e.g. {@code Preston}
 * @param code ONS code of the local authority district
 * @param hash fingerprint of every file that was read (SHA-256, hex): it identifies the data in a run's passport
 * @param neighbourhoods the middle-layer super output areas, in the order of the pack
 * @param householdsByComposition district totals by {@link Composition} (observed where the census table is stored)
 * @param industries one entry for each {@link Industry}, PUBLIC last
 * @param enterprises enterprises registered here by {@link SizeBand} (anchors that are enterprises included)
 * @param localUnits workplaces here by {@link SizeBand}, branches of enterprises from elsewhere included
 * @param legalForms how many enterprises have each legal form
 * @param anchors the anchor institutions
 * @param people counts of residents by economic activity
 * @param housing rents and prices
 * @param national coefficients that are the same everywhere
 * @param pensionFundAssets assets of the local-government pension fund that stand behind this place's anchors [pence]
 * @param totals the published totals that the opening must reproduce
 * @param estimates every number above that is not observed, for the reader to see and to switch off
 */
public record PlaceData(
        String name,
        String title,
        String code,
        String hash,
        List<Neighbourhood> neighbourhoods,
        int[] householdsByComposition,
        List<IndustryData> industries,
        int[] enterprises,
        int[] localUnits,
        LegalForms legalForms,
        List<AnchorData> anchors,
        PeopleData people,
        HousingData housing,
        NationalData national,
        long pensionFundAssets,
        Totals totals,
        List<Estimate> estimates) {

    /** This place with other numbers of enterprises by legal form. */
    public PlaceData with(LegalForms others) {
        return new PlaceData(
                name,
                title,
                code,
                hash,
                neighbourhoods,
                householdsByComposition,
                industries,
                enterprises,
                localUnits,
                others,
                anchors,
                people,
                housing,
                national,
                pensionFundAssets,
                totals,
                estimates);
    }

    /**
     * A neighbourhood (MSOA 2021).
     *
     * @param code ONS code
     * @param name name for people
     * @param latitude degrees north (WGS 84)
     * @param longitude degrees east (WGS 84)
     * @param households households by {@link Tenure}; their sum is the neighbourhood's households
     * @param compositions households by {@link Composition}: estimates, not whole numbers, fitted to the tenure totals
     * later
     * @param residents16plus residents of 16 and over
     * @param residentsEmployed residents of 16 and over in employment
     * @param shareHighSkill share of residents in higher managerial and professional work (NS-SEC 1-2)
     * @param shareLowSkill share in routine work or never worked (NS-SEC 6-8)
     * @param meanDwellingValue mean dwelling price [pence]
     * @param netIncome mean net annual household income, ONS model [pence a year]; 0 when not published
     * @param deprivationDecile IMD 2025 decile, 1 = most deprived tenth of England
     */
    public record Neighbourhood(
            String code,
            String name,
            double latitude,
            double longitude,
            int[] households,
            double[] compositions,
            int residents16plus,
            int residentsEmployed,
            double shareHighSkill,
            double shareLowSkill,
            long meanDwellingValue,
            long netIncome,
            int deprivationDecile) {}

    /**
     * An industry of the place.
     *
     * @param industry which
     * @param gva gross value added without owner-occupiers' imputed rent [pence a year]
     * @param jobs people at work in it at workplaces in the place, anchors included
     * @param enterprises enterprises registered here, from the broad-industry count
     * @param localUnits workplaces here
     */
    public record IndustryData(Industry industry, long gva, int jobs, int enterprises, int localUnits) {}

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
    public record LegalForms(
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
        public LegalForms atLeast(int least) {
            return new LegalForms(
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

    /**
     * Residents of 16 and over by economic activity (Census 2021 TS066; unemployment as in usual years).
     *
     * @param residents16plus all
     * @param employees residents who are employees, full-time students included
     * @param selfEmployedWithEmployees self-employed with employees
     * @param selfEmployedAlone self-employed without employees
     * @param unemployed residents who look for work
     * @param retired inactive, retired
     * @param inactive inactive for another reason, students included
     * @param shareWorkingInPlace share of employed residents whose workplace is in the place
     */
    public record PeopleData(
            int residents16plus,
            int employees,
            int selfEmployedWithEmployees,
            int selfEmployedAlone,
            int unemployed,
            int retired,
            int inactive,
            double shareWorkingInPlace) {}

    /**
     * Housing of the place.
     *
     * @param privateRent median private rent [pence a month]
     * @param socialRent mean social rent [pence a month]
     * @param councilTax mean council tax bill for a household, all precepts [pence a year]
     * @param meanPrice average dwelling price [pence]
     */
    public record HousingData(long privateRent, long socialRent, long councilTax, long meanPrice) {}

    /**
     * Coefficients of the nation. First index rows, second columns, both by {@link Industry} (13 with PUBLIC).
     *
     * @param domesticInputs domestic inputs per pound of output, [supplying industry][buying industry]
     * @param imports imports per pound of output
     * @param productTaxes taxes on products per pound of output
     * @param compensation compensation of employees per pound of output
     * @param grossSurplus gross operating surplus, mixed income and taxes on production per pound of output
     * @param gva gross value added of the nation by industry [pence a year]
     * @param engelShares share of each consumption pound, [income fifth 0-4][industry]
     * @param engelImports share that is imported directly, by fifth
     * @param engelTaxes share that is taxes on products, by fifth
     * @param investmentShares share of each industry in gross fixed capital formation from domestic supply, sums to 1
     * @param anchorInputs what an anchor's purchases consist of, [recipe: public administration, education, health,
     * social care][industry], each summing to 1 with anchorImports
     * @param anchorImports imported share of an anchor's purchases, by recipe
     * @param compositionByTenure households of England and Wales by [composition][tenure], the seed for fitting a
     *     neighbourhood's joint table (household_joint_composition_tenure_size.csv, summed over sizes)
     */
    public record NationalData(
            double[][] domesticInputs,
            double[] imports,
            double[] productTaxes,
            double[] compensation,
            double[] grossSurplus,
            long[] gva,
            double[][] engelShares,
            double[] engelImports,
            double[] engelTaxes,
            double[] investmentShares,
            double[][] anchorInputs,
            double[] anchorImports,
            double[][] compositionByTenure) {}

    /**
     * Published totals that the opening is checked against.
     *
     * @param households households (Census 2021)
     * @param gva gross value added without imputed rent [pence a year]
     * @param jobs people at work at workplaces in the place
     * @param disposableIncome gross disposable household income [pence a year]
     * @param compensation compensation of the residents who are employees, wherever they work: pay and what employers
     *     pay on top [pence a year]
     * @param population usual residents
     */
    public record Totals(
            int households, long gva, int jobs, long disposableIncome, long compensation, int population) {}

    /**
     * A number of the pack that was not observed.
     *
     * @param key its name in {@code --set estimate.<key>=...}
     * @param what what it says, in words
     * @param value the value in use
     * @param unit its unit
     * @param without the value used when the estimate is switched off, from observed data only
     * @param source who says so
     * @param confidence high, medium, low
     * @param switchedOff whether this run uses {@code without}
     */
    public record Estimate(
            String key,
            String what,
            double value,
            String unit,
            double without,
            String source,
            String confidence,
            boolean switchedOff) {}

    /** Share of the posts in the place that residents hold, 0-1. */
    public double residentShareOfJobs() {
        int employed = people.employees() + people.selfEmployedWithEmployees() + people.selfEmployedAlone();
        return Math.min(1, people.shareWorkingInPlace() * employed / Math.max(1, totals.jobs()));
    }

    /** The data of one industry. */
    public IndustryData industry(Industry industry) {
        return industries.get(industry.ordinal());
    }
}
