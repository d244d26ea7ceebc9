package org.commonweal.mix;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.OutsideWorld;
import org.commonweal.enterprise.ClosureHazard;
import org.commonweal.enterprise.OpeningEnterprises;
import org.commonweal.ownership.LegalForm;
import org.commonweal.ownership.LegalForms;
import org.commonweal.transfer.FirmSale;

/**
 * The ownership mix of a place is brought about: each month until it is reached, firms take the forms that it wants, and the
 * register that births follow is what it would be if they had always had them. Orders, customers, staff and debts stay theirs.
 */
public final class MixedOwnership {
    private final Economy economy;
    private final FirmSale sale;
    private final LegalForm[] forms;
    private final OpeningEnterprises register;
    private final ClosureHazard hazard;
    private OwnershipMix mix;
    private MixReached reached = MixReached.none();

    /**
     * @param forms the legal forms in order
     * @param register enterprises at month zero; it changes with the mix
     * @param hazard how often firms close
     */
    public MixedOwnership(
            Economy economy, FirmSale sale, LegalForm[] forms, OpeningEnterprises register, ClosureHazard hazard) {
        this.economy = economy;
        this.sale = sale;
        this.forms = forms;
        this.register = register;
        this.hazard = hazard;
        mix = OwnershipMix.none();
    }

    /** From the next month on, this mix is wanted. */
    public void want(OwnershipMix other) {
        mix = other;
    }

    /** What has been reached so far. */
    public MixReached reached() {
        return reached;
    }

    /** This month's firms change hands, while the mix is not reached. */
    public void run() {
        int left = mix.isAsked() ? mix.monthsLeft(economy.month) : 0;
        if (left == 0) {
            return;
        }
        double[][] now = jobs(economy);
        double[][] aim = MixTargets.of(mix, now);
        ChangeOfHands change = new ChangeOfHands(economy, sale, forms, mix.compensated());
        List<FirmsInTurn.Taken> taken = FirmsInTurn.of(economy, mix, now, aim, left);
        long paid = 0;
        for (FirmsInTurn.Taken one : taken) {
            paid += take(change, one.firm(), one.form());
        }
        if (!taken.isEmpty()) {
            economy.outside.paidForFirms += paid;
            reached = reached.with(now, aim, jobs(economy), economy.month);
        }
    }

    private long take(ChangeOfHands change, int f, int to) {
        Firms firms = economy.firms;
        LegalForm before = forms[firms.form[f]];
        int from = OutsideWorld.population(firms, f);
        double closing = hazard.ofFirm(firms, f);
        register.move(firms.industry[f], before, forms[to], firms.heads(f), closing);
        long paid = change.take(f, to);
        economy.outside.move(
                firms.industry[f],
                from,
                closing * before.exitHazard(),
                OutsideWorld.population(firms, f),
                closing * forms[to].exitHazard());
        return paid;
    }

    /** Jobs in firms on the register, by industry and legal form. */
    public static double[][] jobs(Economy economy) {
        double[][] jobs = new double[Industry.FIRM_INDUSTRIES][LegalForms.COUNT];
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (FirmsInTurn.counts(firms, f)) {
                jobs[firms.industry[f]][firms.form[f]] += firms.heads(f);
            }
        }
        return jobs;
    }
}
