package org.commonweal.results.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/**
 * How a whole is passed on from stage to stage, left to right (a Sankey diagram): at every stage the nodes together are
 * the whole. What has ended runs on below what has not, in grey, so that no ribbon crosses a node. Every node has its name,
 * on it and not on a ribbon.
 */
public final class SankeyChart {
    private static final double EDGE = 10; // the dark part of a node, whose height is its share
    private static final double WIDEST = 400;
    private static final double NARROWEST_FLOW = 56;
    private static final double FLOWS = 0.4; // of the width, where there is room
    private static final double HEAD = 44;
    private static final double INSET = 8;
    private static final double GAP = 8;
    private static final double LINE = 24;
    private static final double LEAST_SAID = 0.015;
    private static final double THINNEST = 0.4; // pixels: what is thinner is not seen
    private static final int PANEL_HEIGHT = 900;
    private static final Color ENDED = new Color(0x8C, 0x8C, 0x8C);

    private SankeyChart() {}

    /**
     * A node.
     *
     * @param name what it is
     * @param share of the whole, 0-1
     * @param change of that share from what it is compared with; not a number if it is compared with nothing
     * @param kind nodes of one kind have one colour; below zero for what has ended, which is grey
     */
    public record Node(String name, double share, double change, int kind) {

        /** A node that is compared with nothing. */
        public Node(String name, double share, int kind) {
            this(name, share, Double.NaN, kind);
        }

        private String words() {
            return Amount.bare(share, Unit.SHARE) + " " + name
                    + (Double.isFinite(change) ? " (" + Amount.bareChange(change, Unit.SHARE) + ")" : "");
        }
    }

    /**
     * What one node of a stage passes on to one of the next.
     *
     * @param from index of the node in its stage
     * @param to index of the node in the next stage
     * @param share of the whole, 0-1
     */
    public record Ribbon(int from, int to, double share) {}

    /**
     * A stage.
     *
     * @param heading what its nodes are
     * @param nodes from top to bottom, adding up to the whole
     * @param ribbons to the next stage, adding up to the whole; none for the last
     */
    public record Stage(String heading, List<Node> nodes, List<Ribbon> ribbons) {}

    /** Draws the stages. */
    public static Chart draw(Caption caption, List<Stage> stages) {
        return new Chart(caption, description(stages), PANEL_HEIGHT, sheet -> new Canvas() {
            private static final long serialVersionUID = 1L;

            @Override
            void paint(Graphics2D g2, Rectangle2D area) {
                new Sketch(g2, area, stages).draw();
            }
        });
    }

    private static String description(List<Stage> stages) {
        return "How a whole is passed on, stage by stage. "
                + stages.stream()
                        .map(stage -> stage.heading() + ": "
                                + stage.nodes().stream()
                                        .filter(node -> node.share() >= LEAST_SAID)
                                        .map(Node::words)
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static Color colour(Node node) {
        return node.kind() < 0 ? ENDED : HouseStyle.colour(node.kind());
    }

    private static Color pale(Node node, int strength) {
        Color full = colour(node);
        return new Color(full.getRed(), full.getGreen(), full.getBlue(), strength);
    }

    /** A node's place: the top of what its share takes, how high that is, and its words in lines. */
    private record Place(double top, double tall, List<String> lines) {}

    /** The room of one chart. */
    private static final class Sketch {
        private final Graphics2D g2;
        private final Rectangle2D area;
        private final List<Stage> stages;
        private final Font font = Fonts.plain(HouseStyle.SMALL);
        private final double wide;
        private final double step;
        private final double whole;

        Sketch(Graphics2D g2, Rectangle2D area, List<Stage> stages) {
            this.g2 = g2;
            this.area = area;
            this.stages = stages;
            int flows = Math.max(1, stages.size() - 1);
            double flow = Math.max(NARROWEST_FLOW, FLOWS * area.getWidth() / flows / 2);
            wide = Math.min(WIDEST, (area.getWidth() - flow * flows) / stages.size());
            step = (area.getWidth() - wide) / flows;
            double high = area.getHeight() - HEAD - GAP;
            double fits = high;
            while (fits > high / 4 && tallest(fits) > high) {
                fits *= 0.98;
            }
            whole = fits;
        }

        /** How high the highest stage is when the whole is so high. */
        private double tallest(double high) {
            return stages.stream()
                    .mapToDouble(stage -> stage.nodes().stream()
                            .mapToDouble(node -> slot(node, high))
                            .sum())
                    .max()
                    .orElse(0);
        }

        /** What a node takes of its stage: its share, or more where its words need it. */
        private double slot(Node node, double high) {
            return GAP + Math.max(node.share() * high, lines(node).size() * LINE);
        }

        private List<String> lines(Node node) {
            return Fonts.lines(node.words(), font, wide - EDGE - INSET);
        }

        void draw() {
            List<List<Place>> places = stages.stream().map(this::places).toList();
            for (int s = 0; s < stages.size(); s++) {
                if (s + 1 < stages.size()) {
                    ribbons(s, places.get(s), places.get(s + 1));
                }
                double x = area.getMinX() + s * step;
                g2.setFont(Fonts.bold(HouseStyle.SMALL));
                g2.setPaint(HouseStyle.GREY);
                g2.drawString(stages.get(s).heading(), (float) x, (float) area.getMinY() + HouseStyle.SMALL);
                for (int n = 0; n < places.get(s).size(); n++) {
                    node(x, stages.get(s).nodes().get(n), places.get(s).get(n));
                }
            }
        }

        private List<Place> places(Stage stage) {
            List<Place> places = new ArrayList<>();
            double y = area.getMinY() + HEAD;
            for (Node node : stage.nodes()) {
                double slot = slot(node, whole);
                double tall = node.share() * whole;
                places.add(new Place(y + (slot - GAP - tall) / 2, tall, lines(node)));
                y += slot;
            }
            return places;
        }

        private void node(double x, Node node, Place place) {
            boolean thin = place.tall
                    < place.lines.size() * LINE; // too thin to lie behind its words: it goes on right of them
            double from = x + (thin ? EDGE + 2 * INSET + Fonts.width(longest(place.lines), font) : 0);
            g2.setPaint(pale(node, 40));
            g2.fill(new Rectangle2D.Double(from, place.top, Math.max(0, x + wide - from), place.tall));
            g2.setPaint(colour(node));
            g2.fill(new Rectangle2D.Double(x, place.top, EDGE, place.tall));
            g2.setPaint(HouseStyle.INK);
            g2.setFont(font);
            double baseline = place.top + place.tall / 2 + font.getSize() * 0.36 - (place.lines.size() - 1) * LINE / 2;
            for (String line : place.lines) {
                g2.drawString(line, (float) (x + EDGE + INSET), (float) baseline);
                baseline += LINE;
            }
        }

        private String longest(List<String> lines) {
            return Collections.max(lines, Comparator.comparingDouble(line -> Fonts.width(line, font)));
        }

        private void ribbons(int s, List<Place> froms, List<Place> tos) {
            double[] left = froms.stream().mapToDouble(Place::top).toArray();
            double[] right = tos.stream().mapToDouble(Place::top).toArray();
            double x = area.getMinX() + s * step + wide;
            for (Ribbon ribbon : stages.get(s).ribbons()) {
                double tall = ribbon.share() * whole;
                if (tall >= THINNEST) {
                    g2.setPaint(pale(stages.get(s + 1).nodes().get(ribbon.to()), 95));
                    g2.fill(band(x, left[ribbon.from()], x + step - wide, right[ribbon.to()], tall));
                }
                left[ribbon.from()] += tall;
                right[ribbon.to()] += tall;
            }
        }

        private static Path2D band(double x1, double y1, double x2, double y2, double tall) {
            double middle = (x1 + x2) / 2;
            Path2D path = new Path2D.Double();
            path.moveTo(x1, y1);
            path.curveTo(middle, y1, middle, y2, x2, y2);
            path.lineTo(x2, y2 + tall);
            path.curveTo(middle, y2 + tall, middle, y1 + tall, x1, y1 + tall);
            path.closePath();
            return path;
        }
    }
}
