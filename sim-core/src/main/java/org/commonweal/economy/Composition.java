package org.commonweal.economy;

/** Who lives in a household: the fourteen groups of Census 2021 table TS003. */
public enum Composition {
    ONE_PERSON_66PLUS(1, true),
    ONE_PERSON_OTHER(1, false),
    FAMILY_ALL_66PLUS(2, true),
    COUPLE_MARRIED_NO_CHILDREN(2, false),
    COUPLE_MARRIED_DEPENDENT_CHILDREN(2, false),
    COUPLE_MARRIED_NONDEPENDENT_CHILDREN(3, false),
    COUPLE_COHABITING_NO_CHILDREN(2, false),
    COUPLE_COHABITING_DEPENDENT_CHILDREN(2, false),
    COUPLE_COHABITING_NONDEPENDENT_CHILDREN(3, false),
    LONE_PARENT_DEPENDENT_CHILDREN(1, false),
    LONE_PARENT_NONDEPENDENT_CHILDREN(2, false),
    OTHER_FAMILY(2, false),
    OTHER_WITH_DEPENDENT_CHILDREN(3, false),
    OTHER_INCLUDING_STUDENTS_AND_66PLUS(3, false);

    private final int adults;
    private final boolean retired;

    Composition(int adults, boolean retired) {
        this.adults = adults;
        this.retired = retired;
    }

    /** The code used in the data packs, e.g. {@code one_person_66plus}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** How many people of 16 and over live in such a household as a rule. */
    public int adults() {
        return adults;
    }

    /** Whether everybody in it is 66 or over. */
    public boolean allRetired() {
        return retired;
    }

    /** Whether there is a couple in it. */
    public boolean withCouple() {
        return this == FAMILY_ALL_66PLUS || name().startsWith("COUPLE");
    }

    /** Whether the group has dependent children. */
    public boolean withDependentChildren() {
        return name().endsWith("DEPENDENT_CHILDREN") && !name().contains("NONDEPENDENT");
    }
}
