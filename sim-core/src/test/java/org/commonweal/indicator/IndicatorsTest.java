package org.commonweal.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonweal.economy.Economy;
import org.commonweal.money.Audit;
import org.commonweal.simulation.ModelSpec;
import org.commonweal.simulation.SmallRun;
import org.commonweal.simulation.Spec;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every entry of the catalogue explains itself and yields a number, or says that there is none. */
class IndicatorsTest {
    private static final int MONTHS = 14;
    private static final ModelSpec SPEC = Spec.with();
    private static final SmallRun RUN = SmallRun.of(SPEC, 3, MONTHS, Audit.MONTH);

    /** Shares of a whole that cannot be below zero or above one. */
    private static final Set<String> SHARES = Set.of(
            "labour.unemployment.rate",
            "labour.commuters.share",
            "income.poverty",
            "retention.anchor.district.address",
            "retention.capital.locally-owned",
            "housing.owned",
            "housing.social",
            "housing.private",
            "people.retired");

    static Stream<Indicator> catalogue() {
        return Indicators.CATALOGUE.stream();
    }

    private static int index(String name) {
        return Indicators.CATALOGUE.indexOf(Indicators.named(name));
    }

    private static double value(Indicator indicator, int month) {
        return RUN.month(month)[Indicators.CATALOGUE.indexOf(indicator)];
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void everyIndicatorExplainsItself(Indicator indicator) {
        assertThat(indicator.name()).matches("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*");
        assertThat(indicator.title()).isNotBlank();
        assertThat(indicator.unit()).isNotBlank();
        assertThat(indicator.definition()).hasSizeGreaterThan(10).doesNotEndWith(".");
        assertThat(indicator.direction()).isNotNull();
    }

    @Test
    void noTwoHaveTheSameNameOrTitle() {
        assertThat(Indicators.CATALOGUE).extracting(Indicator::name).doesNotHaveDuplicates();
        assertThat(Indicators.CATALOGUE).extracting(Indicator::title).doesNotHaveDuplicates();
    }

    @Test
    void anIndicatorIsFoundByItsName() {
        assertThat(Indicators.named("wealth.gini").title()).isEqualTo("Gini of private wealth");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicators.named("wealth.giny"))
                .withMessageContaining("wealth.giny");
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void everyIndicatorIsANumberOrNoneInEveryMonth(Indicator indicator) {
        for (int month = 0; month < MONTHS; month++) {
            assertThat(Double.isInfinite(value(indicator, month)))
                    .as("month " + month)
                    .isFalse();
        }
    }

    @Test
    void afterAYearNearlyAllOfThemAreNumbers() {
        Set<String> none = new HashSet<>();
        catalogue().filter(one -> Double.isNaN(value(one, MONTHS - 1))).forEach(one -> none.add(one.name()));
        // a month without a tender or an application has no success rate
        assertThat(none).isSubsetOf("tenders.local-wins", "credit.approval");
    }

    @Test
    void sharesOfAWholeLieBetweenNothingAndAll() {
        for (String name : SHARES) {
            for (int month = 0; month < MONTHS; month++) {
                assertThat(RUN.month(month)[index(name)]).as(name).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void partsAddToTheirWhole() {
        for (int month = 0; month < MONTHS; month++) {
            double[] values = RUN.month(month);
            double tenures =
                    values[index("housing.owned")] + values[index("housing.social")] + values[index("housing.private")];
            assertThat(tenures).isBetween(1 - 1e-12, 1 + 1e-12);
            assertThat(values[index("wealth.mean")])
                    .isCloseTo(
                            values[index("wealth.liquid.mean")]
                                    + values[index("wealth.property.mean")]
                                    + values[index("wealth.pension.mean")],
                            within(0.01));
            assertThat(values[index("wealth.top10.share")]).isGreaterThan(values[index("wealth.top1.share")]);
        }
    }

    @Test
    void theTinyPlaceIsMeasuredAsAPencilWould() {
        Economy economy = TinyPlace.open();
        ModelSpec spec = TinyPlace.spec();
        var cycle = TinyPlace.cycle(economy, spec);
        for (Phase phase : Phase.values()) {
            cycle.run(phase);
        }
        Measurement measurement = new Measurement(economy, spec.ownership().inOrder());
        measurement.take();
        assertThat(read(measurement, "households.count")).isEqualTo(4);
        // two of the hairdressers', the builder, and two at the council; one resident works outside; one is retired
        assertThat(read(measurement, "labour.jobs")).isEqualTo(5);
        assertThat(read(measurement, "labour.outside")).isEqualTo(1);
        assertThat(read(measurement, "labour.unemployment.rate")).isZero();
        // before tax 1,000 at the hairdressers', twice 1,000 at the council, 2,000 outside; the builder is not paid but
        // draws
        assertThat(read(measurement, "labour.pay.mean")).isEqualTo(5_000 / 4.0);
        assertThat(read(measurement, "income.disposable")).isEqualTo((264_600 + 90_000 + 190_000 + 145_900) / 100.0);
        assertThat(read(measurement, "credit.mortgages")).isEqualTo(59_800);
        assertThat(read(measurement, "exports.value")).isEqualTo(13_950);
        assertThat(read(measurement, "anchors.spend")).isEqualTo(1_600);
        // one of the two contracts, 1,000 of 1,600 pounds, is with a firm of the place
        assertThat(read(measurement, "retention.anchor.district.address")).isEqualTo(0.625);
        assertThat(read(measurement, "retention.anchor.region.address")).isEqualTo(1);
        assertThat(read(measurement, "housing.owned")).isEqualTo(0.5);
        assertThat(read(measurement, "output.utilisation")).isEqualTo(0.5);
        assertThat(read(measurement, "treasury.net")).isEqualTo(2_702);
    }

    private static double read(Measurement measurement, String name) {
        return Indicators.named(name).formula().applyAsDouble(measurement);
    }

    @Test
    void everyIndicatorReadsTheTinyPlaceToo() {
        Economy economy = TinyPlace.open();
        Measurement measurement =
                new Measurement(economy, TinyPlace.spec().ownership().inOrder());
        measurement.take();
        List<String> infinite = catalogue()
                .filter(one -> Double.isInfinite(read(measurement, one.name())))
                .map(Indicator::name)
                .toList();
        assertThat(infinite).isEmpty();
    }
}
