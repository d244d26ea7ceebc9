package org.commonweal.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.simulation.TinyPlace.BAKERS;
import static org.commonweal.simulation.TinyPlace.COOPERS;
import static org.commonweal.simulation.TinyPlace.DYERS;
import static org.commonweal.simulation.TinyPlace.HAIRDRESSERS;
import static org.commonweal.simulation.TinyPlace.HAIRDRESSER_BAKER;
import static org.commonweal.simulation.TinyPlace.PERSONAL_SERVICES;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.credit.FirmLoans;
import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.money.Flow;
import org.commonweal.money.Ledger;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Phase;
import org.junit.jupiter.api.Test;

/**
 * Somebody starts a firm in personal services, for one person who sells 500,000 a month, half of capacity. That takes capital
 * of 3 months of sales, 1,500,000, and cash for one month: 2,000,000. Only the Baker who cuts hair has three tenths of that in
 * the bank and is free to try; she would bring 900,000 and has 660,000. The other 1,340,000 she asks lenders for.
 */
class StartUpTest {
    private static final int NEW = 2;
    private static final long NEED = 2_000_000;
    private static final long SAVINGS = 660_000;
    private static final int REGISTERED = 0;
    private static final int BRANCH = 1;
    private static final int SELF_EMPLOYED = 2;

    private static final List<String> BIRTH = List.of(
            "entry.replacement=1",
            "entry.own-share=0.3",
            "entry.savings-used=0.45",
            "entry.opening-cash=1",
            "entry.candidates=100",
            "entry.lenders-asked=20",
            "entry.smallest-start=0.35",
            "entry.branch-heads=2");
    private static final String[] WILLING = {"credit.constant=5", "credit.leverage=0"};
    private static final String[] UNWILLING = {"credit.constant=-5", "credit.leverage=20"};

    private final Economy economy = TinyPlace.open();
    private final Ledger ledger = economy.ledger;
    private final int account = economy.accounts.firm(NEW);

    StartUpTest() {
        // the bank has ample capital to lend
        ledger.pay(Flow.OPENING, economy.accounts.nation, economy.accounts.nationalBank, 10_000_000);
        economy.outside.localOwners = 1;
    }

    /** One birth is due in a population of firms. */
    private void birth(int population, String... lenders) {
        economy.outside.openingClosures[population][PERSONAL_SERVICES] = 12;
        economy.outside.openingFirms[PERSONAL_SERVICES] = 1;
        economy.outside.openingBranches[PERSONAL_SERVICES] = 1;
        economy.outside.openingUnregistered[PERSONAL_SERVICES] = 1;
        String[] rules = Stream.concat(BIRTH.stream(), Stream.of(lenders)).toArray(String[]::new);
        ledger.closeMonth();
        LedgerAudit books = new LedgerAudit(ledger);
        TinyPlace.cycle(economy, TinyPlace.spec(rules)).run(Phase.FIRM_DEMOGRAPHY);
        books.check("Births", economy.month);
        new EconomyAudit(economy).check("Births", economy.month);
    }

    private long owed() {
        return new FirmLoans(economy).owed(NEW);
    }

    private long capital() {
        return economy.firms.capital[NEW];
    }

    private long savings(int household) {
        return ledger.deposits(economy.accounts.household(household));
    }

    // ---- a firm that finds the money
    // ---------------------------------------------------------------------------------

    @Test
    void whatTheFounderCannotBringIsLent() {
        birth(REGISTERED, WILLING);
        assertThat(ledger.flows().month(Flow.FOUNDERS_CAPITAL, Sector.HOUSEHOLDS, Sector.PRIVATE_FIRMS))
                .isEqualTo(SAVINGS);
        assertThat(savings(BAKERS)).isZero();
        assertThat(owed()).isEqualTo(NEED - SAVINGS);
        assertThat(economy.tally.births).isEqualTo(1);
    }

    @Test
    void whoIsRefusedAndGivesUpKeepsSavingsAndJob() {
        long before = savings(BAKERS);
        int atWork = economy.firms.heads(0) + economy.firms.heads(1);
        birth(REGISTERED, UNWILLING[0], UNWILLING[1], "entry.given-up=1");
        assertThat(savings(BAKERS)).isEqualTo(before);
        assertThat(economy.firms.heads(0) + economy.firms.heads(1)).isEqualTo(atWork);
        assertThat(economy.firms.live[NEW]).isFalse();
        assertThat(economy.tally.births).isZero();
        assertThat(economy.tally.startsGivenUp).isEqualTo(1);
    }

    @Test
    void itsOpeningBalanceSheetBalances() {
        birth(REGISTERED, WILLING);
        assertThat(capital()).isEqualTo(1_500_000);
        assertThat(ledger.deposits(account)).isEqualTo(500_000);
        assertThat(capital() + ledger.deposits(account)).isEqualTo(owed() + SAVINGS);
        assertThat(ledger.flows().month(Flow.INVESTMENT, Sector.PRIVATE_FIRMS, Sector.NATION))
                .isEqualTo(1_500_000);
    }

    @Test
    void theFounderLeavesHerJobAndWorksInWhatIsHers() {
        birth(REGISTERED, WILLING);
        assertThat(economy.people.activity(HAIRDRESSER_BAKER)).isEqualTo(People.Activity.OWNER);
        assertThat(economy.people.employer[HAIRDRESSER_BAKER]).isEqualTo(account);
        assertThat(economy.firms.owner[NEW]).isEqualTo(BAKERS);
        assertThat(economy.firms.heads(NEW)).isEqualTo(1);
        assertThat(economy.firms.residents[HAIRDRESSERS]).isZero();
    }

    @Test
    void itBeginsWithTheCapacityOfItsHeadsAndAnAverageFirmsStandingOutside() {
        birth(REGISTERED, WILLING);
        assertThat(economy.firms.capacity[NEW]).isEqualTo(1_000_000);
        assertThat(economy.firms.expectedOrders[NEW]).isEqualTo(500_000);
        // the hairdressers have a standing of 1 and a capacity of 2,000,000
        assertThat(economy.firms.exportWeight[NEW]).isEqualTo(0.5);
        assertThat(ledger.sector(account)).isEqualTo(Sector.PRIVATE_FIRMS);
    }

    @Test
    void whoHasEnoughBringsHerShareAndBorrowsLess() {
        ledger.pay(Flow.OPENING, economy.accounts.nation, economy.accounts.household(BAKERS), 1_000_000);
        birth(REGISTERED, WILLING);
        assertThat(savings(BAKERS)).isEqualTo(SAVINGS + 1_000_000 - 900_000);
        assertThat(owed()).isEqualTo(NEED - 900_000);
    }

    // ---- one that does not
    // -------------------------------------------------------------------------------------------

    @Test
    void whereNobodyLendsItStartsWithWhatTheFounderHas() {
        birth(REGISTERED, UNWILLING);
        assertThat(owed()).isZero();
        assertThat(economy.tally.loanApplications).isEqualTo(1);
        assertThat(economy.tally.loansGranted).isZero();
        // a month's sales stay in cash, 500,000
        assertThat(capital()).isEqualTo(SAVINGS - 500_000);
        assertThat(ledger.deposits(account)).isEqualTo(500_000);
    }

    @Test
    void withoutAFounderWhoHasSavingsNothingIsFounded() {
        ledger.pay(Flow.OPENING, economy.accounts.household(BAKERS), economy.accounts.nation, SAVINGS - 599_999);
        birth(REGISTERED, WILLING);
        assertThat(economy.tally.births).isZero();
        assertThat(economy.firms.used).isEqualTo(NEW);
        assertThat(ledger.flows().month(Flow.FOUNDERS_CAPITAL)).isZero();
        assertThat(economy.people.activity(HAIRDRESSER_BAKER)).isEqualTo(People.Activity.EMPLOYED);
    }

    // ---- founders from elsewhere
    // -------------------------------------------------------------------------------------

    @Test
    void aFounderOutsideIsAsRichAsOneHereAndCommutes() {
        economy.outside.localOwners = 0;
        birth(REGISTERED, WILLING);
        assertThat(ledger.flows().month(Flow.FOUNDERS_CAPITAL, Sector.REGION, Sector.PRIVATE_FIRMS))
                .isEqualTo(SAVINGS);
        assertThat(savings(BAKERS)).isEqualTo(SAVINGS);
        assertThat(owed()).isEqualTo(NEED - SAVINGS);
        assertThat(economy.firms.owner[NEW]).isEqualTo(Firms.NO_LOCAL_OWNER);
        assertThat(economy.firms.commuters[NEW]).isEqualTo(1);
    }

    @Test
    void aBranchHasAllItsMoneyFromItsParent() {
        birth(BRANCH, UNWILLING);
        assertThat(ledger.flows().month(Flow.FOUNDERS_CAPITAL, Sector.NATION, Sector.PLC_BRANCHES))
                .isEqualTo(2 * NEED);
        assertThat(owed()).isZero();
        assertThat(economy.firms.branch[NEW]).isTrue();
        assertThat(capital() + ledger.deposits(account)).isEqualTo(2 * NEED);
    }

    // ---- the self-employed
    // -------------------------------------------------------------------------------------------

    @Test
    void theSelfEmployedNeedLessToTryBringAllTheyHaveAndAskNobody() {
        // half of the need counts: three tenths of 1,000,000. The Coopers have 328,000
        ledger.pay(Flow.OPENING, economy.accounts.household(BAKERS), economy.accounts.nation, SAVINGS);
        birth(SELF_EMPLOYED, WILLING);
        assertThat(savings(COOPERS)).isZero();
        assertThat(owed()).isZero();
        assertThat(economy.tally.loanApplications).isZero();
        assertThat(capital() + ledger.deposits(account)).isEqualTo(328_000);
        assertThat(economy.firms.registered[NEW]).isFalse();
        assertThat(economy.firms.owner[NEW]).isEqualTo(COOPERS);
        assertThat(savings(DYERS)).isEqualTo(52_000);
    }
}
