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
        return switch (why) {
            case CONSUMPTION,
                    CONSUMPTION_OUTSIDE,
                    PROCUREMENT,
                    TENDER_ADVICE,
                    BANK_COSTS,
                    REPAIRS,
                    FUND_FEES,
                    SHARE_OFFERS,
                    COMMUNITY_SPENDING,
                    INPUTS,
                    INPUTS_OUTSIDE,
                    INVESTMENT,
                    EXPORTS,
                    FEES,
                    CAPITAL_SALES -> to == Sector.REGION ? REGIONAL_PURCHASES : IMPORTS;
            case WAGES, OUTSIDE_WAGES, COMMUTER_WAGES, OWNER_DRAWINGS, WORKER_BONUS -> COMMUTERS_PAY;
            case INCOME_TAX,
                    NATIONAL_INSURANCE,
                    PRODUCT_TAXES,
                    BUSINESS_RATES,
                    RATES_RETAINED,
                    CORPORATION_TAX,
                    COUNCIL_TAX,
                    PRECEPTS,
                    GRANTS,
                    STATE_PENSION,
                    CHILD_BENEFIT,
                    UNIVERSAL_CREDIT -> TAXES;
            case PENSION_CONTRIBUTIONS, PRIVATE_PENSION, PUBLIC_PENSION, FUND_PENSION -> PENSIONS;
            case HEAD_OFFICE_CHARGES,
                    DIVIDENDS,
                    SHARE_INTEREST,
                    UNIT_INCOME,
                    FUND_INCOME,
                    PATRONAGE_REFUND,
                    COMMUNITY_DIVIDEND,
                    COUNCIL_DIVIDEND,
                    BANK_PROFITS,
                    PARENT_SUPPORT,
                    FIRM_SALES,
                    FOUNDERS_CAPITAL,
                    CLOSING_PROCEEDS -> PROFITS;
            case DEPOSIT_INTEREST, LOAN_INTEREST, MORTGAGE_INTEREST, CREDIT_INTEREST -> INTEREST;
            case PRIVATE_RENT, SOCIAL_RENT -> RENTS;
            case REPAYMENT, GUARANTEES, DEPOSIT_INSURANCE -> DEBTS;
            case LENDING,
                    LOAN_SALES,
                    UNIT_PURCHASES,
                    UNIT_SALES,
                    SHARE_PURCHASES,
                    SHARE_WITHDRAWALS,
                    BANK_SHARES_ISSUED,
                    BANK_SHARES_REPAID,
                    FUND_INVESTMENT,
                    FUND_DISINVESTMENT -> SAVINGS;
            case MIGRATION, INHERITANCE, DWELLING_SALES -> MOVES;
            case ACCRUAL, WRITE_OFF, ASSIGNMENT, OPENING, RECLASSIFICATION ->
                throw new IllegalArgumentException("nobody of the place pays anybody for " + why);
        };
    }
}
