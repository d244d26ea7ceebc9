package org.commonweal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.stream.IntStream;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.indicator.Indicators;
import org.commonweal.money.Audit;
import org.commonweal.money.Flow;
import org.commonweal.simulation.SmallRun;
import org.commonweal.simulation.Spec;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/** Anchors of the tiny place keep vacancies; outreach costs 400 pounds for each. */
class KeptVacanciesTest {
    private static final KeptVacancies HALF = new KeptVacancies(0, 100, 0, 0.5, true, false, 400, 0, 0, 0, 0, 0);

    private final Economy economy = TinyPlace.open();
    private final Terms terms =
            new Terms(economy.anchors.stream().map(Anchor::kind).toList(), 1, 0);
    private final Anchor council = economy.anchors.get(0);

    private long outreach() {
        return economy.ledger.flows().month(Flow.PROGRAMME_COSTS);
    }

    @Test
    void aShareIsKeptByThoseWhoTakePart() {
        HALF.set(terms, 1);
        for (int a = 0; a < economy.anchors.size(); a++) {
            boolean takesPart = economy.anchors.get(a).kind().isCouncil();
            assertThat(terms.labour.reserved.value(a)).isEqualTo(takesPart ? 0.5 : 0);
        }
    }

    @Test
    void outreachIsPaidForWhatWasKeptLastMonthFoundOrNot() {
        council.keptPosts = 2;
        council.keptUnfilled = 1;
        HALF.open(economy, terms);
        assertThat(outreach()).isEqualTo(80_000);
        assertThat(economy.programmes.cost("kept-vacancies", "anchors")).isEqualTo(80_000);
        assertThat(economy.programmes.failures("kept-vacancies", "unfilled")).isEqualTo(1);
        assertThat(economy.programmes.failures("kept-vacancies", "unpaid")).isZero();
    }

    @Test
    void theLastOutreachIsPaidAfterItsEnd() {
        KeptVacancies over = new KeptVacancies(0, 0, 0, 0.5, true, true, 400, 0, 0, 0, 0, 0);
        council.keptPosts = 1;
        over.open(economy, terms);
        assertThat(outreach()).isEqualTo(40_000);
        assertThat(terms.labour.reserved.isNeutral()).isTrue();
    }

    @Test
    void anAnchorThatCannotPayForAllPaysWhatItHas() {
        long there = economy.ledger.deposits(council.account());
        council.keptPosts = (int) (there / 40_000) + 1;
        HALF.open(economy, terms);
        assertThat(outreach()).isEqualTo(there);
        assertThat(economy.programmes.failures("kept-vacancies", "unpaid")).isEqualTo(1);
    }

    @Test
    void withoutAShareNothingIsKeptOrPaid() {
        council.keptPosts = 3;
        new KeptVacancies(0, 100, 0, 0, true, true, 400, 0, 0, 0, 0, 0).open(economy, terms);
        assertThat(outreach()).isZero();
        assertThat(terms.labour.reserved.isNeutral()).isTrue();
    }

    @Test
    void trainingIsPaidByAnchorAndGovernmentCompletedOrNot() {
        KeptVacancies training = new KeptVacancies(0, 100, 0, 0.5, true, false, 0, 1, 2_000, 0.75, 0.7, 0.15);
        council.trained = 3;
        council.notCompleted = 1;
        training.open(economy, terms);
        assertThat(economy.programmes.cost("kept-vacancies", "anchors")).isEqualTo(150_000);
        assertThat(economy.programmes.cost("kept-vacancies", "Treasury")).isEqualTo(450_000);
        assertThat(economy.programmes.failures("kept-vacancies", "not-completed"))
                .isEqualTo(1);
    }

    @Test
    void trainingThatCostsNothingAndNobodyCompletesIsTheLeverWithoutIt() {
        SmallRun without = SmallRun.of(Spec.with("levers.kept-vacancies.share=1"), 6, 24, Audit.MONTH);
        SmallRun empty = SmallRun.of(
                Spec.with(
                        "levers.kept-vacancies.share=1",
                        "levers.kept-vacancies.trained=1",
                        "levers.kept-vacancies.training=0",
                        "levers.kept-vacancies.completion=0"),
                6,
                24,
                Audit.MONTH);
        for (int i = 0; i < Indicators.CATALOGUE.size(); i++) {
            String name = Indicators.CATALOGUE.get(i).name();
            if (!name.equals("kept-vacancies.trained") && !name.equals("failure.kept-vacancies.not-completed")) {
                for (int m = 0; m < 24; m++) {
                    assertThat(Double.compare(empty.month(m)[i], without.month(m)[i]))
                            .as(name)
                            .isZero();
                }
            }
        }
    }

    @Test
    void whoCompletesTrainingMayRiseAndEarnMore() {
        String[] trained = {
            "levers.kept-vacancies.share=1",
            "levers.kept-vacancies.trained=1",
            "levers.kept-vacancies.completion=1",
            "levers.kept-vacancies.skill-rises=1"
        };
        SmallRun without = SmallRun.of(Spec.with("levers.kept-vacancies.share=1"), 6, 36, Audit.MONTH);
        SmallRun with = SmallRun.of(Spec.with(trained), 6, 36, Audit.MONTH);
        assertThat(mean(with, "kept-vacancies.trained")).isPositive();
        assertThat(mean(with, "cost.kept-vacancies.treasury")).isPositive();
        assertThat(mean(with, "labour.jobs")).isCloseTo(mean(without, "labour.jobs"), withinPercentage(1));
        assertThat(with.sameAs(without)).isFalse();
    }

    @Test
    void workMovesToPoorNeighbourhoodsAndBecomesNoMore() {
        SmallRun usual = SmallRun.of(Spec.with(), 6, 36, Audit.MONTH);
        SmallRun kept = SmallRun.of(Spec.with("levers.kept-vacancies.share=1"), 6, 36, Audit.MONTH);
        String poor = "labour.unemployment.most-deprived";
        assertThat(mean(kept, poor)).isLessThan(mean(usual, poor) - 0.005);
        assertThat(mean(kept, "labour.jobs")).isCloseTo(mean(usual, "labour.jobs"), withinPercentage(1));
        assertThat(mean(kept, "kept-vacancies.hires")).isPositive();
    }

    /** Mean of an indicator from the second year on. */
    private static double mean(SmallRun run, String indicator) {
        int i = Indicators.CATALOGUE.indexOf(Indicators.named(indicator));
        return IntStream.range(12, run.months())
                .mapToDouble(month -> run.month(month)[i])
                .average()
                .orElseThrow();
    }
}
