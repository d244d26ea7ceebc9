package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.indicator.Indicators;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.time.Month;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The whole model, four seeds of a place where commuters are scarce and firms have little room: anchors move two thirds of
 * their spending to firms of the place. The last two years of three are compared with those of the same seed without.
 */
class NationalNetTest {
    private static final int SCALE = 4;
    private static final int BURN_IN = 12;
    private static final int MONTHS = 36;
    private static final int COMPARED = 24;
    private static final int SEEDS = 4;
    private static final List<String> TIGHT =
            List.of("labour.commuting-tightness=12", "pricing.normal-utilisation=0.97");
    private static final List<String> PROCUREMENT = List.of(
            "levers.progressive-procurement.social-weight=0.5",
            "levers.progressive-procurement.reach=10",
            "levers.progressive-procurement.ramp=0");

    private static double district;
    private static double region;
    private static double nation;
    private static double exports;

    /** Means over the months compared. */
    private static final class Means implements Observer {
        private final double[] sums = new double[Indicators.CATALOGUE.size()];

        @Override
        public void monthClosed(Month month, double[] values) {
            for (int i = 0; i < sums.length && month.index() >= MONTHS - COMPARED; i++) {
                sums[i] += values[i] / COMPARED;
            }
        }

        double of(String indicator) {
            return sums[Indicators.CATALOGUE.indexOf(Indicators.named(indicator))];
        }
    }

    @BeforeAll
    static void compare() {
        ModelSpec usual = Spec.with(TIGHT.toArray(String[]::new));
        ModelSpec pulled =
                Spec.with(Stream.concat(TIGHT.stream(), PROCUREMENT.stream()).toArray(String[]::new));
        LongStream.rangeClosed(1, SEEDS).forEach(seed -> {
            Simulation warm = new Simulation(usual, SmallPlace.data(), seed, SCALE, BURN_IN, Audit.OFF, List.of());
            warm.run(0);
            Means without = goOn(warm, usual);
            Means with = goOn(warm, pulled);
            district += difference(with, without, "district.output.change");
            region += difference(with, without, "region.output.change");
            nation += difference(with, without, "nation.output.change");
            exports += difference(with, without, "exports.value");
        });
    }

    private static Means goOn(Simulation warm, ModelSpec spec) {
        Means means = new Means();
        warm.fork(spec, List.of(means)).run(MONTHS);
        return means;
    }

    private static double difference(Means with, Means without, String indicator) {
        return (with.of(indicator) - without.of(indicator)) / SEEDS;
    }

    @Test
    void whatThePlaceGainsTheRegionAndTheNationLose() {
        assertThat(district).isPositive();
        assertThat(region).isNegative();
        assertThat(nation).isNegative();
        assertThat(Math.abs(district + region + nation)).isLessThan(0.2 * district);
    }

    @Test
    void firmsWithLittleRoomSellLessToTheOutside() {
        assertThat(exports).isLessThan(-0.05 * district);
    }
}
