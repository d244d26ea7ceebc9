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
    private static final KeptVacancies HALF = new KeptVacancies(0, 100, 0, 0.5, true, false, 400);

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
        KeptVacancies over = new KeptVacancies(0, 0, 0, 0.5, true, true, 400);
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
        new KeptVacancies(0, 100, 0, 0, true, true, 400).open(economy, terms);
        assertThat(outreach()).isZero();
        assertThat(terms.labour.reserved.isNeutral()).isTrue();
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
