package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.indicator.Indicators;
import org.commonweal.money.Audit;
import org.commonweal.time.Month;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The whole model: the outside buys a sixth more of everything, on the same seed, and the last year of three is
 * compared.
 */
class LabourResponseTest {
    private static final int SCALE = 4;
    private static final int MONTHS = 36;
    private static final double MORE = 1.16;

    private static List<double[]> usual;
    private static List<double[]> boom;
    private static int openingCommuters;

    @BeforeAll
    static void run() {
        usual = run(1);
        boom = run(MORE);
    }

    private static List<double[]> run(double demand) {
        List<double[]> values = new ArrayList<>();
        Observer keeper = new Observer() {
            @Override
            public void monthClosed(Month month, double[] indicators) {
                values.add(indicators);
            }
        };
        Simulation simulation =
                new Simulation(Spec.with(), SmallPlace.data(), 12, SCALE, 0, Audit.OFF, List.of(keeper));
        Economy economy = simulation.economy();
        openingCommuters = economy.outside.openingCommuters;
        for (int i = 0; i < economy.outside.exports.length; i++) {
            economy.outside.exports[i] *= demand;
        }
        simulation.run(MONTHS);
        return values;
    }

    /** Mean of the last year. */
    private static double last(List<double[]> run, String indicator) {
        int index = index(indicator);
        return run.subList(MONTHS - 12, MONTHS).stream()
                .mapToDouble(values -> values[index])
                .average()
                .orElseThrow();
    }

    private static double commuters(List<double[]> run) {
        return last(run, "labour.commuters.share") * last(run, "labour.jobs");
    }

    @Test
    void demandDrawsOnAllPoolsAtOnce() {
        assertThat(last(boom, "labour.jobs")).isGreaterThan(1.02 * last(usual, "labour.jobs"));
        assertThat(commuters(boom)).isGreaterThan(1.01 * commuters(usual));
        assertThat(last(boom, "labour.flow.job-to-job.quarter"))
                .isGreaterThan(1.05 * last(usual, "labour.flow.job-to-job.quarter"));
        assertThat(last(boom, "labour.outside")).isLessThan(last(usual, "labour.outside"));
        assertThat(last(boom, "labour.inactive")).isLessThan(last(usual, "labour.inactive"));
        assertThat(last(boom, "labour.unemployment.rate")).isLessThan(last(usual, "labour.unemployment.rate"));
        assertThat(last(boom, "labour.wage-index")).isGreaterThan(last(usual, "labour.wage-index"));
    }

    @Test
    void residentsGainMoreThanUnemploymentLoses() {
        double gain = last(boom, "labour.jobs.residents") - last(usual, "labour.jobs.residents");
        double force = last(usual, "labour.jobs.residents") / (1 - last(usual, "labour.unemployment.rate"));
        double fall = force * (last(usual, "labour.unemployment.rate") - last(boom, "labour.unemployment.rate"));
        assertThat(gain).isPositive();
        assertThat(fall / gain).isBetween(0.05, 0.95);
    }

    @Test
    void withoutAShockTheStocksStayNearWhereTheyOpened() {
        assertThat(commuters(usual) / openingCommuters).isBetween(0.9, 1.1);
        assertThat(last(usual, "labour.unemployment.rate")).isBetween(0.03, 0.08);
        assertThat(last(usual, "labour.outside") / usual.get(0)[index("labour.outside")])
                .isBetween(0.85, 1.15);
    }

    @Test
    void payIsStationary() {
        assertThat(last(usual, "labour.pay.mean") / usual.get(0)[index("labour.pay.mean")])
                .isBetween(0.95, 1.07);
    }

    private static int index(String indicator) {
        return Indicators.CATALOGUE.indexOf(Indicators.named(indicator));
    }
}
