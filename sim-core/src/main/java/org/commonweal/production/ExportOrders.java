package org.commonweal.production;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.OutsideWorld;

/**
 * Orders from outside belong to the firms that have won them: a part of those of a firm that closes passes to others here,
 * the rest is lost to the place. Firms that are founded bring some, and the others win some anew (model specification 5.6).
 */
public final class ExportOrders {
    private final Economy economy;
    private final ExportRule rule;

    /** Orders of firms of an economy. */
    public ExportOrders(Economy economy, ExportRule rule) {
        this.economy = economy;
        this.rule = rule;
    }

    /** Firm {@code f} has closed. */
    public void lose(int f) {
        int industry = economy.firms.industry[f];
        double[] level = economy.outside.exportLevel;
        level[industry] = rule.afterClosing(level[industry], economy.firms.exportWeight[f]);
    }

    /** Firm {@code f} begins: it brings what a firm of its kind that closes has at month zero. */
    public void bring(int f) {
        Firms firms = economy.firms;
        int industry = firms.industry[f];
        double[] level = economy.outside.exportLevel;
        double usual = economy.outside.ordersOfClosing[OutsideWorld.population(firms, f)][industry];
        level[industry] = rule.afterFounding(level[industry], usual);
    }

    /** Firms win orders anew, month by month. */
    void regain() {
        double[] level = economy.outside.exportLevel;
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            level[i] = rule.regained(level[i]);
        }
    }
}
