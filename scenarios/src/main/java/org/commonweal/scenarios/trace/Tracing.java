package org.commonweal.scenarios.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Grid;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;

/**
 * Follows the money of a payer through runs: with legal forms as they are assumed to be, and with no differences
 * between them.
 */
public final class Tracing {

    private Tracing() {}

    /** Trials for a question, under each assumption in turn, each with so many seeds from the trial's own. */
    public static Grid design(Trial base, Question question, int seeds) {
        Trial longEnough = base.withYears(question.years());
        return Grid.of(longEnough, Stream.of(Forms.values()).map(Forms::variant).toList(), seeds);
    }

    /**
     * Carries a design out and reads it.
     *
     * @throws BadInput if the payer pays nothing in its month
     * @throws org.commonweal.scenarios.run.Stopped if it was stopped
     */
    public static List<Followed> follow(Engine engine, Grid design, Question question, Watcher watcher)
            throws InterruptedException, IOException {
        List<Trial> trials = design.trials();
        List<Optional<Followed>> found = engine.results(trials, new FollowPound(question), watcher);
        List<Followed> all = new ArrayList<>();
        for (int i = 0; i < trials.size(); i++) {
            Trial trial = trials.get(i);
            all.add(found.get(i).orElseThrow(() -> paidNothing(trial, question)));
        }
        return all;
    }

    private static BadInput paidNothing(Trial trial, Question question) {
        return new BadInput(
                "--payer",
                question.payer().title() + " paid nothing in month "
                        + question.month().index() + " with seed "
                        + trial.scenario().seed() + " and "
                        + Forms.of(trial).orElseThrow().title(),
                "",
                "Maybe try another month, or a larger --scale.");
    }
}
