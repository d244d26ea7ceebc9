package org.commonweal.housing;

import org.commonweal.credit.MortgageRule;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.Tenure;
import org.commonweal.fiscal.CouncilTax;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Pence;
import org.commonweal.taxation.TaxOffice;

/** Rent, mortgage and council tax: paid as far as the money goes; what is missing is arrears. */
public final class HousingCosts {
    private final Economy economy;
    private final MortgageRule mortgages;
    private final CouncilTax councilTax;
    private final TaxOffice office;
    private final Anchor council;

    /** Housing costs of a place. */
    public HousingCosts(Economy economy, MortgageRule mortgages, FiscalSystem fiscal) {
        office = new TaxOffice(economy, fiscal);
        this.economy = economy;
        this.mortgages = mortgages;
        councilTax = fiscal.councilTax();
        council = economy.anchor(AnchorKind.COUNCIL);
    }

    /** Every household pays; then the council passes on the precepts. */
    public void run() {
        Households households = economy.households;
        long collected = 0;
        for (int h = 0; h < households.count; h++) {
            long rent = rent(h);
            long mortgage = mortgage(h);
            long bill = households.councilTax[h];
            economy.tally.councilTaxBilled += bill;
            long paid = council == null
                    ? 0
                    : economy.ledger.payUpTo(Flow.COUNCIL_TAX, economy.accounts.household(h), council.account(), bill);
            economy.tally.arrears += council == null ? 0 : bill - paid;
            collected += paid;
            households.receive(h, -paid);
            households.housingPaid[h] += paid;
            households.committed[h] = rent + mortgage;
        }
        precepts(collected + withoutHousehold());
    }

    /** Owners of empty and second homes live outside. @return what they pay */
    private long withoutHousehold() {
        if (council == null) {
            return 0;
        }
        long bill = councilTax.billWithoutHousehold(economy.rates.bandD(), economy.outside.emptyDwellings);
        economy.tally.councilTaxBilled += bill;
        economy.ledger.pay(Flow.COUNCIL_TAX, economy.accounts.region, council.account(), bill);
        return bill;
    }

    /** @return rent due */
    private long rent(int h) {
        Households households = economy.households;
        if (households.rent[h] == 0) {
            return 0;
        }
        long due = Pence.round(households.rent[h] * economy.housePrice);
        boolean social = households.tenure[h] == Tenure.SOCIAL.ordinal();
        int landlord = economy.landlordAccount(h);
        Flow why = social ? Flow.SOCIAL_RENT : Flow.PRIVATE_RENT;
        long paid = economy.ledger.payUpTo(why, economy.accounts.household(h), landlord, due);
        economy.tally.arrears += due - paid;
        households.housingPaid[h] += paid;
        if (!social && households.landlord[h] >= 0) {
            households.receiveFromCapital(households.landlord[h], paid);
            office.noteRent(households.landlord[h], paid);
        }
        economy.pensionFund.localGains += landlord == economy.accounts.pensionFund ? paid : 0;
        return due;
    }

    /** @return instalment due */
    private long mortgage(int h) {
        Households households = economy.households;
        int account = economy.accounts.household(h);
        long owed = economy.ledger.owed(Instrument.MORTGAGES, account);
        if (owed == 0) {
            households.forgetMortgageArrears(h);
            if (households.tenure[h] == Tenure.MORTGAGED.ordinal()) {
                households.tenure[h] = (byte) Tenure.OUTRIGHT.ordinal();
                households.instalment[h] = 0;
            }
            return 0;
        }
        long interest = Pence.round(mortgages.interest(owed));
        long paid = economy.ledger.payUpTo(Flow.MORTGAGE_INTEREST, account, economy.accounts.nationalBank, interest);
        economy.ledger.accrue(Instrument.MORTGAGES, economy.accounts.nationalBank, account, interest - paid);
        households.payInterest(h, paid);
        boolean spared = economy.month.index() < households.forbearanceUntil[h];
        long principal = spared ? 0 : Math.min(owed, Math.max(0, households.instalment[h] - interest));
        long due = Math.min(owed, principal + households.mortgageArrears[h]);
        long repaid = Math.min(due, economy.ledger.deposits(account));
        economy.ledger.repay(Flow.REPAYMENT, Instrument.MORTGAGES, account, economy.accounts.nationalBank, repaid);
        economy.tally.arrears += interest - paid + Math.max(0, principal - repaid);
        fallBehind(h, interest - paid + due - repaid, spared);
        return principal;
    }

    /**
     * What is not paid stays due. After some months the bank spares the household all but interest for a time, and what
     * is owed then is repaid over a new term.
     */
    private void fallBehind(int h, long arrears, boolean spared) {
        Households households = economy.households;
        int month = economy.month.index();
        if (month == households.forbearanceUntil[h]) {
            households.instalment[h] =
                    mortgages.instalment(economy.ledger.owed(Instrument.MORTGAGES, economy.accounts.household(h)));
        }
        households.mortgageArrears[h] = arrears;
        households.mortgageMonths[h] = arrears > 0 ? households.mortgageMonths[h] + 1 : 0;
        if (!spared && mortgages.forbears(households.mortgageMonths[h])) {
            households.forbearanceUntil[h] = mortgages.forbearsUntil(month);
            households.forgetMortgageArrears(h);
        }
    }

    private void precepts(long collected) {
        for (Anchor anchor : economy.anchors) {
            if (anchor != council) {
                long share = Pence.round(collected * anchor.preceptShare);
                economy.ledger.pay(Flow.PRECEPTS, council.account(), anchor.account(), share);
            }
        }
    }
}
