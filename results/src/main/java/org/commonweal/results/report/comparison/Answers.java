package org.commonweal.results.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.Frame;
import org.commonweal.results.number.Amount;
import org.commonweal.results.report.Answer;
import org.commonweal.results.report.Words;

/** What each scenario does, in three sentences and a paragraph: the same wherever it is read. */
public final class Answers {
    private static final int FEW = 3;

    private final Policy policy;

    private Answers(Policy policy) {
        this.policy = policy;
    }

    /** The answers, one for each scenario that was compared with the baseline. */
    public static List<Answer> of(Comparison comparison) {
        return of(new ComparisonView(comparison));
    }

    static List<Answer> of(ComparisonView view) {
        return view.scenarios().stream()
                .map(scenario -> new Answers(new Policy(view, scenario)).answer())
                .toList();
    }

    private Answer answer() {
        String subject = ComparisonView.title(policy.name());
        String question = policy.scenario().question();
        return policy.changesNothing()
                ? new Answer(
                        subject,
                        question,
                        List.of(
                                with() + ", nothing changes: every number is the baseline's to the last digit.",
                                "It costs nobody anything.",
                                "Nobody loses; this is " + runs() + "."),
                        "")
                : new Answer(
                        subject,
                        question,
                        List.of(here(), CostSentence.of(policy), elsewhere()),
                        (MorningAfter.sentence(policy.view(), policy.scenario()) + " " + MoreSentences.of(policy))
                                .strip());
    }

    private String with() {
        return "With " + ComparisonView.words(policy.name());
    }

    /** What changes in the place. */
    private String here() {
        List<String> changes = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (Headline headline : Headline.FIRST) {
            policy.effect(headline.indicator()).ifPresent(effect -> {
                if (effect.isNothing()) {
                    unchanged.add(headline.words());
                } else if (effect.isDistinguishable() || policy.view().main().hasFewPairs()) {
                    changes.add(headline.words() + " " + headline.moves(effect.mean()) + " by " + effect.size()
                            + effect.interval() + ", " + effect.ofBaseline());
                } else {
                    unclear.add(headline.words());
                }
            });
        }
        if (!unchanged.isEmpty()) {
            changes.add(Words.series(unchanged) + (isOne(unchanged) ? " does" : " do") + " not change at all");
        }
        if (!unclear.isEmpty()) {
            changes.add(Words.series(unclear) + (isOne(unclear) ? " does" : " do")
                    + " not change in a way that is distinguishable from chance");
        }
        return with()
                + (policy.view().main().hasFewPairs() ? ", in too few runs to distinguish any change from chance" : "")
                + ", on average over " + policy.view().window() + ", in " + policy.place() + " "
                + String.join("; ", changes) + ".";
    }

    private static boolean isOne(List<String> words) {
        return words.size() == 1
                && Headline.FIRST.stream()
                        .anyMatch(headline -> headline.words().equals(words.get(0)) && !headline.many());
    }

    /** What happens elsewhere, who loses, and how sure all of it is. */
    private String elsewhere() {
        List<String> parts = new ArrayList<>();
        jobsElsewhere(parts);
        List<Losers> losers = Losers.groups(policy);
        parts.add(
                losers.isEmpty()
                        ? "none of the groups compared here loses distinguishably"
                        : "here lose "
                                + Words.series(losers.stream()
                                        .limit(FEW)
                                        .map(Losers::words)
                                        .toList())
                                + (losers.size() > FEW ? ", and " + (losers.size() - FEW) + " further groups" : ""));
        return Words.sentence(String.join("; ", parts)) + "; all this is " + runs() + ".";
    }

    private void jobsElsewhere(List<String> parts) {
        List<String> places = new ArrayList<>();
        boolean any = false;
        for (Reach.Where where : Reach.Where.values()) {
            var jobs = policy.effect(where.indicator(Reach.Measure.JOBS));
            if (where != Reach.Where.DISTRICT && jobs.isPresent()) {
                any |= jobs.get().isDistinguishable();
                places.add(jobs.get().change() + jobs.get().interval() + " in " + where.there());
            }
        }
        if (!places.isEmpty()) {
            parts.add("elsewhere, jobs change by " + Words.series(places)
                    + (any ? "" : ", none of it distinguishable from zero"));
        }
    }

    /** How sure it is, and what is left out. */
    private String runs() {
        Frame frame = policy.view().frame();
        return "what a model says in " + Amount.count(frame.pairs(), "run", "runs") + " with it and as many without it"
                + (policy.view().main().hasFewPairs() ? ", too few to distinguish anything from chance" : "")
                + "; it leaves out new building, growth in numbers and how prices elsewhere respond, and is no forecast";
    }
}
