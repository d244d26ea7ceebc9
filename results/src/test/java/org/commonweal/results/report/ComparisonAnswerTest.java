package org.commonweal.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.Cost;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.Failure;
import org.commonweal.results.compare.Frame;
import org.commonweal.results.compare.Interval;
import org.commonweal.results.compare.ModelSetting;
import org.junit.jupiter.api.Test;

class ComparisonAnswerTest {
    private static final Interval NOTHING = new Interval(0, 0, 10, 1);

    private static Effect effect(String indicator, double level, double mean, double halfWidth, int needed) {
        boolean told = needed == 0;
        return new Effect(
                indicator,
                "policy",
                new Interval(level, 1, 10, 0),
                new Interval(mean, halfWidth, 10, told ? 0.001 : 0.4),
                0.9,
                told ? 0.01 : 0.5,
                told,
                needed);
    }

    private static Comparison comparison(List<Cost> costs, List<Failure> failures, Effect... effects) {
        return new Comparison(
                new Frame("Town", 0.25, 1, 10, 5, 10, 5, 0.05, "1", List.of("compare"), List.of()),
                List.of(
                        new ComparedScenario("baseline", "?", List.of(), List.of()),
                        new ComparedScenario("policy", "?", List.of(), List.of())),
                List.of(
                        new SeriesMeta("labour.jobs", "Jobs", "people", "", "higher is better"),
                        new SeriesMeta("wealth.gini", "Gini", "ratio", "", "lower is better"),
                        new SeriesMeta("treasury.net", "Treasury", "pounds/month", "", "neither"),
                        new SeriesMeta("retention.capital.locally-owned", "Capital", "share", "", "higher is better")),
                List.of(new ModelSetting("main", "as it is", 10, List.of(effects))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                costs,
                failures,
                List.of(),
                List.of());
    }

    @Test
    void it_says_what_is_raised_and_lowered_what_is_unclear_and_what_stays() {
        List<String> answer = ComparisonAnswer.of(comparison(
                List.of(new Cost("policy", "officers' time", "anchors", new Interval(120_000, 10_000, 10, 0))),
                List.of(new Failure("policy", "contracts whose supplier closed", 3, 10, 2, "contracts")),
                effect("labour.jobs", 1000, 20, 5, 0),
                effect("wealth.gini", 0.6, -0.002, 0.001, 0),
                effect("treasury.net", 40, 100, 200, 57),
                new Effect(
                        "retention.capital.locally-owned",
                        "policy",
                        new Interval(0.4, 0.1, 10, 0),
                        NOTHING,
                        Double.NaN,
                        1,
                        false,
                        0)));
        assertThat(answer).hasSize(3);
        assertThat(answer.get(0)).contains("10 pairs", "years 6 to 10");
        assertThat(answer.get(1))
                .isEqualTo(
                        "policy raises jobs by 2.00 % (1.50 to 2.50), and lowers the Gini of wealth by 0.0020"
                                + " (0.0010 to 0.0030). The two cannot be told apart with 10 pairs in the Treasury's net take:"
                                + " effects of the size seen need about 57. In every pair it leaves as it is: the share of"
                                + " capital owned locally. Officers' time: £120,000 a year (£110,000 to £130,000), on the account of:"
                                + " anchors. Contracts whose supplier closed: in 3 of 10 runs, 2.00 contracts each on average.");
        assertThat(answer.get(2)).contains("3 effects; 2 are called different from zero", "at most 5 %");
    }

    @Test
    void a_scenario_that_does_nothing_is_told_so() {
        Effect nothing =
                new Effect("labour.jobs", "policy", new Interval(1000, 5, 10, 0), NOTHING, Double.NaN, 1, false, 0);
        assertThat(ComparisonAnswer.of(comparison(List.of(), List.of(), nothing))
                        .get(1))
                .isEqualTo("policy changes nothing: every indicator is the baseline's to the last digit.");
    }

    @Test
    void shares_are_in_points_and_net_flows_in_their_unit() {
        Effect share = effect("retention.capital.locally-owned", 0.4, 0.0213, 0.011, 0);
        assertThat(new EffectWords(share, "share").signed()).isEqualTo("+2.1 points ± 1.1");
        Effect net = effect("treasury.net", 40, -12_345, 1_100, 0);
        assertThat(new EffectWords(net, "pounds/month").signed()).isEqualTo("-12,300 pounds/month ± 1,100");
    }

    @Test
    void numbers_of_pairs_are_rounded_to_what_they_are_worth() {
        assertThat(EffectWords.about(57)).isEqualTo("57");
        assertThat(EffectWords.about(123)).isEqualTo("130");
        assertThat(EffectWords.about(4_321)).isEqualTo("4,400");
    }
}
