package org.commonweal.scenarios.stress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.money.Audit;
import org.commonweal.parameter.ParameterException;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Failed;
import org.commonweal.scenarios.run.Memory;
import org.commonweal.scenarios.run.Runner;
import org.commonweal.scenarios.run.Seeds;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Stopped;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;

/**
 * Tries combinations of settings: each runs with its books in order after every phase, or is refused before, or it is a
 * fault.
 */
public final class Stress {
    private final Map<Trial, Combination> byTrial = new LinkedHashMap<>();
    private final Map<Combination, String> refused = new LinkedHashMap<>();

    /**
     * What was found.
     *
     * @param combinations how many were tried
     * @param runs how many runs that took
     * @param refused those that were refused before a run, and why
     * @param faults those that did not run to their end, in their order
     */
    public record Findings(int combinations, int runs, Map<Combination, String> refused, List<Fault> faults) {

        /** Whether nothing is to be mended. */
        public boolean areNone() {
            return faults.stream().noneMatch(fault -> fault.kind().isFault());
        }
    }

    /** Adds combinations, each with so many seeds from its own. */
    public void add(List<Combination> combinations, int seeds) {
        for (Combination combination : combinations) {
            try {
                Trial trial = combination.trial().withAudit(Audit.PHASE);
                new Seeds(trial, seeds).trials().forEach(seeded -> byTrial.put(seeded, combination));
            } catch (ParameterException contradictory) {
                refused.put(
                        combination,
                        contradictory.getMessage().lines().findFirst().orElse(""));
            }
        }
    }

    /** The runs that it takes. */
    public List<Trial> trials() {
        return List.copyOf(byTrial.keySet());
    }

    /**
     * Carries the runs out, and reduces those that fail to what their faults need.
     *
     * @throws org.commonweal.scenarios.run.Stopped if it was stopped
     */
    public Findings findings(Engine engine, Stop stop, Watcher watcher) throws InterruptedException, IOException {
        List<Failed> failed = engine.attempt(trials(), new LookForFaults(), new Memory<>(), watcher);
        Runner runner = new Runner(stop, Watcher.NOBODY);
        List<Fault> faults = new ArrayList<>();
        for (Failed failure : failed) {
            Fault.Kind kind = Fault.Kind.of(failure.reason());
            Trial trial = failure.trial();
            Combination whole = byTrial.get(trial);
            Combination reduced =
                    kind.isFault() ? new Reduction(tried -> kind == kindOf(runner, tried, trial)).of(whole) : whole;
            faults.add(new Fault(kind, reduced, trial.scenario().seed(), Fault.message(failure.reason())));
        }
        int combinations =
                refused.size() + (int) byTrial.values().stream().distinct().count();
        return new Findings(combinations, byTrial.size(), Map.copyOf(refused), List.copyOf(faults));
    }

    /** The fault of a combination with the seed of another trial; null if it has none. */
    private static Fault.Kind kindOf(Runner runner, Combination tried, Trial like) {
        try {
            Trial trial = tried.trial().withFirstSeed(like.scenario().seed());
            runner.run(trial.withAudit(Audit.PHASE), new LookForFaults());
            return null;
        } catch (ParameterException contradictory) {
            return null;
        } catch (Stopped asked) {
            throw asked;
        } catch (RuntimeException | Error reason) {
            return Fault.Kind.of(reason);
        }
    }
}
