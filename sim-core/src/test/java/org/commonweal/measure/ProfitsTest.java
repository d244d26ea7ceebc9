package org.commonweal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

class ProfitsTest {
    private static final int CARE = Industry.CARE_HEALTH_EDUCATION.ordinal();
    private static final int BUILDERS = TinyPlace.BUILDERS;

    /** The builders turned into a care home with nine staff and an owner. */
    private static Economy careHome() {
        Economy economy = TinyPlace.open();
        Firms firms = economy.firms;
        firms.industry[BUILDERS] = (byte) CARE;
        firms.commuters[BUILDERS] = 9;
        firms.sales[BUILDERS] = 1_000;
        firms.costs[BUILDERS] = 900;
        firms.depreciation[BUILDERS] = 40;
        firms.drawings[BUILDERS] = 70;
        firms.lastRealSales[BUILDERS] = 1_000;
        economy.technology.inputs[Industry.PROPERTY.ordinal()][CARE] = 0.02;
        int account = economy.accounts.firm(BUILDERS);
        firms.debts.interest[BUILDERS] = 10;
        economy.ledger.pay(Flow.OPENING, economy.accounts.nation, account, 100);
        economy.ledger.pay(Flow.HEAD_OFFICE_CHARGES, account, economy.accounts.nation, 5);
        return economy;
    }

    private static Profits profits(Economy economy, String... settings) {
        return new Profits(
                economy,
                TinyPlace.worth(economy, TinyPlace.spec(settings)),
                TinyPlace.spec(settings).takenOff());
    }

    private static double returnOfAYear(Economy economy, String... settings) {
        Profits profits = profits(economy, settings);
        for (int month = 0; month < 12; month++) {
            profits.measure();
        }
        return profits.returnOnCapital();
    }

    private static double leakage(Economy economy) {
        Profits profits = profits(economy);
        profits.measure();
        return profits.careLeakage(Sector.PRIVATE_FIRMS);
    }

    @Test
    void ofAThousandPenceOfCareOneHundredAndSixtyFiveLeak() {
        // profit 1,000 - 900 - 40 = 60, interest 10, the owner's 70, rent 20, head office 5
        assertThat(leakage(careHome())).isCloseTo(0.165, within(1e-12));
    }

    @Test
    void whoHasFewerThanTenPeopleIsNoCompany() {
        Economy economy = careHome();
        economy.firms.commuters[BUILDERS] = 8;
        assertThat(leakage(economy)).isNaN();
    }

    @Test
    void whoDoesNotCareIsNotCounted() {
        Economy economy = careHome();
        economy.firms.industry[BUILDERS] = (byte) TinyPlace.CONSTRUCTION;
        assertThat(leakage(economy)).isNaN();
    }

    @Test
    void leakageIsOverTheIncomeOfTwelveMonths() {
        Economy economy = careHome();
        Profits profits = profits(economy);
        profits.measure();
        economy.firms.sales[BUILDERS] = 3_000;
        economy.firms.costs[BUILDERS] = 2_900;
        profits.measure();
        assertThat(profits.careLeakage(Sector.PRIVATE_FIRMS)).isCloseTo((165 + 165) / 4_000.0, within(1e-12));
    }

    @Test
    void theReturnIsAYearsSurplusBeforeInterestOverTheCapital() {
        // hairdressers: 1,000,000 less inputs 200,000, pay 230,000, rates 20,000 and wear 30,000; builders: 800,000
        // less
        // inputs 240,000, drawings 200,000, rates 16,000 and wear 12,000, their interest of 1,200 not taken off
        Economy economy = TinyMonth.lived();
        Profits profits = profits(economy);
        for (int month = 0; month < 11; month++) {
            profits.measure();
        }
        assertThat(profits.returnOnCapital()).as("a year is not over").isNaN();
        profits.measure();
        assertThat(profits.returnOnCapital())
                .isCloseTo(12 * (520_000 + 332_000) / (3_000_000 + 1_200_000.0), within(1e-12));
    }

    @Test
    void whoIsNotOnTheRegisterIsNoCorporation() {
        Economy economy = TinyMonth.lived();
        economy.firms.registered[BUILDERS] = false;
        assertThat(returnOfAYear(economy)).isCloseTo(12 * 520_000 / 3_000_000.0, within(1e-12));
    }

    @Test
    void whoeverOwnsThePremisesTheirRentAndTheirWorthCount() {
        // of rents of 100,000 the hairdressers have paid 60,000 for premises of 3,600,000, the builders the rest
        Economy economy = TinyMonth.lived();
        economy.premises.total = 6_000_000;
        economy.premises.rents = 100_000;
        economy.premises.rent[TinyPlace.HAIRDRESSERS] = 60_000;
        economy.premises.rent[BUILDERS] = 40_000;
        economy.firms.costs[TinyPlace.HAIRDRESSERS] += 60_000;
        economy.firms.costs[BUILDERS] += 40_000;
        assertThat(returnOfAYear(economy))
                .isCloseTo(12 * (520_000 + 332_000) / (4_200_000 + 6_000_000.0), within(1e-12));
    }

    @Test
    void whereWorthIsOfEarningsAnOwnerIsPaidLikeAManagerFirst() {
        // the builders' owner has drawn 200,000 and would be paid 300,000
        assertThat(returnOfAYear(TinyMonth.lived(), "worth=earnings-multiple", "worth.managers-pay=1.5"))
                .isCloseTo(12 * (520_000 + 232_000) / 4_200_000.0, within(1e-12));
    }

    @Test
    void whatCapitalLosesAgainstGrowthIsNoDepreciation() {
        // a twelfth of one per cent of 4,200,000 is put back
        assertThat(returnOfAYear(TinyMonth.lived(), "growth.productivity=0.01"))
                .isCloseTo(12 * (520_000 + 332_000 + 3_500) / 4_200_000.0, within(1e-9));
    }

    @Test
    void capitalPerValueAddedCountsPremisesAndTheirRents() {
        // the hairdressers add 80 p to a pound of sales, the builders 70 p
        Economy economy = TinyMonth.lived();
        economy.premises.total = 6_000_000;
        economy.premises.rents = 100_000;
        economy.premises.rent[BUILDERS] = 100_000;
        economy.technology.rents[TinyPlace.CONSTRUCTION] = 0.1;
        Profits profits = profits(economy);
        for (int month = 0; month < 12; month++) {
            profits.measure();
        }
        assertThat(profits.capitalPerValueAdded())
                .isCloseTo((4_200_000 + 6_000_000) / (12 * (800_000 + 560_000.0)), within(1e-12));
    }

    @Test
    void ofTheHairdressersSurplusTheCommutersPartLeaves() {
        // 416,000 after tax: 187,200 are kept, 41,600 go to the community, 93,600 to the Baker and as much to the
        // commuter
        Economy economy = TinyMonth.lived();
        Profits profits = profits(economy);
        profits.measure();
        assertThat(profits.surplusStays(Sector.WORKER_COOPERATIVES)).isEqualTo(322_400 / 416_000.0);
        assertThat(profits.surplusStays()).isEqualTo(322_400 / 416_000.0);
        assertThat(profits.surplusStays(Sector.PRIVATE_FIRMS))
                .as("the builders' quarter ends next month")
                .isNaN();
    }
}
