package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.money.Audit;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/** Runs of the small place with a local bank. */
class LocalBankRunTest {
    private static final long SEED = 5;
    private static final int MONTHS = 30;
    private static final List<String> NAMES =
            Indicators.CATALOGUE.stream().map(Indicator::name).toList();
    private static final List<String> BANK = List.of(
            "levers.local-bank.council-capital=50000",
            "levers.local-bank.investors-capital=100000",
            "levers.local-bank.ramp=0.5",
            "levers.local-bank.households=0.5",
            "levers.local-bank.firms=0.5",
            "levers.local-bank.asked=1",
            "levers.local-bank.fixed-costs=1000");

    private static SmallRun run(String... changes) {
        return SmallRun.of(Spec.with(BANK, changes), SEED, MONTHS, Audit.PHASE);
    }

    private static SmallRun baseline() {
        return SmallRun.of(Spec.with(), SEED, MONTHS, Audit.MONTH);
    }

    private static double[] series(SmallRun run, String indicator) {
        double[] values = new double[run.months()];
        for (int month = 0; month < values.length; month++) {
            values[month] = run.month(month)[NAMES.indexOf(indicator)];
        }
        return values;
    }

    private static double sum(SmallRun run, String indicator) {
        return Arrays.stream(series(run, indicator)).sum();
    }

    private static List<Integer> monthsThatDiffer(SmallRun one, SmallRun other) {
        List<Integer> months = new ArrayList<>();
        for (int month = 0; month < one.months(); month++) {
            if (!Arrays.equals(one.month(month), other.month(month))) {
                months.add(month);
            }
        }
        return months;
    }

    @Test
    void itIsFoundedWinsCustomersAndLendsWithEveryPennyAccountedFor() {
        SmallRun run = run();
        assertThat(sum(run, "cost.local-bank.council"))
                .isLessThanOrEqualTo(50_000)
                .isGreaterThan(40_000);
        assertThat(series(run, "local-bank.deposits")[MONTHS - 1]).isPositive();
        assertThat(sum(run, "local-bank.lent")).isPositive();
        assertThat(run.sameAs(run())).as("same seed, same bytes").isTrue();
    }

    @Test
    void withoutCapitalItChangesNoByte() {
        SmallRun none = run("levers.local-bank.council-capital=0", "levers.local-bank.investors-capital=0");
        assertThat(none.sameAs(baseline())).isTrue();
    }

    @Test
    void beforeItStartsNothingDiffers() {
        assertThat(monthsThatDiffer(run("levers.local-bank.from=2"), baseline()))
                .startsWith(24)
                .hasSize(MONTHS - 24);
    }

    @Test
    void afterItsEndItTakesNoMoreCapitalAndItsLoansRunOff() {
        SmallRun run = run("levers.local-bank.until=1", "credit.term=12");
        double[] council = series(run, "cost.local-bank.council");
        assertThat(Arrays.stream(council, 12, MONTHS).max().orElseThrow()).isLessThanOrEqualTo(0);
        assertThat(Arrays.stream(series(run, "local-bank.lent-after-refusal"), 12, MONTHS)
                        .sum())
                .isZero();
        double[] loans = series(run, "local-bank.loans");
        assertThat(loans[11]).isPositive();
        assertThat(loans[MONTHS - 1]).isLessThan(loans[11]);
    }

    @Test
    void costsThatItsBusinessDoesNotCarryEndInItsResolution() {
        SmallRun run = run("levers.local-bank.fixed-costs=150000");
        assertThat(sum(run, "failure.local-bank.closed")).isEqualTo(1);
        assertThat(series(run, "local-bank.capital")[MONTHS - 1]).isZero();
        assertThat(series(run, "local-bank.deposits")[MONTHS - 1]).isZero();
        assertThat(series(run, "local-bank.loans")[MONTHS - 1]).isZero();
        assertThat(sum(run, "cost.local-bank.council")).as("all is lost").isEqualTo(50_000);
    }

    @Test
    void aForkThatFoundsItIsTheUninterruptedRun() {
        List<String> uninterrupted = new ArrayList<>();
        Observer one = diary(uninterrupted);
        new Simulation(Spec.with(BANK), SmallPlace.data(), SEED, 1, 12, Audit.MONTH, List.of(one)).run(12);
        Simulation warm = new Simulation(Spec.with(), SmallPlace.data(), SEED, 1, 12, Audit.MONTH, List.of());
        warm.run(0);
        List<String> forked = new ArrayList<>();
        warm.fork(Spec.with(BANK), List.of(diary(forked))).run(6);
        List<String> fromAFork = new ArrayList<>();
        Simulation half = warm.fork(Spec.with(BANK), List.of());
        half.run(6);
        half.fork(Spec.with(BANK), List.of(diary(fromAFork))).run(12);
        assertThat(forked).isEqualTo(uninterrupted.subList(12, 18));
        assertThat(fromAFork).isEqualTo(uninterrupted.subList(18, 24));
    }

    private static Observer diary(List<String> lines) {
        return new Observer() {
            @Override
            public void monthClosed(Month month, double[] values) {
                lines.add(month + Arrays.toString(values));
            }
        };
    }
}
