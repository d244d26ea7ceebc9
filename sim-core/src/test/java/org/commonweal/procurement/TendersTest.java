package org.commonweal.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.commonweal.dial.Hands.alone;

import java.util.Arrays;
import java.util.stream.Stream;
import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The council of the tiny place, with 1,000,000 pence, lets the care of its town hall: 100,000 a month, 12,000 pounds a
 * year. One bidder from the region asks what the lot is worth; so do the builders, who are less good at it, when they hear
 * of it, and they always do unless a test says otherwise.
 */
class TendersTest {
    private static final int BUILDERS = TinyPlace.BUILDERS;
    private static final int TOWN_HALL = 0;
    private static final String[] RULES = {
        "tenders.local-price-spread=0",
        "tenders.quality-spread=0",
        "tenders.social-spread=0",
        "tenders.outside-quality=0.5",
        "tenders.local-social-value=0.6",
        "tenders.outside-social-value=0.1",
        "tenders.shortest=24",
        "tenders.longest=24",
    };

    private final Economy economy = TinyPlace.open();
    private final ProcurementTerms terms = new ProcurementTerms(1, 0);
    private final Contracts contracts = economy.contracts;
    private final Firms firms = economy.firms;
    private Tenders tenders;

    @BeforeEach
    void theTownHallContractEnds() {
        contracts.ends[1] = 99;
        contracts.ends[TOWN_HALL] = 0;
        firms.committed[BUILDERS] = 100_000;
        firms.registered[BUILDERS] = true;
        firms.quality[BUILDERS] = 0.4;
        tenders = tenders("tenders.reach=50");
    }

    private Tenders tenders(String... more) {
        String[] all = Stream.concat(
                        Stream.of(RULES)
                                .filter(rule -> Stream.of(more).noneMatch(m -> m.startsWith(rule.split("=")[0] + "="))),
                        Stream.of(more))
                .toArray(String[]::new);
        ModelSpec spec = TinyPlace.spec(all);
        TenderRule rule = spec.rules().tenders();
        BidderRolls bidders = new BidderRolls(economy, rule.hearing());
        bidders.fill();
        return new Tenders(economy, rule, terms, spec.rules().ownership().inOrder(), bidders);
    }

    private boolean buildersHave(int c) {
        return contracts.supplier[c] == economy.accounts.firm(BUILDERS);
    }

    private long advice() {
        return economy.ledger.flows().month(Flow.TENDER_ADVICE, Sector.ANCHORS, Sector.REGION);
    }

    private void divideInThree() {
        alone(terms.splitAbove, 1_000_000);
        alone(terms.parts, 3);
    }

    /** The parts of the town hall, the lot itself first. */
    private int[] parts() {
        int second = contracts.nextPart(TOWN_HALL);
        return new int[] {TOWN_HALL, second, contracts.nextPart(second)};
    }

    @Test
    void theBetterBidWinsAndTheBuildersAreFreeAgain() {
        tenders.run();
        assertThat(contracts.supplier[TOWN_HALL]).isEqualTo(economy.accounts.region);
        assertThat(firms.committed[BUILDERS]).isZero();
        assertThat(contracts.ends[TOWN_HALL]).isEqualTo(24);
    }

    @Test
    void pointsForSocialValueBringTheBuildersIn() {
        alone(terms.socialWeight, 0.2);
        tenders.run();
        // 0.8 (0.6 + 0.4 x 0.4) + 0.2 x 0.6 = 0.728 against 0.8 (0.6 + 0.4 x 0.5) + 0.2 x 0.1 = 0.66
        assertThat(buildersHave(TOWN_HALL)).isTrue();
        assertThat(firms.committed[BUILDERS]).isEqualTo(100_000);
    }

    @Test
    void whatNobodyHereCanMakeGoesOutsideWhoeverHearsOfIt() {
        alone(terms.socialWeight, 0.2);
        contracts.specialist[TOWN_HALL] = true;
        tenders.run();
        assertThat(contracts.supplier[TOWN_HALL]).isEqualTo(economy.accounts.region);
    }

    @Test
    void aBidCostsTheBuildersSomethingWonOrLost() {
        economy.ledger.pay(Flow.OPENING, economy.accounts.nation, economy.accounts.firm(BUILDERS), 50_000);
        tenders("tenders.reach=50", "tenders.bid-cost=100 pounds", "tenders.largest-bid-cost=1")
                .run();
        assertThat(buildersHave(TOWN_HALL)).isFalse();
        assertThat(economy.ledger.flows().month(Flow.BID_COSTS, Sector.PRIVATE_FIRMS, Sector.REGION))
                .isEqualTo(10_000);
    }

    @Test
    void theyDoNotBidWhereItCostsTooMuch() {
        alone(terms.socialWeight, 0.2);
        // a year of the lot is 12,000 pounds
        tenders("tenders.reach=50", "tenders.bid-cost=1201 pounds", "tenders.largest-bid-cost=0.1")
                .run();
        assertThat(buildersHave(TOWN_HALL)).isFalse();
        tenders("tenders.reach=50", "tenders.bid-cost=1200 pounds", "tenders.largest-bid-cost=0.1")
                .let(TOWN_HALL);
        assertThat(buildersHave(TOWN_HALL)).isTrue();
    }

    @Test
    void partsCostMoreThanTheWhole() {
        divideInThree();
        tenders("tenders.lot-economies=0.1").run();
        double sum = 0;
        for (int part : parts()) {
            sum += contracts.payment[part];
        }
        assertThat(sum / 100_000).isCloseTo(Math.pow(3, 0.1), within(1e-4));
    }

    @Test
    void aSmallLotIsReservedForThem() {
        alone(terms.reserveBelow, 1_200_001);
        tenders.run();
        assertThat(buildersHave(TOWN_HALL)).isTrue();
    }

    @Test
    void aFirmThatHearsOfALotAgainBidsOnce() {
        // the best of dozens of bids with a spread of 10 % would ask about 80 % of the lot, one asks 100 % in the mean
        double mean = meanPayment(400, "tenders.local-price-spread=0.1", "tenders.reach=50");
        assertThat(mean).isCloseTo(100_000, within(1_500.0));
    }

    /** Of the town hall's contract, let again and again to the builders alone. */
    private double meanPayment(int times, String... rules) {
        alone(terms.reserveBelow, 1_200_001);
        Tenders again = tenders(rules);
        double sum = 0;
        for (int n = 0; n < times; n++) {
            economy.month = new Month(n);
            firms.committed[BUILDERS] = 0;
            again.let(TOWN_HALL);
            sum += contracts.payment[TOWN_HALL];
        }
        return sum / times;
    }

    @Test
    void aLotOfThatSizeIsNot() {
        alone(terms.reserveBelow, 1_200_000);
        tenders.run();
        assertThat(contracts.supplier[TOWN_HALL]).isEqualTo(economy.accounts.region);
    }

    @Test
    void aReservedLotThatNobodyHereBidsForGoesOutside() {
        alone(terms.reserveBelow, 1_200_001);
        firms.capacity[BUILDERS] = 199_999;
        tenders.run();
        assertThat(contracts.supplier[TOWN_HALL]).isEqualTo(economy.accounts.region);
    }

    @Test
    void partsOfALargeLotAreNotReservedBecauseTheyAreSmall() {
        divideInThree();
        alone(terms.reserveBelow, 500_000);
        tenders.run();
        assertThat(Arrays.stream(parts())).allMatch(c -> contracts.supplier[c] == economy.accounts.region);
    }

    @Test
    void threeTimesTheReachIsThreeTimesTheNumberThatHear() {
        int months = 2_000;
        Tenders few = tenders("tenders.reach=0.2");
        firms.quality[BUILDERS] = 0.9;
        int[] won = new int[2];
        for (int n = 0; n < 2 * months; n++) {
            economy.month = new Month(n / 2);
            alone(terms.reach, n % 2 == 0 ? 1 : 3);
            few.let(TOWN_HALL);
            won[n % 2] += buildersHave(TOWN_HALL) ? 1 : 0;
            firms.committed[BUILDERS] = 0;
        }
        // somebody hears in 1 - exp(-0.2) and 1 - exp(-0.6) of the months; three standard errors
        assertThat(won[0] / (double) months).isCloseTo(0.181, within(0.026));
        assertThat(won[1] / (double) months).isCloseTo(0.451, within(0.034));
    }

    @Test
    void partsOfALotAddUpToThePenny() {
        divideInThree();
        alone(terms.socialWeight, 0.2);
        tenders.run();
        int[] parts = parts();
        assertThat(Arrays.stream(parts)).allMatch(this::buildersHave);
        assertThat(contracts.lot[parts[0]]).isEqualTo(33_334);
        assertThat(contracts.lot[parts[1]]).isEqualTo(33_333);
        assertThat(contracts.lot[parts[2]]).isEqualTo(33_333);
        assertThat(firms.committed[BUILDERS]).isEqualTo(100_000);
        assertThat(contracts.ends[parts[2]]).isEqualTo(24);
        assertThat(economy.tally.tendersLet).isEqualTo(3);
    }

    @Test
    void whenThePartsEndTheLotIsDividedAnewAndNotItsParts() {
        divideInThree();
        alone(terms.socialWeight, 0.2);
        alone(terms.splitAbove, 12);
        contracts.ends[1] = 99;
        for (int n = 0; n < 5; n++) {
            economy.month = new Month(24 * n);
            tenders.run();
        }
        assertThat(contracts.count).isEqualTo(4);
        assertThat(contracts.wholeLot(TOWN_HALL)).isEqualTo(100_000);
        assertThat(firms.committed[BUILDERS]).isEqualTo(100_000);
    }

    @Test
    void whenThePolicyHasEndedTheLotIsOneAgain() {
        divideInThree();
        alone(terms.socialWeight, 0.2);
        tenders.run();
        int part = contracts.nextPart(TOWN_HALL);
        terms.reset();
        economy.month = new Month(24);
        tenders.run();
        assertThat(contracts.lot[TOWN_HALL]).isEqualTo(100_000);
        assertThat(contracts.payment[TOWN_HALL]).isEqualTo(100_000);
        assertThat(contracts.supplier[TOWN_HALL]).isEqualTo(economy.accounts.region);
        assertThat(contracts.payment[part]).isZero();
        assertThat(firms.committed[BUILDERS]).isZero();
    }

    @Test
    void aPartThatLosesItsSupplierIsLetAgainAloneForTheTimeThatIsLeft() {
        divideInThree();
        tenders.run();
        int part = contracts.nextPart(TOWN_HALL);
        contracts.loseSupplier(part, 5);
        economy.month = new Month(6);
        alone(terms.socialWeight, 0.2);
        tenders.run();
        assertThat(buildersHave(part)).isTrue();
        assertThat(contracts.ends[part]).isEqualTo(24);
        assertThat(contracts.supplier[TOWN_HALL]).isEqualTo(economy.accounts.region);
        assertThat(firms.committed[BUILDERS]).isEqualTo(33_333);
        tenders.run();
        assertThat(firms.committed[BUILDERS]).as("it is not let twice").isEqualTo(33_333);
    }

    @Test
    void everyContractThatIsLetOtherwiseThanUsualCostsAdvice() {
        divideInThree();
        alone(terms.tenderCost, 150_000);
        tenders.run();
        assertThat(advice()).isEqualTo(450_000);
        assertThat(economy.ledger.deposits(economy.accounts.anchor(0))).isEqualTo(550_000);
    }

    @Test
    void oneThatIsLetAsUsualCostsNone() {
        alone(terms.tenderCost, 150_000);
        alone(terms.splitAbove, 1_200_000);
        alone(terms.parts, 3);
        alone(terms.reserveBelow, 1_000_000);
        tenders.run();
        assertThat(advice()).isZero();
    }

    @Test
    void whoCannotPayForAdviceLetsAsUsual() {
        alone(terms.tenderCost, 1_000_001);
        alone(terms.socialWeight, 0.2);
        divideInThree();
        tenders.run();
        assertThat(advice()).isZero();
        assertThat(contracts.isPart(TOWN_HALL)).isFalse();
        assertThat(contracts.supplier[TOWN_HALL]).isEqualTo(economy.accounts.region);
    }

    @Test
    void aLotIsNotDividedFurtherThanAdviceCanBePaidFor() {
        alone(terms.tenderCost, 400_000);
        alone(terms.socialWeight, 0.2);
        divideInThree();
        tenders.run();
        assertThat(advice()).isEqualTo(400_000);
        assertThat(contracts.isPart(TOWN_HALL)).isFalse();
        assertThat(buildersHave(TOWN_HALL)).isTrue();
    }
}
