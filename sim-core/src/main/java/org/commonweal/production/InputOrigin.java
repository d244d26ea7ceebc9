package org.commonweal.production;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.trade.HereOrElsewhere;

/** What part of an input a firm buys in the place: its usual part, and more from a supplier that is cheap (5.6). */
public final class InputOrigin {
    private static final int LAST_BEFORE_ZERO = -1;

    private final Economy economy;
    private final InputRule rule;
    private final double[] pull;

    /** Origins of inputs of an economy; usual ones until {@link #open()}. */
    public InputOrigin(Economy economy, InputRule rule) {
        this.economy = economy;
        this.rule = rule;
        pull = new double[economy.firms.slots];
        java.util.Arrays.fill(pull, 1);
    }

    /** Looks at this month's prices. */
    public void open() {
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                pull[f] = rule.pull(firms.price[f]);
            }
        }
        if (economy.month.index() >= LAST_BEFORE_ZERO && economy.outside.suppliersOffer[0] == 0) {
            rememberOffer();
        }
    }

    /** From month zero on it is against what suppliers offered then that firms weigh what they offer. */
    private void rememberOffer() {
        Firms firms = economy.firms;
        double[] pulls = new double[firms.used];
        double[] usual = new double[firms.used];
        double[] weights = new double[firms.used];
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            int buyers = 0;
            for (int f = 0; f < firms.used; f++) {
                if (firms.live[f] && firms.supplier[i][f] >= 0) {
                    pulls[buyers] = pull[firms.supplier[i][f]];
                    usual[buyers] = economy.technology.localPart(i, firms.industry[f], firms.localSourcing[f]);
                    weights[buyers++] = economy.technology.inputs[i][firms.industry[f]] * firms.lastRealSales[f];
                }
            }
            economy.outside.suppliersOffer[i] = HereOrElsewhere.reference(rule::here, pulls, usual, weights, buyers);
        }
    }

    /** Share of what firm {@code f} needs from an industry that it buys from its supplier here; 0 if it has none. */
    double share(int f, int industry) {
        Firms firms = economy.firms;
        int supplier = firms.supplier[industry][f];
        if (supplier < 0) {
            return 0;
        }
        double usual = economy.technology.localPart(industry, firms.industry[f], firms.localSourcing[f]);
        double then = economy.outside.suppliersOffer[industry];
        return then == 0 ? usual : rule.here(usual, pull[supplier] / then);
    }
}
