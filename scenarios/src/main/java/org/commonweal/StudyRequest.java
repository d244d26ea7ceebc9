package org.commonweal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.comparison.ComparisonRequest;
import org.commonweal.scenarios.scenario.Draft;

/**
 * What a study asks a comparison for.
 *
 * @param names the baseline and the scenario
 * @param options lays the study's place, seed, size, length and parameters over a scenario
 * @param pairs how many pairs
 * @param years how long they run
 * @param window over how many last years effects are means
 */
record StudyRequest(List<String> names, Consumer<Draft> options, int pairs, int years, int window)
        implements ComparisonRequest {
    private static final int MOST_PAIRS = 10_000;

    @Override
    public void layOver(Draft draft) {
        options.accept(draft);
    }

    @Override
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (pairs < 2 || pairs > MOST_PAIRS) {
            problems.add(new Problem(
                    "", "there is no comparison of " + pairs + " pairs", "a number from 2 to " + MOST_PAIRS, ""));
        }
        if (years == 0) {
            problems.add(new Problem("", "there is no year to compare", "1 to 100", ""));
        } else if (window < 1 || window > years) {
            problems.add(new Problem(
                    "", "effects cannot be means over " + window + " of " + years + " years", "1 to " + years, ""));
        }
        return problems;
    }
}
