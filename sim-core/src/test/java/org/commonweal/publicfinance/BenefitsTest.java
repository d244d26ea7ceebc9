package org.commonweal.publicfinance;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.economy.Tenure;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;
import org.commonweal.parameter.Given;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/**
 * Benefits of 2025-26 for the two adults of a household of the tiny place who have neither work nor savings, rent 500 pounds
 * of a social landlord and whose dwelling is of band D: 1,200 pounds a year.
 */
class BenefitsTest {
    private static final int H = TinyPlace.COOPERS;
    private static final int GROWN = 12 * 40;

    private final Economy economy = TinyPlace.open();
    private final Households households = economy.households;
    private final People people = economy.people;
    private final int head = households.firstPerson[H];

    BenefitsTest() {
        long deposits = economy.ledger.deposits(economy.accounts.household(H));
        economy.ledger.pay(Flow.CONSUMPTION_OUTSIDE, economy.accounts.household(H), economy.accounts.nation, deposits);
        households.tenure[H] = (byte) Tenure.SOCIAL.ordinal();
        households.landlord[H] = TinyPlace.COUNCIL;
        households.bedrooms[H] = 1;
        for (int p = head; p < head + 2; p++) {
            economy.leaveJob(p, People.Activity.UNEMPLOYED);
            people.age[p] = GROWN;
        }
    }

    private long paid(Flow why) {
        FiscalSystem rules = Given.rule(
                FiscalSystem.class,
                "universal-credit.take-up=1",
                "pension-credit.take-up=1",
                "housing-benefit.take-up=1",
                "council-tax.take-up=1",
                "state-pension.mean-share=0.8");
        Claims claims = new Claims(economy, rules, (age, n) -> 0);
        new Benefits(economy, rules, TinyPlace.spec().rules().pensions(), claims).payTo(H);
        return economy.ledger.flows().month(why, Sector.GOVERNMENT, Sector.HOUSEHOLDS);
    }

    @Test
    void aCoupleOutOfWorkIsPaidOneAllowanceAndItsRent() {
        assertThat(paid(Flow.UNIVERSAL_CREDIT)).isEqualTo(62_810 + 50_000);
        assertThat(economy.tally.creditPaid).isOne();
    }

    @Test
    void twoAdultsWhoAreNoCoupleClaimEachAlone() {
        households.couple[H] = false;
        households.bedrooms[H] = 2;
        assertThat(paid(Flow.UNIVERSAL_CREDIT)).isEqualTo(2 * 40_014 + 50_000 - 9_302);
        assertThat(economy.tally.creditPaid).isEqualTo(2);
    }

    @Test
    void studentsHaveNoCreditAndPayNoCouncilTax() {
        people.inactivity = new People.Inactivity(100, 1, 0, 0, 0);
        people.become(head, People.Activity.INACTIVE);
        people.become(head + 1, People.Activity.INACTIVE);
        assertThat(paid(Flow.UNIVERSAL_CREDIT)).isZero();
        assertThat(households.councilTax[H]).isZero();
    }

    @Test
    void whoCannotWorkHasTheHealthElement() {
        people.inactivity = new People.Inactivity(0, 0, 0, 1, 0);
        people.become(head, People.Activity.INACTIVE);
        assertThat(paid(Flow.UNIVERSAL_CREDIT)).isEqualTo(62_810 + 42_327 + 50_000);
    }

    @Test
    void aSpareBedroomOfASocialDwellingTakesFourteenPerCentOfItsRent() {
        households.bedrooms[H] = 2;
        assertThat(paid(Flow.UNIVERSAL_CREDIT)).isEqualTo(62_810 + 43_000);
    }

    @Test
    void pensionersHavePensionCreditAndHousingBenefitInstead() {
        people.become(head, People.Activity.RETIRED);
        people.become(head + 1, People.Activity.RETIRED);
        assertThat(paid(Flow.STATE_PENSION)).isEqualTo(2 * 79_820);
        assertThat(paid(Flow.UNIVERSAL_CREDIT)).isZero();
    }

    @Test
    void aPoorPensionerIsPaidTheMinimumAndAllOfTheRentAndPaysNoCouncilTax() {
        households.couple[H] = false;
        people.become(head, People.Activity.RETIRED);
        people.age[head] = 12 * 67;
        people.age[head + 1] = 12 * 20;
        economy.leaveJob(head + 1, People.Activity.INACTIVE);
        people.inactivity = new People.Inactivity(100, 1, 0, 0, 0);
        assertThat(paid(Flow.PENSION_CREDIT)).isEqualTo(98_410 - 79_820);
        assertThat(economy.ledger.flows().month(Flow.HOUSING_BENEFIT, Sector.GOVERNMENT, Sector.HOUSEHOLDS))
                .isEqualTo(50_000);
        assertThat(households.councilTax[H]).isZero();
        assertThat(economy.tally.pensionCreditPaid).isOne();
    }

    @Test
    void onlyAFifthOfTheBillIsLeftToACoupleOutOfWork() {
        paid(Flow.UNIVERSAL_CREDIT);
        assertThat(households.councilTax[H]).isEqualTo(2_000);
    }

    @Test
    void whatCameInThisMonthIsNoSaving() {
        economy.ledger.pay(Flow.WAGES, economy.accounts.region, economy.accounts.household(H), 3_000_000);
        households.receive(H, 3_000_000);
        assertThat(paid(Flow.UNIVERSAL_CREDIT)).isEqualTo(62_810 + 50_000);
    }

    @Test
    void savingsDoCount() {
        economy.ledger.pay(Flow.OPENING, economy.accounts.nation, economy.accounts.household(H), 700_000);
        assertThat(paid(Flow.UNIVERSAL_CREDIT)).isEqualTo(62_810 + 50_000 - 4 * 435);
    }
}
