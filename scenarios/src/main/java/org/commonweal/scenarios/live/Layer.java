package org.commonweal.scenarios.live;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.commonweal.economy.Economy;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.LocationWrapper;
import sim.util.Bag;

/** Something of a place drawn on its sheet, as a layer of MASON's display; who is clicked on is shown by a card. */
abstract class Layer extends FieldPortrayal2D {
    final PlaceSheet sheet;
    final Supplier<Economy> place;

    /** @param sheet where everything is; @param place the place as it stands */
    Layer(PlaceSheet sheet, Supplier<Economy> place) {
        this.sheet = sheet;
        this.place = place;
    }

    /** Draws it, in pixels of the sheet. */
    abstract void paint(Graphics2D g2);

    /** Finds what is at a point of the sheet. */
    void find(Point2D at, Consumer<Card> found) {}

    @Override
    protected void hitOrDraw(Graphics2D graphics, DrawInfo2D info, Bag hits) {
        double scale = info.draw.width / PlaceSheet.WIDTH;
        if (graphics == null) {
            Point2D at = new Point2D.Double(
                    (info.clip.getCenterX() - info.draw.x) / scale, (info.clip.getCenterY() - info.draw.y) / scale);
            find(at, card -> hits.add(new Found(card, this)));
            return;
        }
        AffineTransform before = graphics.getTransform();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.translate(info.draw.x, info.draw.y);
        graphics.scale(scale, scale);
        paint(graphics);
        graphics.setTransform(before);
    }

    /** What was clicked on. */
    private static final class Found extends LocationWrapper {
        private final Card card;

        Found(Card card, FieldPortrayal2D layer) {
            super(card, null, layer);
            this.card = card;
        }

        @Override
        public String getLocationName() {
            return card.toString();
        }
    }
}
