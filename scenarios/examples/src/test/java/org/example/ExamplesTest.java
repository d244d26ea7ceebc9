package org.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.ownership.LegalForms;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.Question;
import org.commonweal.place.LegalFormCounts;
import org.commonweal.place.PlaceData;
import org.commonweal.simulation.Observer;
import org.commonweal.simulation.Simulation;
import org.commonweal.simulation.SmallRun;
import org.commonweal.simulation.Spec;
import org.commonweal.time.Month;
import org.commonweal.trade.ConsumptionRule;
import org.junit.jupiter.api.Test;

/** One of each kind, from outside the core: found by its name in {@code META-INF/services}, and as good as the core's. */
class ExamplesTest {
    private static final int LONGEST = 70;

    @Test
    void eachIsAFileOfAtMostSeventyLines() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> files =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(files).hasSize(6);
            for (Path file : files) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST);
            }
        }
    }

    @Test
    void aLeverIsSetLikeAnyOtherAndItsCostsAndFailuresAreMeasured() {
        SmallRun run = SmallRun.of(
                Spec.with("levers.supplier-days.days=12", "levers.supplier-days.ramp=0"), 1, 24, Audit.PHASE);
        assertThat(value(run, 23, "cost.supplier-days.council")).isEqualTo(4_000);
        assertThat(value(run, 23, "failure.supplier-days.unpaid")).isZero();
    }

    @Test
    void aRuleIsChosenByItsName() {
        ModelSpec spec = Spec.with("consumption=steady-spending", "consumption.of-the-rest=0.5");
        assertThat(spec.rules().consumption()).isEqualTo(new SteadySpending(0.5));
        SmallRun thrifty = SmallRun.of(spec, 1, 12, Audit.PHASE);
        SmallRun usual = SmallRun.of(Spec.with(), 1, 12, Audit.PHASE);
        assertThat(value(thrifty, 11, "retention.velocity")).isLessThan(value(usual, 11, "retention.velocity"));
        assertThat(ParameterTable.rows(spec, List.of()))
                .extracting(ParameterTable.Row::key)
                .contains("consumption.of-the-rest");
    }

    @Test
    void anIndicatorIsMeasuredEveryMonth() {
        SmallRun run = SmallRun.of(Spec.with(), 1, 2, Audit.OFF);
        assertThat(value(run, 1, "people.with-children")).isBetween(0.1, 0.6);
    }

    @Test
    void aLegalFormHasFirmsWhereAPlaceCountsThemAndNoneElsewhere() {
        assertThat(LegalForms.SECTORS).extracting("title").contains("social cooperatives");
        LegalFormCounts counts = SmallPlace.data().legalForms();
        assertThat(firms(SmallPlace.data())).isZero();
        Map<String, Integer> more = new TreeMap<>(counts.special());
        more.put("social-cooperatives", 4);
        PlaceData place = SmallPlace.data()
                .with(new LegalFormCounts(
                        counts.companies(), counts.soleProprietors(), counts.partnerships(), counts.nonProfit(), more));
        assertThat(firms(place)).isEqualTo(4);
    }

    private static double firms(PlaceData place) {
        double[] count = new double[1];
        int column = Indicators.CATALOGUE.indexOf(Indicators.named("firms.count.social-cooperatives"));
        Observer counter = new Observer() {
            @Override
            public void monthClosed(Month month, double[] values) {
                count[0] = values[column];
            }
        };
        new Simulation(Spec.with(), place, 1, 1, 0, Audit.PHASE, List.of(counter)).run(1);
        return count[0];
    }

    @Test
    void anObserverIsFound() {
        assertThat(ServiceLoader.load(Observer.class).stream().map(ServiceLoader.Provider::type))
                .containsExactly(UnemploymentAlarm.class);
    }

    @Test
    void answersOfOtherJarsComeAfterThoseOfTheCore() {
        assertThat(Question.answers(ConsumptionRule.class))
                .containsExactly(
                        ConsumptionRule.WealthTarget.class, ConsumptionRule.FixedShare.class, SteadySpending.class);
    }

    private static double value(SmallRun run, int month, String indicator) {
        List<String> names = Indicators.CATALOGUE.stream().map(Indicator::name).toList();
        return run.month(month)[names.indexOf(indicator)];
    }
}
