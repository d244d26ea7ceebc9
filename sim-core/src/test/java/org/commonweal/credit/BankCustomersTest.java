package org.commonweal.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.economy.Bank;
import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.policy.Terms;
import org.commonweal.simulation.Spec;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/**
 * A local bank is founded in the tiny place, at once: the council pays 1,000 pounds, social investors 2,000, half of
 * them households of the place. Only the Archers hold units, of 6,000 pounds. Everybody is willing to bank with it.
 */
class BankCustomersTest {
    private final Economy economy = TinyPlace.open();
    private final Ledger ledger = economy.ledger;
    private final LedgerAudit audit = new LedgerAudit(ledger);
    private final Bank bank = economy.bank(economy.accounts.localBank);
    private final Terms terms = Terms.of(economy, 0);
    private final BankCustomers customers =
            new BankCustomers(economy, BankFoundingRuleTest.atOnceBut(), terms.localBank);
    private final int council = economy.accounts.anchor(TinyPlace.COUNCIL);
    private final int archers = economy.accounts.household(TinyPlace.ARCHERS);
    private final int hairdressers = economy.accounts.firm(TinyPlace.HAIRDRESSERS);
    private final int builders = economy.accounts.firm(TinyPlace.BUILDERS);

    private static final List<String> BANK = List.of(
            "levers.local-bank.council-capital=1000",
            "levers.local-bank.investors-capital=2000",
            "levers.local-bank.local-investors=0.5",
            "levers.local-bank.ramp=0",
            "levers.local-bank.households=1",
            "levers.local-bank.firms=1");

    private void open(int month, String... changes) {
        List<String> settings =
                Stream.concat(TinyPlace.RULES.stream(), BANK.stream()).toList();
        economy.month = new Month(month);
        economy.openMonth();
        terms.reset();
        Spec.with(settings, changes).levers().open(economy, terms);
        customers.run();
        assertThatCode(() -> audit.check("levers", economy.month)).doesNotThrowAnyException();
    }

    private long shares(int account) {
        return ledger.balance(Instrument.BANK_SHARES, account);
    }

    @Test
    void untilItIsFoundedNobodyBanksThere() {
        open(0, "levers.local-bank.from=1");
        assertThat(bank.open).isFalse();
        assertThat(ledger.bank(archers)).isEqualTo(economy.accounts.nationalBank);
        assertThat(ledger.balance(Instrument.RESERVES, bank.account)).isZero();
    }

    @Test
    void theCouncilAndTheInvestorsPayForItsSharesToThePenny() {
        open(0, "levers.local-bank.households=0", "levers.local-bank.firms=0");
        assertThat(bank.open).isTrue();
        assertThat(ledger.deposits(council)).isEqualTo(1_000_000 - 100_000);
        assertThat(shares(council)).isEqualTo(100_000);
        assertThat(shares(archers)).isEqualTo(100_000);
        assertThat(ledger.balance(Instrument.UNITS, archers)).isEqualTo(600_000 - 100_000);
        assertThat(ledger.deposits(archers)).as("paid from units").isEqualTo(1_064_000);
        assertThat(shares(economy.accounts.nation)).isEqualTo(100_000);
        assertThat(bank.capital(ledger)).isEqualTo(300_000);
        assertThat(bank.reserves(ledger)).isEqualTo(300_000);
    }

    @Test
    void whatIsPaidIsPaidOnce() {
        open(0);
        open(1);
        assertThat(ledger.owed(Instrument.BANK_SHARES, bank.account)).isEqualTo(300_000);
    }

    @Test
    void sharesArePaidForOverTheRamp() {
        open(0, "levers.local-bank.ramp=0.25");
        // a quarter of a year has three months: 1/4, 2/4, 3/4, then all
        assertThat(shares(council)).isEqualTo(25_000);
        open(1, "levers.local-bank.ramp=0.25");
        assertThat(shares(council)).isEqualTo(50_000);
        open(3, "levers.local-bank.ramp=0.25");
        assertThat(shares(council)).isEqualTo(100_000);
    }

    @Test
    void aCouncilWithoutMoneyPaysWhatItHasAndTheRestLater() {
        ledger.pay(Flow.OPENING, council, economy.accounts.nation, 960_000);
        open(0);
        assertThat(shares(council)).isEqualTo(40_000);
        ledger.pay(Flow.OPENING, economy.accounts.nation, council, 500_000);
        open(1);
        assertThat(shares(council)).isEqualTo(100_000);
    }

    @Test
    void customersBringTheirDepositsAndFirmsThatOweElsewhereStay() {
        open(0);
        // 660,000 + 1,064,000 + 328,000 + 52,000 of the households, 500,000 of the hairdressers
        assertThat(bank.customersDeposits(ledger)).isEqualTo(2_604_000);
        assertThat(bank.reserves(ledger)).isEqualTo(2_604_000 + 300_000);
        assertThat(ledger.bank(hairdressers)).isEqualTo(bank.account);
        assertThat(ledger.bank(builders)).isEqualTo(economy.accounts.nationalBank);
        assertThat(ledger.bank(council)).isEqualTo(economy.accounts.nationalBank);
    }

    @Test
    void theCouncilBanksThereIfThatIsTheChoice() {
        open(0, "levers.local-bank.council-banks=on");
        assertThat(ledger.bank(council)).isEqualTo(bank.account);
    }

    @Test
    void membersOfTheCreditUnionStayThere() {
        ledger.bankWith(archers, economy.accounts.creditUnion);
        open(0);
        assertThat(ledger.bank(archers)).isEqualTo(economy.accounts.creditUnion);
    }

    @Test
    void theSamePeopleAreWillingEveryMonthAndMoreAsItGrows() {
        int before = 0;
        for (double share : new double[] {0, 0.3, 0.6, 1}) {
            open(0, "levers.local-bank.households=" + share, "levers.local-bank.firms=0");
            int there = 0;
            for (int h = 0; h < TinyPlace.HOUSEHOLDS; h++) {
                there += ledger.bank(economy.accounts.household(h)) == bank.account ? 1 : 0;
            }
            assertThat(there).isGreaterThanOrEqualTo(before);
            before = there;
            open(1, "levers.local-bank.households=" + share, "levers.local-bank.firms=0");
            int later = 0;
            for (int h = 0; h < TinyPlace.HOUSEHOLDS; h++) {
                later += ledger.bank(economy.accounts.household(h)) == bank.account ? 1 : 0;
            }
            assertThat(later).isEqualTo(there);
        }
        assertThat(before).isEqualTo(TinyPlace.HOUSEHOLDS);
    }

    @Test
    void afterItsEndFirmsThatOweItNothingGoBackAndNobodyPaysForMoreShares() {
        open(0, "levers.local-bank.ramp=0.25");
        new FirmLoans(economy).moveTo(TinyPlace.BUILDERS, bank.account);
        open(12, "levers.local-bank.ramp=0.25", "levers.local-bank.until=1");
        assertThat(shares(council)).isEqualTo(25_000);
        assertThat(ledger.bank(hairdressers)).isEqualTo(economy.accounts.nationalBank);
        assertThat(ledger.bank(builders)).as("they owe").isEqualTo(bank.account);
    }

    @Test
    void aBankThatWasClosedIsNotFoundedAgain() {
        open(0);
        bank.open = false;
        open(1);
        assertThat(bank.open).isFalse();
        assertThat(ledger.flows().month(Flow.BANK_SHARES_ISSUED, Sector.ANCHORS, Sector.LOCAL_BANK))
                .isEqualTo(100_000);
    }
}
