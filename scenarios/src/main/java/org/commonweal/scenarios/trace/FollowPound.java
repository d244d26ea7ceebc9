package org.commonweal.scenarios.trace;

import java.util.Optional;
import org.commonweal.money.Tracer;
import org.commonweal.scenarios.run.LiveRun;
import org.commonweal.scenarios.run.Probe;
import org.commonweal.scenarios.run.Task;
import org.commonweal.scenarios.run.Trial;

/**
 * Asks a run where somebody's money goes. It is told to follow before the month in question and read when it has ended;
 * nothing else about it changes. The answer is empty when nothing was paid in that month.
 *
 * @param question whose money, and when
 */
public record FollowPound(Question question) implements Task<Optional<Followed>> {

    @Override
    public boolean beginsAfterBurnIn() {
        return false;
    }

    /** What follows the money in a trial whose variant is one of {@link Forms}. */
    @Override
    public Probe<Optional<Followed>> probe(Trial trial) {
        Forms forms = Forms.of(trial).orElseThrow();
        return new Probe<>() {
            private Tracer tracer;

            @Override
            public void begins(LiveRun run) {
                tracer = run.follow(question.payer().in(run.economy()), question.month(), question.horizon());
            }

            @Override
            public Optional<Followed> result() {
                return tracer.total() > 0
                        ? Optional.of(TraceReading.of(tracer, trial, forms, question))
                        : Optional.empty();
            }
        };
    }
}
