package org.commonweal.results.chart;

import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnit;
import org.jfree.chart.axis.TickUnitSource;

/**
 * The ticks of an axis: 1, 2 or 5 times a power of ten apart, as many as have room for their numbers, which are written as
 * their unit and their distance ask for.
 *
 * @param unit of the numbers
 * @param changes whether they are changes, written with their sign
 * @param least the least distance
 */
record Ticks(Unit unit, boolean changes, double least) implements TickUnitSource {

    /** Ticks of levels. */
    static Ticks of(Unit unit) {
        return new Ticks(unit, false, 0);
    }

    /** Ticks of changes. */
    static Ticks ofChanges(Unit unit) {
        return new Ticks(unit, true, 0);
    }

    /** Ticks of whole numbers, such as years. */
    static Ticks ofWhole() {
        return new Ticks(Unit.NUMBER, false, 1);
    }

    @Override
    public TickUnit getLargerTickUnit(TickUnit before) {
        return getCeilingTickUnit(1.5 * before.getSize());
    }

    @Override
    public TickUnit getCeilingTickUnit(TickUnit before) {
        return getCeilingTickUnit(before.getSize());
    }

    @Override
    public TickUnit getCeilingTickUnit(double size) {
        return unit(Math.max(least, ceiling(size)));
    }

    /** The least of 1, 2, 5, 10, 20 ... that is no less than a size. */
    private static double ceiling(double size) {
        double tens = Math.pow(10, Math.floor(Math.log10(size)));
        double part = size / tens - 1e-9;
        return tens * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10);
    }

    private NumberTickUnit unit(double step) {
        return new NumberTickUnit(step) {
            private static final long serialVersionUID = 1L;

            @Override
            public String valueToString(double value) {
                boolean zero = Math.abs(value) < step / 2;
                return !changes ? Amount.at(value, step, unit) : zero ? "0" : Amount.changeAt(value, step, unit);
            }
        };
    }
}
