package org.commonweal.results.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;

/** The mark of a series by itself, for a key in a page whose words stand beside it. */
public final class Key {
    private static final int WIDTH = 66;
    private static final int HEIGHT = 30;

    private Key() {}

    /** The mark on its line, as an element that is not read aloud. */
    public static String sample(int series) {
        String drawing = LeanSvg.of(graphics -> {
            graphics.setPaint(HouseStyle.colour(series));
            graphics.setStroke(HouseStyle.line(4));
            graphics.draw(new Line2D.Double(0, HEIGHT / 2.0, WIDTH, HEIGHT / 2.0));
            graphics.fill(AffineTransform.getTranslateInstance(WIDTH / 2.0, HEIGHT / 2.0)
                    .createTransformedShape(HouseStyle.marker(series)));
        });
        return "<svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" aria-hidden=\"true\">" + drawing + "</svg>";
    }
}
