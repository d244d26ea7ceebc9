package org.commonweal.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.economy.Households;
import org.commonweal.economy.Tenure;
import org.commonweal.labour.PayPacket;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.simulation.Spec;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/** The Coopers leave the tiny place in the month in which they consider it; who comes resembles the Dyers. */
class MigrationTest {
    private static final ModelSpec ALL_LEAVE = Spec.with(
            TinyPlace.RULES, "demography.leaving-young=1", "demography.leaving-older=1", "demography.leaving-owners=1");

    /** The Dyers rent privately, and nobody who lives here lets a dwelling. */
    private static Economy open() {
        Economy economy = TinyPlace.open();
        Households households = economy.households;
        households.tenure[TinyPlace.DYERS] = (byte) Tenure.PRIVATE.ordinal();
        households.landlord[TinyPlace.DYERS] = Households.ABSENTEE;
        households.landlord[TinyPlace.COOPERS] = Households.ABSENTEE;
        return economy;
    }

    private static void migrate(Economy economy, int month) {
        economy.month = new Month(month);
        LedgerAudit books = new LedgerAudit(economy.ledger);
        PayPacket packet = new PayPacket(
                economy,
                ALL_LEAVE.rules().wages(),
                ALL_LEAVE.rules().pensions().contributions(),
                ALL_LEAVE.rules().fiscal());
        new Migration(
                        economy,
                        ALL_LEAVE.rules().demography().migration(),
                        ALL_LEAVE.rules().banking().mortgages(),
                        packet)
                .run();
        books.check("Migration", economy.month);
        new EconomyAudit(economy).check("Migration", economy.month);
    }

    @Test
    void thoseWhoLeaveTakeTheirMoneyAndThoseWhoArriveBringTheirs() {
        Economy economy = open();
        int coopers = economy.accounts.household(TinyPlace.COOPERS);
        int dyers = economy.accounts.household(TinyPlace.DYERS);
        long taken = economy.ledger.deposits(coopers);
        long owed = economy.ledger.owed(Instrument.CONSUMER_CREDIT, dyers);
        long brought = economy.ledger.deposits(dyers) - owed;
        assertThat(owed).as("who arrives has paid such debts").isPositive();
        migrate(economy, TinyPlace.COOPERS);
        assertThat(economy.tally.householdsReplaced).isEqualTo(1);
        assertThat(economy.ledger.flows().month(Flow.MIGRATION, Sector.HOUSEHOLDS, Sector.REGION))
                .isEqualTo(taken);
        assertThat(economy.ledger.flows().month(Flow.MIGRATION, Sector.REGION, Sector.HOUSEHOLDS))
                .isEqualTo(brought);
        assertThat(economy.ledger.deposits(coopers)).isEqualTo(brought);
        assertThat(taken).isNotEqualTo(brought);
    }

    @Test
    void pensionRightsStayWithThePeopleWhoEarnedThem() {
        Economy economy = open();
        int coopers = economy.accounts.household(TinyPlace.COOPERS);
        economy.ledger.accrue(Instrument.FUND_PENSIONS, coopers, economy.accounts.pensionFund, 1_000);
        economy.ledger.closeMonth();
        long before = economy.ledger.balance(Instrument.FUND_PENSIONS, economy.accounts.region);
        long owed = economy.ledger.owed(Instrument.FUND_PENSIONS, economy.accounts.pensionFund);
        long own = economy.ledger.balance(Instrument.FUND_PENSIONS, coopers);
        long likeDyers = economy.ledger.balance(Instrument.FUND_PENSIONS, economy.accounts.household(TinyPlace.DYERS));
        migrate(economy, TinyPlace.COOPERS);
        assertThat(economy.ledger.balance(Instrument.FUND_PENSIONS, economy.accounts.region))
                .isEqualTo(before + own - likeDyers);
        assertThat(economy.ledger.owed(Instrument.FUND_PENSIONS, economy.accounts.pensionFund))
                .isEqualTo(owed);
    }

    @Test
    void sharesOfSocietiesStayWithTheMembersAndWhoArrivesBringsTheirWorth() {
        Economy economy = open();
        int coopers = economy.accounts.household(TinyPlace.COOPERS);
        int dyers = economy.accounts.household(TinyPlace.DYERS);
        int society = economy.accounts.firm(TinyPlace.HAIRDRESSERS);
        economy.ledger.lend(Flow.SHARE_PURCHASES, Instrument.COMMUNITY_SHARES, coopers, society, 30_000);
        economy.ledger.lend(Flow.SHARE_PURCHASES, Instrument.COMMUNITY_SHARES, dyers, society, 20_000);
        economy.communityShares.add(TinyPlace.HAIRDRESSERS, coopers, 30_000);
        economy.communityShares.add(TinyPlace.HAIRDRESSERS, dyers, 20_000);
        economy.ledger.closeMonth();
        migrate(economy, TinyPlace.COOPERS);
        assertThat(economy.ledger.balance(Instrument.COMMUNITY_SHARES, coopers)).isZero();
        assertThat(economy.communityShares.owedTo(economy.accounts.region, TinyPlace.HAIRDRESSERS))
                .isEqualTo(30_000);
        // the Dyers have deposits of 32,000 and shares of 20,000, and owe 10,000
        assertThat(economy.ledger.deposits(coopers)).isEqualTo(32_000);
        assertThat(economy.ledger.balance(Instrument.UNITS, coopers)).isEqualTo(10_000);
    }

    @Test
    void agesAndJobsStay() {
        Economy economy = open();
        int[] ages = economy.people.age.clone();
        int[] employers = economy.people.employer.clone();
        migrate(economy, TinyPlace.COOPERS);
        assertThat(economy.people.age).isEqualTo(ages);
        assertThat(economy.people.employer).isEqualTo(employers);
    }

    @Test
    void ownersOfFirmsAndLandlordsStay() {
        Economy economy = open();
        economy.households.tenure[TinyPlace.ARCHERS] = (byte) Tenure.MORTGAGED.ordinal();
        economy.households.landlord[TinyPlace.COOPERS] = TinyPlace.ARCHERS;
        migrate(economy, TinyPlace.BAKERS);
        migrate(economy, TinyPlace.ARCHERS);
        assertThat(economy.tally.householdsReplaced).isZero();
    }

    @Test
    void anOwnerSellsToWhoeverArrivesAndRepaysTheMortgage() {
        Economy economy = open();
        economy.households.tenure[TinyPlace.COOPERS] = (byte) Tenure.MORTGAGED.ordinal();
        economy.households.tenure[TinyPlace.DYERS] = (byte) Tenure.MORTGAGED.ordinal();
        int coopers = economy.accounts.household(TinyPlace.COOPERS);
        int dyers = economy.accounts.household(TinyPlace.DYERS);
        economy.ledger.lend(Flow.LENDING, Instrument.MORTGAGES, economy.accounts.nationalBank, coopers, 7_000_000);
        economy.ledger.lend(Flow.LENDING, Instrument.MORTGAGES, economy.accounts.nationalBank, dyers, 2_000_000);
        economy.ledger.closeMonth();
        migrate(economy, TinyPlace.COOPERS);
        assertThat(economy.ledger.owed(Instrument.MORTGAGES, coopers)).isEqualTo(2_000_000);
        assertThat(economy.ledger.flows().month(Flow.DWELLING_SALES, Sector.REGION, Sector.HOUSEHOLDS))
                .isEqualTo(10_000_000);
        assertThat(economy.ledger.flows().month(Flow.DWELLING_SALES, Sector.HOUSEHOLDS, Sector.REGION))
                .isEqualTo(2_000_000);
        assertThat(economy.ledger.flows().month(Flow.REPAYMENT, Sector.HOUSEHOLDS, Sector.NATIONAL_BANK))
                .isGreaterThanOrEqualTo(7_000_000);
    }
}
