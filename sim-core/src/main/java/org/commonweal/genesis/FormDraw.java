package org.commonweal.genesis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForm;
import org.commonweal.ownership.LegalForms;
import org.commonweal.place.LegalFormCounts;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;

/**
 * Gives enterprises their legal form: the special forms take firms of industries they are usual in, the rest are
 * private.
 */
final class FormDraw {
    private static final long TRIES = 20_000;
    private static final Pairs FORMS = new Pairs(1_000_000_000);

    private final LegalFormCounts counts;
    private final LegalForm[] forms;
    private final Firms firms;
    private final long key;

    FormDraw(LegalFormCounts counts, LegalForm[] forms, Firms firms, long key) {
        this.counts = counts;
        this.forms = forms;
        this.firms = firms;
        this.key = key;
    }

    void assign(double scale) {
        for (int f = 0; f < firms.used; f++) {
            firms.form[f] = index(firms.branch[f] ? Sector.PLC_BRANCHES : Sector.PRIVATE_FIRMS);
        }
        for (LegalForm form : drawn()) {
            take(form, scale);
        }
    }

    /** The special forms, those of the core in this order: who is drawn first finds more firms of the usual industries. */
    private List<LegalForm> drawn() {
        List<Sector> first = List.of(
                Sector.CHARITIES,
                Sector.COMMUNITY_INTEREST_COMPANIES,
                Sector.CONSUMER_COOPERATIVES,
                Sector.MUTUALS,
                Sector.WORKER_COOPERATIVES,
                Sector.EMPLOYEE_TRUSTS,
                Sector.MUNICIPAL_COMPANIES,
                Sector.COMMUNITY_BENEFIT_SOCIETIES);
        return Arrays.stream(forms)
                .filter(form -> form.sector() != Sector.PLC_BRANCHES && form.sector() != Sector.PRIVATE_FIRMS)
                .sorted(Comparator.comparingInt(form -> Math.floorMod(first.indexOf(form.sector()), first.size() + 1)))
                .toList();
    }

    /**
     * Turns private firms on the register, found in the usual industries in turn, into firms of a form; at least one.
     */
    private void take(LegalForm form, double scale) {
        int count = counts.of(form.sector().key());
        List<Industry> usual = form.usualIn();
        int left = Whole.scale(count, scale, count > 0 ? 1 : 0);
        for (long n = 0; n < TRIES && left > 0; n++) {
            int f = Draws.below(firms.used, key, FORMS.number(form.sector().ordinal(), n), 0);
            boolean fits = n > TRIES / 2
                    || usual.isEmpty()
                    || firms.industry[f] == usual.get(left % usual.size()).ordinal();
            if (firms.registered[f] && firms.form[f] == index(Sector.PRIVATE_FIRMS) && fits) {
                firms.form[f] = (byte) form.index();
                left--;
            }
        }
    }

    private static byte index(Sector sector) {
        return (byte) (LegalForms.index(sector));
    }
}
