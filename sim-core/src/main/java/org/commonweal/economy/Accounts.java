package org.commonweal.economy;

/**
 * Which account belongs to whom: the outside and the banks first, then a contiguous range for anchors, one for firms
 * and one for households.
 */
public final class Accounts {
    /** Rest of the nation and abroad. */
    public static final int NATION = 0;

    /** Rest of the region. */
    public static final int REGION = 1;

    /** National government. */
    public static final int GOVERNMENT = 2;

    /** The national bank; its financial net worth is its equity. */
    public static final int NATIONAL_BANK = 3;

    /** The credit union. */
    public static final int CREDIT_UNION = 4;

    /** The local-government pension fund. */
    public static final int PENSION_FUND = 5;

    /** The community fund. */
    public static final int COMMUNITY_FUND = 6;

    /** The local bank; nothing is in its books until it is founded. */
    public static final int LOCAL_BANK = 7;

    private static final int FIRST_ANCHOR = 8;
    private static final String[] NAMES = {
        "rest of the nation",
        "rest of the region",
        "government",
        "national bank",
        "credit union",
        "pension fund",
        "community fund",
        "local bank"
    };

    private final int firstFirm;
    private final int firstHousehold;
    private final int count;

    /** @param anchors number of anchors; @param firms slots for firms; @param households slots for households */
    public Accounts(int anchors, int firms, int households) {
        firstFirm = FIRST_ANCHOR + anchors;
        firstHousehold = firstFirm + firms;
        count = firstHousehold + households;
    }

    /** The account of anchor {@code a}. */
    public int anchor(int a) {
        return FIRST_ANCHOR + a;
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
        return account >= FIRST_ANCHOR && account < firstFirm;
    }

    /** Whether an account is a household's. */
    public boolean isHousehold(int account) {
        return account >= firstHousehold;
    }

    /** The firm an account belongs to. */
    public int firmOf(int account) {
        return account - firstFirm;
    }

    /** The anchor an account belongs to. */
    public int anchorOf(int account) {
        return account - FIRST_ANCHOR;
    }

    /** The household an account belongs to. */
    public int householdOf(int account) {
        return account - firstHousehold;
    }

    /** How many accounts there are. */
    public int count() {
        return count;
    }

    /** An account's name for people. */
    public String name(int account) {
        if (account < FIRST_ANCHOR) {
            return NAMES[account];
        }
        if (account < firstFirm) {
            return "anchor " + anchorOf(account);
        }
        return account < firstHousehold ? "firm " + firmOf(account) : "household " + householdOf(account);
    }
}
