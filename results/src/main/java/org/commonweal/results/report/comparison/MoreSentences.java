package org.commonweal.results.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweal.results.compare.Derived;
import org.commonweal.results.compare.Failure;
import org.commonweal.results.number.Amount;
import org.commonweal.results.report.Words;
import org.commonweal.results.report.ceiling.CeilingWords;
import org.commonweal.results.report.uncertainty.UncertaintyWords;
import org.commonweal.results.report.uncertainty.UncertaintyWords.Told;

/** The second paragraph of an answer: what explains the first, the country's account, what fails, what else is worse. */
final class MoreSentences {
    private static final int MOST = 6;
    private static final String A_YEAR = " a year";

    private final Policy policy;

    private MoreSentences(Policy policy) {
        this.policy = policy;
    }

    static String of(Policy policy) {
        MoreSentences more = new MoreSentences(policy);
        List<String> sentences = new ArrayList<>();
        more.whoHasTheJobs().ifPresent(sentences::add);
        more.whereIncomeComesFrom().ifPresent(sentences::add);
        LowIncomes.poverty(policy).ifPresent(sentences::add);
        LowIncomes.gini(policy).ifPresent(sentences::add);
        more.output().ifPresent(sentences::add);
        more.country().ifPresent(sentences::add);
        more.others().ifPresent(sentences::add);
        sentences.add(more.failures());
        more.worse().ifPresent(sentences::add);
        more.unclear().ifPresent(sentences::add);
        more.parts().ifPresent(sentences::add);
        more.ceilings().ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private Optional<String> whoHasTheJobs() {
        return policy.effect("labour.jobs")
                .flatMap(jobs -> policy.effect(Derived.COMMUTERS)
                        .flatMap(commuters -> policy.effect("labour.jobs.residents")
                                .flatMap(residents -> policy.effect("labour.outside")
                                        .map(outside -> "Of the change in jobs, " + jobs.change() + ", people who live"
                                                + " outside " + policy.place() + " hold " + stated(commuters)
                                                + "; of residents, " + stated(residents) + " have work, and "
                                                + stated(outside) + " of them work outside."))));
    }

    private Optional<String> whereIncomeComesFrom() {
        return policy.effect("income.disposable")
                .flatMap(income -> policy.effect("district.incomes.change")
                        .flatMap(earnings -> policy.effect(Derived.OTHER_INCOME)
                                .map(other -> "Household income changes by " + stated(income, A_YEAR)
                                        + " at current prices"
                                        + prices() + ": " + stated(earnings) + " from work, and " + stated(other)
                                        + " from benefits, pensions and property less taxes.")));
    }

    /** What there is between current prices and constant ones. */
    private String prices() {
        return policy.effect("output.prices")
                .filter(prices -> !prices.isNothing())
                .map(prices -> " (those of firms here change by " + Amount.relative(prices.share())
                        + (prices.isDistinguishable() ? ")" : ", which may be chance)"))
                .orElse("");
    }

    private Optional<String> output() {
        List<String> places = new ArrayList<>();
        for (Reach.Where where : Reach.Where.values()) {
            policy.effect(where.indicator(Reach.Measure.OUTPUT))
                    .ifPresent(effect -> places.add(stated(effect, A_YEAR) + " in " + where.there()));
        }
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of("Output at current prices changes by " + Words.series(places) + ".");
    }

    private Optional<String> country() {
        return policy.effect(Derived.NET_COUNTRY)
                .map(net -> "Net of the same cost, earnings in the country change by " + stated(net, A_YEAR) + ".");
    }

    private Optional<String> others() {
        List<String> changes = new ArrayList<>();
        for (Headline headline : Headline.ALL) {
            if (!Headline.isFirst(headline.indicator()) && !headline.indicator().equals("treasury.net")) {
                policy.effect(headline.indicator())
                        .filter(Spoken::isDistinguishable)
                        .ifPresent(effect -> changes.add(headline.words() + " " + headline.moves(effect.mean()) + " by "
                                + effect.size() + effect.interval() + " from "
                                + Amount.bare(effect.baseline(), effect.unit())));
            }
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(Words.sentence(Words.series(changes)) + ".");
    }

    private String failures() {
        List<String> failures = policy.view().comparison().failures().stream()
                .filter(failure -> failure.scenario().equals(policy.name()))
                .filter(policy.view()::failsMore)
                .map(this::failure)
                .toList();
        return failures.isEmpty()
                ? "Nothing fails distinguishably more often than without it."
                : "More fails than without it: " + String.join("; ", failures) + ".";
    }

    private String failure(Failure failure) {
        Optional<Failure> before = policy.view().inBaseline(failure);
        boolean asShare = Double.isFinite(failure.share());
        String now = asShare
                ? Amount.level(failure.share(), failure.shareUnit()) + " of all"
                : Amount.level(failure.size(), failure.unit());
        String then = before.map(other -> asShare
                        ? Amount.level(other.share(), other.shareUnit())
                        : Amount.level(other.size(), other.unit()))
                .orElse("none");
        return failure.what() + ", " + now + " instead of " + then;
    }

    private Optional<String> worse() {
        List<Losers> worse = Losers.indicators(policy);
        return worse.isEmpty()
                ? Optional.empty()
                : Optional.of("Also distinguishably worse: "
                        + Words.series(
                                worse.stream().limit(MOST).map(Losers::words).toList())
                        + (worse.size() > MOST ? ", and " + (worse.size() - MOST) + " more" : "") + ".");
    }

    private Optional<String> unclear() {
        List<String> unclear = new ArrayList<>();
        for (Headline headline : Headline.FIRST) {
            policy.effect(headline.indicator())
                    .filter(effect -> effect.effect().pairsNeeded() > 0)
                    .ifPresent(effect ->
                            unclear.add(Sentences.needed(effect.effect().pairsNeeded()) + " for " + headline.words()));
        }
        return unclear.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "If effects are as large as they look, it would take more pairs of runs to distinguish them: "
                                + Words.series(unclear) + ".");
    }

    private Optional<String> parts() {
        return UncertaintyWords.parts(Headline.FIRST.stream()
                .flatMap(headline -> policy.effect(headline.indicator()).stream()
                        .map(effect -> new Told(headline.words(), effect.effect(), effect.factor(), effect.unit())))
                .toList());
    }

    private Optional<String> ceilings() {
        return new CeilingWords(policy.view().comparison(), policy.scenario())
                .sentences(meta -> Headline.of(meta.name()).map(Headline::words).orElse(meta.title()));
    }

    private static String stated(Spoken effect) {
        return stated(effect, "");
    }

    /** A change in some time with its interval, or that it may be chance. */
    private static String stated(Spoken effect, String time) {
        return effect.change() + time + effect.doubt();
    }
}
