package org.commonweal.genesis;

import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.money.Sector;
import org.commonweal.place.LegalFormCounts;
import org.commonweal.random.Draws;

/**
 * Gives enterprises their legal form: the special forms take firms of industries they are usual in, the rest are
 * private.
 */
final class FormDraw {
    private static final long TRIES = 20_000;

    private final LegalFormCounts counts;
    private final Firms firms;
    private final long key;

    FormDraw(LegalFormCounts counts, Firms firms, long key) {
        this.counts = counts;
        this.firms = firms;
        this.key = key;
    }

    void assign(double scale) {
        for (int f = 0; f < firms.used; f++) {
            firms.form[f] = index(firms.branch[f] ? Sector.PLC_BRANCHES : Sector.PRIVATE_FIRMS);
        }
        take(Sector.CHARITIES, counts.charities(), scale, Industry.CARE_HEALTH_EDUCATION, Industry.ARTS_PERSONAL);
        take(
                Sector.COMMUNITY_INTEREST_COMPANIES,
                counts.communityInterestCompanies(),
                scale,
                Industry.CARE_HEALTH_EDUCATION,
                Industry.ARTS_PERSONAL,
                Industry.BUSINESS_SUPPORT);
        take(
                Sector.CONSUMER_COOPERATIVES,
                counts.consumerCooperatives(),
                scale,
                Industry.TRADE,
                Industry.ARTS_PERSONAL);
        take(Sector.MUTUALS, counts.mutuals(), scale, Industry.FINANCE);
        take(
                Sector.WORKER_COOPERATIVES,
                counts.workerCooperatives(),
                scale,
                Industry.INFO_PROFESSIONAL,
                Industry.TRADE,
                Industry.HOSPITALITY);
        take(
                Sector.EMPLOYEE_TRUSTS,
                counts.employeeTrusts(),
                scale,
                Industry.INFO_PROFESSIONAL,
                Industry.CONSTRUCTION,
                Industry.PRODUCTION);
        take(
                Sector.MUNICIPAL_COMPANIES,
                counts.municipalCompanies(),
                scale,
                Industry.BUSINESS_SUPPORT,
                Industry.PROPERTY,
                Industry.ARTS_PERSONAL);
        take(
                Sector.COMMUNITY_BENEFIT_SOCIETIES,
                counts.communityBenefitSocieties(),
                scale,
                Industry.ARTS_PERSONAL,
                Industry.PROPERTY,
                Industry.HOSPITALITY);
    }

    /**
     * Turns private firms on the register, found in the usual industries in turn, into firms of a form; at least one.
     */
    private void take(Sector form, int count, double scale, Industry... usual) {
        int left = Whole.scale(count, scale, count > 0 ? 1 : 0);
        for (long n = 0; n < TRIES && left > 0; n++) {
            int f = Draws.below(firms.used, key, 1_000_000_000L * form.ordinal() + n, 0);
            boolean fits = n > TRIES / 2 || firms.industry[f] == usual[left % usual.length].ordinal();
            if (firms.registered[f] && firms.form[f] == index(Sector.PRIVATE_FIRMS) && fits) {
                firms.form[f] = index(form);
                left--;
            }
        }
    }

    private static byte index(Sector sector) {
        return (byte) (sector.ordinal() - Sector.PLC_BRANCHES.ordinal());
    }
}
