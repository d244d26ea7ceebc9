package org.commonweal.results.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.commonweal.results.chart.NumberStyle;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.Cost;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.Failure;

/** The answer of a comparison in plain words: what each scenario does to the few indicators that everybody asks for. */
public final class ComparisonAnswer {
    /** An indicator that everybody asks for, and what it is called in a sentence. */
    record Headline(String indicator, String words) {}

    static final List<Headline> HEADLINES = List.of(
            new Headline("output.real", "real output"),
            new Headline("labour.jobs", "jobs"),
            new Headline("labour.jobs.residents", "residents at work"),
            new Headline("income.disposable", "household income"),
            new Headline("wealth.gini", "the Gini of wealth"),
            new Headline("retention.capital.locally-owned", "the share of capital owned locally"),
            new Headline("retention.anchor.district.address", "the share of anchors' spend that stays in the place"),
            new Headline("treasury.net", "the Treasury's net take"));

    private final Comparison comparison;

    private ComparisonAnswer(Comparison comparison) {
        this.comparison = comparison;
    }

    /** What was compared, then a paragraph for each scenario, then how much of it may be chance. */
    public static List<String> of(Comparison comparison) {
        ComparisonAnswer answer = new ComparisonAnswer(comparison);
        List<String> paragraphs = new ArrayList<>(List.of(answer.frame()));
        comparison.scenarios().stream().skip(1).forEach(scenario -> paragraphs.add(answer.paragraph(scenario.name())));
        paragraphs.add(answer.chance());
        return paragraphs;
    }

    private String frame() {
        var frame = comparison.frame();
        int first = frame.years() - frame.window() + 1;
        return frame.placeTitle() + " at scale " + NumberStyle.PLAIN.axis().format(frame.scale()) + ", compared with "
                + comparison.scenarios().get(0).name() + " over " + frame.pairs()
                + " pairs of runs of the same seed: effects are means of "
                + (first == frame.years() ? "year " + first : "years " + first + " to " + frame.years())
                + ", with 95 % intervals.";
    }

    private String paragraph(String scenario) {
        List<Effect> effects = comparison.settings().get(0).effects().stream()
                .filter(effect -> effect.scenario().equals(scenario))
                .toList();
        if (effects.stream()
                .allMatch(effect -> effect.isNothing() || effect.difference().count() == 0)) {
            return scenario + " changes nothing: every indicator is the baseline's to the last digit.";
        }
        List<String> sentences = new ArrayList<>();
        String raised =
                list(effects, effect -> effect.told() && effect.difference().mean() > 0, true);
        String lowered =
                list(effects, effect -> effect.told() && effect.difference().mean() < 0, true);
        if (!raised.isEmpty() || !lowered.isEmpty()) {
            sentences.add(scenario
                    + (raised.isEmpty() ? "" : " raises " + raised)
                    + (raised.isEmpty() || lowered.isEmpty() ? "" : ", and")
                    + (lowered.isEmpty() ? "" : " lowers " + lowered)
                    + ".");
        }
        unclear(scenario, effects, sentences.isEmpty()).ifPresent(sentences::add);
        String same = list(effects, Effect::isNothing, false);
        if (!same.isEmpty()) {
            sentences.add("In every pair it leaves as it is: " + same + ".");
        }
        comparison.costs().stream()
                .filter(cost -> cost.scenario().equals(scenario))
                .forEach(cost -> sentences.add(words(cost)));
        comparison.failures().stream()
                .filter(failure -> failure.scenario().equals(scenario))
                .forEach(failure -> sentences.add(words(failure)));
        return String.join(" ", sentences);
    }

    private Optional<String> unclear(String scenario, List<Effect> effects, boolean alone) {
        Predicate<Effect> unclear = effect ->
                !effect.told() && !effect.isNothing() && effect.difference().count() > 1;
        String names = list(effects, unclear, false);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<String> needed = found(effects, unclear).stream()
                .map(found -> EffectWords.about(found.effect.pairsNeeded()))
                .toList();
        int pairs = comparison.frame().pairs();
        return Optional.of((alone ? scenario + " and the baseline" : "The two")
                + " cannot be told apart with " + pairs + " pairs in " + names
                + ": effects of the size seen need about "
                + Words.series(needed) + ".");
    }

    private String list(List<Effect> effects, Predicate<Effect> which, boolean sized) {
        return Words.series(found(effects, which).stream()
                .map(found -> found.headline.words()
                        + (sized ? " by " + words(found.effect).amount() : ""))
                .toList());
    }

    private record Found(Headline headline, Effect effect) {}

    private static List<Found> found(List<Effect> effects, Predicate<Effect> which) {
        List<Found> found = new ArrayList<>();
        for (Headline headline : HEADLINES) {
            effects.stream()
                    .filter(effect -> effect.indicator().equals(headline.indicator()) && which.test(effect))
                    .forEach(effect -> found.add(new Found(headline, effect)));
        }
        return found;
    }

    private EffectWords words(Effect effect) {
        return words(comparison, effect);
    }

    /** An effect in words. */
    static EffectWords words(Comparison comparison, Effect effect) {
        String unit = comparison.catalogue().stream()
                .filter(meta -> meta.name().equals(effect.indicator()))
                .findFirst()
                .orElseThrow()
                .unit();
        return new EffectWords(effect, unit);
    }

    static String words(Cost cost) {
        NumberStyle style = NumberStyle.of("pounds");
        return Words.sentence(cost.what()) + ": " + style.text(cost.perYear().mean()) + " a year ("
                + style.text(cost.perYear().low()) + " to "
                + style.text(cost.perYear().high())
                + "), on the account of: " + cost.payer() + ".";
    }

    static String words(Failure failure) {
        return Words.sentence(failure.what()) + ": in " + failure.runs() + " of " + failure.of() + " runs, "
                + NumberStyle.of(failure.unit()).text(failure.size())
                + (failure.unit().startsWith("pounds") ? "" : " " + failure.unit()) + " each on average.";
    }

    private String chance() {
        List<Effect> effects = comparison.settings().get(0).effects();
        long tested = effects.stream()
                .filter(effect -> !effect.isNothing() && effect.difference().count() > 1)
                .count();
        long told = effects.stream().filter(Effect::told).count();
        long allowed = Math.round(100 * comparison.frame().falseDiscoveries());
        return "All indicators of all scenarios were looked at together, " + tested + " effects; " + told
                + " are called different from zero, and so that at most " + allowed
                + " % of those are expected to be chance (Benjamini-Hochberg).";
    }
}
