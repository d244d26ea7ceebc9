package org.commonweal.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.credit.FirmCash;
import org.commonweal.economy.Economy;
import org.commonweal.model.Rules;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;
import org.commonweal.premises.BusinessPremises;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The hairdressers sell for 1,000,000 and pay 50,000 of it in rent, the builders for 800,000 and pay 20,000. Premises are worth
 * 7,000,000, a hundred months' rents: the Bakers, whose the builders are, hold 1,000,000 of them, the Archers and the council
 * 600,000 each, trusts 300,000, landlords outside the rest.
 */
class PremisesRentsTest {
    private static final Rules RULES = TinyPlace.spec(
                    "premises.arts-personal=0.05",
                    "premises.construction=0.025",
                    "premises.yield=0.12",
                    "premises.valued-over=10")
            .rules();

    private final Economy economy = TinyPlace.open();
    private final BusinessPremises premises = economy.premises;

    @BeforeEach
    void hold() {
        economy.firms.lastRealSales[TinyPlace.HAIRDRESSERS] = 1_000_000;
        economy.firms.lastRealSales[TinyPlace.BUILDERS] = 800_000;
        premises.total = 7_000_000;
        premises.openingRents = 70_000;
        premises.ofHouseholds[TinyPlace.BAKERS] = 1_000_000;
        premises.ofHouseholds[TinyPlace.ARCHERS] = 600_000;
        premises.ofCouncil = 600_000;
        premises.ofCommunity = 300_000;
        premises.ofOutside = 4_500_000;
    }

    private void pay() {
        new PremisesRents(economy, RULES.premises(), RULES.fiscal(), new FirmCash(economy, RULES.credit())).run();
    }

    private long paid(Sector from, Sector to) {
        return economy.ledger.flows().month(Flow.PREMISES_RENT, from, to);
    }

    @Test
    void anOwnersFirmPaysTheOwnerAndEverybodyElseGetsTheirPartOfTheRest() {
        pay();
        // 10,000 to the Bakers; of the other 60,000 a tenth each to Archers and council, a twentieth to trusts
        assertThat(paid(Sector.PRIVATE_FIRMS, Sector.HOUSEHOLDS)).isEqualTo(10_000 + 1_000);
        assertThat(paid(Sector.PRIVATE_FIRMS, Sector.ANCHORS)).isEqualTo(1_000);
        assertThat(paid(Sector.PRIVATE_FIRMS, Sector.COMMUNITY_FUND)).isEqualTo(500);
        assertThat(paid(Sector.PRIVATE_FIRMS, Sector.NATION)).isEqualTo(7_500);
        assertThat(paid(Sector.WORKER_COOPERATIVES, Sector.HOUSEHOLDS)).isEqualTo(5_000);
        assertThat(paid(Sector.WORKER_COOPERATIVES, Sector.ANCHORS)).isEqualTo(5_000);
        assertThat(paid(Sector.WORKER_COOPERATIVES, Sector.COMMUNITY_FUND)).isEqualTo(2_500);
        assertThat(paid(Sector.WORKER_COOPERATIVES, Sector.NATION)).isEqualTo(37_500);
    }

    @Test
    void rentIsACostOfTheFirmAndIncomeFromCapitalOfTheLandlord() {
        long before = economy.firms.costs[TinyPlace.HAIRDRESSERS];
        pay();
        assertThat(economy.firms.costs[TinyPlace.HAIRDRESSERS] - before).isEqualTo(50_000);
        assertThat(economy.households.capitalIncome[TinyPlace.BAKERS]).isEqualTo(10_000);
        assertThat(economy.households.capitalIncome[TinyPlace.ARCHERS]).isEqualTo(6_000);
        assertThat(economy.households.capitalIncome[TinyPlace.DYERS]).isZero();
        assertThat(premises.rentsHere()).isEqualTo(25_000);
    }

    @Test
    void whatAnOwnersFirmDoesNotNeedIsLetToOthers() {
        premises.ofHouseholds[TinyPlace.BAKERS] = 3_000_000;
        premises.ofOutside = 2_500_000;
        pay();
        // of the Bakers' 30,000 the builders pay all they owe, the hairdressers the rest
        assertThat(economy.households.capitalIncome[TinyPlace.BAKERS]).isEqualTo(30_000);
        assertThat(paid(Sector.PRIVATE_FIRMS, Sector.HOUSEHOLDS)).isEqualTo(20_000);
        assertThat(premises.usedByOwner[TinyPlace.BAKERS]).isEqualTo(2_000_000);
        assertThat(premises.letBy(TinyPlace.BAKERS)).isEqualTo(1_000_000);
    }

    @Test
    void premisesThatStandEmptyAreWorthLess() {
        economy.firms.lastRealSales[TinyPlace.HAIRDRESSERS] = 300_000;
        pay();
        // rents are half of what they were, valued over ten months
        assertThat(premises.level).isCloseTo(0.95, within(1e-12));
        assertThat(premises.worth(premises.ofCouncil)).isEqualTo(570_000);
    }

    @Test
    void whereThereAreNoPremisesNobodyPays() {
        premises.total = 0;
        pay();
        assertThat(economy.ledger.flows().month(Flow.PREMISES_RENT)).isZero();
        assertThat(premises.level).isEqualTo(1);
    }
}
