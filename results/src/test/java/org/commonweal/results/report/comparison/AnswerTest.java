package org.commonweal.results.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.SyntheticComparison;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.ComparisonPlan.Varies;
import org.commonweal.results.compare.Cost;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.Failure;
import org.commonweal.results.compare.Frame;
import org.commonweal.results.compare.ModelVariant;
import org.commonweal.results.number.Unit;
import org.commonweal.results.statistics.Interval;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final Interval NOTHING = new Interval(0, 0, 10, 1);
    private static final String CLOSED = "Contracts whose supplier closed";

    private static Effect effect(String indicator, double level, double mean, double halfWidth, int needed) {
        boolean distinguishable = needed == 0;
        return new Effect(
                indicator,
                "policy",
                new Interval(level, 1, 10, 0),
                new Interval(mean, halfWidth, 10, distinguishable ? 0.001 : 0.4),
                0.9,
                distinguishable ? 0.01 : 0.5,
                distinguishable,
                needed);
    }

    private static Effect none(String indicator) {
        return new Effect(indicator, "policy", new Interval(0.4, 0.1, 10, 0), NOTHING, Double.NaN, 1, false, 0);
    }

    private static Comparison comparison(List<Cost> costs, List<Failure> failures, Effect... effects) {
        return new Comparison(
                new Frame("Town", 0.25, 1, 10, 5, 10, 5, 0.05, "1", List.of("compare"), List.of()),
                List.of(
                        new ComparedScenario("baseline", "?", List.of(), List.of()),
                        new ComparedScenario("policy", "?", List.of(), List.of())),
                List.of(
                        SeriesMeta.outcome("labour.jobs", "Jobs", Unit.of("people"), "", Direction.HIGHER_IS_BETTER),
                        SeriesMeta.outcome("wealth.gini", "Gini", Unit.of("ratio"), "", Direction.LOWER_IS_BETTER),
                        SeriesMeta.outcome("treasury.net", "Treasury", Unit.of("pounds/month"), "", Direction.NEITHER),
                        SeriesMeta.outcome(
                                "retention.capital.locally-owned",
                                "Capital",
                                Unit.of("share"),
                                "",
                                Direction.HIGHER_IS_BETTER)),
                List.of(new ModelVariant("main", "as it is", Varies.NOTHING, 10, List.of(effects))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                costs,
                failures,
                List.of(),
                List.of());
    }

    private static Comparison mixed() {
        return comparison(
                List.of(
                        new Cost("policy", "Officers' time", "anchors", new Interval(120_000, 10_000, 10, 0)),
                        new Cost(
                                "policy",
                                "Contracts above the usual prices",
                                "anchors",
                                new Interval(50_000, 90_000, 10, 0.3))),
                List.of(
                        new Failure("baseline", CLOSED, 2, 10, 1, Unit.of("contracts")),
                        new Failure("policy", CLOSED, 3, 10, 2, Unit.of("contracts")),
                        new Failure("baseline", "Losses", 10, 10, 100, Unit.of("pounds")),
                        new Failure("policy", "Losses", 10, 10, 104, Unit.of("pounds"))),
                effect("labour.jobs", 1000, 20, 5, 0),
                effect("wealth.gini", 0.6, -0.002, 0.001, 0),
                effect("treasury.net", 40, 100, 200, 57),
                none("retention.capital.locally-owned"));
    }

    @Test
    void theOpeningSaysWhichScenarioMovesWhatByHowMuch() {
        assertThat(Answer.of(mixed()).get(0))
                .isEqualTo("In Town, 1 scenario was compared with the baseline in 10 pairs of simulated places, over"
                        + " years 6 to 10. Jobs rise by 20 people with policy (95 % interval +15 to +25). The Gini of"
                        + " wealth falls by 0.002 with policy (−0.003 to −0.001). Of 4 effects on headline indicators,"
                        + " 2 are statistically distinguishable from zero, 1 is not, and 1 is zero in every pair.");
    }

    @Test
    void aScenarioSaysWhatIsToldWhatIsNotWhatStaysWhatItCostsAndWhatFails() {
        assertThat(Answer.of(mixed()).get(1))
                .isEqualTo("Policy. Jobs rise by 20 people (+15 to +25; baseline 1,000 people). The Gini of wealth"
                        + " falls by 0.002 (−0.003 to −0.001; baseline 0.6). Not distinguishable from zero with 10"
                        + " pairs (in brackets: how many it would take): the net Exchequer balance (about 57). The same in"
                        + " every pair: the share of capital owned locally. It costs the anchors £120,000 a year"
                        + " (Officers' time, £110,000 to £130,000). What failed more than in the baseline: Contracts"
                        + " whose supplier closed, in 3 of 10 runs, 2 contracts on average (baseline: 1 contracts in 2 of"
                        + " 10 runs).");
    }

    @Test
    void aScenarioThatDoesNothingIsToldSo() {
        List<String> answer = Answer.of(comparison(List.of(), List.of(), none("labour.jobs")));
        assertThat(answer.get(0)).contains("Nothing at all changes with policy.");
        assertThat(answer.get(1))
                .isEqualTo("Policy. It changes nothing: every indicator is the baseline's to the last digit.");
    }

    @Test
    void theLastParagraphCountsWhatWasTestedAndWhatIsToldOfIt() {
        assertThat(Answer.of(mixed()).get(2))
                .contains("3 effects: 2 are statistically distinguishable from zero", "at most 5\u00a0%");
        assertThat(Answer.of(comparison(List.of(), List.of(), effect("labour.jobs", 1000, 1, 5, 90)))
                        .get(2))
                .contains("1 effect: none is statistically distinguishable from zero");
        assertThat(Answer.of(SyntheticComparison.bare())).last().asString().startsWith("With one pair");
    }

    @Test
    void theOpeningIsNoLongerThanCanBeReadAloud() {
        String opening = Answer.of(SyntheticComparison.complete()).get(0);
        assertThat(opening)
                .startsWith(
                        "In Northbrook, 5 scenarios were compared with the baseline in 10 pairs of simulated places")
                .contains("Real output rises by £1.2m a month with procurement (95 % interval +£400,000 to +£2m)")
                .contains("Further effects that are distinguishable from zero follow below.");
        assertThat(opening.split(" ")).hasSizeLessThanOrEqualTo(Answer.LONGEST);
    }

    @Test
    void thePageAndTheSummaryHaveTheSameSentences() {
        Comparison comparison = mixed();
        String page = ComparisonReport.html(comparison, List.of())
                .replace("\u2060", "")
                .replace("&#x27;", "'")
                .replaceAll("</?strong>", "");
        String summary = ComparisonSummary.of(comparison, List.of());
        List<String> missing = new ArrayList<>(Answer.of(comparison));
        missing.removeIf(paragraph -> page.contains(paragraph) && summary.contains(paragraph));
        assertThat(missing).isEmpty();
    }
}
