package org.commonweal.transfer;

import org.commonweal.claims.FundProvider;
import org.commonweal.claims.Handovers;
import org.commonweal.claims.LoanTerms;
import org.commonweal.dial.Dial;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Pence;

/**
 * A revolving fund that lends firms a part of the price for which they are sold to their people. The council, the pension
 * fund and social investors promise it money and pay as it lends; what is repaid may be lent again, what is lost is gone.
 */
public final class TransferFund {
    private final Economy economy;
    private final TransferTerms terms;
    private final Handovers handovers;
    private final Anchor council;

    /** The fund of a place; it has nothing until something is promised. */
    public TransferFund(Economy economy, TransferTerms terms) {
        this.economy = economy;
        this.terms = terms;
        handovers = economy.handovers;
        council = economy.anchor(AnchorKind.COUNCIL);
    }

    /** A month opens: its providers renew their promises. */
    public void open() {
        for (FundProvider provider : FundProvider.values()) {
            handovers.promised[provider.ordinal()] = promise(provider).whole();
        }
    }

    private Dial promise(FundProvider provider) {
        return switch (provider) {
            case COUNCIL -> terms.councilsFund;
            case PENSION_FUND -> terms.pensionFund;
            case INVESTORS -> terms.investorsFund;
        };
    }

    /** What it could lend now [pence]. */
    long available() {
        long sum = 0;
        for (FundProvider provider : FundProvider.values()) {
            sum += available(provider);
        }
        return sum;
    }

    private long available(FundProvider provider) {
        long out = economy.buyoutLoans.owedOn(loan -> loan.provider() == provider);
        long left = handovers.promised[provider.ordinal()] - out - handovers.lost[provider.ordinal()];
        return Math.max(0, Math.min(left, money(provider)));
    }

    private long money(FundProvider provider) {
        return switch (provider) {
            case COUNCIL -> council == null || council.frozen ? 0 : economy.ledger.deposits(council.account());
            case PENSION_FUND -> economy.ledger.balance(Instrument.GLOBAL_ASSETS, economy.accounts.pensionFund);
            case INVESTORS -> Long.MAX_VALUE;
        };
    }

    private int account(FundProvider provider) {
        return switch (provider) {
            case COUNCIL -> council.account();
            case PENSION_FUND -> economy.accounts.pensionFund;
            case INVESTORS -> economy.accounts.nation;
        };
    }

    /** Lends firm {@code f} so much, each provider in proportion to what it could lend; no more than there is [pence]. */
    void lend(int f, long pence) {
        long all = available();
        long left = pence;
        for (FundProvider provider : FundProvider.values()) {
            long there = available(provider);
            long part = all == 0 ? 0 : Math.min(left, Pence.round(left * (there / (double) all)));
            part = there == all ? left : Math.min(part, there);
            all -= there;
            left -= part;
            if (part > 0) {
                lend(f, provider, part);
            }
        }
    }

    private void lend(int f, FundProvider provider, long pence) {
        int lender = account(provider);
        if (provider == FundProvider.PENSION_FUND) {
            economy.ledger.repay(
                    Flow.FUND_DISINVESTMENT, Instrument.GLOBAL_ASSETS, economy.accounts.nation, lender, pence);
        }
        economy.ledger.lend(Flow.LENDING, Instrument.BUYOUT_LOANS, lender, economy.accounts.firm(f), pence);
        economy.buyoutLoans.add(f, lender, pence, terms.loanOfFund(provider, pence));
        handovers.fromFund += pence;
        book(provider, pence);
    }

    /** Notes what a firm has paid on a loan; what is owed to sellers is not the fund's. */
    void receive(LoanTerms loan, long interest, long repaid) {
        if (loan.isSenior()) {
            handovers.interest += interest;
            handovers.repaid += repaid;
            book(loan.provider(), -interest - repaid);
            gain(loan, interest);
        }
    }

    /** Notes what a firm that closes can never repay of a loan. */
    void lose(LoanTerms loan, long pence) {
        if (loan.isSenior()) {
            handovers.lost[loan.provider().ordinal()] += pence;
            handovers.lostByFund += pence;
            gain(loan, -pence);
        } else {
            handovers.lostByVendors += pence;
        }
    }

    private void gain(LoanTerms loan, long pence) {
        economy.pensionFund.localGains += loan.provider() == FundProvider.PENSION_FUND ? pence : 0;
    }

    private void book(FundProvider provider, long pence) {
        economy.programmes.book(EmployeeSales.PROGRAMME, provider.title(), pence);
    }
}
