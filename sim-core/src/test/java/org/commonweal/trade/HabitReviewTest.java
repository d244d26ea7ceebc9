package org.commonweal.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.simulation.Simulation;
import org.commonweal.simulation.Spec;
import org.junit.jupiter.api.Test;

/** What all households of a small place would choose, were they to review where they buy. */
class HabitReviewTest {
    private static final int TRADE = Industry.TRADE.ordinal();
    private static final int MONTHS = 20;

    private Economy economy;
    private HabitReview habits;

    private void open(String... changes) {
        List<String> all = new ArrayList<>(List.of("shopping.trade=0.6", "shopping.price-elasticity=4"));
        all.addAll(Arrays.asList(changes));
        ModelSpec spec = Spec.with(all.toArray(String[]::new));
        economy = new Simulation(spec, SmallPlace.data(), 1, 1, 0, Audit.OFF, List.of()).economy();
        IndustryRolls rolls = new IndustryRolls(economy);
        rolls.fill();
        habits = new HabitReview(
                economy, spec.rules().shopping(), spec.rules().ownership().inOrder(), rolls);
    }

    /** The share of households that buy here, over some months. */
    private double localShare() {
        int here = 0;
        for (int month = 0; month < MONTHS; month++) {
            habits.open(month);
            for (int h = 0; h < economy.households.count; h++) {
                habits.choose(h, TRADE);
                here += economy.households.supplier[TRADE][h] == Firms.NO_LOCAL_OWNER ? 0 : 1;
            }
        }
        return here / (double) (MONTHS * economy.households.count);
    }

    private void multiplyPrices(double by) {
        for (int f = 0; f < economy.firms.used; f++) {
            economy.firms.price[f] *= economy.firms.industry[f] == TRADE ? by : 1;
        }
    }

    @Test
    void withElsewhereAsAnOutletHouseholdsBuyHereWhatTheyUsuallyDoUntilSomethingMoves() {
        open("shopping.elsewhere=1");
        assertThat(localShare()).isCloseTo(0.6, within(0.01));
    }

    /** The odds of a purchase here are multiplied by 0.95^-4 = 1.228: of 0.6 to 0.4, to 0.648. */
    @Test
    void aPriceCutOfFivePercentRaisesTheLocalShareByTheElasticityThatWasSet() {
        open("shopping.elsewhere=1", "shopping.quality=0", "shopping.distance=0", "shopping.ethos=0");
        double before = localShare();
        multiplyPrices(0.95);
        double after = localShare();
        double odds = after / (1 - after) * (1 - before) / before;
        assertThat(Math.log(odds) / -Math.log(0.95)).isCloseTo(4, within(0.2));
        assertThat(after - before).isCloseTo(0.048, within(0.004));
    }

    @Test
    void halfAsCloseElsewhereAnswersToHalf() {
        open("shopping.elsewhere=0.5", "shopping.quality=0", "shopping.distance=0", "shopping.ethos=0");
        double before = localShare();
        multiplyPrices(0.95);
        assertThat(localShare() - before).isCloseTo(0.0243, within(0.004));
    }

    @Test
    void betterShopsKeepBuyersHere() {
        open("shopping.elsewhere=1");
        double before = localShare();
        Arrays.fill(economy.firms.quality, 1);
        double better = localShare();
        assertThat(better).isGreaterThan(before + 0.02);
    }

    @Test
    void aFixedShareAnswersToNothing() {
        open();
        double before = localShare();
        multiplyPrices(0.5);
        assertThat(localShare()).isEqualTo(before);
    }
}
