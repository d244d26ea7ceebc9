package org.commonweal.economy;

import java.util.List;

/**
 * What a firm makes: the twelve industries of the place's data packs, and PUBLIC, which only anchors make.
 *
 * <p>The scheme is {@code national/sector_mapping.csv}: SIC 2007 sections grouped so that what public bodies buy in or
 * insource (business support) stands apart. An industry is not an institutional sector: see
 * {@link org.commonweal.money.Sector}.
 */
public enum Industry {
    PRODUCTION("production", "farming, extraction and manufacturing (SIC A-C)"),
    ENERGY_WATER("energy_water", "energy, water and waste (SIC D-E)"),
    CONSTRUCTION("construction", "construction (SIC F)"),
    TRADE("trade", "wholesale, retail and motor trades (SIC G)"),
    TRANSPORT("transport", "transport and storage (SIC H)"),
    HOSPITALITY("hospitality", "accommodation and food service (SIC I)"),
    INFO_PROFESSIONAL("info_professional", "information and professional services (SIC J, M)"),
    BUSINESS_SUPPORT("business_support", "business support: cleaning, security, facilities, agencies (SIC N)"),
    FINANCE("finance", "finance and insurance (SIC K)"),
    PROPERTY("property", "property, without owner-occupiers' imputed rent (SIC L)"),
    CARE_HEALTH_EDUCATION("care_health_education", "care, health and education (SIC P, Q)"),
    ARTS_PERSONAL("arts_personal", "arts, leisure and personal services (SIC R-T)"),
    PUBLIC("public", "public administration (SIC O), made by anchors only");

    /** The industries firms can be in: all but PUBLIC, in order. */
    public static final List<Industry> OF_FIRMS = List.of(values()).subList(0, 12);

    /** How many industries firms can be in. */
    public static final int FIRM_INDUSTRIES = 12;

    private final String code;
    private final String title;

    Industry(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The code used in the data packs, e.g. {@code info_professional}. */
    public String code() {
        return code;
    }

    /** The name for people, with the SIC sections. */
    public String title() {
        return title;
    }
}
