package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.commonweal.economy.Firms;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.money.Audit;
import org.junit.jupiter.api.Test;

/**
 * Enterprises born in twenty years of the small place, twice its size, in which no firm has to close for want of cash,
 * and how many of them are alive later: ONS Business Demography has 95.4, 81.1, 63.0, 52.0 and 44.6 % after one to five
 * years. About 300 births, so a share is known to within three points.
 */
class CohortSurvivalTest {
    private static final int YEARS = 20;

    @Test
    void ofAHundredBornAsManySurviveAsOfThoseOnTheRegister() {
        Simulation simulation = new Simulation(
                Spec.with("exit.patience=60", "exit.last-patience=120", "exit.failing=0", "exit.failing-young=0"),
                SmallPlace.data(),
                5,
                2,
                0,
                Audit.OFF,
                List.of());
        Firms firms = simulation.economy().firms;
        int[] birth = new int[firms.slots];
        Arrays.fill(birth, -1);
        double[] born = new double[6];
        double[] alive = new double[6];
        simulation.start();
        for (int month = 0; month < 12 * YEARS; month++) {
            simulation.schedule.step(simulation);
            for (int f = 0; f < firms.used; f++) {
                boolean isNew = firms.live[f] && firms.age[f] == 0;
                birth[f] = isNew && firms.registered[f] && !firms.branch[f]
                        ? month
                        : isNew || !firms.live[f] ? -1 : birth[f];
                for (int year = 1; year <= 5; year++) {
                    born[year] += birth[f] == month && month + 12 * year < 12 * YEARS ? 1 : 0;
                    alive[year] += birth[f] >= 0 && month - birth[f] == 12 * year ? 1 : 0;
                }
            }
        }
        double[] observed = {1, 0.954, 0.811, 0.630, 0.520, 0.446};
        for (int year = 1; year <= 5; year++) {
            assertThat(born[year]).isGreaterThan(200);
            assertThat(alive[year] / born[year]).as("after " + year + " years").isCloseTo(observed[year], within(0.06));
        }
    }
}
