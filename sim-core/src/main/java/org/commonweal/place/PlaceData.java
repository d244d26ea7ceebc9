package org.commonweal.place;

import java.util.List;
import org.commonweal.economy.Composition;
import org.commonweal.economy.Industry;
import org.commonweal.economy.SizeBand;

/**
 * What is known of a place at month zero, with its sources: everything that genesis is given, and nothing else.
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
 * @param purchases what of anchors' purchases stays in the district
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
        LegalFormCounts legalForms,
        List<AnchorData> anchors,
        PeopleData people,
        HousingData housing,
        NationalData national,
        long pensionFundAssets,
        LocalPurchases purchases,
        Totals totals,
        List<PlaceEstimate> estimates) {

    /** This place with other numbers of enterprises by legal form. */
    public PlaceData with(LegalFormCounts others) {
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
                purchases,
                totals,
                estimates);
    }

    /** Share of the posts in the place that residents hold, 0-1. */
    public double residentShareOfJobs() {
        return Math.min(1, people.shareWorkingInPlace() * employed() / Math.max(1, totals.jobs()));
    }

    /** Residents whose workplace is not in the place, the self-employed included. */
    public double residentsWorkingOutside() {
        return (1 - people.shareWorkingInPlace()) * employed();
    }

    private int employed() {
        return people.employees() + people.selfEmployedWithEmployees() + people.selfEmployedAlone();
    }

    /** The data of one industry. */
    public IndustryData industry(Industry industry) {
        return industries.get(industry.ordinal());
    }
}
