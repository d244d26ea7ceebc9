package org.commonweal.results.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/** What shade of a map stands for what number: classes told apart by lightness alone, so that no colour is needed. */
public final class Shades {
    /** From light to dark (ColorBrewer's YlGnBu, 5 classes). */
    private static final List<Color> SEQUENTIAL = List.of(
            new Color(0xFF, 0xFF, 0xCC),
            new Color(0xA1, 0xDA, 0xB4),
            new Color(0x41, 0xB6, 0xC4),
            new Color(0x2C, 0x7F, 0xB8),
            new Color(0x25, 0x34, 0x94));

    /** Orange for less, blue for more, paler towards none. */
    private static final List<Color> DIVERGING = List.of(
            new Color(0xE0, 0x8B, 0x4B),
            new Color(0xF0, 0xB4, 0x8A),
            new Color(0xF9, 0xDC, 0xC6),
            new Color(0xF7, 0xF7, 0xF7),
            new Color(0xCF, 0xE2, 0xF0),
            new Color(0x9C, 0xC5, 0xE3),
            new Color(0x5F, 0xA4, 0xD3));

    private static final int CLASSES = SEQUENTIAL.size();
    private static final int STEPS = DIVERGING.size() / 2;
    private static final int DARK = 3;

    private final Unit unit;
    private final boolean changes;
    private final double[] marks;

    private Shades(Unit unit, boolean changes, double... marks) {
        this.unit = unit;
        this.changes = changes;
        this.marks = marks;
    }

    /** Five classes of levels between round bounds around numbers. */
    public static Shades ofLevels(Unit unit, double... values) {
        return new Shades(unit, false, bounds(values));
    }

    /** Seven classes of changes around none. @param largest the change that the strongest shade begins to stand for */
    public static Shades ofChanges(Unit unit, double largest) {
        return new Shades(
                unit,
                true,
                IntStream.rangeClosed(-STEPS, STEPS)
                        .mapToDouble(step -> step * largest / STEPS)
                        .toArray());
    }

    /** Six round numbers around the values, equally far apart: the ends of five classes. */
    static double[] bounds(double... values) {
        double[] known = Arrays.stream(values).filter(Double::isFinite).toArray();
        double low = Arrays.stream(known).min().orElse(0);
        double high = Arrays.stream(known).max().orElse(1);
        double width = Math.max(Math.max(high - low, Math.abs(high) / 1000), 1e-9);
        double tens = Math.pow(10, Math.floor(Math.log10(width / CLASSES)));
        double step = DoubleStream.of(tens, 2 * tens, 2.5 * tens, 5 * tens, 10 * tens)
                .filter(wide -> Math.floor(low / wide) * wide + CLASSES * wide >= high)
                .findFirst()
                .orElse(20 * tens);
        double start = Math.floor(low / step) * step;
        return IntStream.rangeClosed(0, CLASSES)
                .mapToDouble(i -> start + i * step)
                .toArray();
    }

    /** The class of a number, from 0. */
    int step(double value) {
        if (changes) {
            double largest = marks[marks.length - 1];
            long step = largest == 0 ? 0 : Math.round(value / largest * STEPS);
            return STEPS + (int) Math.max(-STEPS, Math.min(STEPS, step));
        }
        int step = 0;
        while (step < CLASSES - 1 && value >= marks[step + 1]) {
            step++;
        }
        return step;
    }

    /** The colours of the classes. */
    public List<Color> colours() {
        return changes ? DIVERGING : SEQUENTIAL;
    }

    /** The shade of a number; white where there is none. */
    public Color of(double value) {
        return Double.isFinite(value) ? colours().get(step(value)) : Color.WHITE;
    }

    /** Whether letters on a number's shade are white. */
    public boolean isDark(double value) {
        return !changes && Double.isFinite(value) && step(value) >= DARK;
    }

    /** How a number is written in its area. */
    String text(double value) {
        return (changes ? Amount.bareChange(value, unit) : Amount.bare(value, unit)).replace("£", "");
    }

    /** How a number is written in a sentence. */
    String words(double value) {
        return changes ? Amount.change(value, unit) : Amount.level(value, unit);
    }

    /** The texts of the key: below the ends of the classes of levels, below the middles of those of changes. */
    public List<String> marks() {
        return Arrays.stream(marks)
                .mapToObj(mark -> !changes
                        ? Amount.at(mark, marks[1] - marks[0], unit)
                        : mark == 0 ? "0" : Amount.bareChange(mark, unit))
                .toList();
    }
}
