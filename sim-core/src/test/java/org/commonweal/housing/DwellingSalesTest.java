package org.commonweal.housing;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.dial.Hands;
import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.economy.Households;
import org.commonweal.economy.PensionFund;
import org.commonweal.economy.Tenure;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.pension.FundTerms;
import org.commonweal.pension.LocalHoldings;
import org.commonweal.simulation.Spec;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/** Dwellings of the tiny place cost 10,000,000; a mortgage is 8,000,000 where income allows, 9,000,000 at most. */
class DwellingSalesTest {
    private final FundTerms terms = new FundTerms();

    private static final long PRICE = 10_000_000;

    private static ModelSpec spec(String... changes) {
        return Spec.with(
                java.util.stream.Stream.concat(
                                TinyPlace.RULES.stream().filter(rule -> !rule.startsWith("housing.landlord-sales")),
                                java.util.stream.Stream.of(
                                        "housing.viewings=200",
                                        "housing.kept-cash=0",
                                        "housing.loan-to-income=4.5",
                                        "housing.most-loan-to-value=0.9",
                                        "housing.landlord-sales=1",
                                        "banking.loan-to-value=0.8"))
                        .toList(),
                changes);
    }

    /** The Coopers earn 3,000,000 a year after tax, and have so much in the bank. */
    private static Economy open(long savings) {
        Economy economy = TinyPlace.open();
        economy.outside.openingPrivateTenants = 1;
        economy.outside.rentPerValue = 0.005;
        economy.households.smoothedLabourIncome[TinyPlace.COOPERS] = 250_000;
        int account = economy.accounts.household(TinyPlace.COOPERS);
        economy.ledger.pay(Flow.OPENING, account, economy.accounts.nation, economy.ledger.deposits(account));
        economy.ledger.pay(Flow.OPENING, economy.accounts.nation, account, savings);
        economy.ledger.closeMonth();
        return economy;
    }

    private DwellingSales sales(Economy economy, ModelSpec spec) {
        LocalHoldings fund = new LocalHoldings(economy, spec.rules().portfolio(), terms);
        return new DwellingSales(
                economy, spec.rules().housing(), spec.rules().banking().mortgages(), fund);
    }

    private void sellArchers(Economy economy, ModelSpec spec) {
        LedgerAudit books = new LedgerAudit(economy.ledger);
        sales(economy, spec).sellEstate(TinyPlace.ARCHERS);
        books.check("DwellingSales", economy.month);
    }

    private static Tenure tenure(Economy economy, int h) {
        return Tenure.values()[economy.households.tenure[h]];
    }

    @Test
    void aTenantWhoCanPayBuysFromAnEstateAndLeavesTheRentedDwelling() {
        Economy economy = open(3_000_000);
        int estate = economy.accounts.household(TinyPlace.ARCHERS);
        int buyer = economy.accounts.household(TinyPlace.COOPERS);
        long before = economy.ledger.deposits(estate);
        sellArchers(economy, spec("housing.landlord-purchases=0"));
        assertThat(economy.ledger.deposits(estate)).isEqualTo(before + PRICE);
        assertThat(economy.ledger.owed(Instrument.MORTGAGES, buyer)).isEqualTo(8_000_000);
        assertThat(economy.ledger.deposits(buyer)).isEqualTo(1_000_000);
        assertThat(tenure(economy, TinyPlace.COOPERS)).isEqualTo(Tenure.MORTGAGED);
        assertThat(economy.households.rent[TinyPlace.COOPERS]).isZero();
        assertThat(tenure(economy, TinyPlace.ARCHERS)).isEqualTo(Tenure.PRIVATE);
        assertThat(economy.households.rent[TinyPlace.ARCHERS]).isEqualTo(50_000);
        assertThat(economy.tally.firstTimeBuyers).isEqualTo(1);
    }

    @Test
    void withoutADepositATenantCannotBuyAndALandlordOutsideDoes() {
        Economy economy = open(999_999);
        sellArchers(economy, spec("housing.landlord-purchases=0", "housing.local-landlords=0"));
        assertThat(economy.ledger.flows().month(Flow.DWELLING_SALES, Sector.REGION, Sector.HOUSEHOLDS))
                .isEqualTo(PRICE);
        assertThat(tenure(economy, TinyPlace.ARCHERS)).isEqualTo(Tenure.PRIVATE);
        assertThat(economy.households.landlord[TinyPlace.ARCHERS]).isEqualTo(Households.ABSENTEE);
        assertThat(economy.households.rent[TinyPlace.ARCHERS]).isEqualTo(50_000);
        assertThat(economy.tally.firstTimeBuyers).isZero();
    }

    @Test
    void anOwnerTradesUpToWhatNoTenantCanPay() {
        Economy economy = open(3_000_000);
        economy.households.dwellingValue[TinyPlace.ARCHERS] = 20_000_000;
        economy.households.smoothedLabourIncome[TinyPlace.BAKERS] = 300_000;
        int owner = economy.accounts.household(TinyPlace.BAKERS);
        int estate = economy.accounts.household(TinyPlace.ARCHERS);
        long before = economy.ledger.deposits(estate);
        sellArchers(economy, spec("housing.landlord-purchases=0"));
        // the Bakers have 660,000, and 4,000,000 left of 10,000,000 when their mortgage is repaid
        assertThat(economy.ledger.owed(Instrument.MORTGAGES, owner)).isEqualTo(20_000_000 - 4_660_000);
        assertThat(economy.ledger.deposits(owner)).isZero();
        assertThat(economy.ledger.deposits(estate)).isEqualTo(before + 20_000_000);
        assertThat(economy.households.dwellingValue[TinyPlace.BAKERS]).isEqualTo(20_000_000);
        assertThat(tenure(economy, TinyPlace.COOPERS)).isEqualTo(Tenure.MORTGAGED);
        assertThat(economy.households.dwellingValue[TinyPlace.COOPERS]).isEqualTo(PRICE);
        assertThat(tenure(economy, TinyPlace.ARCHERS)).isEqualTo(Tenure.PRIVATE);
        assertThat(economy.tally.firstTimeBuyers).isEqualTo(1);
        assertThat(economy.tally.dwellingsSold).isEqualTo(2);
    }

    @Test
    void aDepositOfATenthIsEnough() {
        Economy economy = open(1_000_000);
        sellArchers(economy, spec("housing.landlord-purchases=0"));
        assertThat(economy.ledger.owed(Instrument.MORTGAGES, economy.accounts.household(TinyPlace.COOPERS)))
                .isEqualTo(9_000_000);
    }

    @Test
    void incomeLimitsTheMortgage() {
        Economy economy = open(3_000_000);
        economy.households.smoothedLabourIncome[TinyPlace.COOPERS] = 129_000;
        sellArchers(economy, spec("housing.landlord-purchases=0"));
        assertThat(tenure(economy, TinyPlace.COOPERS)).isEqualTo(Tenure.PRIVATE);
    }

    @Test
    void aLandlordSellsToTheSittingTenant() {
        Economy economy = open(3_000_000);
        economy.month = new Month(TinyPlace.COOPERS);
        int landlord = economy.accounts.household(TinyPlace.ARCHERS);
        long before = economy.ledger.deposits(landlord);
        ModelSpec spec = spec();
        sales(economy, spec).run();
        assertThat(economy.ledger.deposits(landlord)).isEqualTo(before + PRICE);
        assertThat(tenure(economy, TinyPlace.COOPERS)).isEqualTo(Tenure.MORTGAGED);
        assertThat(tenure(economy, TinyPlace.ARCHERS)).isEqualTo(Tenure.OUTRIGHT);
        assertThat(economy.tally.movesWithin).isZero();
    }

    @Test
    void aTenantWhoCannotBuyStays() {
        Economy economy = open(0);
        economy.month = new Month(TinyPlace.COOPERS);
        ModelSpec spec = spec();
        sales(economy, spec).run();
        assertThat(tenure(economy, TinyPlace.COOPERS)).isEqualTo(Tenure.PRIVATE);
        assertThat(economy.ledger.flows().month(Flow.DWELLING_SALES)).isZero();
    }

    /** The pension fund has 1,000,000,000 invested, wants a tenth of it in dwellings, and pays 2 % for the search. */
    private void fundSeeksHomes(Economy economy) {
        economy.ledger.accrue(
                Instrument.GLOBAL_ASSETS, economy.accounts.pensionFund, economy.accounts.nation, 999_000_000);
        terms.target.turn(0.1);
        terms.homes.turn(1);
        economy.pensionFund.terms = new PensionFund.LocalTerms(0, 0.02, 0.01, 0.25, 1);
        economy.ledger.closeMonth();
    }

    private static final String[] NO_OTHER_LOCAL_ASSETS = {
        "portfolio.local-share=0", "housing.landlord-purchases=0", "housing.local-landlords=0"
    };

    @Test
    void thePensionFundBuysWhatALandlordWouldHaveBoughtAndLetsIt() {
        Economy economy = open(0);
        fundSeeksHomes(economy);
        long estate = economy.ledger.deposits(economy.accounts.household(TinyPlace.ARCHERS));
        sellArchers(economy, spec(NO_OTHER_LOCAL_ASSETS));
        assertThat(economy.ledger.deposits(economy.accounts.household(TinyPlace.ARCHERS)))
                .isEqualTo(estate + PRICE);
        assertThat(economy.ledger.balance(Instrument.GLOBAL_ASSETS, economy.accounts.pensionFund))
                .isEqualTo(1_000_000_000 - PRICE - 200_000);
        assertThat(economy.ledger.flows().month(Flow.FUND_FEES, Sector.PENSION_FUND, Sector.NATION))
                .isEqualTo(200_000);
        assertThat(economy.households.landlord[TinyPlace.ARCHERS]).isEqualTo(Households.PENSION_FUND);
        assertThat(economy.households.rent[TinyPlace.ARCHERS]).isEqualTo(50_000);
        assertThat(economy.landlordAccount(TinyPlace.ARCHERS)).isEqualTo(economy.accounts.pensionFund);
        assertThat(economy.pensionFund.homes).isEqualTo(1);
        assertThat(economy.fundHomes()).isEqualTo(PRICE);
        assertThat(economy.fundInvested()).isEqualTo(1_000_000_000 - 200_000);
        new EconomyAudit(economy).check("DwellingSales", economy.month);
    }

    @Test
    void itStandsInNoTenantsWay() {
        Economy economy = open(3_000_000);
        fundSeeksHomes(economy);
        sellArchers(economy, spec(NO_OTHER_LOCAL_ASSETS));
        assertThat(tenure(economy, TinyPlace.COOPERS)).isEqualTo(Tenure.MORTGAGED);
        assertThat(economy.pensionFund.homes).isZero();
    }

    @Test
    void itBuysNothingByWhichItsShareWouldBeExceeded() {
        Economy economy = open(0);
        fundSeeksHomes(economy);
        Hands.alone(terms.target, 0.0099);
        sellArchers(economy, spec(NO_OTHER_LOCAL_ASSETS));
        assertThat(economy.pensionFund.homes).isZero();
        assertThat(economy.households.landlord[TinyPlace.ARCHERS]).isEqualTo(Households.ABSENTEE);
    }

    @Test
    void itBuysALetDwellingThatNoTenantCanPay() {
        Economy economy = open(0);
        fundSeeksHomes(economy);
        economy.month = new Month(TinyPlace.COOPERS);
        sales(economy, spec(NO_OTHER_LOCAL_ASSETS)).run();
        assertThat(economy.households.landlord[TinyPlace.COOPERS]).isEqualTo(Households.PENSION_FUND);
        assertThat(economy.ledger.flows().month(Flow.DWELLING_SALES, Sector.PENSION_FUND, Sector.HOUSEHOLDS))
                .isEqualTo(PRICE);
        sales(economy, spec(NO_OTHER_LOCAL_ASSETS)).run();
        assertThat(economy.pensionFund.homes)
                .as("it keeps it while it seeks more")
                .isEqualTo(1);
    }

    @Test
    void whenItSeeksNoneItSellsToTheSittingTenant() {
        Economy economy = fundsTenant();
        int tenant = economy.accounts.household(TinyPlace.COOPERS);
        economy.ledger.pay(Flow.OPENING, economy.accounts.nation, tenant, 3_000_000);
        sales(economy, spec(NO_OTHER_LOCAL_ASSETS)).run();
        assertThat(economy.ledger.deposits(economy.accounts.pensionFund)).isEqualTo(PRICE);
        assertThat(tenure(economy, TinyPlace.COOPERS)).isEqualTo(Tenure.MORTGAGED);
        assertThat(economy.pensionFund.homes).isZero();
        assertThat(economy.pensionFund.homesBooked).isZero();
        new EconomyAudit(economy).check("DwellingSales", economy.month);
    }

    @Test
    void elseToALandlordWhoLetsItOn() {
        Economy economy = fundsTenant();
        sales(economy, spec(NO_OTHER_LOCAL_ASSETS)).run();
        assertThat(economy.ledger.flows().month(Flow.DWELLING_SALES, Sector.REGION, Sector.PENSION_FUND))
                .isEqualTo(PRICE);
        assertThat(economy.households.landlord[TinyPlace.COOPERS]).isEqualTo(Households.ABSENTEE);
        assertThat(tenure(economy, TinyPlace.COOPERS)).isEqualTo(Tenure.PRIVATE);
        assertThat(economy.pensionFund.homes).isZero();
    }

    /** The Coopers rent from the fund, which has no cash and wants no dwellings any more. */
    private static Economy fundsTenant() {
        Economy economy = open(0);
        economy.households.landlord[TinyPlace.COOPERS] = Households.PENSION_FUND;
        economy.pensionFund.buyHome(PRICE, PRICE);
        economy.pensionFund.terms = new PensionFund.LocalTerms(0, 0, 0, 0, 1);
        economy.month = new Month(TinyPlace.COOPERS);
        return economy;
    }
}
