package org.commonweal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.labour.PayPacket;
import org.commonweal.model.ModelSpec;
import org.commonweal.model.Rules;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Sector;
import org.commonweal.ownership.FirmWorth;
import org.commonweal.ownership.LegalForms;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/** The builders of the tiny place are a company of its council, which has 300,000 pence of shares of the local bank as well. */
class CouncilSalesTest {
    private static final int F = TinyPlace.BUILDERS;
    private static final long SHARES = 300_000;

    private final Economy economy = TinyPlace.open();
    private final Anchor council = economy.anchors.get(TinyPlace.COUNCIL);

    CouncilSalesTest() {
        economy.firms.form[F] = (byte) LegalForms.index(Sector.MUNICIPAL_COMPANIES);
        economy.ledger.reclassify(economy.accounts.firm(F), Sector.MUNICIPAL_COMPANIES);
        economy.ledger.accrue(Instrument.BANK_SHARES, council.account(), economy.accounts.nation, SHARES);
    }

    private long price;

    private void month(String... settings) {
        ModelSpec spec = TinyPlace.spec(settings);
        Rules rules = spec.rules();
        FirmWorth worth = new FirmWorth(economy, rules.worth(), rules.surplus(), rules.exit()::proceeds);
        FirmSale sale = new FirmSale(
                economy,
                rules.succession(),
                rules.surplus(),
                rules.ownership().inOrder(),
                new PayPacket(economy, rules.wages(), rules.pensions().contributions(), rules.fiscal()),
                worth);
        price = sale.price(F);
        new CouncilSales(economy, rules.budgets().support(), rules.ownership().inOrder(), sale).run();
    }

    private long received() {
        return economy.ledger.flows().month(Flow.FIRM_SALES);
    }

    @Test
    void withANoticeItSellsItsCompaniesAndItsSharesOfTheBank() {
        council.frozen = true;
        month("budgets.support.sales=1");
        assertThat(economy.ledger.sector(economy.accounts.firm(F))).isEqualTo(Sector.PLC_BRANCHES);
        assertThat(economy.ledger.balance(Instrument.BANK_SHARES, council.account()))
                .isZero();
        assertThat(received()).isEqualTo(price + SHARES);
    }

    @Test
    void withoutOneItKeepsThem() {
        month("budgets.support.sales=1");
        assertThat(economy.ledger.sector(economy.accounts.firm(F))).isEqualTo(Sector.MUNICIPAL_COMPANIES);
        assertThat(received()).isZero();
    }

    @Test
    void norDoesItSellWhereTheRuleIsOff() {
        council.frozen = true;
        month("budgets.support.sales=0");
        assertThat(economy.ledger.sector(economy.accounts.firm(F))).isEqualTo(Sector.MUNICIPAL_COMPANIES);
        assertThat(economy.ledger.balance(Instrument.BANK_SHARES, council.account()))
                .isEqualTo(SHARES);
    }
}
