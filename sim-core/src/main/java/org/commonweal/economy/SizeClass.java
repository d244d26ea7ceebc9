package org.commonweal.economy;

/** Size classes of enterprises by people at work (European Commission, recommendation 2003/361; ONS business statistics). */
public enum SizeClass {
    MICRO(0),
    SMALL(10),
    MEDIUM(50),
    LARGE(250);

    private final int from;

    SizeClass(int from) {
        this.from = from;
    }

    /** Fewest people at work in an enterprise of the class. */
    public int from() {
        return from;
    }

    /** Whether firm {@code f} is a small or medium-sized enterprise: no branch of another and not large. */
    public static boolean isSmallOrMedium(Firms firms, int f) {
        return !firms.branch[f] && of(firms.heads(f)) != LARGE;
    }

    /** The class of an enterprise with so many people at work. */
    public static SizeClass of(int heads) {
        return heads < SMALL.from ? MICRO : heads < MEDIUM.from ? SMALL : heads < LARGE.from ? MEDIUM : LARGE;
    }
}
