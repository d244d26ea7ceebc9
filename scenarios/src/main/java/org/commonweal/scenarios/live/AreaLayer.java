package org.commonweal.scenarios.live;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.commonweal.economy.Economy;
import org.commonweal.results.chart.Shades;
import org.commonweal.results.number.Amount;

/** The neighbourhoods, shaded by a measure that can be chosen, with a key. */
final class AreaLayer extends Layer {
    private static final Font TEXT = new Font("DejaVu Sans", Font.PLAIN, 12);
    private static final Font TITLE = new Font("DejaVu Sans", Font.BOLD, 15);
    private static final int SWATCH = 70;
    private static final int KEY_LEFT = 240;
    private static final int KEY_TOP = 652;

    private final String name;
    private AreaMeasure measure = AreaMeasure.UNEMPLOYMENT;

    /** @param name of the place, for people */
    AreaLayer(PlaceSheet sheet, Supplier<Economy> place, String name) {
        super(sheet, place);
        this.name = name;
    }

    /** Shades them by something else from now on. */
    void shadeBy(AreaMeasure other) {
        measure = other;
    }

    @Override
    void paint(Graphics2D g2) {
        double[] values = measure.of(place.get());
        Shades shades = Shades.ofLevels(measure.unit(), values);
        g2.setStroke(new BasicStroke(0.8f));
        for (int n = 0; n < values.length; n++) {
            Path2D border = sheet.borders().get(n);
            g2.setPaint(shades.of(values[n]));
            g2.fill(border);
            g2.setPaint(Color.GRAY);
            g2.draw(border);
        }
        g2.setPaint(Color.DARK_GRAY);
        g2.setFont(TITLE);
        g2.drawString(name + ": " + measure + ", month " + place.get().month.index(), 20, 30);
        key(g2, shades);
    }

    private static void key(Graphics2D g2, Shades shades) {
        g2.setFont(TEXT);
        List<Color> colours = shades.colours();
        for (int i = 0; i < colours.size(); i++) {
            g2.setPaint(colours.get(i));
            g2.fillRect(KEY_LEFT + i * SWATCH, KEY_TOP, SWATCH, 14);
            g2.setPaint(Color.GRAY);
            g2.drawRect(KEY_LEFT + i * SWATCH, KEY_TOP, SWATCH, 14);
        }
        g2.setPaint(Color.DARK_GRAY);
        List<String> marks = shades.marks();
        for (int i = 0; i < marks.size(); i++) {
            int width = g2.getFontMetrics().stringWidth(marks.get(i));
            g2.drawString(marks.get(i), KEY_LEFT + i * SWATCH - width / 2, KEY_TOP + 30);
        }
    }

    @Override
    void find(Point2D at, Consumer<Card> found) {
        for (int n = 0; n < sheet.borders().size(); n++) {
            if (sheet.borders().get(n).contains(at)) {
                found.accept(card(n));
            }
        }
    }

    private Card card(int n) {
        Card card = new Card(place.get().neighbourhoods.names()[n])
                .with(
                        "Deprivation decile, 1 most deprived",
                        () -> place.get().neighbourhoods.deciles()[n]);
        for (AreaMeasure each : AreaMeasure.values()) {
            card.with(each.toString(), () -> Amount.level(each.of(place.get())[n], each.unit()));
        }
        return card;
    }
}
