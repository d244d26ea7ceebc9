package org.commonweal.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.stream.Stream;
import org.commonweal.economy.Bank;
import org.commonweal.economy.Bank.Foundation.Stage;
import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.LedgerAudit;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/**
 * A bank of the tiny place that the council should pay 1,000 pounds for and social investors 2,000. It is prepared for two
 * months, regulators decide at once, its shares are offered for one and all taken up, its founders do not give up, and it
 * opens with any capital; until then it costs 3 pounds a month. Two months later it lends, and it grows for a year.
 */
class BankFoundingTest {
    private static final String[] TIMETABLE = {"preparation=2", "offer=1", "yearly-cost=36", "first-loan=2", "growth=1"
    };

    private final Economy economy = TinyPlace.open();
    private final Ledger ledger = economy.ledger;
    private final LedgerAudit audit = new LedgerAudit(ledger);
    private final Bank bank = economy.bank(economy.accounts.localBank);
    private final LocalBankTerms terms = new LocalBankTerms();

    private void months(int from, int to, String... changes) {
        String[] settings =
                Stream.of(TIMETABLE, changes).flatMap(Arrays::stream).toArray(String[]::new);
        BankCustomers customers = new BankCustomers(economy, BankFoundingRuleTest.atOnceBut(settings), terms);
        for (int month = from; month <= to; month++) {
            economy.month = new Month(month);
            economy.openMonth();
            terms.reset();
            terms.wanted.turn(1);
            terms.councilCapital.turn(100_000);
            terms.investorsCapital.turn(200_000);
            customers.run();
            assertThatCode(() -> audit.check("levers", economy.month)).doesNotThrowAnyException();
        }
    }

    private long shares() {
        return ledger.owed(Instrument.BANK_SHARES, bank.account);
    }

    @Test
    void itIsPreparedAuthorisedAndOfferedBeforeItOpens() {
        months(5, 6);
        assertThat(bank.foundation.stage).isEqualTo(Stage.PREPARING);
        months(7, 7);
        assertThat(bank.foundation.stage).isEqualTo(Stage.OFFERING);
        assertThat(bank.open).isFalse();
        assertThat(shares()).as("promises are not paid").isZero();
        months(8, 8);
        assertThat(bank.open).isTrue();
        assertThat(bank.foundation.since - bank.foundation.decided).isEqualTo(3);
        assertThat(shares()).isEqualTo(300_000);
    }

    @Test
    void whatItCostsUntilThenIsBorneLikeItsShares() {
        months(5, 8);
        assertThat(bank.foundation.spent).as("three months of 3 pounds").isEqualTo(900);
        months(20, 20);
        assertThat(bank.foundation.spent).as("nothing once it is open").isEqualTo(900);
        assertThat(economy.programmes.cost("local-bank", "council")).isZero();
    }

    @Test
    void theCouncilPaysAThirdOfAMonth() {
        months(5, 5);
        assertThat(economy.programmes.cost("local-bank", "council")).isEqualTo(100);
        assertThat(economy.programmes.cost("local-bank", "investors")).isEqualTo(200);
        assertThat(ledger.flows().month(Flow.PROGRAMME_COSTS)).isEqualTo(300);
    }

    @Test
    void openIsNotYetLendingNorEverybodysBank() {
        months(5, 9);
        assertThat(bank.foundation.lends).isFalse();
        assertThat(bank.foundation.reach).isEqualTo(2 / 13.0);
        months(10, 10);
        assertThat(bank.foundation.lends).isTrue();
    }

    @Test
    void whatInvestorsDoNotTakeUpIsNotPaid() {
        months(5, 8, "take-up=0.5");
        double taken = Draws.uniform(economy.draws.key(Purpose.BANK_FOUNDING, 8), 0, 2);
        assertThat(bank.foundation.takenUp).isEqualTo(taken, offset(1e-12));
        assertThat(shares()).isEqualTo(100_000 + Math.round(taken * 200_000));
    }

    @Test
    void withTooLittleOfItsCapitalPromisedItNeverOpens() {
        ledger.pay(
                Flow.OPENING,
                economy.accounts.anchor(TinyPlace.COUNCIL),
                economy.accounts.nation,
                ledger.deposits(economy.accounts.anchor(TinyPlace.COUNCIL)));
        months(5, 30, "least-capital=0.9");
        assertThat(bank.foundation.stage).isEqualTo(Stage.GIVEN_UP);
        assertThat(bank.foundation.since).isEqualTo(8);
        assertThat(bank.open).isFalse();
        assertThat(bank.foundation.spent).as("borne by the investors").isEqualTo(900);
        assertThat(shares()).isZero();
    }

    @Test
    void foundersWhoGiveUpDoNotComeBack() {
        months(5, 5, "giving-up=1");
        assertThat(bank.foundation.stage).isEqualTo(Stage.GIVEN_UP);
        months(6, 30);
        assertThat(bank.open).isFalse();
    }

    @Test
    void aPlanThatNobodyWantsAnyMoreIsGivenUp() {
        months(5, 5);
        terms.reset();
        new BankFounding(economy, BankFoundingRuleTest.atOnceBut(TIMETABLE), terms).run();
        assertThat(bank.foundation.stage).isEqualTo(Stage.GIVEN_UP);
    }
}
