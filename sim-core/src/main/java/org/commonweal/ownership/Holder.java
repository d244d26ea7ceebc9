package org.commonweal.ownership;

/** Who holds the equity of firms: every pound of it has one of these. */
public enum Holder {
    /** Households of the place that own a private firm. */
    OWNERS("owners", "owner households"),
    /** Customers together, in reserves of the firm that is theirs, and members of societies, each their own shares. */
    MEMBERS("members", "members"),
    /** The people at work in a firm, together: a trust for them, or the reserve of their co-operative. */
    WORKERS("workers", "workers together"),
    /** Nobody's but the community's, whose purpose the firm serves. */
    COMMUNITY("community", "the community"),
    COUNCIL("council", "the council"),
    /** Shareholders, parents, owners and members who live elsewhere. */
    OUTSIDE("outside", "holders outside");

    private final String key;
    private final String title;

    Holder(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** Its name in the catalogue of indicators. */
    public String key() {
        return key;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** Whether it holds together what no member can take out, here. */
    public boolean isCollective() {
        return this != OWNERS && this != OUTSIDE;
    }
}
