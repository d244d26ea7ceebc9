package org.commonweal.economy;

/**
 * Which account belongs to whom: the outside and the banks first, then a contiguous range for anchors, one for firms
 * and one for households.
 */
public final class Accounts {
    /** Rest of the nation and abroad. */
    public final int nation;

    /** Rest of the region. */
    public final int region;

    /** National government. */
    public final int government;

    /** The national bank; its financial net worth is its equity. */
    public final int nationalBank;

    /** The credit union. */
    public final int creditUnion;

    /** The local-government pension fund. */
    public final int pensionFund;

    /** The community fund. */
    public final int communityFund;

    /** The local bank; nothing is in its books until it is founded. */
    public final int localBank;

    private static final String[] NAMES = {
        "rest of the UK and abroad",
        "rest of the region",
        "government",
        "national bank",
        "credit union",
        "pension fund",
        "community fund",
        "local bank"
    };

    private final int first;
    private final int firstAnchor;
    private final int firstFirm;
    private final int firstHousehold;
    private final int end;

    /** The accounts of the only place in a ledger. */
    public Accounts(int anchors, int firms, int households) {
        this(0, anchors, firms, households);
    }

    /**
     * The accounts of a place that shares a ledger with others.
     *
     * @param first number of its first account
     * @param anchors number of anchors
     * @param firms slots for firms
     * @param households slots for households
     */
    public Accounts(int first, int anchors, int firms, int households) {
        this.first = first;
        nation = first;
        region = first + 1;
        government = first + 2;
        nationalBank = first + 3;
        creditUnion = first + 4;
        pensionFund = first + 5;
        communityFund = first + 6;
        localBank = first + 7;
        firstAnchor = first + NAMES.length;
        firstFirm = firstAnchor + anchors;
        firstHousehold = firstFirm + firms;
        end = firstHousehold + households;
    }

    /** The account of anchor {@code a}. */
    public int anchor(int a) {
        return firstAnchor + a;
    }

    /** The account of firm {@code f}. */
    public int firm(int f) {
        return firstFirm + f;
    }

    /** The account of household {@code h}. */
    public int household(int h) {
        return firstHousehold + h;
    }

    /** Whether an account is a firm's. */
    public boolean isFirm(int account) {
        return account >= firstFirm && account < firstHousehold;
    }

    /** Whether an account is an anchor's. */
    public boolean isAnchor(int account) {
        return account >= firstAnchor && account < firstFirm;
    }

    /** Whether an account is a household's. */
    public boolean isHousehold(int account) {
        return account >= firstHousehold && account < end;
    }

    /** The firm an account belongs to. */
    public int firmOf(int account) {
        return account - firstFirm;
    }

    /** The anchor an account belongs to. */
    public int anchorOf(int account) {
        return account - firstAnchor;
    }

    /** The household an account belongs to. */
    public int householdOf(int account) {
        return account - firstHousehold;
    }

    /** How many accounts there are. */
    public int count() {
        return end - first;
    }

    /** An account's name for people. */
    public String name(int account) {
        if (account < firstAnchor) {
            return NAMES[account - first];
        }
        if (account < firstFirm) {
            return "anchor " + anchorOf(account);
        }
        return account < firstHousehold ? "firm " + firmOf(account) : "household " + householdOf(account);
    }
}
