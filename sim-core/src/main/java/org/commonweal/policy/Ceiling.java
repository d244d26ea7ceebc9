package org.commonweal.policy;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.policy.Doubt.Figure;

/**
 * The most by which a programme could change an indicator, up or down, by arithmetic alone: the money that it can move and
 * where that can land. No run is needed to say it, and a run in which more happens has a fault, or does something that the
 * arithmetic leaves out.
 *
 * @param indicator the indicator's name, e.g. {@code labour.jobs}
 * @param amount in the indicator's unit, for the place at life size, 0 or more
 * @param why the arithmetic, a phrase with {@link Doubt#FIGURE} where a figure stands
 * @param figures its figures, in their order
 */
public record Ceiling(String indicator, double amount, String why, List<Figure> figures) {
    /** What firms and anchors of the place produce [pounds a month]. */
    public static final String OUTPUT = "output.real";

    /** Posts in the place. */
    public static final String JOBS = "labour.jobs";

    /** Residents who work. */
    public static final String RESIDENTS_IN_WORK = "labour.jobs.residents";

    /** Disposable income of residents [pounds a month]. */
    public static final String INCOME = "income.disposable";

    /** Gini coefficient of private wealth, firms included. */
    public static final String GINI = "wealth.gini.with-business";

    /** Share of firms' capital that belongs to people or communities of the place. */
    public static final String OWNED_HERE = "retention.capital.locally-owned";

    /** Share of anchors' spend that goes to suppliers in the place. */
    public static final String ANCHORS_SPEND = "retention.anchor.district.address";

    /** The indicators of which every lever and every shock states a ceiling. */
    public static final List<String> STATED =
            List.of(OUTPUT, JOBS, RESIDENTS_IN_WORK, INCOME, GINI, OWNED_HERE, ANCHORS_SPEND);

    /** Whether an indicator is a share or a Gini coefficient, which change by 1 at most. */
    public static boolean isShare(String indicator) {
        return List.of(GINI, OWNED_HERE, ANCHORS_SPEND).contains(indicator);
    }

    /** Whether it is one of the two that count people at work. */
    public boolean isOfWork() {
        return indicator.equals(JOBS) || indicator.equals(RESIDENTS_IN_WORK);
    }

    /**
     * The same with something besides.
     *
     * @param more in the indicator's unit, 0 or more
     * @param whatBesides its arithmetic, as that of the ceiling
     */
    public Ceiling and(double more, String whatBesides, Figure... figuresBesides) {
        return new Ceiling(
                indicator,
                amount + more,
                why + "; and " + whatBesides,
                Stream.concat(figures.stream(), Stream.of(figuresBesides)).toList());
    }

    /** Checks that it is an amount and that every figure has a place. */
    public Ceiling {
        if (!(amount >= 0) || Double.isInfinite(amount)) {
            throw new IllegalArgumentException("a ceiling of " + amount + " on " + indicator);
        }
        figures = List.copyOf(figures);
        Doubt.checkPlaces(why, figures.size());
    }
}
