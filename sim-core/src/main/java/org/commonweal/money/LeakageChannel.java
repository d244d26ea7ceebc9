package org.commonweal.money;

/** The ways by which money leaves the place: what a payment to somebody outside is for. */
public enum LeakageChannel {
    IMPORTS("imports from beyond the region"),
    REGIONAL_PURCHASES("purchases in the region"),
    TAXES("taxes"),
    COMMUTERS_PAY("commuters' pay"),
    PENSIONS("pension contributions"),
    PROFITS("profits and sales of firms"),
    INTEREST("interest"),
    RENTS("rents to landlords elsewhere"),
    DEBTS("debts repaid"),
    SAVINGS("savings invested elsewhere"),
    MOVES("moves and homes sold");

    /** How many channels there are. */
    public static final int COUNT = values().length;

    private final String title;

    LeakageChannel(String title) {
        this.title = title;
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    /**
     * The channel of a payment to somebody outside.
     *
     * @param why its reason
     * @param to the sector that receives it, not local
     * @throws IllegalArgumentException if money of the place cannot leave for that reason: it is no payment, or was made
     *     before the first month
     */
    public static LeakageChannel of(Flow why, Sector to) {
        if (why.channel() == null) {
            throw new IllegalArgumentException("nobody of the place pays anybody for " + why);
        }
        return why.channel() == IMPORTS && to == Sector.REGION ? REGIONAL_PURCHASES : why.channel();
    }
}
