package org.commonweal.place;

import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Industry;

/**
 * Of which industries anchors buy.
 *
 * @param national coefficients of the nation
 * @param rule what is assumed of anchors
 */
public record AnchorMix(NationalData national, OpeningAnchorRule rule) {
    private static final int ADMINISTRATION = 0;
    private static final int EDUCATION = 1;
    private static final int HEALTH = 2;
    private static final int SOCIAL_CARE = 3;

    /** Shares of the twelve industries in what an anchor of a kind buys, adding to 1. */
    public double[] of(AnchorKind kind) {
        double[][] inputs = national.anchorInputs();
        double[] mix = new double[Industry.FIRM_INDUSTRIES];
        double care = rule.socialCare(kind);
        double construction = rule.construction(kind);
        add(mix, inputs[service(kind)], 1 - care - construction);
        if (care > 0) {
            add(mix, inputs[SOCIAL_CARE], care);
        }
        mix[Industry.CONSTRUCTION.ordinal()] += construction;
        return mix;
    }

    private static int service(AnchorKind kind) {
        return switch (kind) {
            case NHS_TRUST -> HEALTH;
            case UNIVERSITY, COLLEGE, SCHOOLS -> EDUCATION;
            default -> ADMINISTRATION;
        };
    }

    /** Adds a recipe, its imports left out, with a weight. */
    private static void add(double[] mix, double[] recipe, double weight) {
        double sum = 0;
        for (double share : recipe) {
            sum += share;
        }
        for (int i = 0; i < mix.length; i++) {
            mix[i] += weight * recipe[i] / sum;
        }
    }
}
