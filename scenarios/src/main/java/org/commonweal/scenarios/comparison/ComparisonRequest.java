package org.commonweal.scenarios.comparison;

import java.util.List;
import org.commonweal.results.compare.ComparisonPlan.Goal;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.scenario.Draft;

/**
 * What is to be compared, as somebody asks for it. Numbers that cannot be read are asked for only when there is no
 * problem.
 */
public interface ComparisonRequest {

    /** The scenarios by name or file, the baseline first. */
    List<String> names();

    /** Which further variants of the model belong to it. */
    default ComparedSet set() {
        return ComparedSet.LEVERS;
    }

    /** Scenarios whose settings are laid over every other, one after the other, e.g. a recession. */
    default List<String> under() {
        return List.of();
    }

    /** Lays place, first seed, length, size and parameters over a scenario. */
    void layOver(Draft draft);

    /** What is wrong with the request itself, to be told with all else that is. */
    default List<Problem> problems() {
        return List.of();
    }

    /** How many pairs, as many of each draw of the parameters. */
    int pairs();

    /** How many draws of the parameters; 1 for the parameters as the scenarios have them. */
    default int draws() {
        return 1;
    }

    /** How many pairs in each further variant of the model; 0 for no such variants. */
    default int furtherPairs() {
        return 0;
    }

    /** How many pairs there may be in the end. */
    default int mostPairs() {
        return pairs();
    }

    /** Effects are means over so many last years. */
    int window();

    /** How narrow intervals are to become. */
    default List<Goal> goals() {
        return List.of();
    }
}
