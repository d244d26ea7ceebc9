package org.commonweal.results.report.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Words;
import org.commonweal.results.statistics.Components;
import org.commonweal.results.uncertainty.Drawn;

/** What intervals hold, luck alone or not knowing the parameters as well, and which part of them is which. */
public final class UncertaintyWords {
    /** How a bar is to be read that shows both. */
    public static final String BARS = " The thick part of a bar is luck, the thin part not knowing the parameters.";

    private UncertaintyWords() {}

    /** What intervals hold, in one line. */
    public static String line(Drawn drawn) {
        return drawn.isDrawn()
                ? "Intervals hold the luck of seeds and what is not known of the parameters: "
                        + Amount.count(drawn.ranges().size(), "parameter is", "parameters are") + " drawn "
                        + Amount.bare(drawn.draws(), Unit.NUMBER) + " times, with "
                        + Amount.count(drawn.pairsEach(), "pair", "pairs") + " of each draw."
                : "Intervals hold the luck of seeds alone and leave out what is not known of the parameters"
                        + " (compare --posterior N draws them).";
    }

    /** The draws of which a run could not be made, in a sentence; empty where there are none. */
    public static Optional<String> left(Drawn drawn) {
        return drawn.left().isEmpty()
                ? Optional.empty()
                : Optional.of(Amount.bare(drawn.left().size(), Unit.NUMBER) + " of "
                        + Amount.bare(drawn.draws(), Unit.NUMBER)
                        + " draws of the parameters could not be run and "
                        + (drawn.left().size() == 1 ? "is" : "are")
                        + " in no number: " + String.join("; ", drawn.left()) + ".");
    }

    /** An effect of which the parts are told. @param words what it is called in a sentence */
    public record Told(String words, Effect effect, double factor, Unit unit) {}

    /** Which part of the variance behind each interval is luck, in a sentence or two; empty where nothing is known. */
    public static Optional<String> parts(List<Told> told) {
        List<String> luck = new ArrayList<>();
        List<String> spread = new ArrayList<>();
        for (Told one : told) {
            Components components = one.effect().components();
            if (components.isKnown()) {
                luck.add((components.luck() < 1 ? Amount.bare(components.luck(), Unit.SHARE) : "all") + " for "
                        + one.words());
                if (components.spread() > 0) {
                    spread.add(Amount.size(one.factor() * components.spread(), one.unit()) + " for " + one.words());
                }
            }
        }
        return luck.isEmpty()
                ? Optional.empty()
                : Optional.of("Of the variance behind its intervals, luck is, as estimated, " + Words.series(luck)
                        + (spread.isEmpty()
                                ? "."
                                : "; the rest is not knowing the parameters. From draw to draw the effect itself has a"
                                        + " standard deviation of "
                                        + Words.series(spread) + "."));
    }

    /** The part that is luck, for a table; a dash where it is not known. */
    public static String luck(Effect effect) {
        return Amount.bare(effect.components().luck(), Unit.SHARE);
    }

    /** How it was done, in a paragraph. */
    public static String method(Drawn drawn) {
        return "Calibrated parameters are drawn together from " + drawn.from()
                + "; assumed ones each from an interval of its own, evenly, in a Latin hypercube (McKay, Beckman and Conover"
                + " 1979) that follows from the first seed; what a scenario sets itself is not drawn. Both sides of a pair"
                + " have the same draw and the same seed. A replicate is the mean of the "
                + Amount.count(drawn.pairsEach(), "pair", "pairs")
                + " of a draw: intervals are of Student's t over draws. Which part of the variance of the mean effect is luck"
                + " is the mean square within draws over that between draws (one-way analysis of variance with random"
                + " effects; Searle, Casella and McCulloch 1992). With more draws an interval becomes narrower, for it is of"
                + " the mean effect over what could be; how far the effect itself differs with the parameters is its standard"
                + " deviation between draws, which no number of runs makes smaller. Further variants of the model have the"
                + " parameters as they are.";
    }
}
