package org.commonweal.money;

/**
 * Every reason for a payment, with its row in the national accounts (European System of Accounts 2010). Only flows of
 * kind FINANCIAL leave net worth as it was: they exchange one claim for another.
 */
public enum Flow {
    CONSUMPTION("P.31", Kind.CURRENT, LeakageChannel.IMPORTS, "households buy from firms of the place"),
    CONSUMPTION_OUTSIDE(
            "P.31", Kind.CURRENT, LeakageChannel.IMPORTS, true, "households buy from outside: imports, online, trips"),
    PROCUREMENT("P.2", Kind.CURRENT, LeakageChannel.IMPORTS, true, "anchors pay their suppliers"),
    TENDER_ADVICE("P.2", Kind.CURRENT, LeakageChannel.IMPORTS, true, "anchors pay for procurement advice"),
    BANK_COSTS("P.2", Kind.CURRENT, LeakageChannel.IMPORTS, true, "a local bank pays for staff, premises and systems"),
    SHARE_OFFERS(
            "P.2",
            Kind.CURRENT,
            LeakageChannel.IMPORTS,
            true,
            "advice on share offers: by societies, the council or the community fund"),
    PROGRAMME_COSTS(
            "P.2",
            Kind.CURRENT,
            LeakageChannel.IMPORTS,
            true,
            "programmes of policy pay for staff, advice and training that no other flow names"),
    BID_COSTS("P.2", Kind.CURRENT, LeakageChannel.IMPORTS, true, "firms pay for their bids in tenders"),
    COMMUNITY_SPENDING("P.3", Kind.CURRENT, LeakageChannel.IMPORTS, "the community fund pays for local services"),
    INPUTS("P.2", Kind.CURRENT, LeakageChannel.IMPORTS, "firms buy inputs from firms of the place"),
    INPUTS_OUTSIDE(
            "P.2", Kind.CURRENT, LeakageChannel.IMPORTS, true, "firms buy inputs from outside, imports included"),
    INVESTMENT("P.51", Kind.CURRENT, LeakageChannel.IMPORTS, true, "firms buy capital goods"),
    EXPORTS("P.6", Kind.CURRENT, LeakageChannel.IMPORTS, "firms sell outside the place"),
    HEAD_OFFICE_CHARGES("P.2", Kind.CURRENT, LeakageChannel.PROFITS, "branches pay their head offices"),
    FUND_FEES(
            "P.2",
            Kind.CURRENT,
            LeakageChannel.IMPORTS,
            "the pension fund pays for finding and managing local assets of its own"),
    REPAIRS("P.2", Kind.CURRENT, LeakageChannel.IMPORTS, "the pension fund has its dwellings repaired and let"),

    WAGES("D.11", Kind.CURRENT, LeakageChannel.COMMUTERS_PAY, "net pay of residents who work in the place"),
    OUTSIDE_WAGES(
            "D.11", Kind.CURRENT, LeakageChannel.COMMUTERS_PAY, "net pay of residents who work outside the place"),
    COMMUTER_WAGES("D.11", Kind.CURRENT, LeakageChannel.COMMUTERS_PAY, "net pay of people who commute in"),
    OWNER_DRAWINGS("B.3", Kind.CURRENT, LeakageChannel.COMMUTERS_PAY, "what working owners draw from their firms"),
    INCOME_TAX("D.51", Kind.CURRENT, LeakageChannel.TAXES, "income tax withheld by employers or paid on dividends"),
    NATIONAL_INSURANCE(
            "D.61",
            Kind.CURRENT,
            LeakageChannel.TAXES,
            "national insurance of employees, employers and the self-employed"),
    PENSION_CONTRIBUTIONS(
            "D.61",
            Kind.CURRENT,
            LeakageChannel.PENSIONS,
            "contributions of employees and employers to pension schemes"),

    PRODUCT_TAXES("D.21", Kind.CURRENT, LeakageChannel.TAXES, "VAT and other taxes on products"),
    BUSINESS_RATES("D.29", Kind.CURRENT, LeakageChannel.TAXES, "business rates"),
    RATES_RETAINED("D.29", Kind.CURRENT, LeakageChannel.TAXES, "the share of business rates the council keeps"),
    CORPORATION_TAX("D.51", Kind.CURRENT, LeakageChannel.TAXES, "corporation tax"),
    TAX_REPAYMENTS(
            "D.51", Kind.CURRENT, LeakageChannel.TAXES, "income tax and corporation tax that was too much, repaid"),
    COUNCIL_TAX("D.59", Kind.CURRENT, LeakageChannel.TAXES, "council tax, net of support"),
    PRECEPTS("D.73", Kind.CURRENT, LeakageChannel.TAXES, "the shares of council tax that the council passes on"),

    STATE_PENSION("D.62", Kind.CURRENT, LeakageChannel.TAXES, "state pension"),
    CHILD_BENEFIT("D.62", Kind.CURRENT, LeakageChannel.TAXES, "child benefit"),
    UNIVERSAL_CREDIT("D.62", Kind.CURRENT, LeakageChannel.TAXES, "universal credit, its housing part included"),
    PENSION_CREDIT("D.62", Kind.CURRENT, LeakageChannel.TAXES, "pension credit"),
    HOUSING_BENEFIT("D.62", Kind.CURRENT, LeakageChannel.TAXES, "housing benefit of people of pension age"),
    PRIVATE_PENSION("D.62", Kind.CURRENT, LeakageChannel.PENSIONS, "private pensions paid out"),
    PUBLIC_PENSION("D.62", Kind.CURRENT, LeakageChannel.PENSIONS, "pensions of national public schemes paid out"),
    FUND_PENSION("D.62", Kind.CURRENT, LeakageChannel.PENSIONS, "local-government pensions paid out"),

    PRIVATE_RENT("D.45", Kind.CURRENT, LeakageChannel.RENTS, "rent to private landlords"),
    SOCIAL_RENT("D.45", Kind.CURRENT, LeakageChannel.RENTS, "rent to housing associations and councils"),
    PREMISES_RENT("P.2", Kind.CURRENT, LeakageChannel.RENTS, "firms pay rent for their premises"),
    DEPOSIT_INTEREST("D.41", Kind.CURRENT, LeakageChannel.INTEREST, "interest on deposits"),
    LOAN_INTEREST(
            "D.41",
            Kind.CURRENT,
            LeakageChannel.INTEREST,
            "interest on loans to firms, to banks, to councils and to the pension fund"),
    MORTGAGE_INTEREST("D.41", Kind.CURRENT, LeakageChannel.INTEREST, "interest on mortgages"),
    CREDIT_INTEREST("D.41", Kind.CURRENT, LeakageChannel.INTEREST, "interest on consumer credit"),
    UNIT_INCOME("D.42", Kind.CURRENT, LeakageChannel.PROFITS, "income from equity units"),
    FUND_INCOME("D.42", Kind.CURRENT, LeakageChannel.PROFITS, "income of the pension fund from its global assets"),

    DIVIDENDS("D.42", Kind.CURRENT, LeakageChannel.PROFITS, "surplus paid to owners and shareholders"),
    SHARE_INTEREST("D.42", Kind.CURRENT, LeakageChannel.PROFITS, "interest of societies on community shares"),
    WORKER_BONUS("D.42", Kind.CURRENT, LeakageChannel.COMMUTERS_PAY, "surplus paid to the people who work there"),
    PATRONAGE_REFUND(
            "D.42", Kind.CURRENT, LeakageChannel.PROFITS, "surplus paid to members in proportion to what they buy"),
    COMMUNITY_DIVIDEND("D.42", Kind.CURRENT, LeakageChannel.PROFITS, "surplus paid to the community fund"),
    COUNCIL_DIVIDEND("D.42", Kind.CURRENT, LeakageChannel.PROFITS, "surplus paid to the council"),
    BANK_PROFITS(
            "D.42", Kind.CURRENT, LeakageChannel.PROFITS, "banks' profits paid to their owners, or losses made up for"),

    GRANTS("D.73", Kind.CURRENT, LeakageChannel.TAXES, "government grants to anchors"),
    FEES("P.11", Kind.CURRENT, LeakageChannel.IMPORTS, "fees, tuition and other income of anchors from outside"),
    PARENT_SUPPORT("D.9", Kind.CAPITAL, LeakageChannel.PROFITS, "parent companies top up their branches"),
    GUARANTEES(
            "D.9", Kind.CAPITAL, LeakageChannel.DEBTS, "owners repay loans of their firms that they have guaranteed"),
    DEPOSIT_INSURANCE(
            "D.9", Kind.CAPITAL, LeakageChannel.DEBTS, "deposit insurance makes up for what an insolvent bank lacks"),
    LOAN_SALES("F.4", Kind.CAPITAL, LeakageChannel.SAVINGS, "loan books are sold to another lender"),
    INHERITANCE("D.9", Kind.CAPITAL, LeakageChannel.MOVES, "estates pass to heirs"),
    FIRM_SALES("F.5", Kind.CAPITAL, LeakageChannel.PROFITS, "firms change hands"),
    DWELLING_SALES("P.51", Kind.CAPITAL, LeakageChannel.MOVES, "dwellings change hands"),
    MIGRATION("D.9", Kind.CAPITAL, LeakageChannel.MOVES, "households that leave or arrive take their money along"),
    CAPITAL_SALES("P.51", Kind.CAPITAL, LeakageChannel.IMPORTS, "firms that close sell their capital"),
    FOUNDERS_CAPITAL("F.5", Kind.CAPITAL, LeakageChannel.PROFITS, "founders put their savings into a new firm"),
    CLOSING_PROCEEDS(
            "F.5",
            Kind.CAPITAL,
            LeakageChannel.PROFITS,
            "what is left of a closed firm goes where its legal form says"),

    LENDING(
            "F.4",
            Kind.FINANCIAL,
            LeakageChannel.SAVINGS,
            "banks and the pension fund lend, and the government to councils"),
    REPAYMENT("F.4", Kind.FINANCIAL, LeakageChannel.DEBTS, "borrowers repay"),
    UNIT_PURCHASES("F.5", Kind.FINANCIAL, LeakageChannel.SAVINGS, "savers buy equity units"),
    UNIT_SALES("F.5", Kind.FINANCIAL, LeakageChannel.SAVINGS, "savers sell equity units"),
    SHARE_PURCHASES("F.5", Kind.FINANCIAL, LeakageChannel.SAVINGS, "households buy community shares of societies"),
    SHARE_WITHDRAWALS("F.5", Kind.FINANCIAL, LeakageChannel.SAVINGS, "societies pay members for shares they give back"),
    FUND_INVESTMENT("F.5", Kind.FINANCIAL, LeakageChannel.SAVINGS, "the pension fund buys global assets"),
    FUND_DISINVESTMENT("F.5", Kind.FINANCIAL, LeakageChannel.SAVINGS, "the pension fund sells global assets"),
    BANK_SHARES_ISSUED(
            "F.5",
            Kind.FINANCIAL,
            LeakageChannel.SAVINGS,
            "a local bank is founded: the council and investors pay for its shares"),
    BANK_SHARES_REPAID(
            "F.5", Kind.FINANCIAL, LeakageChannel.SAVINGS, "a local bank gives up its business and repays its shares"),
    ACCRUAL("K.7", Kind.CHANGE, "claims that grow without a payment: pension rights, unpaid interest"),
    WRITE_OFF("K.5", Kind.CHANGE, "claims that are given up"),
    ASSIGNMENT("K.7", Kind.CHANGE, "claims that change hands without a payment"),
    OPENING("B.90", Kind.CAPITAL, "opening balances"),
    RECLASSIFICATION("K.61", Kind.CHANGE, "firms change their legal form with all they have and owe");

    /** How many flows there are. */
    public static final int COUNT = values().length;

    /** What a flow does to net worth. */
    public enum Kind {
        /** Income and spending. */
        CURRENT,
        /** Transfers and sales of real things and firms. */
        CAPITAL,
        /** Exchanges of claims: net worth is as before. */
        FINANCIAL,
        /** Changes of claims without a payment. */
        CHANGE
    }

    private final String account;
    private final Kind kind;
    private final LeakageChannel channel;
    private final boolean boughtOutside;
    private final String sentence;

    /** A change of claims, which is no payment. */
    Flow(String account, Kind kind, String sentence) {
        this(account, kind, null, false, sentence);
    }

    /** A payment. */
    Flow(String account, Kind kind, LeakageChannel channel, String sentence) {
        this(account, kind, channel, false, sentence);
    }

    Flow(String account, Kind kind, LeakageChannel channel, boolean boughtOutside, String sentence) {
        this.account = account;
        this.kind = kind;
        this.channel = channel;
        this.boughtOutside = boughtOutside;
        this.sentence = sentence;
    }

    /** Its row in the national accounts, ESA 2010 code. */
    public String account() {
        return account;
    }

    /** What it does to net worth. */
    public Kind kind() {
        return kind;
    }

    /**
     * By which channel money leaves the place when it is paid to somebody outside; purchases in the region have another,
     * see {@link LeakageChannel#of}. Null for what is no payment.
     */
    public LeakageChannel channel() {
        return channel;
    }

    /** Whether what goes to somebody outside buys goods or services there: demand on others, and a leakage of imports. */
    public boolean isBoughtOutside() {
        return boughtOutside;
    }

    /**
     * Whether it is a part of net lending (B.9), what a sector receives less what it pays: not so are exchanges of claims
     * (transactions F), changes of claims without a payment (changes K) and opening balances.
     */
    public boolean isInNetLending() {
        char letter = account.charAt(0);
        return letter != 'F' && letter != 'K' && this != OPENING;
    }

    /** What happens, in a phrase. */
    public String sentence() {
        return sentence;
    }
}
