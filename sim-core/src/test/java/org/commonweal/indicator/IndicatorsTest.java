package org.commonweal.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.commonweal.measure.TinyMonth.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonweal.economy.Economy;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Inequality;
import org.commonweal.measure.Measurement;
import org.commonweal.measure.TinyMonth;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.money.Flow;
import org.commonweal.money.LeakageChannel;
import org.commonweal.money.Sector;
import org.commonweal.simulation.SmallRun;
import org.commonweal.simulation.Spec;
import org.commonweal.simulation.TinyPlace;
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
            "housing.tenure.owned",
            "housing.tenure.social",
            "housing.tenure.private",
            "people.share.retired",
            "people.share.65-plus",
            "finance.external.share");

    /** Shares that need a year to look back on. */
    private static final Set<String> SHARES_OF_A_YEAR = Set.of(
            "labour.flow.unemployed-to-work.quarter",
            "labour.flow.work-to-unemployed.quarter",
            "labour.flow.job-to-job.quarter",
            "firms.survival.1-year",
            "retention.surplus.all");

    /** What the place buys outside, as the tracer sees it; what the outside pays for itself left out. */
    static Stream<Flow> purchasesOutside() {
        Set<Flow> paidByTheOutside = Set.of(Flow.EXPORTS, Flow.FEES, Flow.CAPITAL_SALES);
        Set<Flow> paidHere = Set.of(Flow.CONSUMPTION, Flow.INPUTS, Flow.COMMUNITY_SPENDING);
        Set<Flow> paidByThePensionFund = Set.of(Flow.REPAIRS, Flow.FUND_FEES);
        return Stream.of(Flow.values())
                .filter(flow -> flow.kind() == Flow.Kind.CURRENT)
                .filter(flow -> LeakageChannel.of(flow, Sector.REGION) == LeakageChannel.REGIONAL_PURCHASES)
                .filter(flow -> !paidByTheOutside.contains(flow)
                        && !paidHere.contains(flow)
                        && !paidByThePensionFund.contains(flow));
    }

    @ParameterizedTest
    @MethodSource("purchasesOutside")
    void everythingThatThePlaceBuysOutsideLeaks(Flow why) {
        Economy economy = TinyPlace.open();
        economy.ledger.pay(why, economy.accounts.anchor(TinyPlace.COUNCIL), economy.accounts.region, 1_000);
        assertThat(read(TinyMonth.measured(economy), "leakage.imports")).isEqualTo(10);
    }

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
        assertThat(indicator.measure().unit()).isNotBlank();
        assertThat(indicator.definition()).hasSizeGreaterThan(10).doesNotEndWith(".");
    }

    @Test
    void noTwoHaveTheSameNameOrTitle() {
        assertThat(Indicators.CATALOGUE).extracting(Indicator::name).doesNotHaveDuplicates();
        assertThat(Indicators.CATALOGUE).extracting(Indicator::title).doesNotHaveDuplicates();
    }

    @Test
    void anIndicatorIsFoundByItsName() {
        assertThat(Indicators.named("wealth.gini").title()).isEqualTo("Gini of private wealth, as surveys count");
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
        // a month without a tender has no success rate
        // no firm is two years old yet, some forms have no firm, and a local bank that is not founded has lent nothing
        assertThat(none)
                .allMatch(name -> name.equals("tenders.local-wins")
                        || name.startsWith("firms.survival.")
                        || name.startsWith("retention.surplus.")
                        || name.startsWith("retention.lm3.")
                        || name.startsWith("leakage.profit.care.")
                        || name.equals("local-bank.defaults")
                        || name.equals("local-bank.capital-ratio")
                        || name.equals("local-bank.months-to-opening"));
        assertThat(none)
                .doesNotContain(
                        "firms.survival.1-year",
                        "retention.lm3.private-firms",
                        "retention.lm3.district.small-firms",
                        "retention.lm3.county.housing-associations",
                        "retention.surplus.private-firms");
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
    void sharesOfAYearDoSoWhenAYearIsOver() {
        for (String name : SHARES_OF_A_YEAR) {
            assertThat(RUN.month(MONTHS - 1)[index(name)]).as(name).isBetween(0.0, 1.0);
        }
    }

    @Test
    void partsAddToTheirWhole() {
        for (int month = 0; month < MONTHS; month++) {
            double[] values = RUN.month(month);
            double tenures = values[index("housing.tenure.owned")]
                    + values[index("housing.tenure.social")]
                    + values[index("housing.tenure.private")];
            assertThat(tenures).isBetween(1 - 1e-12, 1 + 1e-12);
            double sizes = values[index("firms.size.small")]
                    + values[index("firms.size.medium")]
                    + values[index("firms.size.large")];
            assertThat(sizes).isBetween(1 - 1e-12, 1 + 1e-12);
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
        Measurement measurement = TinyMonth.measured(TinyMonth.lived());
        assertThat(read(measurement, "people.households")).isEqualTo(4);
        // two of the hairdressers', the builder, and two at the council; one resident works outside; one is retired
        assertThat(read(measurement, "labour.jobs")).isEqualTo(5);
        assertThat(read(measurement, "labour.outside")).isEqualTo(1);
        assertThat(read(measurement, "labour.unemployment.rate")).isZero();
        // before tax 1,000 at the hairdressers', twice 1,000 at the council, 2,000 outside; the builder is not paid but
        // draws
        assertThat(read(measurement, "labour.pay.mean")).isEqualTo(5_000 / 4.0);
        assertThat(read(measurement, "income.disposable")).isEqualTo((230_564 + 74_800 + 190_000 + 145_900) / 100.0);
        assertThat(read(measurement, "credit.mortgages")).isEqualTo(59_800);
        assertThat(read(measurement, "exports.value")).isEqualTo(13_950);
        assertThat(read(measurement, "procurement.spend")).isEqualTo(1_600);
        // one of the two contracts, 1,000 of 1,600 pounds, is with a firm of the place
        assertThat(read(measurement, "retention.anchor.district.address")).isEqualTo(0.625);
        assertThat(read(measurement, "retention.anchor.region.address")).isEqualTo(1);
        assertThat(read(measurement, "housing.tenure.owned")).isEqualTo(0.5);
        assertThat(read(measurement, "output.utilisation")).isEqualTo(0.5);
        assertThat(read(measurement, "treasury.net")).isEqualTo(3_534.72);
    }

    @Test
    void thePeopleOfTheTinyPlaceAreCountedAsAPencilWould() {
        Measurement measurement = TinyMonth.measured(TinyMonth.lived());
        // six adults and the Dyers' child; Mrs Archer is 70; all are a month older than 240 years together
        assertThat(read(measurement, "people.population")).isEqualTo(7);
        assertThat(read(measurement, "people.share.retired")).isEqualTo(1 / 6.0);
        assertThat(read(measurement, "people.share.65-plus")).isEqualTo(1 / 7.0);
        assertThat(read(measurement, "people.age.mean")).isCloseTo(40 + 1 / 12.0, within(1e-12));
        // five jobs, one of them the builder's own; five residents are of working age
        assertThat(read(measurement, "labour.jobs.employees")).isEqualTo(4);
        assertThat(read(measurement, "labour.jobs.density")).isEqualTo(1);
        assertThat(read(measurement, "income.disposable.per-head")).isEqualTo(6_412.64 / 7.0);
        assertThat(read(measurement, "output.gva.per-head")).isEqualTo(read(measurement, "output.gva") / 7);
    }

    @Test
    void theFirmsOfTheTinyPlaceAreSmallAndOneOfTwoHasALoan() {
        Economy economy = TinyMonth.lived();
        Measurement measurement = TinyMonth.measured(economy);
        assertThat(read(measurement, "firms.size.small")).isEqualTo(1);
        assertThat(read(measurement, "finance.external.share")).isEqualTo(0.5);
        economy.firms.commuters[TinyPlace.BUILDERS] = 50;
        assertThat(read(TinyMonth.measured(economy), "firms.size.medium"))
                .as("50 employees and an owner")
                .isEqualTo(0.5);
        economy.firms.commuters[TinyPlace.BUILDERS] = 250;
        assertThat(read(TinyMonth.measured(economy), "firms.size.large")).isEqualTo(0.5);
        economy.firms.branch[TinyPlace.BUILDERS] = true;
        assertThat(read(TinyMonth.measured(economy), "firms.size.large")).isZero();
        assertThat(read(TinyMonth.measured(economy), "finance.external.share")).isZero();
    }

    @Test
    void theMoneyOfTheTinyPlaceIsSpreadAsAPencilSays() {
        Measurement measurement = TinyMonth.measured(TinyMonth.lived());
        // the Bakers own 100,000 less 59,800, Mrs Archer two houses
        assertThat(read(measurement, "wealth.property.gini"))
                .isCloseTo(new Inequality(new double[] {40_200, 200_000, 0, 0}).gini(), within(1e-12));
        // rights: the Bakers 190,000 + 10,000 and 5 % on both, Mrs Archer 2,400,000, the Coopers 20,000 + 40,000, the
        // Dyers 40,000
        assertThat(read(measurement, "wealth.pension.gini"))
                .isCloseTo(new Inequality(new double[] {210_000, 2_400_000, 60_000, 40_000}).gini(), within(1e-12));
        // pay 100,000, drawings 200,000, bonus 85,091 and interest 5,000 of two; her pot 10,000, interest 10,000, units
        // 6,000, rent 50,000; pay 300,000 and 2,000 of two; pay 100,000 and 200 of a parent and a child
        double[] original = {390_091 / 1.5, 76_000, 302_000 / 1.5, 100_200 / 1.3};
        assertThat(read(measurement, "income.original.gini")).isCloseTo(new Inequality(original).gini(), within(1e-12));
        // 10,000 of contributions each for a Baker, a Cooper and the Dyer, 20,000 for the other Cooper, less her
        // 10,000;
        // and 5 % a year, in their month, on the Bakers' 200,000 in pots
        assertThat(read(measurement, "income.saving-ratio.with-pensions"))
                .isCloseTo(1 - (384_000 + 80_000) / (641_264 + 40_000 + 10_000.0), within(1e-12));
    }

    @Test
    void everyIndicatorReadsTheTinyPlaceToo() {
        Measurement measurement = TinyMonth.measured(TinyPlace.open());
        List<String> infinite = catalogue()
                .filter(one -> Double.isInfinite(read(measurement, one.name())))
                .map(Indicator::name)
                .toList();
        assertThat(infinite).isEmpty();
    }
}
