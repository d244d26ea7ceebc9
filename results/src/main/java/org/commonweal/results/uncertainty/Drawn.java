package org.commonweal.results.uncertainty;

import java.util.List;

/**
 * Draws of what is not known of the parameters. Pairs of a draw share its parameters and have a seed each; pairs of one draw
 * follow each other.
 *
 * @param draws how many draws; 1 where every run has the parameters as the scenarios have them
 * @param pairsEach how many pairs of each
 * @param from where calibrated parameters are drawn from, a phrase; empty when nothing is drawn
 * @param ranges what is drawn and between which values
 * @param left the draws of which a run could not be made, each with the reason; they are in no number
 */
public record Drawn(int draws, int pairsEach, String from, List<Range> ranges, List<String> left) {
    /** Nothing is drawn. */
    public static final Drawn NOTHING = new Drawn(1, 1, "", List.of(), List.of());

    /**
     * A parameter that is drawn.
     *
     * @param key its key
     * @param value what it has where it is not drawn, as in scenario files
     * @param low smallest value of the draws
     * @param high largest value of the draws
     * @param how what the draws are from, a phrase
     */
    public record Range(String key, String value, double low, double high, String how) {}

    /** Copies the lists. */
    public Drawn {
        ranges = List.copyOf(ranges);
        left = List.copyOf(left);
    }

    /** Whether anything is drawn. */
    public boolean isDrawn() {
        return draws > 1;
    }

    /** The same with the draws of which a run could not be made. */
    public Drawn without(List<String> others) {
        return new Drawn(draws, pairsEach, from, ranges, others);
    }

    /** The pairs as replicates of the effect. */
    public Replicates replicates(int pairs) {
        return new Replicates(pairs, isDrawn() ? pairsEach : 1);
    }
}
