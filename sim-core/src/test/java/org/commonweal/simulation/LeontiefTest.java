package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.commonweal.economy.Accounts;
import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Households;
import org.commonweal.economy.Industry;
import org.commonweal.economy.LocalRates;
import org.commonweal.economy.Neighbourhoods;
import org.commonweal.economy.OutsideWorld;
import org.commonweal.economy.People;
import org.commonweal.economy.Technology;
import org.commonweal.enterprise.OpeningEnterprises;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Ledger;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.place.HoursData;
import org.commonweal.place.NationalData;
import org.commonweal.random.Draws;
import org.commonweal.time.Month;
import org.commonweal.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With behaviour switched off the model is the textbook's. One firm in each industry, fixed prices, capacity without
 * limit, and demand from outside that goes on and on: what firms sell settles where Leontief's inverse says, (I - A)^-1
 * d; and when a household spends a fixed share of what firms pay it, where Kahn's multiplier says, (I - A - c b w')^-1
 * d.
 */
class LeontiefTest {
    private static final int N = Industry.FIRM_INDUSTRIES;
    private static final int MATRICES = 100;

    /** A hundred million pounds, of which a penny is a ten thousand millionth. */
    private static final double MUCH = 1e10;

    /** Money in everybody's account, so that nobody needs a bank; twelve of them are far below {@code Pence.MOST}. */
    private static final long PLENTY = 100_000_000_000_000L;

    private static final ModelSpec SPEC = Spec.with(
            "pricing=fixed",
            "productivity.shock=0",
            "inputs.review=0",
            "investment.depreciation=0",
            "exports.shock=0",
            "consumption=fixed-share",
            "consumption.propensity=1",
            "shopping.review=0");

    /** Local inputs a pound of output of the buying firm needs, demand from outside, and what households do. */
    private record Textbook(double[][] inputs, double[] demand, double[] spending, double[] pay) {
        /** A textbook without households. */
        Textbook(double[][] inputs, double[] demand) {
            this(inputs, demand, new double[N], new double[N]);
        }

        /** What each firm sells in the end: the solution of x = d + A x + b (w'x). */
        double[] solution() {
            RealMatrix system = MatrixUtils.createRealIdentityMatrix(N)
                    .subtract(MatrixUtils.createRealMatrix(inputs))
                    .subtract(MatrixUtils.createColumnRealMatrix(spending)
                            .multiply(MatrixUtils.createRowRealMatrix(pay)));
            return new LUDecomposition(system)
                    .getSolver()
                    .solve(MatrixUtils.createRealVector(demand))
                    .toArray();
        }
    }

    /** One firm in each industry, one household that spends all it is paid, nobody else. */
    private static final class Model {
        private final Textbook book;
        private final Economy economy;
        private final MonthlyCycle cycle;
        private final LedgerAudit audit;

        Model(Textbook book) {
            this.book = book;
            Accounts accounts = new Accounts(0, N, 1);
            Ledger ledger = new Ledger(accounts.count(), true, accounts::name, accounts.nationalBank);
            economy = new Economy(
                    ledger,
                    accounts,
                    household(),
                    new People(0),
                    firms(),
                    new Contracts(0, 0),
                    List.of(),
                    technology(book),
                    outside(book),
                    neighbourhoods(),
                    LocalRates.uniform(0, 0),
                    new Draws(1),
                    1,
                    new Month(0));
            classify();
            audit = new LedgerAudit(ledger);
            ledger.closeMonth();
            audit.monthOpens();
            cycle = new MonthlyCycle(economy, SPEC, national(book), OpeningEnterprises.none());
        }

        private static Households household() {
            Households households = new Households(1);
            households.adults[0] = 1;
            for (int i = 0; i < N; i++) {
                households.supplier[i][0] = i;
            }
            return households;
        }

        /** Every firm buys from every other; nobody is its own supplier. */
        private static Firms firms() {
            Firms firms = new Firms(N);
            for (int i = 0; i < N; i++) {
                int f = firms.open();
                firms.industry[f] = (byte) i;
                firms.form[f] = TinyPlace.form(Sector.PRIVATE_FIRMS);
                firms.commuters[f] = 1;
                firms.exportWeight[f] = 1;
                for (int j = 0; j < N; j++) {
                    firms.supplier[j][f] = j == f ? -1 : j;
                }
            }
            return firms;
        }

        /** Half of what could be bought here is: coefficients are twice the local ones, purchase coefficients 1/2. */
        private static Technology technology(Textbook book) {
            Technology technology = new Technology();
            for (int i = 0; i < N; i++) {
                technology.outputPerHead[i] = 1e14;
                Arrays.fill(technology.regionalPurchase[i], 0.5);
                for (int j = 0; j < N; j++) {
                    technology.inputs[i][j] = 2 * book.inputs[i][j];
                }
            }
            return technology;
        }

        private static OutsideWorld outside(Textbook book) {
            OutsideWorld outside = new OutsideWorld();
            System.arraycopy(book.demand, 0, outside.exports, 0, N);
            return outside;
        }

        private static Neighbourhoods neighbourhoods() {
            return new Neighbourhoods(
                    new String[] {"L1"},
                    new String[] {"Textbook"},
                    new int[] {5},
                    new double[][] {{0}},
                    new double[] {0},
                    new double[] {0},
                    new double[] {1});
        }

        private static NationalData national(Textbook book) {
            double[][] engel = new double[5][];
            Arrays.fill(engel, book.spending);
            double[] none = {};
            double[][] noTable = {};
            return new NationalData(
                    noTable,
                    none,
                    none,
                    none,
                    none,
                    new long[0],
                    engel,
                    none,
                    new double[5],
                    none,
                    noTable,
                    none,
                    noTable,
                    new HoursData(none, none));
        }

        private void classify() {
            Ledger ledger = economy.ledger;
            ledger.classify(economy.accounts.region, Sector.REGION);
            ledger.classify(economy.accounts.government, Sector.GOVERNMENT);
            ledger.classify(economy.accounts.nationalBank, Sector.NATIONAL_BANK);
            ledger.classify(economy.accounts.communityFund, Sector.COMMUNITY_FUND);
            ledger.classify(economy.accounts.household(0), Sector.HOUSEHOLDS);
            ledger.pay(Flow.OPENING, economy.accounts.nation, economy.accounts.household(0), PLENTY);
            for (int f = 0; f < N; f++) {
                ledger.classify(economy.accounts.firm(f), Sector.PRIVATE_FIRMS);
                ledger.pay(Flow.OPENING, economy.accounts.nation, economy.accounts.firm(f), PLENTY);
            }
        }

        /** What firms sell a month once it has settled. */
        double[] settle() {
            double[] before = new double[N];
            for (int month = 0; month < 2_000; month++) {
                double[] sales = month();
                double change = 0;
                for (int i = 0; i < N; i++) {
                    change = Math.max(change, Math.abs(sales[i] - before[i]) / Math.max(1, sales[i]));
                }
                if (change < 1e-8) {
                    audit.check("the last month", economy.month);
                    return sales;
                }
                before = sales;
            }
            throw new AssertionError("sales never settle");
        }

        private double[] month() {
            cycle.run(Phase.LEVERS);
            cycle.run(Phase.PLANNING);
            cycle.run(Phase.SHOPPING);
            cycle.run(Phase.INPUTS);
            cycle.run(Phase.EXPORTS);
            payHousehold();
            economy.month = economy.month.next();
            return Arrays.stream(economy.firms.sales)
                    .mapToDouble(pence -> pence)
                    .toArray();
        }

        /** Every firm pays its share of this month's sales to the household, which expects the same next month. */
        private void payHousehold() {
            long received = 0;
            for (int f = 0; f < N; f++) {
                long pay = Math.round(book.pay[f] * economy.firms.sales[f]);
                economy.ledger.pay(Flow.WAGES, economy.accounts.firm(f), economy.accounts.household(0), pay);
                received += pay;
            }
            economy.households.smoothedIncome[0] = received;
        }
    }

    // ---- on paper --------------------------------------------------------------------------------------------------

    /**
     * Demand of 100 for the first of two industries, which needs 50 p of the other per pound, and the other 50 p of it.
     */
    @Test
    void twoIndustriesThatNeedHalfOfEachOtherSellAThirdMoreAndTwoThirds() {
        double[][] inputs = new double[N][N];
        inputs[0][1] = 0.5;
        inputs[1][0] = 0.5;
        double[] demand = new double[N];
        demand[0] = 100 * MUCH;
        // x1 = 100 + x2 / 2 and x2 = x1 / 2, so x1 = 100 / (1 - 1/4) = 133 1/3 and x2 = 66 2/3
        double[] sales = new Model(new Textbook(inputs, demand)).settle();
        assertThat(sales[0] / MUCH).isCloseTo(400 / 3.0, within(1e-6));
        assertThat(sales[1] / MUCH).isCloseTo(200 / 3.0, within(1e-6));
    }

    /** Firms pay 80 p of a pound to a household, which spends half of it here: 1 / (1 - 0.4). */
    @Test
    void aPoundThatIsReSpentWithTwoFifthsOfItselfBecomesAPoundAndTwoThirds() {
        double[] pay = new double[N];
        Arrays.fill(pay, 0.8);
        double[] spending = new double[N];
        spending[0] = 0.5;
        double[] demand = new double[N];
        demand[0] = 100 * MUCH;
        double[] sales = new Model(new Textbook(new double[N][N], demand, spending, pay)).settle();
        assertThat(sales[0] / MUCH).isCloseTo(100 / 0.6, within(1e-6));
    }

    // ---- at random -------------------------------------------------------------------------------------------------

    private static Textbook random(int seed, boolean households) {
        Random random = new Random(seed);
        double[][] inputs = new double[N][N];
        double[] demand = new double[N];
        double[] pay = new double[N];
        double[] spending = new double[N];
        for (int j = 0; j < N; j++) {
            double[] mix = random.doubles(N).toArray();
            mix[j] = 0;
            double whole = Arrays.stream(mix).sum();
            double bought = 0.5 * random.nextDouble();
            for (int i = 0; i < N; i++) {
                inputs[i][j] = bought * mix[i] / whole;
            }
            demand[j] = MUCH * (0.1 + random.nextDouble());
            pay[j] = households ? 0.2 + 0.3 * random.nextDouble() : 0;
        }
        double[] mix = random.doubles(N).toArray();
        double whole = Arrays.stream(mix).sum();
        double here = households ? 0.2 + 0.7 * random.nextDouble() : 0;
        for (int i = 0; i < N; i++) {
            spending[i] = here * mix[i] / whole;
        }
        return new Textbook(inputs, demand, spending, pay);
    }

    static IntStream seeds() {
        return IntStream.range(0, MATRICES);
    }

    @ParameterizedTest(name = "matrix {0}")
    @MethodSource("seeds")
    void salesSettleWhereLeontiefsInverseSays(int seed) {
        assertSettles(random(seed, false));
    }

    @ParameterizedTest(name = "matrix {0}")
    @MethodSource("seeds")
    void withHouseholdsSalesSettleWhereKahnsMultiplierSays(int seed) {
        assertSettles(random(seed, true));
    }

    private static void assertSettles(Textbook book) {
        double[] sales = new Model(book).settle();
        double[] wanted = book.solution();
        for (int i = 0; i < N; i++) {
            assertThat(sales[i] / wanted[i]).as("industry " + i).isCloseTo(1, within(1e-6));
        }
    }

    /** What the tolerance is worth: a thousandth more of one coefficient is seen. */
    @Test
    void aWrongCoefficientIsNoticed() {
        Textbook book = random(1, true);
        double[] sales = new Model(book).settle();
        book.inputs[3][4] *= 1.001;
        double worst = 0;
        double[] wanted = book.solution();
        for (int i = 0; i < N; i++) {
            worst = Math.max(worst, Math.abs(sales[i] / wanted[i] - 1));
        }
        assertThat(worst).isGreaterThan(1e-6);
    }
}
