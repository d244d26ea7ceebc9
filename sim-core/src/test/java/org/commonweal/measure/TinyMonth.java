package org.commonweal.measure;

import org.commonweal.economy.Economy;
import org.commonweal.indicator.Indicators;
import org.commonweal.simulation.MonthlyCycle;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Phase;

/** Month zero of the tiny place, whose every payment stands in TinyPlaceTest. */
public final class TinyMonth {
    private TinyMonth() {}

    /** The place after the last phase. */
    public static Economy lived() {
        Economy economy = TinyPlace.open();
        MonthlyCycle cycle = TinyPlace.cycle(economy, TinyPlace.spec());
        for (Phase phase : Phase.values()) {
            cycle.run(phase);
        }
        return economy;
    }

    /** Measured. */
    public static Measurement measured(Economy economy) {
        Measurement measurement = new Measurement(
                economy,
                TinyPlace.spec().rules().ownership().inOrder(),
                TinyPlace.spec().rules().measures(),
                TinyPlace.worth(economy, TinyPlace.spec()),
                TinyPlace.spec().takenOff());
        measurement.take();
        return measurement;
    }

    /** An indicator's value. */
    public static double read(Measurement measurement, String name) {
        return Indicators.named(name).formula().applyAsDouble(measurement);
    }
}
