package org.commonweal.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.credit.Banks;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.housing.HousingCosts;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/** The Dyers owe 10,000 and the Bakers a mortgage of 6,000,000; both have lost all their money. */
class HouseholdDebtsTest {
    private static final ModelSpec SPEC = TinyPlace.spec(
            "banking.credit-patience=6",
            "banking.credit-bar=72",
            "banking.mortgage-patience=3",
            "banking.forbearance=12");

    private final Economy economy = TinyPlace.open();
    private final Households households = economy.households;
    private final int dyers = economy.accounts.household(TinyPlace.DYERS);
    private final int bakers = economy.accounts.household(TinyPlace.BAKERS);
    private final HouseholdBanking banking = new HouseholdBanking(
            economy,
            SPEC.rules().banking(),
            SPEC.rules().wealth(),
            new Banks(economy, SPEC.rules().banking().capital()),
            SPEC.rules().fiscal());
    private final HousingCosts housing = new HousingCosts(
            economy, SPEC.rules().banking().mortgages(), SPEC.rules().fiscal());

    HouseholdDebtsTest() {
        for (int account : new int[] {dyers, bakers}) {
            economy.ledger.pay(
                    Flow.CONSUMPTION_OUTSIDE, account, economy.accounts.nation, economy.ledger.deposits(account));
        }
    }

    private void months(int count, Runnable what) {
        for (int n = 0; n < count; n++) {
            what.run();
            economy.month = economy.month.next();
        }
    }

    @Test
    void aMinimumPaymentThatIsMissedStaysDueAndBarsMoreCredit() {
        months(1, banking::settle);
        // interest of 100 is added; 5 % and a penny of 10,000 were due
        assertThat(households.creditArrears[TinyPlace.DYERS]).isEqualTo(100 + 501);
        assertThat(economy.ledger.owed(Instrument.CONSUMER_CREDIT, dyers)).isEqualTo(10_100);
    }

    @Test
    void afterSixMonthsConsumerCreditIsWrittenOffAndTheRecordBarsMore() {
        months(5, banking::settle);
        assertThat(households.creditMonths[TinyPlace.DYERS]).isEqualTo(5);
        months(1, banking::settle);
        assertThat(economy.ledger.owed(Instrument.CONSUMER_CREDIT, dyers)).isZero();
        // 10,000 and six months' interest
        assertThat(economy.ledger.flows().month(Flow.WRITE_OFF, Sector.NATIONAL_BANK, Sector.HOUSEHOLDS))
                .isEqualTo(10_615);
        assertThat(economy.tally.defaultsOfHouseholds).isEqualTo(1);
        assertThat(households.noCreditBefore[TinyPlace.DYERS]).isEqualTo(5 + 72);
        months(1, banking::settle);
        assertThat(economy.ledger.owed(Instrument.CONSUMER_CREDIT, dyers)).isZero();
    }

    @Test
    void aMortgageThatIsMissedIsInArrears() {
        months(1, housing::run);
        // interest of 30,000 is added, 20,000 of principal stays due
        assertThat(households.mortgageArrears[TinyPlace.BAKERS]).isEqualTo(50_000);
        assertThat(households.mortgageMonths[TinyPlace.BAKERS]).isEqualTo(1);
        assertThat(economy.ledger.owed(Instrument.MORTGAGES, bakers)).isEqualTo(6_030_000);
    }

    @Test
    void whoHasMoneyAgainCatchesUp() {
        months(1, housing::run);
        economy.ledger.pay(Flow.OPENING, economy.accounts.nation, bakers, 300_000);
        months(1, housing::run);
        assertThat(households.mortgageArrears[TinyPlace.BAKERS]).isZero();
        // 50,000 of arrears, and 50,000 less interest of 30,150 of principal
        assertThat(economy.ledger.owed(Instrument.MORTGAGES, bakers)).isEqualTo(6_030_000 - 50_000 - 19_850);
    }

    @Test
    void afterThreeMonthsOnlyInterestIsDueForAYear() {
        months(3, housing::run);
        assertThat(households.forbearanceUntil[TinyPlace.BAKERS]).isEqualTo(2 + 1 + 12);
        assertThat(households.mortgageArrears[TinyPlace.BAKERS]).isZero();
        economy.ledger.pay(Flow.OPENING, economy.accounts.nation, bakers, 3_000_000);
        long owed = economy.ledger.owed(Instrument.MORTGAGES, bakers);
        months(12, housing::run);
        assertThat(economy.ledger.owed(Instrument.MORTGAGES, bakers)).isEqualTo(owed);
        long old = households.instalment[TinyPlace.BAKERS];
        months(1, housing::run);
        assertThat(households.instalment[TinyPlace.BAKERS])
                .as("what is owed is repaid over a new term")
                .isEqualTo(SPEC.rules()
                        .banking()
                        .mortgages()
                        .instalment(economy.ledger.owed(Instrument.MORTGAGES, bakers)))
                .isNotEqualTo(old);
    }
}
