package org.commonweal.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Tenure;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/** Mrs Archer dies. She rented, and leaves what she had in the bank and in units. */
class EstatesTest {
    private final Economy economy = TinyPlace.open();
    private final int archers = economy.accounts.household(TinyPlace.ARCHERS);
    private final long units = economy.ledger.balance(Instrument.UNITS, archers);

    private long diesLeaving(String... settings) {
        ModelSpec spec = TinyPlace.spec(settings);
        economy.households.tenure[TinyPlace.ARCHERS] = (byte) Tenure.SOCIAL.ordinal();
        economy.households.retirementYears[TinyPlace.ARCHERS] = 1.0 / 12;
        long money = economy.ledger.deposits(archers);
        Tastes tastes = new Tastes(economy, spec.rules().wealth(), spec.rules().wages());
        DemographyRule demography = spec.rules().demography();
        new Estates(economy, null, demography, new Newcomers(economy, demography, tastes), null).run();
        assertThat(economy.tally.householdsDissolved).isEqualTo(1);
        return money;
    }

    private long inherited(Sector from, Sector to) {
        return economy.ledger.flows().month(Flow.INHERITANCE, from, to);
    }

    @Test
    void oneHeirGetsAll() {
        long money = diesLeaving("demography.starting-cash=0");
        assertThat(inherited(Sector.HOUSEHOLDS, Sector.HOUSEHOLDS)).isEqualTo(money);
        assertThat(economy.ledger.flows().month(Flow.ASSIGNMENT, Sector.HOUSEHOLDS, Sector.HOUSEHOLDS))
                .isGreaterThanOrEqualTo(units);
    }

    @Test
    void premisesGoUndividedToTheFirstHeir() {
        economy.premises.total = 900_000;
        economy.premises.ofHouseholds[TinyPlace.ARCHERS] = 900_000;
        diesLeaving("demography.heirs=3");
        assertThat(economy.premises.ofHouseholds[TinyPlace.ARCHERS]).isZero();
        assertThat(economy.premises.ofHouseholds).contains(900_000);
    }

    @Test
    void ofTwoHeirsTheOneElsewhereGetsHalfAndAsMuchIsInheritedFromThere() {
        long money = diesLeaving("demography.starting-cash=0", "demography.heirs=2", "demography.heirs-elsewhere=1");
        long half = money / 2 + units / 2;
        assertThat(inherited(Sector.HOUSEHOLDS, Sector.REGION)).isEqualTo(half);
        assertThat(inherited(Sector.REGION, Sector.HOUSEHOLDS)).isEqualTo(half);
        assertThat(inherited(Sector.HOUSEHOLDS, Sector.HOUSEHOLDS)).isEqualTo(money - money / 2);
        assertThat(economy.ledger.flows().month(Flow.UNIT_SALES, Sector.NATION, Sector.HOUSEHOLDS))
                .isEqualTo(units / 2);
    }

    @Test
    void aThirdGoesToEachOfThreeHeirsHere() {
        long money = diesLeaving("demography.starting-cash=0", "demography.heirs=3");
        assertThat(inherited(Sector.HOUSEHOLDS, Sector.HOUSEHOLDS)).isEqualTo(money);
        assertThat(economy.ledger.deposits(archers)).isZero();
        assertThat(economy.ledger.balance(Instrument.UNITS, archers)).isZero();
    }
}
