package org.commonweal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.economy.Economy;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

class WealthTest {
    private final Economy economy = TinyPlace.open();
    private final Measurement measurement = TinyMonth.measured(economy);

    @Test
    void commonWealthIsFirmsHeldTogetherSocialHousingAndTheCouncilsMoney() {
        long council = economy.ledger.netWorth(economy.accounts.anchor(TinyPlace.COUNCIL));
        long fund = economy.ledger.netWorth(economy.accounts.communityFund);
        // the hairdressers have 3,500,000, the Dyers live in a dwelling of 10,000,000
        assertThat(measurement.wealth.common).isEqualTo(3_500_000 + 10_000_000 + council + fund);
    }

    @Test
    void theBuildersAreTheBakersAtWhatTheyAreWorth() {
        assertThat(measurement.wealth.business).containsExactly(1_080_000, 0, 0, 0);
    }

    @Test
    void premisesOnesOwnFirmWorksInAreBusinessAndThoseThatAreLetProperty() {
        long common = (long) measurement.wealth.common;
        double bakers = measurement.wealth.property[TinyPlace.BAKERS];
        economy.premises.total = 1_000_000;
        economy.premises.ofHouseholds[TinyPlace.BAKERS] = 500_000;
        economy.premises.usedByOwner[TinyPlace.BAKERS] = 400_000;
        economy.premises.ofCouncil = 200_000;
        economy.premises.ofCommunity = 100_000;
        economy.premises.ofOutside = 200_000;
        economy.premises.level = 0.5;
        measurement.wealth.measure();
        assertThat(measurement.wealth.business[TinyPlace.BAKERS]).isEqualTo(1_080_000 + 200_000);
        assertThat(measurement.wealth.property[TinyPlace.BAKERS]).isEqualTo(bakers + 50_000);
        assertThat(measurement.wealth.common).isEqualTo(common + 150_000);
    }

    @Test
    void dividingWhatIsHeldTogetherLosesOnlyThePartOfCommuters() {
        double divided = 0;
        double own = 0;
        for (int h = 0; h < TinyPlace.HOUSEHOLDS; h++) {
            divided += measurement.wealth.withCommon[h];
            own += measurement.wealth.total[h];
        }
        // a commuter is one of two hairdressers
        assertThat(divided - own).isCloseTo(measurement.wealth.common - 1_750_000, within(0.01));
    }
}
