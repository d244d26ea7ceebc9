package org.commonweal.scenarios.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Variant;
import org.commonweal.scenarios.scenario.Scenario;

/**
 * A contrast whose factors are varied. What a lever does counts where it is pulled; everything else in the baseline and in
 * the scenario alike.
 *
 * @param contrast what is measured
 * @param factors what is varied
 */
public record Varied(Contrast contrast, List<Factor> factors) {
    private static final String ESTIMATE = "estimate.";
    private static final int REDRAWN = 30;

    /** Copies the list. */
    public Varied {
        factors = List.copyOf(factors);
    }

    /**
     * The trials of a draw: of the baseline and of the scenario, with as many seeds as are asked for, seed by seed.
     *
     * @throws BadInput if values cannot be set together
     */
    List<Trial> trials(Draw draw, int seeds) {
        List<Trial> set = contrast.trials().stream()
                .map(trial -> set(trial, draw.shares()))
                .toList();
        return IntStream.range(draw.luck() * seeds, (draw.luck() + 1) * seeds)
                .boxed()
                .flatMap(pair -> set.stream().map(trial -> trial.withPair(pair)))
                .toList();
    }

    /** The trials with nothing varied, and the first seed. */
    public List<Trial> usual() {
        return contrast.trials();
    }

    /**
     * Looks whether the ends of what was asked for can be set.
     *
     * @throws BadInput if one cannot, in the scenario's usual company
     */
    public void check() {
        List<Problem> problems = new ArrayList<>();
        for (Factor factor : factors) {
            if (factor.basis().equals(Plausible.ASKED)) {
                int answers = Math.max(2, factor.answers().size());
                for (int answer = 0; answer < answers; answer++) {
                    refused(factor, answer / (answers - 1.0)).forEach(problems::add);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems.stream().distinct().toList());
        }
    }

    private List<Problem> refused(Factor factor, double share) {
        Varied alone = new Varied(contrast, List.of(factor));
        List<Problem> problems = new ArrayList<>();
        for (Trial trial : contrast.trials()) {
            try {
                alone.set(trial, share);
            } catch (BadInput bad) {
                bad.problems()
                        .forEach(problem ->
                                problems.add(new Problem("--vary", problem.what(), problem.allowed(), problem.hint())));
            }
        }
        return problems;
    }

    private Trial set(Trial trial, double... shares) {
        List<Setting> settings = new ArrayList<>();
        List<Setting> estimates = new ArrayList<>();
        Set<String> pulled = trial.scenario().settings().stream()
                .map(setting -> programme(setting.key()))
                .collect(Collectors.toSet());
        for (int i = 0; i < shares.length; i++) {
            Setting setting = factors.get(i).at(shares[i]);
            if (setting.key().startsWith(ESTIMATE)) {
                estimates.add(new Setting(
                        setting.key().substring(ESTIMATE.length()),
                        setting.value(),
                        setting.source(),
                        setting.where()));
            } else if (programme(setting.key()).isEmpty() || pulled.contains(programme(setting.key()))) {
                settings.add(setting);
            }
        }
        Variant variant = new Variant(Variant.MAIN, Variant.MAIN, settings);
        try {
            return estimates.isEmpty()
                    ? trial.in(variant)
                    : estimated(trial, estimates).in(variant);
        } catch (ParameterException bad) {
            throw new BadInput(Problem.of(bad));
        }
    }

    private static Trial estimated(Trial trial, List<Setting> more) {
        Scenario own = trial.scenario();
        return new TrialReader()
                .of(new Scenario(
                        own.name(),
                        own.question(),
                        own.place(),
                        own.seed(),
                        own.years(),
                        own.burnIn(),
                        own.scale(),
                        own.audit(),
                        own.settings(),
                        Stream.concat(own.estimates().stream(), more.stream()).toList()));
    }

    /** The lever or shock that a key belongs to; empty for all others. */
    static String programme(String key) {
        String[] names = key.split("\\.", 3);
        return names.length == 3 && (names[0].equals("levers") || names[0].equals("shocks"))
                ? names[0] + "." + names[1]
                : "";
    }

    /**
     * Shares whose values can be set together: those that contradict each other are drawn again, by lots of the draw's own
     * number, and left at their usual values when that does not help.
     *
     * @param number of the draw
     */
    public double[] agreeing(double[] shares, long seed, int number) {
        double[] tried = shares.clone();
        RandomGenerator luck = new Well19937c(new int[] {Long.hashCode(seed), number, REDRAWN});
        for (int attempt = 0; ; attempt++) {
            int[] quarrelling = quarrelling(tried);
            if (quarrelling.length == 0) {
                return tried;
            }
            for (int factor : quarrelling) {
                tried[factor] = attempt < REDRAWN ? luck.nextDouble() : usualShare(factors.get(factor));
            }
            if (attempt > 2 * REDRAWN) {
                throw new BadInput(
                        "",
                        "no values of " + factors.get(quarrelling[0]).key() + " can be set together with others",
                        "ranges within which values do not contradict each other",
                        "Maybe give other ranges with --vary KEY=LOW..HIGH.");
            }
        }
    }

    /** The factors whose values cannot be set together with others. */
    int[] quarrelling(double... shares) {
        Set<String> keys = new HashSet<>();
        for (Trial trial : contrast.trials()) {
            try {
                set(trial, shares);
            } catch (BadInput bad) {
                List<String> named = bad.problems().stream()
                        .flatMap(problem -> Arrays.stream(problem.where().split(", ")))
                        .toList();
                if (factors.stream().noneMatch(factor -> named.contains(factor.key()))) {
                    throw bad;
                }
                keys.addAll(named);
            }
        }
        return IntStream.range(0, factors.size())
                .filter(i -> keys.contains(factors.get(i).key()))
                .toArray();
    }

    /** Where a factor's usual value stands in its range, about. */
    static double usualShare(Factor factor) {
        double best = 0;
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= 200; i++) {
            double share = i / 200.0;
            String value = factor.value(share);
            if (value.equals(factor.usual())) {
                return share;
            }
            double away = factor.answers().isEmpty()
                    ? Math.abs(Double.parseDouble(value) - usual(factor))
                    : Double.POSITIVE_INFINITY;
            if (away < nearest) {
                nearest = away;
                best = share;
            }
        }
        return best;
    }

    private static double usual(Factor factor) {
        try {
            return Double.parseDouble(factor.usual());
        } catch (NumberFormatException words) {
            return (factor.low() + factor.high()) / 2;
        }
    }
}
