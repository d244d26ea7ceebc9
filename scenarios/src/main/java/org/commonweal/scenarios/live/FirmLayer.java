package org.commonweal.scenarios.live;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.money.Sector;

/** The firms: a dot each, as large as the people at work in it say, of a colour for each legal form, with a key. */
final class FirmLayer extends CardLayer {
    /** Told apart by people who do not see all colours, as far as ten can be; the commonest first is pale. */
    private static final List<Color> COLOURS = List.of(
            new Color(0x33, 0x33, 0x33),
            new Color(0xF5, 0xF5, 0xF5),
            new Color(0xD5, 0x5E, 0x00),
            new Color(0xE6, 0x9F, 0x00),
            new Color(0xF0, 0xE4, 0x42),
            new Color(0xCC, 0x79, 0xA7),
            new Color(0x88, 0x22, 0x55),
            new Color(0xE4, 0x1A, 0x1C),
            new Color(0xB1, 0x59, 0x28),
            new Color(0x6A, 0x3D, 0x9A));

    private static final int KEY_TOP = 470;
    private static final int KEY_STEP = 18;
    private static final double NEAR = 4;

    FirmLayer(PlaceSheet sheet, Supplier<Economy> place, Cards cards) {
        super(sheet, place, cards);
    }

    @Override
    void paint(Graphics2D g2) {
        Economy economy = place.get();
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                Point2D at = sheet.firm(f, firms.neighbourhood[f]);
                double radius = radius(firms, f);
                Ellipse2D dot = new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
                g2.setPaint(colour(firms.form[f]));
                g2.fill(dot);
                g2.setPaint(Color.DARK_GRAY);
                g2.draw(dot);
            }
        }
        key(g2, economy);
    }

    private static double radius(Firms firms, int f) {
        return 1.5 + 0.6 * Math.sqrt(firms.heads(f));
    }

    private static Color colour(int form) {
        return COLOURS.get(form % COLOURS.size());
    }

    private static void key(Graphics2D g2, Economy economy) {
        g2.setFont(new Font("DejaVu Sans", Font.PLAIN, 11));
        int[] counts = new int[economy.ledger.sectors().size()];
        for (int f = 0; f < economy.firms.used; f++) {
            counts[economy.firms.form[f]] += economy.firms.live[f] ? 1 : 0;
        }
        List<Sector> forms =
                economy.ledger.sectors().stream().filter(Sector::isFirms).toList();
        for (int i = 0; i < forms.size(); i++) {
            int y = KEY_TOP + i * KEY_STEP;
            g2.setPaint(colour(i));
            g2.fillOval(14, y, 10, 10);
            g2.setPaint(Color.DARK_GRAY);
            g2.drawOval(14, y, 10, 10);
            g2.drawString(forms.get(i).title() + " (" + counts[i] + ")", 30, y + 10);
        }
    }

    @Override
    void find(Point2D at, Consumer<Card> found) {
        Firms firms = place.get().firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]
                    && sheet.firm(f, firms.neighbourhood[f]).distance(at) <= Math.max(NEAR, radius(firms, f))) {
                found.accept(cards.of(Cards.Kind.FIRM, f));
            }
        }
    }
}
