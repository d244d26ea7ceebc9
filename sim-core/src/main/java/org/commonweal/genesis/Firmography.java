package org.commonweal.genesis;

import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.SizeBand;
import org.commonweal.enterprise.ClosureHazard;
import org.commonweal.enterprise.FirmEntryRule;
import org.commonweal.ownership.LegalForm;
import org.commonweal.place.AnchorData;
import org.commonweal.place.IndustryData;
import org.commonweal.place.OpeningFirmRule;
import org.commonweal.place.PlaceData;
import org.commonweal.production.InputRule;
import org.commonweal.production.ProductivityRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * Firms from the business counts: enterprises by size band exactly (anchors that are enterprises count as such),
 * branches of enterprises from elsewhere as local units less enterprises, and the self-employed off the register; heads
 * fill each industry's jobs.
 */
final class Firmography {
    /** Slots for new firms in the smallest place. */
    private static final int SPARE = 50;

    /** Age from which the few firms that are older count as one [years]. */
    private static final int OLDEST = 80;

    private final PlaceData place;
    private final FirmEntryRule entry;
    private final ClosureHazard hazard;
    private final InputRule inputs;
    private final ProductivityRule productivity;
    private final OpeningFirmRule opening;
    private final LegalForm[] forms;
    private final long key;

    Firms firms;

    /** Heads wanted in each slot, before people fill them; and which slot is of the self-employed. */
    int[] heads;

    Firmography(
            PlaceData place,
            FirmEntryRule entry,
            ClosureHazard hazard,
            InputRule inputs,
            ProductivityRule productivity,
            OpeningFirmRule opening,
            LegalForm[] forms,
            Draws draws) {
        this.place = place;
        this.entry = entry;
        this.hazard = hazard;
        this.inputs = inputs;
        this.productivity = productivity;
        this.opening = opening;
        this.forms = forms;
        key = draws.key(Purpose.GENESIS_FIRMS, 0);
    }

    void create(double scale) {
        int[] enterprises = Whole.scale(withoutAnchors(), scale);
        int[] branches = new int[SizeBand.values().length];
        for (int b = 0; b < branches.length; b++) {
            branches[b] = Math.max(0, place.localUnits()[b] - place.enterprises()[b]);
        }
        branches = Whole.scale(branches, scale);
        int selfEmployed = (int) Math.round(selfEmployedOffRegister() * scale);
        int total = sum(enterprises) + sum(branches) + selfEmployed;
        firms = new Firms(total + total / 2 + SPARE);
        heads = new int[firms.slots];
        openRegistered(enterprises, branches, scale);
        openSelfEmployed(selfEmployed);
        new FormDraw(place.legalForms(), forms, firms, key).assign(scale);
        for (int f = 0; f < firms.used; f++) {
            traits(f);
        }
        centreProductivity();
    }

    /** Makes the mean productivity of each industry's heads 1, so that its output is what its value added says. */
    private void centreProductivity() {
        double[] sum = new double[Industry.FIRM_INDUSTRIES];
        double[] count = new double[Industry.FIRM_INDUSTRIES];
        for (int f = 0; f < firms.used; f++) {
            sum[firms.industry[f]] += heads[f] * firms.productivity[f];
            count[firms.industry[f]] += heads[f];
        }
        for (int f = 0; f < firms.used; f++) {
            firms.productivity[f] /= sum[firms.industry[f]] / Math.max(1, count[firms.industry[f]]);
        }
    }

    /** Self-employed residents who are not among the sole proprietors and partners of the register. */
    private int selfEmployedOffRegister() {
        int all = place.people().selfEmployedAlone() + place.people().selfEmployedWithEmployees();
        double onRegister = entry.shareOfLocalOwners(place.residentShareOfJobs())
                * (place.legalForms().soleProprietors() + place.legalForms().partnerships());
        return (int) Math.max(0, all - onRegister);
    }

    private int[] withoutAnchors() {
        int[] left = place.enterprises().clone();
        for (AnchorData anchor : place.anchors()) {
            if (anchor.registeredHere()) {
                left[SizeBand.of(anchor.jobs()).ordinal()]--;
            }
        }
        for (int b = 0; b < left.length; b++) {
            left[b] = Math.max(0, left[b]);
        }
        return left;
    }

    private void openRegistered(int[] enterprises, int[] branches, double scale) {
        int[] jobs = new int[Industry.FIRM_INDUSTRIES];
        double[] quota = new double[Industry.FIRM_INDUSTRIES];
        double[] branchQuota = new double[Industry.FIRM_INDUSTRIES];
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            IndustryData industry = place.industries().get(i);
            jobs[i] = (int) Math.round(firmJobs(place, Industry.values()[i]) * scale);
            quota[i] = industry.enterprises();
            branchQuota[i] = Math.max(1, industry.localUnits() - industry.enterprises());
        }
        IndustryDraw draw = new IndustryDraw(
                jobs, Whole.split(sum(enterprises), quota), Whole.split(sum(branches), branchQuota), opening, key);
        for (int b = SizeBand.values().length - 1; b >= 0; b--) {
            SizeBand band = SizeBand.values()[b];
            for (int n = 0; n < enterprises[b] + branches[b]; n++) {
                boolean branch = n >= enterprises[b];
                int f = firms.open();
                firms.branch[f] = branch;
                firms.industry[f] = (byte) draw.next(band, branch, f);
                heads[f] = band.least();
            }
        }
        new HeadFill(firms, heads, opening, key).fill(jobs);
    }

    /** Jobs of an industry that are firms', not anchors'. */
    static int firmJobs(PlaceData place, Industry industry) {
        int jobs = place.industry(industry).jobs();
        for (AnchorData anchor : place.anchors()) {
            jobs -= anchor.kind().industry() == industry ? anchor.jobs() : 0;
        }
        return Math.max(0, jobs);
    }

    private void openSelfEmployed(int count) {
        double[] weights = new double[Industry.FIRM_INDUSTRIES];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = place.industries().get(i).enterprises();
        }
        int[] byIndustry = count == 0 ? new int[weights.length] : Whole.split(count, weights);
        for (int i = 0; i < byIndustry.length; i++) {
            for (int n = 0; n < byIndustry[i]; n++) {
                int f = firms.open();
                firms.registered[f] = false;
                firms.industry[f] = (byte) i;
                heads[f] = 1;
            }
        }
    }

    private void traits(int f) {
        boolean branch = firms.branch[f];
        if (branch) {
            firms.form[f] = 0;
        }
        firms.neighbourhood[f] = Draws.below(place.neighbourhoods().size(), key, f, 1);
        firms.localSourcing[f] = forms[firms.form[f]].localSourcing() * inputs.ownSourcing(Draws.uniform(key, f, 2));
        firms.quality[f] = opening.quality(Draws.normal(key, f, 3));
        firms.productivity[f] = productivity.opening(Draws.normal(key, f, 4));
        firms.madeFor[f] = heads[f];
        firms.age[f] = age(Draws.uniform(key, f, 5), heads[f]);
    }

    /** Age in months of a firm drawn from a stationary population with the hazards of the exit rule. */
    private int age(double draw, int size) {
        double total = 0;
        double[] alive = new double[OLDEST];
        double survival = 1;
        for (int year = 0; year < alive.length; year++) {
            alive[year] = survival;
            total += survival;
            survival *= 1 - hazard.hazard(12 * year, size);
        }
        double left = draw * total;
        for (int year = 0; year < alive.length; year++) {
            if (left < alive[year]) {
                return 1 + 12 * year + (int) (12 * left / alive[year]);
            }
            left -= alive[year];
        }
        return 12 * alive.length;
    }

    private static int sum(int[] counts) {
        return java.util.Arrays.stream(counts).sum();
    }
}
