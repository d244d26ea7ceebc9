package org.commonweal.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.money.Sector.ANCHORS;
import static org.commonweal.money.Sector.GOVERNMENT;
import static org.commonweal.money.Sector.HOUSEHOLDS;
import static org.commonweal.money.Sector.NATION;
import static org.commonweal.money.Sector.PENSION_FUND;
import static org.commonweal.money.Sector.PRIVATE_FIRMS;
import static org.commonweal.money.Sector.REGION;
import static org.commonweal.money.Sector.WORKER_COOPERATIVES;
import static org.commonweal.simulation.TinyPlace.BAKERS;
import static org.commonweal.simulation.TinyPlace.BUILDERS;
import static org.commonweal.simulation.TinyPlace.COOPERS;
import static org.commonweal.simulation.TinyPlace.COUNCIL;
import static org.commonweal.simulation.TinyPlace.HAIRDRESSERS;
import static org.commonweal.simulation.TinyPlace.HAIRDRESSER_BAKER;

import org.commonweal.credit.FirmCash;
import org.commonweal.credit.FirmLoans;
import org.commonweal.economy.Economy;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.LedgerAudit;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/**
 * Of pay of 100,000 go 5,000 to a pension, 20 % of the other 95,000 in tax and 10,000 in insurance: 66,000 are left. The
 * employer adds 10,000 of insurance and 5,000 for the pension. So much earn a Baker and a commuter at the hairdressers', and a
 * Cooper at the council; another earns twice that outside.
 */
class PayrollTest {
    private final Economy economy = TinyPlace.open();
    private final Ledger ledger = economy.ledger;
    private final LedgerAudit books = new LedgerAudit(ledger);

    private void pay(String... changes) {
        ModelSpec spec = TinyPlace.spec(changes);
        PayPacket packet = new PayPacket(
                economy,
                spec.rules().wages(),
                spec.rules().pensions().contributions(),
                spec.rules().fiscal());
        FirmCash cash = new FirmCash(economy, spec.rules().credit());
        new Payroll(
                        economy,
                        packet,
                        spec.rules().pensions(),
                        spec.rules().wages(),
                        spec.rules().fiscal(),
                        spec.rules().ownership().inOrder(),
                        cash)
                .run();
        books.check("Payroll", economy.month);
    }

    private long paid(Flow why, Sector from, Sector to) {
        return ledger.flows().month(why, from, to);
    }

    private long firmHas(int f) {
        return ledger.deposits(economy.accounts.firm(f));
    }

    private void givesTo(int account, long pence) {
        ledger.pay(Flow.EXPORTS, economy.accounts.nation, account, pence);
    }

    private void leavesOnly(int account, long pence) {
        ledger.pay(Flow.CONSUMPTION_OUTSIDE, account, economy.accounts.nation, ledger.deposits(account) - pence);
    }

    // ---- employees -------------------------------------------------------------------------------------------------

    @Test
    void aResidentTakesHomeWhatTaxInsuranceAndPensionLeave() {
        long before = ledger.deposits(economy.accounts.household(BAKERS));
        pay();
        assertThat(ledger.deposits(economy.accounts.household(BAKERS)) - before).isEqualTo(66_000);
        assertThat(economy.households.earnings[BAKERS]).isEqualTo(66_000);
        assertThat(economy.households.originalIncome[BAKERS]).isEqualTo(100_000);
    }

    @Test
    void theEmployerPaysTaxAndContributionsOfBothSidesForResidentsAndCommutersAlike() {
        pay();
        assertThat(paid(Flow.INCOME_TAX, WORKER_COOPERATIVES, GOVERNMENT)).isEqualTo(2 * 19_000);
        assertThat(paid(Flow.NATIONAL_INSURANCE, WORKER_COOPERATIVES, GOVERNMENT))
                .isEqualTo(2 * (10_000 + 10_000));
        assertThat(paid(Flow.PENSION_CONTRIBUTIONS, WORKER_COOPERATIVES, NATION))
                .isEqualTo(2 * (5_000 + 5_000));
    }

    @Test
    void whatAnEmployerPaysAddsUpToItsWageBill() {
        long before = firmHas(HAIRDRESSERS);
        pay();
        assertThat(economy.firms.wageBill[HAIRDRESSERS]).isEqualTo(2 * 115_000);
        assertThat(before - firmHas(HAIRDRESSERS)).isEqualTo(2 * 115_000);
        assertThat(economy.anchors.get(COUNCIL).wageBill).isEqualTo(115_000);
    }

    @Test
    void commutersPayLeavesThePlace() {
        pay();
        assertThat(paid(Flow.COMMUTER_WAGES, WORKER_COOPERATIVES, REGION)).isEqualTo(66_000);
        assertThat(paid(Flow.WAGES, WORKER_COOPERATIVES, HOUSEHOLDS)).isEqualTo(66_000);
    }

    @Test
    void whoWorksOutsideBringsPayIntoThePlace() {
        pay();
        // 200,000 less 10,000, 38,000 and 20,000
        assertThat(paid(Flow.OUTSIDE_WAGES, REGION, HOUSEHOLDS)).isEqualTo(132_000);
        assertThat(economy.households.earnings[COOPERS]).isEqualTo(132_000 + 66_000);
    }

    @Test
    void atHalfTheHoursAllEarnHalfAndKeepTheirPayForLater() {
        economy.firms.hours[HAIRDRESSERS] = 0.5;
        pay();
        assertThat(economy.firms.wageBill[HAIRDRESSERS]).isEqualTo(115_000);
        assertThat(economy.households.earnings[BAKERS]).isEqualTo(33_000);
        assertThat(paid(Flow.COMMUTER_WAGES, WORKER_COOPERATIVES, REGION)).isEqualTo(33_000);
        assertThat(economy.people.pay[HAIRDRESSER_BAKER]).isEqualTo(100_000);
        assertThat(economy.people.netPay(HAIRDRESSER_BAKER)).isEqualTo(66_000);
    }

    // ---- pensions --------------------------------------------------------------------------------------------------

    @Test
    void contributionsGoIntoPotsAndTheCouncilsStaffEarnRightsFromTheFund() {
        long before = ledger.balance(Instrument.PRIVATE_PENSIONS, economy.accounts.household(BAKERS));
        pay();
        assertThat(ledger.balance(Instrument.PRIVATE_PENSIONS, economy.accounts.household(BAKERS)) - before)
                .isEqualTo(5_000 + 5_000);
        // 1/50 of a year's pay for 20 years, a month of it: 100,000 x 20 / 50
        assertThat(ledger.balance(Instrument.FUND_PENSIONS, economy.accounts.household(COOPERS)))
                .isEqualTo(40_000);
        assertThat(paid(Flow.PENSION_CONTRIBUTIONS, ANCHORS, PENSION_FUND)).isEqualTo(5_000 + 5_000);
        assertThat(economy.pensionFund.memberPay).isEqualTo(100_000);
    }

    @Test
    void theCouncilsCommutersEarnRightsElsewhere() {
        economy.anchors.get(COUNCIL).commuters = 3;
        long before = ledger.balance(Instrument.FUND_PENSIONS, economy.accounts.region);
        pay();
        assertThat(paid(Flow.COMMUTER_WAGES, ANCHORS, REGION)).isEqualTo(3 * 66_000);
        assertThat(ledger.balance(Instrument.FUND_PENSIONS, economy.accounts.region) - before)
                .isEqualTo(3 * 40_000);
        assertThat(economy.pensionFund.memberPay).isEqualTo(4 * 100_000);
    }

    // ---- money for it ----------------------------------------------------------------------------------------------

    @Test
    void aFirmThatIsShortOverdrawsBeforeItFailsToPay() {
        leavesOnly(economy.accounts.firm(HAIRDRESSERS), 30_000);
        pay();
        assertThat(economy.firms.overdrawn[HAIRDRESSERS]).isTrue();
        assertThat(new FirmLoans(economy).owed(HAIRDRESSERS)).isEqualTo(230_000 - 30_000);
        assertThat(firmHas(HAIRDRESSERS)).isZero();
    }

    @Test
    void theGovernmentAdvancesWhatTheCouncilIsShortOf() {
        leavesOnly(economy.accounts.anchor(COUNCIL), 15_000);
        pay();
        assertThat(paid(Flow.GRANTS, GOVERNMENT, ANCHORS)).isEqualTo(100_000);
        assertThat(economy.anchors.get(COUNCIL).advanced).isEqualTo(100_000);
        assertThat(ledger.deposits(economy.accounts.anchor(COUNCIL))).isZero();
    }

    // ---- owners ----------------------------------------------------------------------------------------------------

    @Test
    void aWorkingOwnerDrawsUsualPayAndPaysTaxAndInsurance() {
        givesTo(economy.accounts.firm(BUILDERS), 600_000);
        pay();
        // 200,000 is less than half of the cash: tax 40,000, insurance 20,000
        assertThat(paid(Flow.OWNER_DRAWINGS, PRIVATE_FIRMS, HOUSEHOLDS)).isEqualTo(140_000);
        assertThat(economy.firms.drawings[BUILDERS]).isEqualTo(200_000);
        assertThat(firmHas(BUILDERS)).isEqualTo(400_000);
        assertThat(economy.households.earnings[BAKERS]).isEqualTo(140_000 + 66_000);
    }

    @Test
    void aWorkingOwnerDrawsNoMoreThanTheFirmCanSpare() {
        givesTo(economy.accounts.firm(BUILDERS), 100_000);
        pay("wages.most-drawn=0.5");
        assertThat(economy.firms.drawings[BUILDERS]).isEqualTo(50_000);
        assertThat(firmHas(BUILDERS)).isEqualTo(50_000);
    }

    @Test
    void outOfAnEmptyFirmNothingIsDrawn() {
        pay();
        assertThat(economy.firms.drawings[BUILDERS]).isZero();
        assertThat(paid(Flow.OWNER_DRAWINGS, PRIVATE_FIRMS, HOUSEHOLDS)).isZero();
    }
}
