package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.commonweal.money.Sector.ANCHORS;
import static org.commonweal.money.Sector.COMMUNITY_FUND;
import static org.commonweal.money.Sector.GOVERNMENT;
import static org.commonweal.money.Sector.NATION;
import static org.commonweal.money.Sector.NATIONAL_BANK;
import static org.commonweal.money.Sector.PENSION_FUND;
import static org.commonweal.money.Sector.PRIVATE_FIRMS;
import static org.commonweal.money.Sector.REGION;
import static org.commonweal.money.Sector.WORKER_COOPERATIVES;
import static org.commonweal.simulation.TinyPlace.ARCHERS;
import static org.commonweal.simulation.TinyPlace.BAKERS;
import static org.commonweal.simulation.TinyPlace.BUILDERS;
import static org.commonweal.simulation.TinyPlace.COOPERS;
import static org.commonweal.simulation.TinyPlace.COUNCIL;
import static org.commonweal.simulation.TinyPlace.DYER;
import static org.commonweal.simulation.TinyPlace.DYERS;
import static org.commonweal.simulation.TinyPlace.HAIRDRESSERS;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.economy.People;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A month one can compute by hand, against the month of the model: every payment of every phase, and at the end every
 * balance of every account. All amounts are pence; the arithmetic stands beside each line, in the order of the phases.
 */
class TinyPlaceTest {
    private static final Sector HOMES = Sector.HOUSEHOLDS;

    /** Pence paid for a reason by one sector to another. */
    private record Cell(Flow why, Sector from, Sector to) {}

    /** What each phase pays. A cell that several phases pay into is listed in each of them. */
    private static final Map<Phase, Map<Cell, Long>> MONTH = new EnumMap<>(Phase.class);

    private static void in(Phase phase, Flow why, Sector from, Sector to, long pence) {
        MONTH.computeIfAbsent(phase, any -> new LinkedHashMap<>()).merge(new Cell(why, from, to), pence, Long::sum);
    }

    static {
        // The council's grant and its fees, as its books of month zero say.
        in(Phase.LEVERS, Flow.FEES, REGION, ANCHORS, 50_000);
        in(Phase.LEVERS, Flow.GRANTS, GOVERNMENT, ANCHORS, 150_000);

        // The builders owe 120,000 and have nothing. Interest of 1 % is 1,200; it is added to what they owe, and the
        // instalment of 2,000 stays due.
        in(Phase.CREDIT, Flow.ACCRUAL, PRIVATE_FIRMS, NATIONAL_BANK, 1_200);

        // The builders' contract pays 100,000; the cleaning was let at what the lot is worth, 60,000, to the region.
        // The
        // community fund spends a tenth of its 100,000 at the hairdressers'.
        in(Phase.DELIVERIES, Flow.PROCUREMENT, ANCHORS, PRIVATE_FIRMS, 100_000);
        in(Phase.DELIVERIES, Flow.PROCUREMENT, ANCHORS, REGION, 60_000);
        in(Phase.DELIVERIES, Flow.COMMUNITY_SPENDING, COMMUNITY_FUND, WORKER_COOPERATIVES, 10_000);

        // Budgets are half of the usual income: Bakers 160,000, Archers 64,000, Coopers 128,000, Dyers 32,000: 384,000.
        // 1/2 hairdressers, 1/8 builders, 1/8 taxes, 1/16 property from the region, and 3/16 abroad.
        in(Phase.SHOPPING, Flow.CONSUMPTION, HOMES, WORKER_COOPERATIVES, 192_000);
        in(Phase.SHOPPING, Flow.CONSUMPTION, HOMES, PRIVATE_FIRMS, 48_000);
        in(Phase.SHOPPING, Flow.PRODUCT_TAXES, HOMES, GOVERNMENT, 48_000);
        in(Phase.SHOPPING, Flow.CONSUMPTION_OUTSIDE, HOMES, REGION, 24_000);
        in(Phase.SHOPPING, Flow.CONSUMPTION_OUTSIDE, HOMES, NATION, 72_000);

        // The hairdressers sold 1,000,000 last month: 80,000 of construction, half of it from the builders; the other
        // half
        // and 40,000 of energy from elsewhere, a quarter of these 80,000 from the region; imports 50,000; taxes 30,000.
        in(Phase.INPUTS, Flow.INPUTS, WORKER_COOPERATIVES, PRIVATE_FIRMS, 40_000);
        in(Phase.INPUTS, Flow.INPUTS_OUTSIDE, WORKER_COOPERATIVES, REGION, 20_000);
        in(Phase.INPUTS, Flow.INPUTS_OUTSIDE, WORKER_COOPERATIVES, NATION, 60_000 + 50_000);
        in(Phase.INPUTS, Flow.PRODUCT_TAXES, WORKER_COOPERATIVES, GOVERNMENT, 30_000);
        // The builders sold 800,000: 80,000 of energy, imports 120,000, taxes 40,000: 240,000. They have 100,000 from
        // the
        // council, 48,000 from households and 40,000 from the hairdressers: 52,000 too little.
        in(Phase.INPUTS, Flow.LENDING, NATIONAL_BANK, PRIVATE_FIRMS, 52_000);
        in(Phase.INPUTS, Flow.INPUTS_OUTSIDE, PRIVATE_FIRMS, REGION, 20_000);
        in(Phase.INPUTS, Flow.INPUTS_OUTSIDE, PRIVATE_FIRMS, NATION, 60_000 + 120_000);
        in(Phase.INPUTS, Flow.PRODUCT_TAXES, PRIVATE_FIRMS, GOVERNMENT, 40_000);
        // Capital is 12 x 0.25 x 1,000,000 and 12 x 0.125 x 800,000, as wanted; a hundredth is replaced: 30,000 and
        // 12,000.
        // All of it is construction: the hairdressers buy half of it from the builders, a quarter of the rest in the
        // region.
        in(Phase.INPUTS, Flow.INVESTMENT, WORKER_COOPERATIVES, PRIVATE_FIRMS, 15_000);
        in(Phase.INPUTS, Flow.INVESTMENT, WORKER_COOPERATIVES, REGION, 3_750);
        in(Phase.INPUTS, Flow.INVESTMENT, WORKER_COOPERATIVES, NATION, 11_250);
        in(Phase.INPUTS, Flow.INVESTMENT, PRIVATE_FIRMS, REGION, 3_000);
        in(Phase.INPUTS, Flow.INVESTMENT, PRIVATE_FIRMS, NATION, 9_000);

        // 798,000 of hairdressing and 597,000 of building are wanted outside, half of each by the region. With it the
        // hairdressers have sold 10,000 + 192,000 + 798,000 = 1,000,000 again, the builders 800,000.
        in(Phase.EXPORTS, Flow.EXPORTS, REGION, WORKER_COOPERATIVES, 399_000);
        in(Phase.EXPORTS, Flow.EXPORTS, NATION, WORKER_COOPERATIVES, 399_000);
        in(Phase.EXPORTS, Flow.EXPORTS, REGION, PRIVATE_FIRMS, 298_500);
        in(Phase.EXPORTS, Flow.EXPORTS, NATION, PRIVATE_FIRMS, 298_500);

        // 1 % on what is left after shopping: 500,000, 1,000,000, 200,000 and 20,000; 1 % on the Archers' 600,000 of
        // units.
        in(Phase.PAYMENTS, Flow.DEPOSIT_INTEREST, NATIONAL_BANK, HOMES, 5_000 + 10_000 + 2_000 + 200);
        in(Phase.PAYMENTS, Flow.UNIT_INCOME, NATION, HOMES, 6_000);
        // Pay of 100,000: 5,000 pension, 20 % of 95,000 tax, 10,000 insurance, 66,000 net; 10,000 and 5,000 on top. At
        // the
        // hairdressers' a Baker and a commuter earn it; at the council a Cooper, and the Dyer who has just been hired.
        in(Phase.PAYMENTS, Flow.WAGES, WORKER_COOPERATIVES, HOMES, 66_000);
        in(Phase.PAYMENTS, Flow.COMMUTER_WAGES, WORKER_COOPERATIVES, REGION, 66_000);
        in(Phase.PAYMENTS, Flow.INCOME_TAX, WORKER_COOPERATIVES, GOVERNMENT, 2 * 19_000);
        in(Phase.PAYMENTS, Flow.NATIONAL_INSURANCE, WORKER_COOPERATIVES, GOVERNMENT, 2 * 20_000);
        in(Phase.PAYMENTS, Flow.PENSION_CONTRIBUTIONS, WORKER_COOPERATIVES, NATION, 2 * 10_000);
        in(Phase.PAYMENTS, Flow.WAGES, ANCHORS, HOMES, 2 * 66_000);
        in(Phase.PAYMENTS, Flow.INCOME_TAX, ANCHORS, GOVERNMENT, 2 * 19_000);
        in(Phase.PAYMENTS, Flow.NATIONAL_INSURANCE, ANCHORS, GOVERNMENT, 2 * 20_000);
        in(Phase.PAYMENTS, Flow.PENSION_CONTRIBUTIONS, ANCHORS, PENSION_FUND, 2 * 10_000);
        // The Cooper who works outside earns 200,000: 10,000 pension, 38,000 tax, 20,000 insurance, 132,000 net.
        in(Phase.PAYMENTS, Flow.OUTSIDE_WAGES, REGION, HOMES, 132_000);
        in(Phase.PAYMENTS, Flow.INCOME_TAX, REGION, GOVERNMENT, 38_000);
        in(Phase.PAYMENTS, Flow.NATIONAL_INSURANCE, REGION, GOVERNMENT, 40_000);
        in(Phase.PAYMENTS, Flow.PENSION_CONTRIBUTIONS, REGION, NATION, 20_000);
        // Private pots receive what is paid in: Baker 10,000, Cooper 20,000. A month at the council earns 1/50 of
        // 100,000 a
        // year for 20 years: 40,000.
        in(Phase.PAYMENTS, Flow.ACCRUAL, NATION, HOMES, 10_000 + 20_000);
        in(Phase.PAYMENTS, Flow.ACCRUAL, PENSION_FUND, HOMES, 2 * 40_000);
        // The builder may draw 200,000, half of what the firm has is 300,000; tax 40,000, insurance 20,000.
        in(Phase.PAYMENTS, Flow.OWNER_DRAWINGS, PRIVATE_FIRMS, HOMES, 140_000);
        in(Phase.PAYMENTS, Flow.INCOME_TAX, PRIVATE_FIRMS, GOVERNMENT, 40_000);
        in(Phase.PAYMENTS, Flow.NATIONAL_INSURANCE, PRIVATE_FIRMS, GOVERNMENT, 20_000);
        // Rates: half of 2,400 pounds a year for each of two at the hairdressers', and of 3,840 for the builder; the
        // council
        // keeps half.
        in(Phase.PAYMENTS, Flow.BUSINESS_RATES, WORKER_COOPERATIVES, GOVERNMENT, 20_000);
        in(Phase.PAYMENTS, Flow.BUSINESS_RATES, PRIVATE_FIRMS, GOVERNMENT, 16_000);
        in(Phase.PAYMENTS, Flow.RATES_RETAINED, GOVERNMENT, ANCHORS, 18_000);
        // Mrs Archer's pensions: 60 x 52 / 12 pounds from the state; 2,400,000 / 240 from her pot, less 20 % of both.
        // The
        // child's
        // benefit: 30 x 52 / 12 pounds.
        in(Phase.PAYMENTS, Flow.STATE_PENSION, GOVERNMENT, HOMES, 26_000);
        in(Phase.PAYMENTS, Flow.PRIVATE_PENSION, NATION, HOMES, 10_000);
        in(Phase.PAYMENTS, Flow.INCOME_TAX, HOMES, GOVERNMENT, 7_200);
        in(Phase.PAYMENTS, Flow.CHILD_BENEFIT, GOVERNMENT, HOMES, 13_000);
        // The Dyers need 40,000 + 20,000 + rent 30,000, less half of the pay above 40,000, which is 13,000, less
        // interest
        // 200. The Bakers and the Coopers have more than 2,000 pounds in the bank.
        in(Phase.PAYMENTS, Flow.UNIVERSAL_CREDIT, GOVERNMENT, HOMES, 76_800);
        // Housing: interest of 1/2 % on 6,000,000 out of an instalment of 50,000; two rents; four council tax bills.
        in(Phase.PAYMENTS, Flow.MORTGAGE_INTEREST, HOMES, NATIONAL_BANK, 30_000);
        in(Phase.PAYMENTS, Flow.REPAYMENT, HOMES, NATIONAL_BANK, 20_000);
        in(Phase.PAYMENTS, Flow.PRIVATE_RENT, HOMES, HOMES, 50_000);
        in(Phase.PAYMENTS, Flow.SOCIAL_RENT, HOMES, ANCHORS, 30_000);
        in(Phase.PAYMENTS, Flow.COUNCIL_TAX, HOMES, ANCHORS, 4 * 10_000);

        // The quarter of firm 0 ends. The hairdressers sold 1,000,000; inputs 40,000 + 160,000, pay 230,000, rates
        // 20,000
        // and wear 30,000 leave 520,000; less 20 % tax 416,000, which they have. 10 % to the community, 45 % in equal
        // parts
        // to the Baker and the commuter, 187,200 stay. Of a part of 93,600 the firm's contribution is 8,509; of the
        // 85,091 that
        // are left, the Baker's is 8,509, and 17,018 are tax.
        in(Phase.SURPLUS, Flow.CORPORATION_TAX, WORKER_COOPERATIVES, GOVERNMENT, 104_000);
        in(Phase.SURPLUS, Flow.COMMUNITY_DIVIDEND, WORKER_COOPERATIVES, COMMUNITY_FUND, 41_600);
        in(Phase.SURPLUS, Flow.WORKER_BONUS, WORKER_COOPERATIVES, HOMES, 59_564);
        in(Phase.SURPLUS, Flow.WORKER_BONUS, WORKER_COOPERATIVES, REGION, 59_564);
        in(Phase.SURPLUS, Flow.INCOME_TAX, WORKER_COOPERATIVES, GOVERNMENT, 2 * 17_018);
        in(Phase.SURPLUS, Flow.NATIONAL_INSURANCE, WORKER_COOPERATIVES, GOVERNMENT, 4 * 8_509);

        // Mrs Archer's rent of 50,000 is taxed at 20 %.
        in(Phase.FUNDS, Flow.INCOME_TAX, HOMES, GOVERNMENT, 10_000);
        // The Dyers pay 1 % on 10,000 and repay 5 % and a penny. The Archers have 1,074,800; above three months of
        // 128,000
        // are 690,800, half of which goes into units.
        in(Phase.FUNDS, Flow.CREDIT_INTEREST, HOMES, NATIONAL_BANK, 100);
        in(Phase.FUNDS, Flow.REPAYMENT, HOMES, NATIONAL_BANK, 501);
        in(Phase.FUNDS, Flow.UNIT_PURCHASES, HOMES, NATION, 345_400);
        // Half of the 480,000 owed to members outside is in payment: a 240th is paid, and as much has ended.
        in(Phase.FUNDS, Flow.FUND_PENSION, PENSION_FUND, REGION, 1_000);
        in(Phase.FUNDS, Flow.WRITE_OFF, REGION, PENSION_FUND, 1_000);
        // 1 % on 1,000,000. Of 20,000 - 1,000 + 10,000 the fund keeps three months of pensions, and invests the rest.
        in(Phase.FUNDS, Flow.FUND_INCOME, NATION, PENSION_FUND, 10_000);
        in(Phase.FUNDS, Flow.FUND_INVESTMENT, PENSION_FUND, NATION, 26_000);
        // It is the Bakers' month: their pot of 190,000 + 10,000 grows by 5 %.
        in(Phase.FUNDS, Flow.ACCRUAL, NATION, HOMES, 10_000);
        // The bank had 610,000 and earned 1,200 + 30,000 + 100 less 17,200 paid: 624,100. A tenth of loans of 173,200 +
        // 5,980,000 + 9,499 is 616,270; the rest is its owners'.
        in(Phase.FUNDS, Flow.BANK_PROFITS, NATIONAL_BANK, NATION, 7_830);
    }

    private static Economy monthUntil(Phase last) {
        Economy economy = TinyPlace.open();
        MonthlyCycle cycle = TinyPlace.cycle(economy, TinyPlace.spec());
        for (Phase phase : Phase.values()) {
            if (phase.compareTo(last) <= 0) {
                cycle.run(phase);
            }
        }
        return economy;
    }

    private static Map<Cell, Long> expectedUntil(Phase last) {
        Map<Cell, Long> sum = new HashMap<>();
        MONTH.forEach((phase, cells) -> {
            if (phase.compareTo(last) <= 0) {
                cells.forEach((cell, pence) -> sum.merge(cell, pence, Long::sum));
            }
        });
        return sum;
    }

    /** Every cell of the cube, 64 reasons by 20 sectors by 20; cells that are not expected are expected to be zero. */
    private static List<String> differences(Economy economy, Map<Cell, Long> expected) {
        List<String> found = new ArrayList<>();
        for (Flow why : Flow.values()) {
            for (Sector from : Sector.CORE) {
                for (Sector to : Sector.CORE) {
                    long paid = economy.ledger.flows().month(why, from, to);
                    long wanted = expected.getOrDefault(new Cell(why, from, to), 0L);
                    if (paid != wanted) {
                        found.add(why + ", " + from + " to " + to + ": " + paid + " p instead of " + wanted);
                    }
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void everyCellOfTheFlowCubeIsWhatAPencilSays(Phase phase) {
        assertThat(differences(monthUntil(phase), expectedUntil(phase))).isEmpty();
    }

    @Test
    void theOpeningIsNotPartOfTheMonth() {
        assertThat(differences(TinyPlace.open(), Map.of())).isEmpty();
    }

    @Test
    void aPennyTooMuchIsADifference() {
        Economy economy = monthUntil(Phase.CLOSING);
        economy.ledger.pay(
                Flow.WAGES, economy.accounts.anchor(COUNCIL), economy.accounts.household(TinyPlace.DYERS), 1);
        assertThat(differences(economy, expectedUntil(Phase.CLOSING)))
                .containsExactly("WAGES, ANCHORS to HOUSEHOLDS: 132001 p instead of 132000");
    }

    // ---- balances --------------------------------------------------------------------------------------------------

    private static Map<String, Long> balances(Economy economy, Instrument what) {
        Map<String, Long> found = new TreeMap<>();
        for (int account = 0; account < economy.ledger.accounts(); account++) {
            long balance = economy.ledger.balance(what, account);
            if (balance != 0) {
                found.put(economy.ledger.name(account), balance);
            }
        }
        return found;
    }

    private static String firm(int f) {
        return "firm " + f;
    }

    private static String household(int h) {
        return "household " + h;
    }

    @Test
    void everybodyOpensWithWhatTheyWereGiven() {
        assertThat(balances(TinyPlace.open(), Instrument.DEPOSITS))
                .containsOnly(
                        Map.entry(household(BAKERS), 660_000L),
                        Map.entry(household(ARCHERS), 1_064_000L), // 1,664,000 less units of 600,000
                        Map.entry(household(COOPERS), 328_000L),
                        Map.entry(household(DYERS), 52_000L),
                        Map.entry(firm(HAIRDRESSERS), 500_000L),
                        Map.entry("anchor 0", 1_000_000L),
                        Map.entry("community fund", 100_000L),
                        // gifts of 5,914,000, less units, assets and what the borrowers spent: 600,000, 1,000,000,
                        // 6,130,000
                        Map.entry("rest of the UK and abroad", 1_816_000L),
                        // its equity of 610,000 less the loans of 6,130,000
                        Map.entry("national bank", -5_520_000L));
    }

    @Test
    void everybodysDepositsAtTheEndOfTheMonthAreWhatAPencilSays() {
        Economy economy = monthUntil(Phase.CLOSING);
        assertThat(balances(economy, Instrument.DEPOSITS))
                .containsOnly(
                        // 660,000 - 160,000 + 5,000 + 66,000 + 140,000 - 30,000 - 20,000 - 10,000 + 59,564
                        Map.entry(household(BAKERS), 710_564L),
                        // 1,064,000 - 64,000 + 16,000 + 26,000 + 2,800 - 10,000 + 50,000 - 10,000 - 345,400
                        Map.entry(household(ARCHERS), 729_400L),
                        // 328,000 - 128,000 + 2,000 + 66,000 + 132,000 - 50,000 - 10,000
                        Map.entry(household(COOPERS), 340_000L),
                        // 52,000 - 32,000 + 200 + 66,000 + 13,000 + 76,800 - 30,000 - 10,000 - 601
                        Map.entry(household(DYERS), 135_399L),
                        // 500,000 + 1,000,000 - 200,000 - 30,000 - 230,000 - 20,000 - 104,000 - 41,600 - 187,200
                        Map.entry(firm(HAIRDRESSERS), 687_200L),
                        // 52,000 lent, 800,000 sold, less 240,000, 12,000, 200,000 and 16,000
                        Map.entry(firm(BUILDERS), 384_000L),
                        // 1,000,000 + 50,000 + 150,000 - 160,000 - 230,000 + 18,000 + 30,000 + 40,000
                        Map.entry("anchor 0", 898_000L),
                        // 100,000 - 10,000 + 41,600
                        Map.entry("community fund", 131_600L),
                        // 20,000 - 1,000 + 10,000 - 26,000
                        Map.entry("pension fund", 3_000L),
                        // product taxes 118,000, income tax 205,236, insurance 174,036, rates 36,000, profits 104,000,
                        // less
                        // 150,000, 18,000, 26,000, 13,000 and 76,800
                        Map.entry("government", 353_472L),
                        // 60,000 + 24,000 + 40,000 + 6,750 + 66,000 + 59,564 + 1,000, less 50,000, 697,500 and 230,000
                        Map.entry("rest of the region", -720_186L),
                        // 1,816,000 + 72,000 + 290,000 + 20,250 + 40,000 + 345,400 + 26,000 + 7,830, less exports
                        // 697,500,
                        // units 6,000, pension 10,000 and the fund's 10,000
                        Map.entry("rest of the UK and abroad", 1_893_980L),
                        // its equity of 616,270 less the loans of 6,162,699
                        Map.entry("national bank", -5_546_429L));
    }

    @Test
    void everyClaimAtTheEndOfTheMonthIsWhatAPencilSays() {
        Economy economy = monthUntil(Phase.CLOSING);
        assertThat(balances(economy, Instrument.FIRM_LOANS)) // 120,000, interest of 1,200 and an overdraft of 52,000
                .containsOnly(Map.entry("national bank", 173_200L), Map.entry(firm(BUILDERS), -173_200L));
        assertThat(balances(economy, Instrument.MORTGAGES))
                .containsOnly(Map.entry("national bank", 5_980_000L), Map.entry(household(BAKERS), -5_980_000L));
        assertThat(balances(economy, Instrument.CONSUMER_CREDIT))
                .containsOnly(Map.entry("national bank", 9_499L), Map.entry(household(DYERS), -9_499L));
        assertThat(balances(economy, Instrument.UNITS)) // 600,000 and 353,000
                .containsOnly(
                        Map.entry(household(ARCHERS), 945_400L), Map.entry("rest of the UK and abroad", -945_400L));
        assertThat(balances(economy, Instrument.PRIVATE_PENSIONS))
                .containsOnly(
                        Map.entry(household(BAKERS), 210_000L), // 190,000 + 10,000 + 10,000
                        Map.entry(household(ARCHERS), 2_400_000L),
                        Map.entry(household(COOPERS), 20_000L),
                        Map.entry("rest of the UK and abroad", -2_630_000L));
        assertThat(balances(economy, Instrument.FUND_PENSIONS))
                .containsOnly(
                        Map.entry(household(COOPERS), 40_000L),
                        Map.entry(household(DYERS), 40_000L),
                        Map.entry("rest of the region", 479_000L), // 480,000 less 1,000 that ended
                        Map.entry("pension fund", -559_000L));
        assertThat(balances(economy, Instrument.GLOBAL_ASSETS))
                .containsOnly(
                        Map.entry("pension fund", 1_026_000L), Map.entry("rest of the UK and abroad", -1_026_000L));
        assertThat(balances(economy, Instrument.RESERVES)).isEmpty();
        assertThat(balances(economy, Instrument.PUBLIC_PENSIONS)).isEmpty();
        assertThat(balances(economy, Instrument.COMMUNITY_SHARES)).isEmpty();
    }

    // ---- what is not money -----------------------------------------------------------------------------------------

    @Test
    void theMonthsIncomesAreWhatAPencilSays() {
        // received less tax, council tax and interest; rent paid is spending, rent received is income
        assertThat(monthUntil(Phase.CLOSING).households.income)
                .containsExactly(
                        5_000 + 66_000 + 140_000 - 30_000 - 10_000 + 59_564,
                        16_000 + 26_000 + 2_800 + 50_000 - 10_000 - 10_000,
                        2_000 + 66_000 + 132_000 - 10_000,
                        200 + 66_000 + 13_000 + 76_800 - 10_000 - 100);
    }

    @Test
    void theDyerFindsWorkAtTheCouncil() {
        Economy economy = monthUntil(Phase.LABOUR);
        assertThat(economy.people.activity(DYER)).isEqualTo(People.Activity.EMPLOYED);
        assertThat(economy.people.employer[DYER]).isEqualTo(economy.accounts.anchor(COUNCIL));
        assertThat(economy.anchors.get(COUNCIL).heads()).isEqualTo(2);
        assertThat(economy.tally.hiresFromUnemployment).isEqualTo(1);
    }

    @Test
    void theCleaningGoesToTheRegionAtWhatTheLotIsWorth() {
        Economy economy = monthUntil(Phase.TENDERS);
        assertThat(economy.contracts.supplier[1]).isEqualTo(economy.accounts.region);
        assertThat(economy.contracts.payment[1]).isEqualTo(60_000);
        assertThat(economy.tally.tendersLet).isEqualTo(1);
    }

    @Test
    void firmsEndTheMonthAsTheyBeganIt() {
        Economy economy = monthUntil(Phase.CLOSING);
        assertThat(economy.firms.sales).startsWith(1_000_000, 800_000);
        assertThat(economy.firms.capital).startsWith(3_000_000, 1_200_000);
        assertThat(economy.firms.price).startsWith(1, 1);
        // the builders keep their profit until their quarter ends: 800,000 - 1,200 - 240,000 - 200,000 - 16,000 -
        // 12,000
        assertThat(economy.firms.profit).startsWith(0, 330_800);
        assertThat(economy.firms.illiquid).startsWith(0, 1);
        assertThat(economy.tally.arrears).isZero();
        assertThat(economy.tally.exportsTurnedAway).isZero();
    }

    @Test
    void aShopWithoutStaffSendsItsCustomersOutside() {
        Economy economy = TinyPlace.open();
        economy.firms.residents[HAIRDRESSERS] = 0;
        economy.firms.commuters[HAIRDRESSERS] = 0;
        MonthlyCycle cycle = TinyPlace.cycle(economy, TinyPlace.spec());
        cycle.run(Phase.PLANNING);
        cycle.run(Phase.SHOPPING);
        assertThat(economy.ledger.flows().monthTo(Flow.CONSUMPTION, WORKER_COOPERATIVES))
                .isZero();
        assertThat(economy.ledger.flows().month(Flow.CONSUMPTION_OUTSIDE, HOMES, REGION))
                .isEqualTo(24_000 + 192_000);
        assertThat(economy.firms.orders[HAIRDRESSERS])
                .as("what was wanted is remembered")
                .isEqualTo(192_000);
    }

    @Test
    void theBooksAreInOrderAfterEveryPhase() {
        Economy economy = TinyPlace.open();
        LedgerAudit books = new LedgerAudit(economy.ledger);
        EconomyAudit heads = new EconomyAudit(economy);
        MonthlyCycle cycle = TinyPlace.cycle(economy, TinyPlace.spec());
        for (Phase phase : Phase.values()) {
            cycle.run(phase);
            assertThatCode(() -> books.check(phase.title(), economy.month)).doesNotThrowAnyException();
            assertThatCode(() -> heads.check(phase.title(), economy.month)).doesNotThrowAnyException();
        }
    }
}
