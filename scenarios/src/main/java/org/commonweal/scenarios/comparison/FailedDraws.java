package org.commonweal.scenarios.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonweal.results.statistics.Family;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.run.Failed;
import org.commonweal.scenarios.run.Variant;

/** Draws of the parameters with which the place cannot be opened or its economy grows beyond every bound. */
final class FailedDraws {
    private FailedDraws() {}

    /**
     * The draws, a phrase each with the reason.
     *
     * @throws BadInput if what is left gives no interval
     * @throws IOException whatever else went wrong with a run, like every exception: it is not the draw's
     */
    static List<String> left(ComparisonDesign design, List<Failed> failed) throws IOException {
        Map<Integer, String> reasons = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Failed run : failed) {
            boolean ofDraw = run.trial().variant().equals(Variant.MAIN) && run.reason() instanceof BadInput;
            if (!ofDraw) {
                rethrow(run.reason());
            }
            Problem first = ((BadInput) run.reason()).problems().get(0);
            int draw = design.drawOf(run.trial().pair());
            if (reasons.putIfAbsent(
                            draw, "draw " + (draw + 1) + " (" + run.trial().title() + "): " + first.what())
                    == null) {
                problems.add(first);
            }
        }
        int left = design.told().draws() - reasons.size();
        if (left < Family.FEWEST_PAIRS) {
            problems.add(
                    0,
                    new Problem(
                            "--posterior",
                            reasons.size() + " of " + design.told().draws() + " draws cannot be run, which leaves "
                                    + left,
                            Family.FEWEST_PAIRS + " draws at least that can be run",
                            "Maybe draw more, or set with --set what should not be drawn."));
            throw new BadInput(problems.stream().distinct().toList());
        }
        return List.copyOf(reasons.values());
    }

    private static void rethrow(Throwable reason) throws IOException {
        if (reason instanceof IOException unwritten) {
            throw unwritten;
        }
        if (reason instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (reason instanceof Error fault) {
            throw fault;
        }
        throw new IllegalStateException(reason);
    }
}
