package org.commonweal.results.compare;

import java.util.List;
import org.commonweal.results.archive.Parameter;
import org.commonweal.results.uncertainty.Drawn;

/**
 * What was run.
 *
 * @param placeTitle the place's name for people
 * @param scale simulated households for each real one
 * @param firstSeed the first seed; the others follow
 * @param pairs how many seeds each scenario was run with
 * @param burnIn years before the levers
 * @param years years after them
 * @param window effects are means over so many last years
 * @param falseDiscoveries share of false discoveries that is allowed among all effects called different from zero
 * @param version version of the programme and the commit it was built from
 * @param commands the commands that make this again, in order
 * @param assumptions parameters that were set by hand, the levers' own left out
 * @param drawn what is not known of parameters, as far as it is drawn
 */
public record Frame(
        String placeTitle,
        double scale,
        long firstSeed,
        int pairs,
        int burnIn,
        int years,
        int window,
        double falseDiscoveries,
        String version,
        List<String> commands,
        List<Parameter> assumptions,
        Drawn drawn) {

    /** What was run with the parameters as they are. */
    public Frame(
            String placeTitle,
            double scale,
            long firstSeed,
            int pairs,
            int burnIn,
            int years,
            int window,
            double falseDiscoveries,
            String version,
            List<String> commands,
            List<Parameter> assumptions) {
        this(
                placeTitle,
                scale,
                firstSeed,
                pairs,
                burnIn,
                years,
                window,
                falseDiscoveries,
                version,
                commands,
                assumptions,
                Drawn.NOTHING);
    }

    /** This frame with what is drawn. */
    public Frame with(Drawn other) {
        return with(pairs, commands, other);
    }

    /** This frame with another number of seeds. */
    Frame withPairs(int others) {
        return with(others, commands, drawn);
    }

    /** This frame, made again by a command. */
    Frame by(String command) {
        return with(pairs, List.of(command), drawn);
    }

    private Frame with(int others, List<String> making, Drawn other) {
        return new Frame(
                placeTitle,
                scale,
                firstSeed,
                others,
                burnIn,
                years,
                window,
                falseDiscoveries,
                version,
                making,
                assumptions,
                other);
    }
}
