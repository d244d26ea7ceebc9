package org.example;

import org.commonweal.indicator.Indicators;
import org.commonweal.simulation.Observer;
import org.commonweal.time.Month;

/** Says on the terminal when more than a tenth of those who would work have none. */
public final class UnemploymentAlarm implements Observer {
    private static final int RATE = Indicators.CATALOGUE.indexOf(Indicators.named("labour.unemployment.rate"));
    private static final double ALARMING = 0.1;

    private boolean rung;

    @Override
    public void monthClosed(Month month, double[] values) {
        if (!rung && values[RATE] > ALARMING) {
            rung = true;
            System.err.printf("Unemployment is %.1f %% in month %d.%n", 100 * values[RATE], month.index());
        }
    }
}
