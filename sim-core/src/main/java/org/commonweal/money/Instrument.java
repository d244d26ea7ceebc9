package org.commonweal.money;

/**
 * What can be held and owed. The holder's balance is positive, the issuer's negative, so each instrument sums to zero
 * over all accounts. Real things (capital, dwellings) are quantities of the economy, not instruments.
 */
public enum Instrument {
    /** Bank deposits: what everybody pays with; a bank's negative. */
    DEPOSITS("deposits"),
    /** What banks owe each other for their customers' payments; sums to zero over banks. */
    RESERVES("reserves"),
    /** Loans to firms. */
    FIRM_LOANS("firm loans"),
    /** Loans on dwellings. */
    MORTGAGES("mortgages"),
    /** Unsecured debt of households. */
    CONSUMER_CREDIT("consumer credit"),
    /** Units in national equity, at constant prices: how households hold shares of firms that are not local. */
    UNITS("equity units"),
    /** Rights in private pension pots, held outside the place. */
    PRIVATE_PENSIONS("private pension rights"),
    /** Accrued rights in the local-government pension fund. */
    FUND_PENSIONS("local-government pension rights"),
    /** Accrued rights in public schemes that are paid as they go (NHS, teachers, police, civil service). */
    PUBLIC_PENSIONS("public-service pension rights"),
    /** What the pension fund owns in global markets. */
    GLOBAL_ASSETS("global assets of the pension fund"),
    /** Withdrawable shares of community benefit societies. */
    COMMUNITY_SHARES("community shares"),
    /** What a firm owes to those who sold it, and to members who lent it the price. */
    BUYOUT_LOANS("buy-out loans"),
    /** Shares of a local bank. */
    BANK_SHARES("shares of the local bank"),
    /** What councils owe the government for what they built. */
    COUNCIL_LOANS("loans to councils");

    /** How many instruments there are. */
    public static final int COUNT = values().length;

    private final String title;

    Instrument(String title) {
        this.title = title;
    }

    /** The name for people. */
    public String title() {
        return title;
    }
}
