package org.commonweal.results.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.html.Drawing.Anchor;

/**
 * Money passed on from hand to hand, from left to right: a band is as wide as its share of the pound. What was passed on
 * in round r goes from column r to column r + 1.
 */
public final class Sankey {
    private static final double WIDTH = 1280;
    private static final double TOP = 40;
    private static final double BODY = 400;
    private static final double GAP = 24;
    private static final double BAR = 14;
    private static final double LAST = 310;
    private static final double SMALLEST = 0.004;

    private final Drawing drawing;
    private final Map<Integer, Map<String, Node>> columns = new LinkedHashMap<>();
    private final List<Band> bands;

    /**
     * Money passed on.
     *
     * @param round 0 is the first payment
     * @param from who passed it on
     * @param to who received it
     * @param share of the first payment, 0-1
     */
    public record Band(int round, String from, String to, double share) {}

    /** Somebody in a column: what came in and went out, and where on the paper. */
    private static final class Node {
        private final String name;
        private double in;
        private double out;
        private double y;
        private double inUsed;
        private double outUsed;

        Node(String name) {
            this.name = name;
        }

        double size() {
            return Math.max(in, out);
        }
    }

    private Sankey(Drawing drawing, List<Band> bands) {
        this.drawing = drawing;
        this.bands = bands;
    }

    /**
     * Draws the bands.
     *
     * @param id an id that no other drawing of the page has
     * @param title written above
     * @param all the bands; those too thin to be seen are left out
     */
    public static Element draw(String id, String title, List<Band> all) {
        List<Band> bands = all.stream()
                .filter(band -> band.share() >= SMALLEST)
                .sorted(Comparator.comparingInt(Band::round))
                .toList();
        String description = "Who passed the money on to whom, as shares of the pound that was paid. Largest: "
                + String.join(
                        "; ",
                        bands.stream()
                                .sorted(Comparator.comparingDouble(Band::share).reversed())
                                .limit(6)
                                .map(band ->
                                        band.from() + " to " + band.to() + " " + Amount.level(band.share(), Unit.SHARE))
                                .toList())
                + ".";
        Drawing drawing = new Drawing(id, title, description, WIDTH, TOP + BODY + 20);
        drawing.text("head", Anchor.START, 0, 18, Drawing.fit(title, WIDTH));
        Sankey sankey = new Sankey(drawing, bands);
        sankey.collect();
        sankey.place();
        sankey.drawBands();
        sankey.drawNodes();
        return drawing.element();
    }

    private void collect() {
        for (Band band : bands) {
            node(band.round(), band.from()).out += band.share();
            node(band.round() + 1, band.to()).in += band.share();
        }
    }

    private Node node(int column, String name) {
        return columns.computeIfAbsent(column, c -> new LinkedHashMap<>()).computeIfAbsent(name, Node::new);
    }

    private void place() {
        double perUnit = unit();
        for (Map<String, Node> column : columns.values()) {
            List<Node> nodes = sorted(column);
            double used = nodes.stream().mapToDouble(Node::size).sum() * perUnit + GAP * (nodes.size() - 1);
            double y = TOP + (BODY - used) / 2;
            for (Node node : nodes) {
                node.y = y;
                y += node.size() * perUnit + GAP;
            }
        }
    }

    /** Height of the whole pound: so that the fullest column fits. */
    private double unit() {
        return columns.values().stream()
                .mapToDouble(column -> (BODY - GAP * (column.size() - 1))
                        / column.values().stream().mapToDouble(Node::size).sum())
                .min()
                .orElse(BODY);
    }

    private static List<Node> sorted(Map<String, Node> column) {
        List<Node> nodes = new ArrayList<>(column.values());
        nodes.sort(Comparator.comparingDouble(Node::size).reversed().thenComparing(node -> node.name));
        return nodes;
    }

    private double x(int column) {
        int last = columns.keySet().stream().mapToInt(c -> c).max().orElse(1);
        return column * (WIDTH - LAST - BAR) / Math.max(1, last);
    }

    private void drawBands() {
        double perUnit = unit();
        List<Band> ordered = new ArrayList<>(bands);
        ordered.sort(Comparator.comparingInt(Band::round)
                .thenComparingDouble(band -> node(band.round() + 1, band.to()).y)
                .thenComparingDouble(band -> node(band.round(), band.from()).y));
        for (Band band : ordered) {
            Node from = node(band.round(), band.from());
            Node to = node(band.round() + 1, band.to());
            double thick = band.share() * perUnit;
            double x1 = x(band.round()) + BAR;
            double x2 = x(band.round() + 1);
            double y1 = from.y + from.outUsed;
            double y2 = to.y + to.inUsed;
            from.outUsed += thick;
            to.inUsed += thick;
            boolean leaves = !columns.getOrDefault(band.round() + 1, Map.of()).containsKey(band.to()) || to.out == 0;
            drawing.path(leaves ? "flow leaves" : "flow", ribbon(x1, y1, x2, y2, thick));
        }
    }

    private static String ribbon(double x1, double y1, double x2, double y2, double thick) {
        String middle = Drawing.number((x1 + x2) / 2);
        return "M" + at(x1, y1) + "C" + middle + " " + Drawing.number(y1) + " " + middle + " " + Drawing.number(y2)
                + " "
                + at(x2, y2) + "L" + at(x2, y2 + thick) + "C" + middle + " " + Drawing.number(y2 + thick) + " " + middle
                + " " + Drawing.number(y1 + thick) + " " + at(x1, y1 + thick) + "Z";
    }

    private static String at(double x, double y) {
        return Drawing.number(x) + " " + Drawing.number(y);
    }

    private void drawNodes() {
        double perUnit = unit();
        columns.forEach((column, nodes) -> nodes.values().forEach(node -> {
            double height = Math.max(1.5, node.size() * perUnit);
            drawing.box(node.out == 0 ? "node leaves" : "node", x(column), node.y, BAR, height);
            String amount = " " + Amount.bare(Math.rint(node.size() * 1000) / 10, Unit.NUMBER) + "p";
            double foot = Math.max(node.y + height / 2 + 5, node.y + 5);
            double room = (column < columns.size() - 1 ? x(1) - BAR : LAST) - 12 - Drawing.LETTER * amount.length();
            drawing.text("label halo", Anchor.START, x(column) + BAR + 6, foot, Drawing.fit(node.name, room) + amount);
        }));
    }
}
