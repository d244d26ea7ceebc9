package org.commonweal.random;

/** What a draw is for. Each purpose has its own stream, so one more draw here changes nobody's luck there. */
public enum Purpose {
    GENESIS_HOUSEHOLDS,
    GENESIS_PEOPLE,
    GENESIS_DWELLINGS,
    GENESIS_FIRMS,
    GENESIS_JOBS,
    GENESIS_WEALTH,
    GENESIS_HABITS,
    GENESIS_CONTRACTS,
    PRODUCTIVITY,
    QUALITY,
    STAFFING,
    CREDIT,
    SEPARATION,
    VACANCIES,
    MATCHING,
    TRAINING,
    PARTICIPATION,
    OUTSIDE_WORK,
    TENDER_LOTS,
    TENDER_BIDS,
    SHOPPING_REVIEW,
    SHOPPING_SPILL,
    SUPPLIER_REVIEW,
    INVESTMENT,
    EXPORTS,
    MARKETS,
    INVESTORS,
    BANK_FOUNDING,
    BANK_CUSTOMERS,
    BANK_COSTS,
    COMMUNITY_SPENDING,
    DEATHS,
    NEWCOMERS,
    HEIRS,
    TASTES,
    EXITS,
    ENTRIES,
    SUCCESSION,
    EMPLOYEE_SALES,
    CONVERSIONS,
    COUNCIL_SALES,
    DWELLING_SALES,
    MIGRATION,
    SHARE_OFFERS,
    SOCIETIES,
    COOPERATIVE_SUPPORT,
    COOPERATIVE_STARTS,
    SHARE_WITHDRAWALS,
    REPAIRS,
    HOURS,
    EMPLOYER_PAY,
    CLAIMS,
    OWNERSHIP_MIX;

    private final long salt = name().hashCode();

    /**
     * A number that stands for the purpose in keys: it depends on the name alone, so that new purposes change no draws.
     */
    long salt() {
        return salt;
    }
}
