package org.commonweal.scenarios.sensitivity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.sensitivity.ElementaryEffects;
import org.commonweal.results.sensitivity.Trajectories;
import org.commonweal.results.sensitivity.Trajectory;

/**
 * Elementary effects of groups of assumptions, and of luck, which is a group of its own: seeds move once on every trajectory,
 * from a pair of their own to another. A group whose effects are no larger than luck's cannot be told from it.
 */
public final class Morris {
    private static final int LEVELS = 4;
    private static final int STEP = 2;
    private static final int REDRAWN = 3;
    private static final int FAR = 1_000_003;

    private final Asked asked;
    private final List<Group> groups;
    private final int fewest;
    private final int most;

    /**
     * What trajectories say.
     *
     * @param groups the groups; luck comes behind them
     * @param effects by indicator
     * @param trajectories how many were made
     * @param isStable whether rankings had settled; otherwise the most that were allowed were made
     */
    public record Found(List<Group> groups, List<ElementaryEffects> effects, int trajectories, boolean isStable) {

        /** The place of luck among the groups of the effects. */
        public int luck() {
            return groups.size();
        }

        /** Whether a group's effects came out larger than luck's: what may matter. */
        public boolean standsOut(int indicator, int group) {
            ElementaryEffects own = effects.get(indicator);
            return own.found(group).muStar().value()
                    > own.found(luck()).muStar().value();
        }

        /** Whether they are larger for sure: what luck does lies below their whole interval. */
        public boolean isClear(int indicator, int group) {
            return effects.get(indicator).found(group).muStar().low()
                    > effects.get(indicator).found(luck()).muStar().value();
        }
    }

    /**
     * Trajectories over groups.
     *
     * @param fewest how many at least, from 3
     * @param most where it stops when rankings do not settle
     */
    public Morris(Asked asked, List<Group> groups, int fewest, int most) {
        this.asked = asked;
        this.groups = groups;
        this.fewest = fewest;
        this.most = most;
    }

    /** How many draws so many trajectories have. */
    public static int draws(int groups, int trajectories) {
        return (groups + 2) * trajectories;
    }

    /** Makes trajectories until the rankings of all indicators are stable. */
    Found find(PointRuns runs) throws InterruptedException, IOException {
        int count = Math.min(fewest, most);
        while (true) {
            Found found = of(runs, count);
            if (found.isStable() || count >= most) {
                return found;
            }
            count = Math.min(most, count + STEP);
        }
    }

    private Found of(PointRuns runs, int count) throws InterruptedException, IOException {
        List<Trajectory> trajectories = new ArrayList<>();
        List<Draw> draws = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Trajectory trajectory = agreeing(number);
            trajectories.add(trajectory);
            draws.addAll(draws(trajectory, number));
        }
        double[][] outcomes = runs.outcomes(asked.varied(), draws);
        int length = groups.size() + 2;
        List<ElementaryEffects> effects = new ArrayList<>();
        for (SeriesMeta indicator : asked.indicators()) {
            double[] values = asked.column(outcomes, indicator);
            effects.add(ElementaryEffects.of(
                    trajectories,
                    IntStream.range(0, count)
                            .mapToObj(t -> Arrays.copyOfRange(values, t * length, (t + 1) * length))
                            .toList()));
        }
        return new Found(groups, effects, count, effects.stream().allMatch(each -> each.unrest() < 1));
    }

    private List<Draw> draws(Trajectory trajectory, int number) {
        int factors = asked.varied().factors().size();
        List<Draw> draws = new ArrayList<>();
        for (double[] point : trajectory.points()) {
            int luck = 2 * number + (point[factors] < 0.5 ? 0 : 1);
            draws.add(new Draw(Arrays.copyOf(point, factors), luck));
        }
        return draws;
    }

    /** Of large groups something always quarrels. */
    private int redrawn() {
        return groups.stream().allMatch(group -> group.members().size() == 1) ? REDRAWN : 0;
    }

    /** A trajectory on which values agree: drawn again a few times, then without what quarrels, which stays as it is. */
    private Trajectory agreeing(int number) {
        int factors = asked.varied().factors().size();
        int[] groupOf = new int[factors + 1];
        IntStream.range(0, groups.size())
                .forEach(group -> groups.get(group).members().forEach(member -> groupOf[member] = group));
        groupOf[factors] = groups.size();
        Trajectories all = new Trajectories(groupOf, LEVELS, asked.seed());
        Trajectory drawn = all.number(number);
        for (int attempt = 1; attempt <= redrawn() && !quarrelling(drawn).isEmpty(); attempt++) {
            drawn = all.number(number + attempt * FAR);
        }
        Set<Integer> frozen = new HashSet<>();
        for (Set<Integer> some = quarrelling(drawn); !some.isEmpty(); some = quarrelling(drawn)) {
            frozen.addAll(some);
            for (double[] point : drawn.points()) {
                some.forEach(factor -> point[factor] =
                        Varied.usualShare(asked.varied().factors().get(factor)));
            }
        }
        return without(frozen, drawn);
    }

    /** A group of which nothing moves has no effect to be measured. */
    private Trajectory without(Set<Integer> frozen, Trajectory drawn) {
        double[] steps = drawn.steps().clone();
        for (int step = 0; step < steps.length; step++) {
            int group = drawn.moved()[step];
            if (group < groups.size() && frozen.containsAll(groups.get(group).members())) {
                steps[step] = Double.NaN;
            }
        }
        return new Trajectory(drawn.points(), drawn.moved(), steps);
    }

    private Set<Integer> quarrelling(Trajectory trajectory) {
        int factors = asked.varied().factors().size();
        Set<Integer> all = new HashSet<>();
        for (double[] point : trajectory.points()) {
            IntStream.of(asked.varied().quarrelling(Arrays.copyOf(point, factors)))
                    .forEach(all::add);
        }
        return all;
    }
}
