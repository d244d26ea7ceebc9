package org.commonweal.results.report.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.archive.SeriesMeta.Role;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.GroupEffect;
import org.commonweal.results.number.Amount;

/**
 * Who and what is distinguishably worse off with a scenario than without it.
 *
 * @param who a group, or an indicator for which one way is better, for people
 * @param what how much worse
 * @param relative the loss beside the baseline, by which they are ordered
 */
record Losers(String who, String what, double relative) {
    /** Tables that stand beside others end so. */
    private static final String BESIDE = ", as surveys count";

    /**
     * The groups that lose, those that lose most of what they have first; those of wealth once, as the headline counts it.
     */
    static List<Losers> groups(Policy policy) {
        return sorted(policy.groups().stream()
                .filter(effect -> !effect.table().endsWith(BESIDE) && loses(effect))
                .map(effect -> new Losers(
                        effect.group() + " (" + effect.table() + ")",
                        measure(effect) + Amount.change(effect.difference().mean(), effect.unit()),
                        relative(effect.difference().mean(), effect.baseline().mean()))));
    }

    /**
     * The indicators that are worse where one way is better; what levers cost, what fails and what others lose is said
     * elsewhere.
     */
    static List<Losers> indicators(Policy policy) {
        return sorted(policy.view().main().effects().stream()
                .filter(effect -> effect.scenario().equals(policy.name()) && effect.isDistinguishable())
                .filter(effect -> !Reach.tells(effect.indicator()))
                .flatMap(effect -> policy.view().meta(effect.indicator()).stream()
                        .filter(meta -> isWorse(meta, effect))
                        .map(meta -> new Losers(
                                meta.title(),
                                Amount.change(Spoken.of(meta, effect).mean(), Spoken.unit(meta))
                                        + Spoken.of(meta, effect).interval(),
                                relative(
                                        effect.difference().mean(),
                                        effect.baseline().mean())))));
    }

    /** What is measured, unless its unit says so. */
    private static String measure(GroupEffect effect) {
        return effect.unit().words().startsWith(effect.measure()) ? "" : effect.measure() + " ";
    }

    private static List<Losers> sorted(Stream<Losers> all) {
        return all.sorted(Comparator.comparingDouble((Losers one) -> -one.relative))
                .toList();
    }

    /** Less money and fewer people at work are a loss to a group, and so is a higher rate: that of unemployment. */
    private static boolean loses(GroupEffect effect) {
        double change = effect.difference().mean();
        boolean isLoss = effect.unit().isShare()
                ? change > 0
                : change < 0 && (effect.unit().isMoney() || effect.unit().what().equals("people"));
        return isLoss && effect.difference().leavesOutZero();
    }

    private static boolean isWorse(SeriesMeta meta, Effect effect) {
        boolean up = effect.difference().mean() > 0;
        return meta.role() == Role.OUTCOME
                && !meta.name().startsWith("balance.")
                && !meta.name().startsWith("failure.")
                && meta.direction() == (up ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER);
    }

    private static double relative(double change, double level) {
        return level == 0 ? Double.MAX_VALUE : Math.abs(change / level);
    }

    /** In a sentence: {@code quintile 1 (wealth quintiles): mean private wealth −£120}. */
    String words() {
        return who + ": " + what;
    }
}
