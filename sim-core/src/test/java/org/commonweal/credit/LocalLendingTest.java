package org.commonweal.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.offset;

import org.commonweal.economy.Bank;
import org.commonweal.economy.BankCharter;
import org.commonweal.economy.Economy;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.LedgerAudit;
import org.commonweal.pension.FundTerms;
import org.commonweal.pension.LocalHoldings;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/**
 * Size is all that banks look at: the builders, who have one head and owe 120,000, are granted a loan with chance 2/3 by
 * the national bank, and with chance 11/12 by a local bank that judges everybody as a firm of ten. Every bank sees the
 * same of them, a draw of 0.8. It has capital of 200,000 and lends up to all of that to one firm.
 */
class LocalLendingTest {
    private static final int BUILDERS = TinyPlace.BUILDERS;
    private static final ModelSpec SPEC =
            TinyPlace.spec("credit.constant=0", "credit.leverage=0", "credit.cover=0", "credit.age=0", "credit.size=1");

    private final Economy economy = TinyPlace.open();
    private final Ledger ledger = economy.ledger;
    private final LedgerAudit audit = new LedgerAudit(ledger);
    private final FirmLoans loans = new FirmLoans(economy);
    private final Bank bank = economy.bank(economy.accounts.localBank);
    private final LocalBankTerms terms = new LocalBankTerms();
    private final CreditMarket market = market(SPEC);

    private CreditMarket market(ModelSpec spec) {
        return new CreditMarket(
                economy,
                spec.rules().credit(),
                new CreditTerms(),
                terms,
                new LocalHoldings(economy, spec.rules().portfolio(), new FundTerms()),
                spec.rules().exit(),
                spec.rules().ownership().inOrder(),
                new Banks(economy, spec.rules().banking().capital()),
                new FirmCash(economy, spec.rules().credit()));
    }

    /** A bank opens with a charter; a share of refused firms asks it. */
    private void open(double sizeWeight, double largestLoan, long capital, double asked) {
        open(sizeWeight, 1, largestLoan, capital, asked);
    }

    private void open(double sizeWeight, double noise, double largestLoan, long capital, double asked) {
        bank.open = true;
        bank.charter = new BankCharter(sizeWeight, 1, noise, 10, largestLoan, 0, 0, 0, 0);
        terms.wanted.turn(1);
        terms.asked.turn(asked);
        ledger.lend(Flow.BANK_SHARES_ISSUED, Instrument.BANK_SHARES, economy.accounts.nation, bank.account, capital);
    }

    private boolean apply(double draw) {
        return market.apply(BUILDERS, 10_000, draw);
    }

    @Test
    void aFirmRefusedElsewhereMovesThereWithItsDebts() {
        open(0, 1, 200_000, 1);
        ledger.assign(Instrument.FIRM_LOANS, economy.accounts.nationalBank, economy.accounts.pensionFund, 30_000);
        assertThat(apply(0.8)).isTrue();
        assertThat(loans.lender(BUILDERS)).isEqualTo(bank.account);
        assertThat(bank.loans(ledger)).isEqualTo(130_000);
        assertThat(ledger.balance(Instrument.FIRM_LOANS, economy.accounts.nationalBank))
                .isZero();
        assertThat(ledger.balance(Instrument.FIRM_LOANS, economy.accounts.pensionFund))
                .isZero();
        assertThat(ledger.deposits(economy.accounts.firm(BUILDERS))).isEqualTo(10_000);
        assertThat(bank.reserves(ledger)).isEqualTo(200_000 - 130_000 + 10_000);
        assertThat(economy.tally.lentAfterRefusal).isEqualTo(130_000);
        assertThat(economy.tally.loanApplications).isEqualTo(1);
        assertThat(economy.tally.loansGranted).isEqualTo(1);
        assertThatCode(() -> audit.check("credit", economy.month)).doesNotThrowAnyException();
    }

    @Test
    void whomItsOwnBankLendsToStaysThere() {
        open(0, 1, 200_000, 1);
        assertThat(apply(0.6)).isTrue();
        assertThat(loans.lender(BUILDERS)).isEqualTo(economy.accounts.nationalBank);
    }

    @Test
    void itRefusesToo() {
        open(0, 1, 200_000, 1);
        assertThat(apply(0.95)).isFalse();
    }

    @Test
    void aBankThatJudgesAsOthersDoLendsToNobodyTheyRefuse() {
        open(1, 1, 200_000, 1);
        assertThat(apply(0.8)).isFalse();
        assertThat(apply(0.67)).isFalse();
    }

    @Test
    void aFirmThatDoesNotAskGetsNothing() {
        open(0, 1, 200_000, 0);
        assertThat(apply(0.8)).isFalse();
    }

    @Test
    void itsCapitalLimitsWhatItLends() {
        // a tenth of 130,000
        open(0, 100, 13_000, 1);
        ledger.bankWith(economy.accounts.household(TinyPlace.ARCHERS), bank.account);
        ledger.pay(Flow.BANK_COSTS, bank.account, economy.accounts.nation, 1);
        assertThat(apply(0.8)).isFalse();
        ledger.pay(Flow.LOAN_INTEREST, economy.accounts.nation, bank.account, 1);
        economy.firms.debts.noCreditBefore[BUILDERS] = 0;
        assertThat(apply(0.8)).isTrue();
    }

    @Test
    void noFirmMayOweItMoreThanAPartOfItsCapital() {
        open(0, 0.6, 200_000, 1);
        assertThat(apply(0.8)).as("130,000 of 120,000").isFalse();
    }

    @Test
    void itsCustomersAskTheNationalBankWhenItNoLongerLends() {
        open(0, 1, 200_000, 1);
        assertThat(apply(0.8)).isTrue();
        terms.reset();
        assertThat(apply(0.5)).isTrue();
        assertThat(loans.lender(BUILDERS)).isEqualTo(economy.accounts.nationalBank);
        assertThat(bank.loans(ledger)).isZero();
        assertThat(loans.owed(BUILDERS)).isEqualTo(140_000);
    }

    @Test
    void aYoungFirmIsJudgedMoreMildlyAndAnOldOneAsElsewhere() {
        BankCharter charter = new BankCharter(1, 0.5, 1, 10, 1, 0, 0, 0, 0);
        assertThat(charter.leniency(1, 0.4, 3, 1)).isZero();
        assertThat(charter.leniency(1, 0.4, 3, 0.5)).isEqualTo(0.1);
        assertThat(charter.leniency(1, 0.4, 3, 0)).isEqualTo(0.2);
    }

    @Test
    void aLargeFirmIsJudgedMoreStrictly() {
        BankCharter charter = new BankCharter(0.5, 1, 1, 10, 1, 0, 0, 0, 0);
        assertThat(charter.leniency(1, 0, 10, 1)).isZero();
        assertThat(charter.leniency(1, 0, 43, 1)).isEqualTo(-StrictMath.log(4) / 2, offset(1e-12));
    }

    /** Firms that seem worse than they are: an average one, granted with chance 2/3 by who does not look, is refused. */
    private boolean seemsWorseAndIsLentTo(double noise) {
        CreditMarket looks = market(TinyPlace.spec(
                "credit.constant=0",
                "credit.leverage=0",
                "credit.cover=0",
                "credit.age=0",
                "credit.size=1",
                "credit.insight=20",
                "credit.insight-noise=1"));
        open(1, noise, 1, 200_000, 1);
        economy.firms.age[BUILDERS] = bornUnderABadStar();
        return looks.apply(BUILDERS, 10_000, 0.6);
    }

    /** An age at which the builders' error is below zero: they seem worse than they are. */
    private int bornUnderABadStar() {
        int age = 1;
        while (Draws.normal(economy.draws.key(Purpose.CREDIT, economy.month.index() - age), BUILDERS, 3) > -0.5) {
            age++;
        }
        return age;
    }

    @Test
    void aBankThatErrsAsMuchAsOthersLendsToNobodyNew() {
        assertThat(seemsWorseAndIsLentTo(1)).isFalse();
    }

    @Test
    void aBankThatDoesNotErrLendsToAFirmThatOnlySeemsBad() {
        assertThat(seemsWorseAndIsLentTo(0)).isTrue();
        assertThat(loans.lender(BUILDERS)).isEqualTo(bank.account);
    }
}
