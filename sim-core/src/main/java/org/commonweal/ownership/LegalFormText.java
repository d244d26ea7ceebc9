package org.commonweal.ownership;

/** What each assumption of a legal form means: said once for all ten. */
final class LegalFormText {
    static final String TO_OWNERS =
            "share of the surplus paid to its owners: the owner household, or outside if the owner lives there";
    static final String TO_OUTSIDE = "share of the surplus paid to shareholders outside the place";
    static final String TO_WORKERS = "share of the surplus paid as a bonus to the people who work there, equally";
    static final String TO_MEMBERS = "share of the surplus refunded to members as they buy";
    static final String TO_COMMUNITY = "share of the surplus paid to the community fund";
    static final String TO_COUNCIL = "share of the surplus paid to the council";
    static final String OWNER_CAP = "most of the surplus that owners and shareholders may receive together";
    static final String ASSET_LOCK = "whether reserves can never be paid to private accounts, not even at exit or sale";
    static final String TAX_EXEMPT = "whether it is exempt from corporation tax";
    static final String HOURS_FLOOR = "hours are cut to this share before anybody is laid off";
    static final String LOCAL_SOURCING = "local purchases relative to the industry's mean, inputs only";
    static final String EXIT_HAZARD = "chance of closing relative to other firms of the same size and age";
    static final String CREDIT_ACCESS = "added to the logit of a loan being granted";
    static final String SOCIAL_VALUE = "points for social value above the mean in a tender";
    static final String APPEAL = "how much a shopper who cares prefers it, logit";

    private LegalFormText() {}
}
