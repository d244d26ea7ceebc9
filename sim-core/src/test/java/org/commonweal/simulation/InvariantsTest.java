package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.money.Instrument;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.ParameterException.Problem;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Setting;
import org.commonweal.parameter.Unit;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds whatever is assumed: money does not leak, nobody spends what they do not have, and heads are people. */
class InvariantsTest {
    private static final int MONTHS = 24;
    private static final int SPECIFICATIONS = 8;
    private static final double MOST = 0.3;

    /** Every number of the specification somewhere within 30 % of its declared value, and within its declared range. */
    private static List<Setting> anything(long seed) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        Map<String, Row> rows = new HashMap<>();
        for (Row row : ParameterTable.defaults(ModelSpec.class)) {
            if (!row.unit().equals(ParameterTable.CHOICE) && !row.unit().equals(Unit.SWITCH.symbol())) {
                rows.put(row.key(), row);
                settings.put(row.key(), drawn(row, seed));
            }
        }
        // what is drawn may contradict itself, such as a lower limit above the upper one: that is drawn again
        for (long again = 1; ; again++) {
            try {
                ParameterReader.read(ModelSpec.class, List.copyOf(settings.values()));
                return List.copyOf(settings.values());
            } catch (ParameterException contradictory) {
                for (Problem problem : contradictory.problems()) {
                    for (String key : problem.where().split(", ")) {
                        settings.put(key, drawn(rows.get(key), seed + 1000 * again));
                    }
                }
            }
        }
    }

    /** A draw of the parameter's own: another parameter more changes none of the others. */
    private static Setting drawn(Row row, long seed) {
        Random random = new Random(seed * 31 + row.key().hashCode());
        random.nextDouble();
        double draw = 2 * random.nextDouble() - 1;
        // shares of a surplus may not add to more than the whole: they only shrink
        boolean share = row.key().matches("ownership\\..*\\.to-.*");
        // bands of contributions may not change their order: they shrink together
        boolean band = row.key().matches("pensions\\.employees\\..*-end");
        double value = row.value() * (1 + MOST * (share ? -Math.abs(draw) : band ? -1 : draw));
        return new Setting(row.key(), text(row, Math.max(row.min(), Math.min(row.max(), value))), "", row.key());
    }

    /** A whole number stays whole. */
    private static String text(Row row, double value) {
        boolean counted = row.unit().equals(Unit.COUNT.symbol());
        boolean whole = row.value() == Math.rint(row.value()) && row.value() != 0 && (row.value() != 1 || counted);
        BigDecimal number = new BigDecimal(whole ? Math.rint(value) : value);
        return number.setScale(whole ? 0 : 9, RoundingMode.HALF_EVEN).toPlainString();
    }

    static IntStream specifications() {
        return IntStream.range(0, SPECIFICATIONS);
    }

    /** Looks at the place itself when a month closes, besides what every audit looks at. */
    private static final class Inspector implements Observer {
        private Economy economy;
        private int months;

        @Override
        public void monthClosed(Month month, double[] values) {
            months++;
            new EconomyAudit(economy).check("inspection", month);
            for (int h = 0; h < economy.households.count; h++) {
                assertThat(economy.ledger.deposits(economy.accounts.household(h)))
                        .isNotNegative();
            }
            for (int f = 0; f < economy.firms.used; f++) {
                int account = economy.accounts.firm(f);
                assertThat(economy.ledger.deposits(account)).isNotNegative();
                if (!economy.firms.live[f]) {
                    assertThat(economy.ledger.netWorth(account))
                            .as("what a closed firm has left")
                            .isZero();
                    assertThat(economy.firms.heads(f)).isZero();
                }
            }
            for (Instrument what : Instrument.values()) {
                long sum = IntStream.range(0, economy.ledger.accounts())
                        .mapToLong(account -> economy.ledger.balance(what, account))
                        .sum();
                assertThat(sum).as(what.title()).isZero();
            }
        }
    }

    @ParameterizedTest(name = "specification {0}")
    @MethodSource("specifications")
    void whateverIsAssumedTheBooksAreInOrderAfterEveryPhase(int n) {
        ModelSpec spec = ParameterReader.read(ModelSpec.class, anything(n));
        Inspector inspector = new Inspector();
        Simulation simulation = new Simulation(spec, SmallPlace.data(), 100 + n, 1, 0, Audit.PHASE, List.of(inspector));
        inspector.economy = simulation.economy();
        assertThatCode(() -> simulation.run(MONTHS)).doesNotThrowAnyException();
        assertThat(inspector.months).isEqualTo(MONTHS);
    }

    /** Unusual, but allowed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "credit.low-cash=3 credit.wanted-cash=0.5",
                "portfolio.equity-return=-0.5 portfolio.volatility-scale=3",
                "fiscal.income-tax.basic-band=125140",
                "fiscal.national-insurance.upper-limit=12570",
                "consumption=fixed-share pricing=fixed",
                "labour.filling=0 entry.replacement=0",
                "investment.depreciation=0 surplus.kept-cash=0",
                "demography.leaving-home=18 banking.union-members=1"
            })
    void theBooksAreInOrderAtTheEndsOfTheRanges(String settings) {
        ModelSpec spec = Spec.with(settings.split(" "));
        assertThatCode(() -> SmallRun.of(spec, 8, 12, Audit.PHASE)).doesNotThrowAnyException();
    }

    @Test
    void randomSpecificationsDifferInNearlyEverything() {
        List<Setting> one = anything(0);
        List<Setting> other = anything(1);
        assertThat(one).hasSameSizeAs(other).hasSizeGreaterThan(200);
        long same = IntStream.range(0, one.size())
                .filter(i -> one.get(i).equals(other.get(i)))
                .count();
        // what is zero stays zero, and what is at the end of its range often stays there
        assertThat(same).isLessThan(one.size() / 2);
    }
}
