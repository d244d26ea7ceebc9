package org.commonweal.money;

import java.util.List;
import java.util.Locale;

/**
 * An institutional sector: a class of accounts between which flows are recorded. Firms are classed by legal form, because
 * who owns a firm is the question of the model; a legal form that is not of the core has a sector of its own besides
 * these. Not to be confused with an industry, which is what a firm makes.
 *
 * @param ordinal its place in records
 * @param name its name in code, e.g. {@code WORKER_COOPERATIVES}
 * @param title its name for people, in the plural where there are many
 * @param isLocal whether money held there is still in the place
 * @param isFirms whether its accounts are firms
 */
public record Sector(int ordinal, String name, String title, boolean isLocal, boolean isFirms) {
    public static final Sector NATION = new Sector(0, "NATION", "rest of the UK and abroad", false, false);
    public static final Sector REGION = new Sector(1, "REGION", "rest of the region", false, false);
    public static final Sector GOVERNMENT = new Sector(2, "GOVERNMENT", "national government", false, false);
    public static final Sector NATIONAL_BANK = new Sector(3, "NATIONAL_BANK", "national bank", false, false);
    public static final Sector CREDIT_UNION = new Sector(4, "CREDIT_UNION", "credit union", true, false);
    public static final Sector LOCAL_BANK = new Sector(5, "LOCAL_BANK", "local bank", true, false);
    public static final Sector PENSION_FUND =
            new Sector(6, "PENSION_FUND", "local-government pension fund", false, false);
    public static final Sector COMMUNITY_FUND = new Sector(7, "COMMUNITY_FUND", "community fund", true, false);
    public static final Sector ANCHORS = new Sector(8, "ANCHORS", "anchor institutions", true, false);
    public static final Sector PLC_BRANCHES = new Sector(9, "PLC_BRANCHES", "PLC branches", true, true);
    public static final Sector PRIVATE_FIRMS = new Sector(10, "PRIVATE_FIRMS", "private firms", true, true);
    public static final Sector WORKER_COOPERATIVES =
            new Sector(11, "WORKER_COOPERATIVES", "worker co-operatives", true, true);
    public static final Sector CONSUMER_COOPERATIVES =
            new Sector(12, "CONSUMER_COOPERATIVES", "consumer co-operatives", true, true);
    public static final Sector MUTUALS = new Sector(13, "MUTUALS", "mutuals", true, true);
    public static final Sector COMMUNITY_INTEREST_COMPANIES =
            new Sector(14, "COMMUNITY_INTEREST_COMPANIES", "community interest companies", true, true);
    public static final Sector MUNICIPAL_COMPANIES =
            new Sector(15, "MUNICIPAL_COMPANIES", "municipal companies", true, true);
    public static final Sector EMPLOYEE_TRUSTS =
            new Sector(16, "EMPLOYEE_TRUSTS", "employee-ownership trusts", true, true);
    public static final Sector COMMUNITY_BENEFIT_SOCIETIES =
            new Sector(17, "COMMUNITY_BENEFIT_SOCIETIES", "community benefit societies", true, true);
    public static final Sector CHARITIES = new Sector(18, "CHARITIES", "charities", true, true);
    public static final Sector HOUSEHOLDS = new Sector(19, "HOUSEHOLDS", "households", true, false);

    /** Those of the core, by ordinal. */
    public static final List<Sector> CORE = List.of(
            NATION,
            REGION,
            GOVERNMENT,
            NATIONAL_BANK,
            CREDIT_UNION,
            LOCAL_BANK,
            PENSION_FUND,
            COMMUNITY_FUND,
            ANCHORS,
            PLC_BRANCHES,
            PRIVATE_FIRMS,
            WORKER_COOPERATIVES,
            CONSUMER_COOPERATIVES,
            MUTUALS,
            COMMUNITY_INTEREST_COMPANIES,
            MUNICIPAL_COMPANIES,
            EMPLOYEE_TRUSTS,
            COMMUNITY_BENEFIT_SOCIETIES,
            CHARITIES,
            HOUSEHOLDS);

    /** The sector of the core with a name in code. @throws IllegalArgumentException if there is none */
    public static Sector named(String name) {
        return CORE.stream()
                .filter(sector -> sector.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sector " + name));
    }

    /** Its key in series and files, e.g. {@code worker-cooperatives}. */
    public String key() {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return name;
    }
}
