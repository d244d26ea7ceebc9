package org.commonweal.results.compare;

import java.util.List;

/** Who takes part in a switch: the classes between which a run's flows are recorded, in groups. */
public enum Party {
    HOUSEHOLDS("households of the place", "district", "households"),
    LOCAL_FIRMS(
            "firms of the place, without branches of national companies",
            "district",
            "private firms",
            "worker co-operatives",
            "consumer co-operatives",
            "mutuals",
            "community interest companies",
            "municipal companies",
            "employee-ownership trusts",
            "community benefit societies",
            "charities"),
    BRANCHES("branches of national companies", "district", "PLC branches"),
    ANCHORS("anchor institutions", "district", "anchor institutions"),
    LOCAL_FUNDS("community fund and banks of the place", "district", "community fund", "credit union", "local bank"),
    TREASURY("the Treasury", "Treasury", "national government"),
    PENSION_FUND("local-government pension fund", "region", "local-government pension fund"),
    REGION("rest of the region", "region", "rest of the region"),
    NATIONAL_BANK("national bank", "nation", "national bank"),
    NATION("rest of the nation and abroad", "nation", "rest of the nation and abroad");

    private static final Party[] ALL = values();

    private final String title;
    private final String place;
    private final List<String> classes;

    Party(String title, String place, String... classes) {
        this.title = title;
        this.place = place;
        this.classes = List.of(classes);
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    /** Where its gain counts: district, region, nation or Treasury. */
    public String place() {
        return place;
    }

    /**
     * The party that a class of payers and payees belongs to.
     *
     * @throws IllegalArgumentException if it belongs to none: the accounts would not add up
     */
    public static Party of(String sector) {
        for (Party party : ALL) {
            if (party.classes.contains(sector)) {
                return party;
            }
        }
        throw new IllegalArgumentException("No party of a switch has the class \"" + sector + "\"");
    }
}
