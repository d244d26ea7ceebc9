package org.commonweal.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.commonweal.economy.Bank;
import org.commonweal.economy.BankCharter;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Industry;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.commonweal.trade.IndustryRolls;
import org.commonweal.trade.LocalOrders;
import org.junit.jupiter.api.Test;

/**
 * A local bank of the tiny place with capital of 50,000: the council holds 20,000 of its shares, the Archers 20,000,
 * social investors 10,000. The Coopers bank there with 328,000. It costs 1,000 a month and 12 % a year of deposits; six
 * tenths of that is spent in the place. Reserves earn 1 % a month. Tax is a fifth of profits.
 */
class LocalBankingTest {
    private static final ModelSpec SPEC = TinyPlace.spec();
    private static final BankCharter CHARTER = new BankCharter(1, 1, 1, 10, 1, 1_000, 0.12, 0.6, 0.12);

    private final Economy economy = TinyPlace.open();
    private final Ledger ledger = economy.ledger;
    private final LedgerAudit audit = new LedgerAudit(ledger);
    private final IndustryRolls rolls = new IndustryRolls(economy);
    private final Bank bank = economy.bank(economy.accounts.localBank);
    private final LocalBankTerms terms = new LocalBankTerms();
    private final LocalBanking banking = new LocalBanking(
            economy,
            new Banks(economy, SPEC.rules().banking().capital()),
            terms,
            new LocalOrders(economy, rolls),
            SPEC.rules().fiscal().corporationTax());
    private final int council = economy.accounts.anchor(TinyPlace.COUNCIL);
    private final int archers = economy.accounts.household(TinyPlace.ARCHERS);
    private final int coopers = economy.accounts.household(TinyPlace.COOPERS);

    LocalBankingTest() {
        bank.open = true;
        bank.charter = CHARTER;
        terms.wanted.turn(1);
        buy(council, 20_000);
        buy(archers, 20_000);
        buy(economy.accounts.nation, 10_000);
        ledger.bankWith(coopers, bank.account);
        rolls.fill();
    }

    private void buy(int holder, long pence) {
        ledger.lend(Flow.BANK_SHARES_ISSUED, Instrument.BANK_SHARES, holder, bank.account, pence);
    }

    private void earn(long pence) {
        ledger.pay(Flow.LOAN_INTEREST, economy.accounts.nation, bank.account, pence);
    }

    private long paid(Flow why, Sector to) {
        return ledger.flows().month(why, Sector.LOCAL_BANK, to);
    }

    private void audit() {
        assertThatCode(() -> audit.check("banking", economy.month)).doesNotThrowAnyException();
    }

    @Test
    void costsThatNobodyHereCanServeLeaveAndReservesEarnInterest() {
        banking.run();
        // 1,000 and a hundredth of 328,000; a hundredth of reserves of 378,000
        assertThat(paid(Flow.BANK_COSTS, Sector.NATION)).isEqualTo(1_000 + 3_280);
        assertThat(ledger.flows().month(Flow.DEPOSIT_INTEREST, Sector.NATIONAL_BANK, Sector.LOCAL_BANK))
                .isEqualTo(3_780);
        assertThat(bank.capital(ledger)).isEqualTo(50_000 - 4_280 + 3_780);
        audit();
    }

    @Test
    void sixTenthsOfItsCostsAreSalesOfFirmsHere() {
        economy.firms.industry[TinyPlace.HAIRDRESSERS] = (byte) Industry.INFO_PROFESSIONAL.ordinal();
        rolls.fill();
        long sales = economy.firms.sales[TinyPlace.HAIRDRESSERS];
        banking.run();
        // six tenths of 4,280 are 2,568; ten orders of 256, and the odd pence leave
        assertThat(paid(Flow.BANK_COSTS, Sector.WORKER_COOPERATIVES)).isEqualTo(2_560);
        assertThat(economy.firms.sales[TinyPlace.HAIRDRESSERS] - sales).isEqualTo(2_560);
        assertThat(paid(Flow.BANK_COSTS, Sector.NATION)).isEqualTo(4_280 - 2_560);
        audit();
    }

    @Test
    void reservesThatItOwesCostInterest() {
        ledger.pay(Flow.OPENING, coopers, economy.accounts.nation, 328_000);
        ledger.pay(Flow.OPENING, bank.account, economy.accounts.nation, 60_000);
        banking.run();
        // it owes the national bank 10,000
        assertThat(paid(Flow.LOAN_INTEREST, Sector.NATIONAL_BANK)).isEqualTo(100);
    }

    @Test
    void profitsAreTaxedAndPaidToThoseWhoHoldItsShares() {
        earn(1_000);
        long before = ledger.deposits(archers);
        banking.closeQuarter();
        assertThat(paid(Flow.CORPORATION_TAX, Sector.GOVERNMENT)).isEqualTo(200);
        assertThat(paid(Flow.BANK_PROFITS, Sector.ANCHORS)).isEqualTo(320);
        assertThat(paid(Flow.BANK_PROFITS, Sector.NATION)).isEqualTo(160);
        assertThat(ledger.deposits(archers) - before).isEqualTo(320);
        assertThat(economy.households.capitalIncome[TinyPlace.ARCHERS]).isEqualTo(320);
        assertThat(bank.capital(ledger)).isEqualTo(50_000);
        audit();
    }

    @Test
    void aProfitThatIsNeededAsCapitalIsKept() {
        ledger.bankWith(economy.accounts.household(TinyPlace.BAKERS), bank.account);
        new FirmLoans(economy).lend(TinyPlace.HAIRDRESSERS, 0, 0, 0);
        ledger.lend(
                Flow.LENDING,
                Instrument.FIRM_LOANS,
                bank.account,
                economy.accounts.firm(TinyPlace.HAIRDRESSERS),
                700_000);
        double ratio = SPEC.rules().banking().capital().lendingRatio();
        assertThat(ratio * 700_000).isEqualTo(70_000);
        earn(1_000);
        banking.closeQuarter();
        assertThat(ledger.flows().month(Flow.BANK_PROFITS)).isZero();
        assertThat(bank.capital(ledger)).isEqualTo(50_000 + 1_000 - 200);
    }

    @Test
    void lossesAreMadeGoodBeforeTaxIsDueAgain() {
        ledger.pay(Flow.BANK_COSTS, bank.account, economy.accounts.nation, 5_000);
        banking.closeQuarter();
        earn(6_000);
        banking.closeQuarter();
        assertThat(paid(Flow.CORPORATION_TAX, Sector.GOVERNMENT))
                .as("a fifth of 1,000")
                .isEqualTo(200);
        assertThat(ledger.flows().month(Flow.BANK_PROFITS)).isEqualTo(800);
        banking.closeQuarter();
        assertThat(ledger.flows().month(Flow.BANK_PROFITS)).as("nothing new").isEqualTo(800);
    }

    @Test
    void profitsAreSettledEveryThirdMonth() {
        earn(1_000);
        economy.month = new Month(1);
        banking.closeQuarter();
        assertThat(ledger.flows().month(Flow.BANK_PROFITS)).isZero();
    }

    @Test
    void whenItsEndHasComeAndNothingIsOwedItIsWoundUp() {
        terms.reset();
        ledger.pay(Flow.BANK_COSTS, bank.account, economy.accounts.nation, 25_000);
        banking.closeQuarter();
        assertThat(bank.open).isFalse();
        // half of its capital is left
        assertThat(paid(Flow.BANK_SHARES_REPAID, Sector.ANCHORS)).isEqualTo(10_000);
        assertThat(paid(Flow.BANK_SHARES_REPAID, Sector.HOUSEHOLDS)).isEqualTo(10_000);
        assertThat(paid(Flow.BANK_SHARES_REPAID, Sector.NATION)).isEqualTo(5_000);
        assertThat(ledger.owed(Instrument.BANK_SHARES, bank.account)).isZero();
        assertThat(ledger.netWorth(bank.account)).isZero();
        assertThat(ledger.bank(coopers)).isEqualTo(economy.accounts.nationalBank);
        audit();
    }

    @Test
    void whileLoansRunOffItStaysOpen() {
        terms.reset();
        new FirmLoans(economy).moveTo(TinyPlace.BUILDERS, bank.account);
        banking.closeQuarter();
        assertThat(bank.open).isTrue();
    }
}
