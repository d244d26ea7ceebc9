package org.commonweal.premises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.commonweal.money.LeakException;
import org.commonweal.premises.BusinessPremises.Landlord;
import org.commonweal.time.Month;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Premises of 1,000: two households hold 300 and 200, of the first 250 are used by their own firm; the council holds 100. */
class BusinessPremisesTest {
    private final BusinessPremises premises = new BusinessPremises(3, 2);

    @BeforeEach
    void hold() {
        premises.total = 1_000;
        premises.openingRents = 10;
        premises.ofHouseholds[0] = 300;
        premises.usedByOwner[0] = 250;
        premises.ofHouseholds[1] = 200;
        premises.ofCouncil = 100;
        premises.ofCommunity = 50;
        premises.ofOutside = 350;
    }

    @Test
    void everyPoundHasOneHolder() {
        assertThat(premises.held(Landlord.OWNERS)).isEqualTo(250);
        assertThat(premises.held(Landlord.HOUSEHOLDS)).isEqualTo(50 + 200);
        assertThat(premises.held(Landlord.COUNCIL)).isEqualTo(100);
        assertThat(premises.held(Landlord.COMMUNITY)).isEqualTo(50);
        assertThat(premises.held(Landlord.OUTSIDE)).isEqualTo(350);
        assertThatCode(() -> premises.check("Closing", new Month(0))).doesNotThrowAnyException();
    }

    @Test
    void anHeirGetsAllAndLetsIt() {
        premises.pass(0, 2);
        assertThat(premises.ofHouseholds).containsExactly(0, 200, 300);
        assertThat(premises.held(Landlord.HOUSEHOLDS)).isEqualTo(500);
        assertThatCode(() -> premises.check("Demography", new Month(0))).doesNotThrowAnyException();
    }

    @Test
    void aPoundThatIsNobodysIsFound() {
        premises.ofHouseholds[1] = 0;
        assertThatExceptionOfType(LeakException.class)
                .isThrownBy(() -> premises.check("Demography", new Month(7)))
                .withMessageContaining("landlords hold 800 p of premises, but there are 1000 p");
    }

    @Test
    void aFirmUsesAsMuchAsItPaysRentFor() {
        premises.rent[1] = 2;
        premises.rents = 8;
        premises.level = 0.9;
        assertThat(premises.worthUsed(1)).isEqualTo(225);
        assertThat(premises.openingRent(200)).isEqualTo(2);
    }

    @Test
    void whereThereAreNoneNothingIsWorthAnything() {
        BusinessPremises none = new BusinessPremises(3, 2);
        assertThat(none.worthUsed(0)).isZero();
        assertThat(none.openingRent(0)).isZero();
        assertThat(none.rentsHere()).isZero();
    }
}
