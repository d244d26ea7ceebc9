package org.commonweal.policy;

import java.util.List;

/**
 * Something in how a programme is pulled that does nothing or works against itself; not an error.
 *
 * @param about what was set, the likeliest first: parameters of the programme such as {@code split-above}, or keys of
 *     others such as {@code tenders.reach}
 * @param what what does nothing, a sentence without its full stop
 * @param why the reason, a sentence without its full stop, with {@link #FIGURE} where a figure stands
 * @param advice what to do, a sentence that begins "Maybe"
 * @param figures the figures of the reason, in their order
 */
public record Doubt(List<String> about, String what, String why, String advice, List<Figure> figures) {
    /** Where a figure stands in a reason. */
    public static final String FIGURE = "{}";

    /** Checks that every figure has a place. */
    public Doubt {
        checkPlaces(why, figures.size());
    }

    static void checkPlaces(String text, int figures) {
        int places = (text.length() - text.replace(FIGURE, "").length()) / FIGURE.length();
        if (places != figures) {
            throw new IllegalArgumentException(places + " places for " + figures + " figures in: " + text);
        }
    }

    /** A doubt with as many figures as its reason has places for. */
    public Doubt(List<String> about, String what, String why, String advice, Figure... figures) {
        this(about, what, why, advice, List.of(figures));
    }

    /** That none of the anchors takes part, which a programme has switches for. */
    static Doubt nobodyTakesPart(Circumstances where) {
        return new Doubt(
                List.of("councils", "other-anchors"),
                where.key() + " does nothing",
                "none of the " + where.place().anchors().size() + " anchors of "
                        + where.place().title() + " takes part",
                "Maybe switch councils or other-anchors on.");
    }

    /**
     * A number in a reason, written as all numbers of its unit are.
     *
     * @param value the number
     * @param unit its unit as indicators spell it, e.g. {@code pounds/year}; a share is 0-1
     */
    public record Figure(double value, String unit) {

        /** An amount of money. */
        public static Figure pounds(double pounds) {
            return new Figure(pounds, "pounds");
        }

        /** An amount of money in a year. */
        public static Figure poundsPerYear(double pounds) {
            return new Figure(pounds, "pounds/year");
        }
    }
}
