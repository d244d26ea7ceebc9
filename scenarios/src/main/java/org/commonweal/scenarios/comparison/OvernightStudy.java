package org.commonweal.scenarios.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.overnight.Outcome;
import org.commonweal.overnight.Reckoning;
import org.commonweal.results.overnight.Overnight;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.LiveRun;
import org.commonweal.scenarios.run.Probe;
import org.commonweal.scenarios.run.Seeds;
import org.commonweal.scenarios.run.Task;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.time.Month;

/**
 * What the taxes and benefits of compared scenarios would do overnight to the residents of the baseline: a year of it, in
 * the first pairs, under each of the rules.
 */
final class OvernightStudy {
    /** In how many pairs: they stand for more households than a small run has, and cost little beside the comparison. */
    private static final int MOST_RUNS = 4;

    private static final String TREASURY = "Treasury";
    private static final String COUNCIL = "council and precepting authorities";

    private OvernightStudy() {}

    /** Asks a run what other rules would do in its first year. */
    private record UnderOtherRules(List<FiscalSystem> others) implements Task<List<Outcome>> {
        @Override
        public boolean beginsAfterBurnIn() {
            return true;
        }

        @Override
        public Probe<List<Outcome>> probe(Trial trial) {
            return new Looking(trial, others);
        }
    }

    private static final class Looking implements Probe<List<Outcome>> {
        private final Trial trial;
        private final List<FiscalSystem> others;
        private Reckoning year;

        private Looking(Trial trial, List<FiscalSystem> others) {
            this.trial = trial;
            this.others = others;
        }

        @Override
        public void begins(LiveRun run) {
            year = new Reckoning(run.economy(), trial.spec().rules(), others);
        }

        @Override
        public void monthClosed(Month month, double[] values) {
            if (month.index() >= 0) {
                year.monthClosed(month);
            }
        }

        @Override
        public List<Outcome> result() {
            return year.outcomes();
        }
    }

    /**
     * Works it out, if the rules of any scenario differ from the baseline's.
     *
     * @param watchers gives whom to tell how far some trials are
     */
    static Overnight of(ComparisonDesign design, Engine engine, Function<List<Trial>, Watcher> watchers)
            throws InterruptedException, IOException {
        Trial baseline = design.baseline();
        List<Trial> differing = design.variants().get(0).scenarios().stream()
                .filter(trial -> !fiscal(trial).equals(fiscal(baseline)))
                .toList();
        if (differing.isEmpty() || baseline.scenario().years() == 0) {
            return Overnight.NONE;
        }
        List<Trial> runs = new Seeds(baseline.withYears(1), Math.min(MOST_RUNS, design.mainPairs())).trials();
        try (Watcher watcher = watchers.apply(runs)) {
            List<FiscalSystem> others =
                    differing.stream().map(OvernightStudy::fiscal).toList();
            List<List<Outcome>> found = engine.results(runs, new UnderOtherRules(others), watcher);
            return together(differing, found, baseline.scenario().scale());
        }
    }

    private static FiscalSystem fiscal(Trial trial) {
        return trial.spec().rules().fiscal();
    }

    /** Adds up what the runs have found. */
    private static Overnight together(List<Trial> scenarios, List<List<Outcome>> found, double scale) {
        List<Overnight.Group> groups = new ArrayList<>();
        List<Overnight.Line> lines = new ArrayList<>();
        for (int s = 0; s < scenarios.size(); s++) {
            int number = s;
            String name = scenarios.get(s).scenario().name();
            Outcome all = found.stream()
                    .map(outcomes -> outcomes.get(number))
                    .reduce(Outcome::plus)
                    .orElseThrow();
            all.groups().stream()
                    .filter(group -> group.households() > 0)
                    .forEach(group -> groups.add(row(name, group)));
            all.lines().forEach(change -> lines.add(row(name, change)));
        }
        return new Overnight(found.size(), scale, groups, lines);
    }

    private static Overnight.Group row(String scenario, Outcome.Group group) {
        return new Overnight.Group(
                scenario,
                group.by().title(),
                group.name(),
                group.households(),
                group.gainers(),
                group.losers(),
                group.gain());
    }

    private static Overnight.Line row(String scenario, Outcome.Change change) {
        return new Overnight.Line(
                scenario,
                change.line().title(),
                change.line().isTreasurys() ? TREASURY : COUNCIL,
                change.before(),
                change.after(),
                change.gain(),
                change.budget());
    }
}
