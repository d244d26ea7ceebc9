package org.commonweal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Economy;
import org.commonweal.economy.People;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/**
 * The six people of the tiny place: four at work, one without, one retired. Everybody is looked at every three months.
 */
class LabourPanelTest {
    private final Economy economy = TinyPlace.open();
    private final LabourPanel panel = new LabourPanel(economy);

    /** Looks at everybody and lets time pass; what then changes is seen by the next wave. */
    private void wave() {
        for (int n = 0; n < 3; n++) {
            panel.measure();
            economy.month = economy.month.next();
            for (int p = 0; p < economy.people.count; p++) {
                economy.people.age[p]++;
            }
        }
    }

    private void become(int p, People.Activity what, int employer) {
        economy.people.become(p, what);
        economy.people.employer[p] = employer;
    }

    @Test
    void inTheFirstQuarterThereIsNothingToCompareWith() {
        wave();
        assertThat(panel.findingRate()).isNaN();
        assertThat(panel.lossRate()).isNaN();
        assertThat(panel.moveRate()).isNaN();
    }

    @Test
    void whereNothingChangesNobodyMoves() {
        wave();
        wave();
        assertThat(panel.findingRate()).isZero();
        assertThat(panel.lossRate()).isZero();
        assertThat(panel.moveRate()).isZero();
    }

    @Test
    void theOnlyUnemployedFindsWorkAndOneOfFourLosesIt() {
        wave();
        become(TinyPlace.DYER, People.Activity.EMPLOYED, economy.accounts.anchor(TinyPlace.COUNCIL));
        become(TinyPlace.COUNCIL_COOPER, People.Activity.UNEMPLOYED, People.NOBODY);
        wave();
        assertThat(panel.findingRate()).isEqualTo(1);
        assertThat(panel.lossRate()).isEqualTo(0.25);
        assertThat(panel.moveRate()).isZero();
    }

    @Test
    void workForAnotherEmployerIsAMoveEvenAfterSomeMonthsWithout() {
        wave();
        become(TinyPlace.COUNCIL_COOPER, People.Activity.OUTSIDE, economy.accounts.region);
        wave();
        assertThat(panel.moveRate()).isEqualTo(0.25);
        assertThat(panel.lossRate()).isZero();
    }

    @Test
    void whoFallsOutOfTheLabourForceIsNotUnemployed() {
        wave();
        become(TinyPlace.COUNCIL_COOPER, People.Activity.INACTIVE, People.NOBODY);
        wave();
        assertThat(panel.lossRate()).isZero();
    }

    @Test
    void aNewcomerInTheSlotOfSomebodyIsNotFollowed() {
        wave();
        economy.people.age[TinyPlace.DYER] = 18 * 12;
        become(TinyPlace.DYER, People.Activity.EMPLOYED, economy.accounts.anchor(TinyPlace.COUNCIL));
        wave();
        assertThat(panel.findingRate()).as("nobody unemployed was seen twice").isNaN();
    }

    @Test
    void ratesAreOverTheFourLooksOfAYear() {
        wave();
        become(TinyPlace.DYER, People.Activity.EMPLOYED, economy.accounts.anchor(TinyPlace.COUNCIL));
        wave();
        become(TinyPlace.DYER, People.Activity.UNEMPLOYED, People.NOBODY);
        wave();
        // at work: four, then five; unemployed: one, then nobody
        assertThat(panel.lossRate()).isEqualTo(1 / 9.0);
        assertThat(panel.findingRate()).isEqualTo(1);
        for (int n = 0; n < 4; n++) {
            wave();
        }
        assertThat(panel.findingRate()).as("a year later that is forgotten").isZero();
    }
}
