package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.claims.FirmClaims;
import org.commonweal.economy.Economy;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.money.Instrument;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/** Share offers in a small place by the dozen: some fail, some societies close, and the books are in order. */
class CommunitySharesRunTest {
    private static final int MONTHS = 48;
    private static final long SEED = 5;
    private static final List<String> MANY = List.of(
            "levers.community-shares.offers=100",
            "levers.community-shares.target=150000",
            "levers.community-shares.target-spread=1",
            "levers.community-shares.leaving=0.2",
            "levers.community-shares.cost=2000",
            "levers.community-shares.ramp=0");

    /** Keeps every indicator, and looks at the members when a month closes. */
    private static final class Visitor implements Observer {
        private final List<double[]> values = new ArrayList<>();
        private final List<Long> bought = new ArrayList<>();
        private Economy economy;

        @Override
        public void monthClosed(Month month, double[] indicators) {
            values.add(indicators);
            if (economy != null) {
                look(month);
            }
        }

        private void look(Month month) {
            FirmClaims shares = economy.communityShares;
            long[] held = new long[economy.ledger.accounts()];
            for (int row = 0; row < shares.count(); row++) {
                assertThat(economy.firms.live[shares.firm(row)]).isTrue();
                held[shares.holder(row)] += shares.owed(row);
                if (economy.firms.shareOffer[shares.firm(row)] == month.index()) {
                    bought.add(shares.owed(row));
                }
            }
            for (int account = 0; account < held.length; account++) {
                long balance = economy.ledger.balance(Instrument.COMMUNITY_SHARES, account);
                assertThat(Math.max(0, balance)).isEqualTo(held[account]);
            }
        }

        /** The months as text, which is the same for the same bits. */
        private List<String> told() {
            return values.stream().map(Arrays::toString).toList();
        }

        private double sum(String name) {
            return values.stream().mapToDouble(month -> month[index(name)]).sum();
        }

        private double[] course(String name) {
            return values.stream().mapToDouble(month -> month[index(name)]).toArray();
        }

        private static int index(String name) {
            return Indicators.CATALOGUE.stream().map(Indicator::name).toList().indexOf(name);
        }
    }

    private static final Visitor VISITED = run(MONTHS, Spec.with(MANY));

    private static Visitor run(int months, ModelSpec spec) {
        Visitor visitor = new Visitor();
        Simulation simulation = new Simulation(spec, SmallPlace.data(), SEED, 1, 0, Audit.PHASE, List.of(visitor));
        visitor.economy = simulation.economy();
        simulation.run(months);
        return visitor;
    }

    @Test
    void societiesAreFoundedAndPayInterest() {
        assertThat(VISITED.sum("community-shares.raised")).isPositive();
        assertThat(Arrays.stream(VISITED.course("community-shares.societies"))
                        .max()
                        .orElseThrow())
                .isGreaterThan(2);
        assertThat(VISITED.sum("community-shares.interest")).isPositive();
        assertThat(VISITED.sum("cost.community-shares.societies")).isPositive();
    }

    @Test
    void someFailAndMembersLoseTheirMoney() {
        assertThat(VISITED.sum("failure.offers")).isPositive();
        assertThat(VISITED.sum("cost.community-shares.community-fund"))
                .isEqualTo(2_000 * VISITED.sum("failure.offers"));
        assertThat(VISITED.sum("failure.societies.closed")).isPositive();
        assertThat(VISITED.sum("failure.societies.members-loss"))
                .isPositive()
                .isLessThanOrEqualTo(VISITED.sum("community-shares.raised"));
    }

    @Test
    void holdingsAreSmallInTheMiddleAndMuchLargerOnAverage() {
        long[] bought =
                VISITED.bought.stream().mapToLong(Long::longValue).sorted().toArray();
        assertThat(bought).hasSizeGreaterThan(100);
        double median = bought[bought.length / 2] / 100.0;
        double mean = Arrays.stream(bought).average().orElseThrow() / 100;
        assertThat(median).isBetween(200.0, 800.0);
        assertThat(mean / median).isBetween(2.0, 10.0);
    }

    @Test
    void theSameSeedGivesTheSameRun() {
        Visitor again = run(MONTHS, Spec.with(MANY));
        assertThat(again.told()).isEqualTo(VISITED.told());
    }

    @Test
    void aLeverOfSizeZeroChangesNothingWhateverItsTerms() {
        Visitor untouched = run(24, Spec.with());
        Visitor idle = run(24, Spec.with(MANY, "levers.community-shares.offers=0"));
        assertThat(idle.told()).isEqualTo(untouched.told());
    }

    @Test
    void whenItEndsNoMoreIsOfferedAndSocietiesGoOn() {
        Visitor ended = run(MONTHS, Spec.with(MANY, "levers.community-shares.until=1"));
        double[] raised = ended.course("community-shares.raised");
        assertThat(Arrays.stream(raised, 0, 12).sum()).isPositive();
        assertThat(Arrays.stream(raised, 12, MONTHS).sum()).isZero();
        assertThat(ended.course("community-shares.societies")[13]).isPositive();
        assertThat(Arrays.stream(ended.course("community-shares.interest"), 12, MONTHS)
                        .sum())
                .isPositive();
    }

    @Test
    void aForkIsTheUninterruptedRun() {
        Visitor told = new Visitor();
        ModelSpec later = Spec.with(MANY);
        Simulation whole = new Simulation(later, SmallPlace.data(), SEED, 1, 12, Audit.MONTH, List.of(told));
        whole.run(24);
        Simulation warm = new Simulation(Spec.with(), SmallPlace.data(), SEED, 1, 12, Audit.MONTH, List.of());
        warm.run(0);
        Visitor forked = new Visitor();
        Simulation fork = warm.fork(later, List.of(forked));
        fork.run(24);
        assertThat(forked.sum("community-shares.raised")).isPositive();
        assertThat(forked.told()).isEqualTo(told.told().subList(12, 36));
        // and so is a fork of a place that has societies
        Visitor again = new Visitor();
        fork.fork(later, List.of(again)).run(36);
        whole.run(36);
        assertThat(again.values).hasSize(12);
        assertThat(again.told()).isEqualTo(told.told().subList(36, 48));
    }
}
