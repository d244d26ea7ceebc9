package org.commonweal.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.simulation.TinyPlace.BUILDERS;
import static org.commonweal.simulation.TinyPlace.CONSTRUCTION;
import static org.commonweal.simulation.TinyPlace.HAIRDRESSERS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.credit.FirmCash;
import org.commonweal.economy.Economy;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.trade.IndustryRolls;
import org.junit.jupiter.api.Test;

/** The hairdressers have their building work done by the builders; there is another firm that builds. */
class InputPurchasesTest {
    private final Economy economy = TinyPlace.open();
    private final int others = otherBuilders();

    private int otherBuilders() {
        int f = economy.firms.open();
        economy.firms.industry[f] = (byte) CONSTRUCTION;
        economy.firms.form[f] = TinyPlace.form(Sector.PRIVATE_FIRMS);
        economy.ledger.classify(economy.accounts.firm(f), Sector.PRIVATE_FIRMS);
        economy.firms.capacity[f] = 1_000_000_000;
        return f;
    }

    private void buy(String... changes) {
        List<String> all = new ArrayList<>(List.of("inputs.review=0"));
        all.addAll(Arrays.asList(changes));
        ModelSpec spec = TinyPlace.spec(all.toArray(String[]::new));
        IndustryRolls rolls = new IndustryRolls(economy);
        rolls.fill();
        InputOrigin origin = new InputOrigin(economy, spec.rules().inputs());
        InputPurchases purchases = new InputPurchases(
                economy,
                spec.rules().inputs(),
                origin,
                rolls,
                new FirmCash(economy, spec.rules().credit()));
        for (int month = 0; month < 40; month++) {
            economy.month = economy.month.next();
            purchases.run();
        }
    }

    private int builder() {
        return economy.firms.supplier[CONSTRUCTION][HAIRDRESSERS];
    }

    @Test
    void whoHasAContractOfAnAnchorLooksForCheaperSuppliers() {
        economy.firms.committed[HAIRDRESSERS] = 1_000;
        economy.firms.price[others] = 0.9;
        buy("inputs.contract-review=0.05");
        assertThat(builder()).isEqualTo(others);
    }

    @Test
    void andKeepsTheOneItHasIfNobodyIsCheaper() {
        economy.firms.committed[HAIRDRESSERS] = 1_000;
        buy("inputs.contract-review=0.05");
        assertThat(builder()).isEqualTo(BUILDERS);
    }

    @Test
    void whoHasNoneDoesNotLook() {
        economy.firms.price[others] = 0.9;
        buy("inputs.contract-review=0.05");
        assertThat(builder()).isEqualTo(BUILDERS);
    }

    @Test
    void nobodyBuysFromItselfWhileThereIsAnother() {
        economy.firms.supplier[CONSTRUCTION][others] = -1;
        buy();
        assertThat(economy.firms.supplier[CONSTRUCTION][others]).isEqualTo(BUILDERS);
    }

    @Test
    void whoHadNobodyToBuyFromFindsTheFirstWhoIsThere() {
        economy.firms.supplier[CONSTRUCTION][HAIRDRESSERS] = -1;
        buy();
        assertThat(builder()).isIn(BUILDERS, others);
    }
}
