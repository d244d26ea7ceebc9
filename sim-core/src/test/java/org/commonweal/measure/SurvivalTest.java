package org.commonweal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.money.Sector;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/** Firms founded in the tiny place, beside two that were there before. */
class SurvivalTest {
    private static final byte PRIVATE = TinyPlace.form(Sector.PRIVATE_FIRMS);
    private static final byte CHARITY = TinyPlace.form(Sector.CHARITIES);

    private final Economy economy = TinyPlace.open();
    private final Firms firms = economy.firms;
    private final Survival survival = new Survival(economy);

    private int found(byte form) {
        int f = firms.open();
        firms.form[f] = form;
        return f;
    }

    private void months(int count) {
        for (int n = 0; n < count; n++) {
            survival.measure();
            for (int f = 0; f < firms.used; f++) {
                firms.age[f]++;
            }
        }
    }

    @Test
    void ofFourFirmsOneClosesInTheFirstYearAndOneInTheThird() {
        int first = found(PRIVATE);
        found(PRIVATE);
        int third = found(PRIVATE);
        found(PRIVATE);
        months(7);
        firms.close(first);
        months(5);
        assertThat(survival.after(1)).as("their day has not come").isNaN();
        months(1);
        assertThat(survival.after(1)).isEqualTo(0.75);
        assertThat(survival.after(2)).isNaN();
        months(13);
        firms.close(third);
        months(40);
        assertThat(survival.after(2)).isEqualTo(0.75);
        assertThat(survival.after(3)).isEqualTo(0.5);
        assertThat(survival.after(4)).isEqualTo(0.5);
        assertThat(survival.after(5)).isEqualTo(0.5);
    }

    @Test
    void firmsThatWereThereBeforeBelongToNoCohort() {
        firms.age[TinyPlace.BUILDERS] = 3;
        months(60);
        assertThat(survival.after(1)).isNaN();
        assertThat(survival.after(5)).isNaN();
    }

    @Test
    void branchesAndTheSelfEmployedOffTheRegisterAreNotCounted() {
        firms.branch[found(PRIVATE)] = true;
        firms.registered[found(PRIVATE)] = false;
        months(13);
        assertThat(survival.after(1)).isNaN();
    }

    @Test
    void aFirmInTheSlotOfOneThatClosedIsAnotherFirm() {
        int closed = found(PRIVATE);
        months(6);
        firms.close(closed);
        assertThat(found(PRIVATE)).isEqualTo(closed);
        months(7);
        assertThat(survival.after(1)).isZero();
        months(6);
        assertThat(survival.after(1)).isEqualTo(0.5);
    }

    @Test
    void eachFormHasItsOwnCohorts() {
        int firm = found(PRIVATE);
        found(CHARITY);
        months(20);
        firms.close(firm);
        months(41);
        assertThat(survival.after(5, PRIVATE)).isZero();
        assertThat(survival.after(5, CHARITY)).isEqualTo(1);
        assertThat(survival.after(5, TinyPlace.form(Sector.MUTUALS))).isNaN();
    }

    @Test
    void aFirmThatChangesItsFormStaysInTheCohortItWasBornIn() {
        int firm = found(PRIVATE);
        months(24);
        firms.form[firm] = CHARITY;
        months(37);
        assertThat(survival.after(5, PRIVATE)).isEqualTo(1);
        assertThat(survival.after(5, CHARITY)).isNaN();
    }
}
