package org.commonweal.scenarios.live;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;

/** The anchors and the network of their contracts: a line to every supplier, as thick as what is paid. */
final class ContractLayer extends CardLayer {
    private static final Color HERE = new Color(0xD5, 0x5E, 0x00, 150);
    private static final Color OUTSIDE = new Color(0x80, 0x80, 0x80, 40);
    private static final Font TEXT = new Font("DejaVu Sans", Font.PLAIN, 11);
    private static final int MOST_LETTERS = 30;
    private static final double HALF = 6;
    private static final double NEAR = 9;

    ContractLayer(PlaceSheet sheet, Supplier<Economy> place, Cards cards) {
        super(sheet, place, cards);
    }

    @Override
    void paint(Graphics2D g2) {
        Economy economy = place.get();
        Contracts contracts = economy.contracts;
        for (int c = 0; c < contracts.count; c++) {
            if (contracts.payment[c] > 0) {
                boolean here = economy.accounts.isFirm(contracts.supplier[c]);
                double pounds = contracts.payment[c] / 100.0 / economy.scale;
                g2.setPaint(here ? HERE : OUTSIDE);
                g2.setStroke(new BasicStroke((float) Math.min(6, 0.4 + Math.sqrt(pounds) / 300)));
                g2.draw(new Line2D.Double(
                        PlaceSheet.anchor(contracts.anchor[c]), supplier(economy, contracts.supplier[c])));
            }
        }
        g2.setStroke(new BasicStroke(1));
        g2.setFont(TEXT);
        for (int a = 0; a < economy.anchors.size(); a++) {
            node(g2, PlaceSheet.anchor(a), shortened(economy.anchors.get(a).name()));
        }
        node(g2, sheet.outside(true), "region");
        node(g2, sheet.outside(false), "UK, abroad");
    }

    private Point2D supplier(Economy economy, int account) {
        if (economy.accounts.isFirm(account)) {
            int f = economy.accounts.firmOf(account);
            return sheet.firm(f, economy.firms.neighbourhood[f]);
        }
        return sheet.outside(account == economy.accounts.region);
    }

    private static void node(Graphics2D g2, Point2D at, String name) {
        g2.setPaint(Color.BLACK);
        g2.fillRect((int) (at.getX() - HALF), (int) (at.getY() - HALF), (int) (2 * HALF), (int) (2 * HALF));
        int width = g2.getFontMetrics().stringWidth(name);
        g2.setPaint(new Color(255, 255, 255, 200));
        g2.fillRect((int) at.getX() + 9, (int) at.getY() - 7, width + 4, 15);
        g2.setPaint(Color.BLACK);
        g2.drawString(name, (int) at.getX() + 11, (int) at.getY() + 4);
    }

    private static String shortened(String name) {
        return name.length() <= MOST_LETTERS
                ? name
                : name.substring(0, MOST_LETTERS - 1).strip() + "…";
    }

    @Override
    void find(Point2D at, Consumer<Card> found) {
        for (int a = 0; a < place.get().anchors.size(); a++) {
            if (PlaceSheet.anchor(a).distance(at) <= NEAR) {
                found.accept(cards.of(Cards.Kind.ANCHOR, a));
            }
        }
    }
}
