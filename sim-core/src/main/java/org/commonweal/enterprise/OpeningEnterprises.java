package org.commonweal.enterprise;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.ownership.LegalForm;
import org.commonweal.ownership.LegalForms;
import org.commonweal.random.WeightedChoice;

/**
 * The register of month zero, by industry and legal form: how many enterprises there were, how many of them were expected to
 * close in a year, and of which sizes.
 */
public final class OpeningEnterprises {
    private final int[][] count = new int[Industry.FIRM_INDUSTRIES][LegalForms.COUNT];
    private final double[][] closures = new double[Industry.FIRM_INDUSTRIES][LegalForms.COUNT];
    private final WeightedChoice[][] sizes = new WeightedChoice[Industry.FIRM_INDUSTRIES][LegalForms.COUNT];

    private OpeningEnterprises() {
        for (WeightedChoice[] industry : sizes) {
            java.util.Arrays.setAll(industry, form -> new WeightedChoice());
        }
    }

    /** An empty register. */
    public static OpeningEnterprises none() {
        return new OpeningEnterprises();
    }

    /**
     * The register as it is now.
     *
     * @param hazard how often firms close
     * @param forms the legal forms in order
     */
    public static OpeningEnterprises of(Economy economy, ClosureHazard hazard, LegalForm[] forms) {
        OpeningEnterprises opening = new OpeningEnterprises();
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            for (int form = 0; form < forms.length; form++) {
                opening.note(economy.firms, i, forms[form], hazard);
            }
        }
        return opening;
    }

    private void note(Firms firms, int industry, LegalForm form, ClosureHazard hazard) {
        int[] heads = new int[firms.used];
        double[] weight = new double[firms.used];
        int found = 0;
        for (int f = 0; f < firms.used; f++) {
            if (firms.registered[f] && firms.industry[f] == industry && firms.form[f] == form.index()) {
                heads[found] = firms.heads(f);
                weight[found] = hazard.ofFirm(firms, f) * form.exitHazard();
                closures[industry][form.index()] += weight[found++];
            }
        }
        count[industry][form.index()] = found;
        sizes[industry][form.index()].fill(heads, weight, found);
    }

    /** How many there were. */
    public int count(int industry, int form) {
        return count[industry][form];
    }

    /** How many of them were expected to close in a year. */
    public double closures(int industry, int form) {
        return closures[industry][form];
    }

    /**
     * People at work in one of those that were expected to close.
     *
     * @param none the answer where there was none
     * @param bits a draw
     */
    public int heads(int industry, int form, int none, long bits) {
        WeightedChoice choice = sizes[industry][form];
        return choice.isEmpty() ? none : Math.max(1, choice.choose(bits));
    }
}
