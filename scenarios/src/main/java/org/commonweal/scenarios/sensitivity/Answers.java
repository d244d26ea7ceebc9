package org.commonweal.scenarios.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.sensitivity.ElementaryEffects;
import org.commonweal.results.sensitivity.Estimate;
import org.commonweal.results.sensitivity.Slopes.Slope;
import org.commonweal.results.sensitivity.SobolIndices;

/** What matters and what does not, as tables and sentences; the same for terminal, report and charts. */
public final class Answers {
    /** What luck is called among groups and factors. */
    public static final String LUCK = "luck (other seeds)";

    private static final int NAMED = 5;
    private static final int SHOWN = 15;

    private Answers() {}

    /**
     * A group, or a parameter, and what it does to an indicator.
     *
     * @param name what it is
     * @param about more about it: how many parameters, or from where to where
     * @param size how much it does, with its interval
     * @param further a second number: of groups the spread of their effects, of indices the total one
     * @param isClear whether it is more than luck
     */
    public record Line(String name, String about, Estimate size, Estimate further, boolean isClear) {}

    /** The groups by the size of what they do, luck among them. */
    public static List<Line> groups(Morris.Found found, int indicator) {
        ElementaryEffects effects = found.effects().get(indicator);
        List<Line> lines = new ArrayList<>();
        for (int group = 0; group <= found.luck(); group++) {
            var own = effects.found(group);
            boolean luck = group == found.luck();
            int members = luck ? 0 : found.groups().get(group).members().size();
            lines.add(new Line(
                    luck ? LUCK : found.groups().get(group).name(),
                    luck ? "" : Amount.count(members, "parameter", "parameters"),
                    own.muStar(),
                    new Estimate(
                            own.sigma(), Double.NaN, Double.NaN, own.muStar().count()),
                    !luck && found.isClear(indicator, group)));
        }
        return sorted(lines);
    }

    /** The parameters by the size of what they do. */
    public static List<Line> parameters(Scattered scattered, SeriesMeta indicator) {
        Slope[] slopes = scattered.slopes(indicator);
        List<Factor> factors = scattered.asked().varied().factors();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < slopes.length; i++) {
            Factor factor = factors.get(i);
            String about = "from " + factor.text(0) + " to " + factor.text(1);
            lines.add(new Line(
                    factor.key(),
                    about,
                    slopes[i].change(),
                    new Estimate(
                            slopes[i].q(),
                            Double.NaN,
                            Double.NaN,
                            slopes[i].change().count()),
                    slopes[i].isDistinguishable()));
        }
        return sorted(lines);
    }

    /** The factors by their total indices, luck among them. */
    public static List<Line> indices(Asked asked, SobolIndices indices) {
        List<Factor> factors = asked.varied().factors();
        return sorted(IntStream.range(0, indices.factors())
                .mapToObj(i -> new Line(
                        i < factors.size() ? factors.get(i).key() : LUCK,
                        i < factors.size()
                                ? "from " + factors.get(i).text(0) + " to "
                                        + factors.get(i).text(1)
                                : "",
                        indices.total(i),
                        indices.first(i),
                        i < factors.size() && indices.total(i).leavesOutZero()))
                .toList());
    }

    private static List<Line> sorted(List<Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparingDouble(
                        (Line line) -> Double.isFinite(line.size().value())
                                ? -Math.abs(line.size().value())
                                : Double.POSITIVE_INFINITY))
                .toList();
    }

    /** As many of them as can be looked at; luck stays among them. */
    public static List<Line> shown(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> i < SHOWN || lines.get(i).name().equals(LUCK))
                .mapToObj(lines::get)
                .toList();
    }

    /** What the groups say, a sentence. */
    public static String ofGroups(Morris.Found found, int indicator) {
        List<Line> lines = groups(found, indicator);
        List<String> clear = lines.stream()
                .filter(Line::isClear)
                .limit(NAMED)
                .map(Line::name)
                .toList();
        String settled = found.isStable()
                ? ""
                : " The ranking had not settled when the most trajectories that were allowed were made.";
        return (clear.isEmpty()
                        ? "Nothing moves it more than other seeds do."
                        : "More than other seeds do, it is moved by " + String.join(", ", clear) + ".")
                + settled;
    }

    /** What the parameters say, a sentence. */
    public static String ofParameters(Scattered scattered, SeriesMeta indicator) {
        List<String> clear = parameters(scattered, indicator).stream()
                .filter(Line::isClear)
                .limit(NAMED)
                .map(line -> line.name() + " " + line.about() + ": " + changed(line.size(), indicator))
                .toList();
        return clear.isEmpty()
                ? "No single parameter changes it in a way that is distinguishable from luck and the others."
                : "One by one it is changed most by " + String.join("; ", clear) + ".";
    }

    /** A change with its interval. */
    public static String changed(Estimate change, SeriesMeta indicator) {
        return Amount.change(change.value(), indicator.unit())
                + (change.hasInterval()
                        ? " (" + Amount.changes(change.low(), change.high(), indicator.unit()) + ")"
                        : "");
    }

    /** How far apart draws are, a sentence. */
    public static String spread(Contrast contrast, SeriesMeta indicator, double... outcomes) {
        double[] numbers = Arrays.stream(outcomes).filter(Double::isFinite).toArray();
        if (numbers.length == 0) {
            return "Nothing could be measured.";
        }
        double low = StatUtils.percentile(numbers, 5);
        double high = StatUtils.percentile(numbers, 95);
        String range = contrast.isEffect()
                ? Amount.changes(low, high, indicator.unit())
                : Amount.levels(low, high, indicator.unit());
        double mean = StatUtils.mean(numbers);
        String middle =
                contrast.isEffect() ? Amount.change(mean, indicator.unit()) : Amount.level(mean, indicator.unit());
        int above = (int) Arrays.stream(numbers).filter(value -> value > 0).count();
        return "Over " + Amount.count(numbers.length, "draw", "draws")
                + " of these assumptions, each with seeds of its own, "
                + contrast.words() + " is " + middle + " on average, and in nine draws of ten " + range
                + (contrast.isEffect() ? "; it is above zero in " + above + " of " + numbers.length : "") + ".";
    }

    /** What indices say, sentences. */
    public static List<String> ofIndices(Asked asked, SobolIndices indices) {
        List<Line> lines = indices(asked, indices);
        List<String> sentences = new ArrayList<>();
        sentences.add("Of its variance stay while only one is unknown: "
                + lines.stream()
                        .limit(NAMED)
                        .map(line -> line.name() + " " + share(line.size()))
                        .collect(Collectors.joining("; "))
                + ".");
        List<String> negative = lines.stream()
                .filter(line -> line.further().value() < 0)
                .map(Line::name)
                .toList();
        if (!negative.isEmpty()) {
            sentences.add("Below zero came out the share that goes when one of these is known: "
                    + String.join(", ", negative)
                    + ". No share can be negative: it is an estimate of one that is zero or small, and with more --rows it"
                    + " comes nearer to it.");
        }
        return sentences;
    }

    private static String share(Estimate estimate) {
        String value = Amount.level(estimate.value(), Unit.SHARE);
        return estimate.hasInterval()
                ? value + " (" + Amount.levels(estimate.low(), estimate.high(), Unit.SHARE) + ")"
                : value;
    }

    /** What a quadratic response in the strongest parameters would tell, a sentence. */
    public static String ofResponse(Scattered scattered, SeriesMeta indicator) {
        int count = scattered.responding(indicator).length;
        if (count == 0) {
            return "There is no quadratic response: no parameter is known to change it.";
        }
        return scattered
                .response(indicator)
                .map(response -> "A quadratic response in the "
                        + Amount.count(count, "strongest parameter", "strongest parameters")
                        + " tells " + Amount.level(response.predicted(), Unit.SHARE)
                        + " of the variance of draws that it has not seen; it misses one by "
                        + Amount.size(response.error(), indicator.unit()) + ", luck included.")
                .orElse(
                        "There is no quadratic response: it would miss a draw that it has not seen by as much as the mean of"
                                + " all draws does.");
    }
}
