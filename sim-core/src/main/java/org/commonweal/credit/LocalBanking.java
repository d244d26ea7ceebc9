package org.commonweal.credit;

import org.commonweal.economy.Bank;
import org.commonweal.economy.BankCharter;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Industry;
import org.commonweal.fiscal.CorporationTax;
import org.commonweal.money.Flow;
import org.commonweal.money.Ledger;
import org.commonweal.money.Pence;
import org.commonweal.random.Purpose;
import org.commonweal.time.Month;
import org.commonweal.trade.LocalOrders;

/** A local bank's running costs, and what becomes of its profits. */
public final class LocalBanking {
    private final Economy economy;
    private final Bank bank;
    private final Banks banks;
    private final LocalBankTerms terms;
    private final CorporationTax tax;
    private final LocalOrders orders;
    private final BankShares shares;

    /** @param orders how it finds the firms that work for it */
    public LocalBanking(Economy economy, Banks banks, LocalBankTerms terms, LocalOrders orders, CorporationTax tax) {
        this.economy = economy;
        this.banks = banks;
        this.terms = terms;
        this.tax = tax;
        bank = economy.bank(economy.accounts.localBank);
        this.orders = orders;
        shares = new BankShares(economy);
    }

    /**
     * Interest on its reserves, and what it costs to run it. Banks have no staff of their own here: what is paid in the
     * place goes to firms that provide information and professional services, the rest (licence, systems) outside.
     */
    public void run() {
        if (!bank.open) {
            return;
        }
        Ledger ledger = economy.ledger;
        BankCharter charter = bank.charter;
        long interest = Pence.round(bank.reserves(ledger) * charter.reserveRate() / 12);
        ledger.pay(Flow.DEPOSIT_INTEREST, economy.accounts.nationalBank, bank.account, Math.max(0, interest));
        ledger.pay(Flow.LOAN_INTEREST, bank.account, economy.accounts.nationalBank, Math.max(0, -interest));
        long deposits = Math.max(0, bank.customersDeposits(ledger));
        long costs = charter.fixedCosts() + Pence.round(deposits * charter.depositCosts() / 12);
        long here = orders.buy(
                Flow.BANK_COSTS,
                Purpose.BANK_COSTS,
                bank.account,
                Industry.INFO_PROFESSIONAL,
                Pence.share(charter.costsHere(), costs));
        ledger.pay(Flow.BANK_COSTS, bank.account, economy.accounts.nation, costs - here);
    }

    /**
     * The end of a quarter: tax on what it has earned since its last profit; what is beyond the capital it keeps goes to
     * those who hold its shares. Once nobody plans for it and nothing is owed to it any more, it is wound up.
     */
    public void closeQuarter() {
        if (!bank.open || Math.floorMod(economy.month.index(), Month.PER_QUARTER) != 0) {
            return;
        }
        Ledger ledger = economy.ledger;
        long worth = ledger.netWorth(bank.account);
        long due = taxOnQuarter(worth - bank.taxedWorth);
        ledger.pay(Flow.CORPORATION_TAX, bank.account, economy.accounts.government, due);
        long paid = Math.max(0, banks.spare(bank));
        shares.payProfits(bank.account, paid);
        bank.taxedWorth = Math.max(bank.taxedWorth, worth - due) - paid;
        if (!terms.wanted.isOn() && bank.loans(ledger) == 0 && bank.capital(ledger) >= 0) {
            banks.windUp(bank);
        }
    }

    /** Limits of the tax are those of the real bank, whose year is taken to be four such quarters. */
    private long taxOnQuarter(long profit) {
        int quarters = Month.PER_YEAR / Month.PER_QUARTER;
        return Pence.share(economy.scale / quarters, tax.due(Pence.round(quarters * profit / economy.scale)));
    }
}
