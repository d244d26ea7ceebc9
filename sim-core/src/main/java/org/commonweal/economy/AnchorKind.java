package org.commonweal.economy;

/** The kinds of anchor institution: rooted in the place, large, and mostly publicly funded. */
public enum AnchorKind {
    COUNCIL("council", Industry.PUBLIC, Scheme.LOCAL_GOVERNMENT),
    COUNTY("county", Industry.PUBLIC, Scheme.LOCAL_GOVERNMENT),
    NHS_TRUST("nhs-trust", Industry.CARE_HEALTH_EDUCATION, Scheme.UNFUNDED),
    UNIVERSITY("university", Industry.CARE_HEALTH_EDUCATION, Scheme.UNFUNDED),
    COLLEGE("college", Industry.CARE_HEALTH_EDUCATION, Scheme.LOCAL_GOVERNMENT),
    SCHOOLS("schools", Industry.CARE_HEALTH_EDUCATION, Scheme.UNFUNDED),
    HOUSING_ASSOCIATION("housing-association", Industry.PROPERTY, Scheme.LOCAL_GOVERNMENT),
    POLICE("police", Industry.PUBLIC, Scheme.UNFUNDED),
    FIRE("fire", Industry.PUBLIC, Scheme.UNFUNDED),
    GOVERNMENT_OFFICES("government-offices", Industry.PUBLIC, Scheme.UNFUNDED);

    /** Where the pension contributions of its staff go. */
    public enum Scheme {
        /** The funded local-government scheme: the place's pension fund. */
        LOCAL_GOVERNMENT,
        /** A national scheme paid as it goes by the government (NHS, teachers, police, civil service). */
        UNFUNDED
    }

    private final String code;
    private final Industry industry;
    private final Scheme scheme;

    AnchorKind(String code, Industry industry, Scheme scheme) {
        this.code = code;
        this.industry = industry;
        this.scheme = scheme;
    }

    /** The code used in {@code anchors.csv}. */
    public String code() {
        return code;
    }

    /** The industry its jobs and value added are counted in. */
    public Industry industry() {
        return industry;
    }

    /** The pension scheme of most of its staff. */
    public Scheme scheme() {
        return scheme;
    }

    /** Whether it is local government: the district's council or the county's. */
    public boolean isCouncil() {
        return this == COUNCIL || this == COUNTY;
    }

    /** Whether it takes part in something, by whether councils and whether the others do. */
    public boolean takesPart(boolean councils, boolean others) {
        return isCouncil() ? councils : others;
    }
}
