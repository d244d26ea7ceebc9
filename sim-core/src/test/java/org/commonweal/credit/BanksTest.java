package org.commonweal.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.commonweal.economy.Bank;
import org.commonweal.economy.Economy;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/**
 * A local bank opens in the tiny place. The council puts 50,000 into its shares; the Coopers bring their 328,000. So it
 * has capital of 50,000, deposits of 328,000 and reserves of 378,000; a tenth of loans and a tenth of deposits is asked
 * for.
 */
class BanksTest {
    private static final ModelSpec SPEC = TinyPlace.spec("banking.lending-ratio=0.1", "banking.reserve-ratio=0.1");

    private final Economy economy = TinyPlace.open();
    private final Ledger ledger = economy.ledger;
    private final Banks banks = new Banks(economy, SPEC.rules().banking().capital());
    private final FirmLoans loans = new FirmLoans(economy);
    private final int account = economy.accounts.localBank;
    private final int council = economy.accounts.anchor(TinyPlace.COUNCIL);
    private final int coopers = economy.accounts.household(TinyPlace.COOPERS);
    private final Bank bank = economy.bank(account);
    private final LedgerAudit audit = new LedgerAudit(ledger);

    BanksTest() {
        bank.open = true;
        ledger.lend(Flow.BANK_SHARES_ISSUED, Instrument.BANK_SHARES, council, account, 50_000);
        ledger.bankWith(coopers, account);
    }

    /** The hairdressers, who owe nobody, become its customers and borrow. */
    private void lendToHairdressers(long pence) {
        ledger.bankWith(economy.accounts.firm(TinyPlace.HAIRDRESSERS), account);
        loans.lend(TinyPlace.HAIRDRESSERS, pence, 0, 0);
    }

    @Test
    void itsBooksBeginWithItsSharesAndItsCustomersMoney() {
        assertThat(bank.capital(ledger)).isEqualTo(50_000);
        assertThat(bank.customersDeposits(ledger)).isEqualTo(328_000);
        assertThat(bank.reserves(ledger)).isEqualTo(378_000);
    }

    @Test
    void reservesLimitWhatItLends() {
        // 378,000 less a tenth of 328,000
        assertThat(banks.canLend(account, 345_200)).isTrue();
        assertThat(banks.canLend(account, 345_201)).isFalse();
    }

    @Test
    void capitalLimitsWhatItLends() {
        ledger.bankWith(economy.accounts.household(TinyPlace.ARCHERS), account);
        assertThat(banks.canLend(account, 500_000)).isTrue();
        assertThat(banks.canLend(account, 500_001)).isFalse();
        lendToHairdressers(300_000);
        assertThat(banks.canLend(account, 200_000)).isTrue();
        assertThat(banks.canLend(account, 200_001)).isFalse();
    }

    @Test
    void aLossLowersItsCapitalAndSoWhatItLends() {
        lendToHairdressers(300_000);
        loans.writeOff(TinyPlace.HAIRDRESSERS, 25_000);
        // capital of 25,000 stands behind 275,000
        assertThat(bank.capital(ledger)).isEqualTo(25_000);
        assertThat(banks.canLend(account, 1)).isFalse();
        banks.closeQuarter();
        assertThat(bank.open).as("it still has capital").isTrue();
    }

    @Test
    void anInsolventBankIsResolvedAndOnlyItsOwnersAndTheInsurersLose() {
        lendToHairdressers(300_000);
        loans.writeOff(TinyPlace.HAIRDRESSERS, 80_000);
        assertThat(bank.capital(ledger)).isEqualTo(-30_000);
        assertThat(banks.canLend(account, 1)).as("it stops lending at once").isFalse();
        banks.closeQuarter();
        assertThat(bank.open).isFalse();
        assertThat(ledger.balance(Instrument.BANK_SHARES, council)).isZero();
        assertThat(ledger.flows().month(Flow.WRITE_OFF, Sector.ANCHORS, Sector.LOCAL_BANK))
                .isEqualTo(50_000);
        assertThat(ledger.flows().month(Flow.DEPOSIT_INSURANCE)).isEqualTo(30_000);
        assertThat(ledger.deposits(coopers)).isEqualTo(328_000);
        assertThat(ledger.bank(coopers)).isEqualTo(economy.accounts.nationalBank);
        assertThat(loans.owed(TinyPlace.HAIRDRESSERS)).isEqualTo(220_000);
        assertThat(ledger.balance(Instrument.FIRM_LOANS, economy.accounts.nationalBank))
                .isEqualTo(120_000 + 220_000);
        for (Instrument what : Instrument.values()) {
            assertThat(ledger.balance(what, account)).as(what.title()).isZero();
        }
        assertThatCode(() -> audit.check("resolution", economy.month)).doesNotThrowAnyException();
    }

    @Test
    void sharesOfOthersAreSpared() {
        // the council holds as many shares of the builders, who are no bank and stay solvent
        ledger.lend(
                Flow.UNIT_PURCHASES,
                Instrument.COMMUNITY_SHARES,
                council,
                economy.accounts.firm(TinyPlace.BUILDERS),
                50_000);
        lendToHairdressers(300_000);
        loans.writeOff(TinyPlace.HAIRDRESSERS, 80_000);
        banks.closeQuarter();
        assertThat(ledger.balance(Instrument.COMMUNITY_SHARES, council)).isEqualTo(50_000);
    }

    @Test
    void aCreditUnionThatFailsLeavesTheSharesOfTheLocalBankAlone() {
        int union = economy.accounts.creditUnion;
        long capital = economy.bank(union).capital(ledger);
        ledger.pay(Flow.COMMUNITY_DIVIDEND, union, economy.accounts.nation, capital + 1);
        banks.closeQuarter();
        assertThat(economy.bank(union).open).isFalse();
        assertThat(ledger.flows().month(Flow.DEPOSIT_INSURANCE)).isEqualTo(1);
        assertThat(ledger.balance(Instrument.BANK_SHARES, council)).isEqualTo(50_000);
    }

    @Test
    void aBankThatIsNotFoundedLendsNothing() {
        assertThat(TinyPlace.open().bank(account).open).isFalse();
        bank.open = false;
        assertThat(banks.canLend(account, 1)).isFalse();
    }

    @Test
    void aBankThatWindsUpRepaysItsSharesAsFarAsItsCapitalGoes() {
        lendToHairdressers(300_000);
        loans.writeOff(TinyPlace.HAIRDRESSERS, 20_000);
        long before = ledger.deposits(council);
        banks.windUp(bank);
        // 50,000 of shares less a loss of 20,000
        assertThat(ledger.deposits(council) - before).isEqualTo(30_000);
        assertThat(ledger.flows().month(Flow.WRITE_OFF, Sector.ANCHORS, Sector.LOCAL_BANK))
                .isEqualTo(20_000);
        assertThat(ledger.flows().month(Flow.DEPOSIT_INSURANCE)).isZero();
        assertThat(ledger.bank(coopers)).isEqualTo(economy.accounts.nationalBank);
        assertThat(bank.open).isFalse();
        for (Instrument what : Instrument.values()) {
            assertThat(ledger.balance(what, account)).as(what.title()).isZero();
        }
        assertThatCode(() -> audit.check("winding up", economy.month)).doesNotThrowAnyException();
    }

    @Test
    void theNationStandsBehindTheNationalBank() {
        assertThat(banks.canLend(economy.accounts.nationalBank, 1_000_000_000)).isTrue();
        ledger.writeOff(
                Instrument.FIRM_LOANS,
                economy.accounts.nationalBank,
                economy.accounts.firm(TinyPlace.BUILDERS),
                20_000);
        banks.closeQuarter();
        // 610,000 less 20,000 is 590,000; a tenth of loans of 6,000,000 + 10,000 + 100,000 is 611,000
        assertThat(ledger.flows().month(Flow.BANK_PROFITS, Sector.NATION, Sector.NATIONAL_BANK))
                .isEqualTo(21_000);
    }
}
