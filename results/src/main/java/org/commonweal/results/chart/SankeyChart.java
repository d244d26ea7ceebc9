package org.commonweal.results.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/**
 * How a whole is passed on from stage to stage, left to right (a Sankey diagram): at every stage the nodes together are
 * the whole. What has ended runs on below what has not, in grey, so that no ribbon crosses a node.
 */
public final class SankeyChart {
    /** Share of a stage's height that keeps its nodes apart, all gaps together. */
    private static final double GAPS = 0.18;

    private static final double NODE = 18;
    private static final double HEAD = 44;
    private static final double LABELS = 420;
    private static final double LEAST_LABELLED = 0.015;
    private static final double THINNEST = 0.4; // pixels: what is thinner is not seen
    private static final int PANEL_HEIGHT = 780;
    private static final double INSET = 10;
    private static final double LINE = 26;
    private static final double GREATEST_GAP = 26;
    private static final Color ENDED = new Color(0x8C, 0x8C, 0x8C);

    private SankeyChart() {}

    /**
     * A node.
     *
     * @param name what it is
     * @param share of the whole, 0-1
     * @param kind nodes of one kind have one colour; below zero for what has ended, which is grey
     */
    public record Node(String name, double share, int kind) {}

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
                SankeyChart.paint(g2, area, stages);
            }
        });
    }

    private static String description(List<Stage> stages) {
        return "How a whole is passed on, stage by stage. "
                + stages.stream()
                        .map(stage -> stage.heading() + ": "
                                + stage.nodes().stream()
                                        .filter(node -> node.share() >= LEAST_LABELLED)
                                        .map(SankeyChart::words)
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String words(Node node) {
        return Amount.bare(node.share(), Unit.SHARE) + " " + node.name();
    }

    private static void paint(Graphics2D g2, Rectangle2D area, List<Stage> stages) {
        double step = (area.getWidth() - LABELS - NODE) / (stages.size() - 1);
        double bottom = area.getMaxY() - LINE;
        double height = bottom - area.getMinY() - HEAD;
        List<Rectangle2D[]> boxes = new ArrayList<>();
        for (int s = 0; s < stages.size(); s++) {
            boxes.add(boxes(stages.get(s), area.getMinX() + s * step, area.getMinY() + HEAD, height));
        }
        for (int s = 0; s + 1 < stages.size(); s++) {
            ribbons(g2, stages, s, boxes.get(s), boxes.get(s + 1), height * (1 - GAPS));
        }
        for (int s = 0; s < stages.size(); s++) {
            nodes(g2, stages.get(s), boxes.get(s), s + 1 == stages.size(), step - NODE - 2 * INSET);
            g2.setFont(Fonts.bold(HouseStyle.TEXT_SIZE));
            g2.setPaint(HouseStyle.GREY);
            g2.drawString(stages.get(s).heading(), (float) (area.getMinX() + s * step), (float) area.getMinY() + 24);
        }
    }

    /** Where the nodes of a stage stand: heights by their shares, the gaps between them as wide as the room allows. */
    private static Rectangle2D[] boxes(Stage stage, double x, double top, double height) {
        List<Node> nodes = stage.nodes();
        double gap = Math.min(GREATEST_GAP, GAPS * height / Math.max(1, nodes.size() - 1));
        Rectangle2D[] boxes = new Rectangle2D[nodes.size()];
        double y = top;
        for (int n = 0; n < boxes.length; n++) {
            double tall = nodes.get(n).share() * height * (1 - GAPS);
            boxes[n] = new Rectangle2D.Double(x, y, NODE, tall);
            y += tall + gap;
        }
        return boxes;
    }

    private static void ribbons(
            Graphics2D g2, List<Stage> stages, int s, Rectangle2D[] froms, Rectangle2D[] tos, double whole) {
        double[] left = Arrays.stream(froms).mapToDouble(Rectangle2D::getMinY).toArray();
        double[] right = Arrays.stream(tos).mapToDouble(Rectangle2D::getMinY).toArray();
        for (Ribbon ribbon : stages.get(s).ribbons()) {
            Rectangle2D from = froms[ribbon.from()];
            Rectangle2D to = tos[ribbon.to()];
            double tall = ribbon.share() * whole;
            if (tall >= THINNEST) {
                g2.setPaint(pale(
                        stages.get(s + 1).nodes().get(ribbon.to()),
                        stages.get(s).nodes().get(ribbon.from())));
                g2.fill(band(from.getMaxX(), left[ribbon.from()], to.getMinX(), right[ribbon.to()], tall));
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

    private static void nodes(Graphics2D g2, Stage stage, Rectangle2D[] boxes, boolean last, double room) {
        Font font = Fonts.plain(HouseStyle.TEXT_SIZE - (last ? 0 : 2));
        g2.setFont(font);
        double below = Double.NEGATIVE_INFINITY;
        for (int n = 0; n < boxes.length; n++) {
            Node node = stage.nodes().get(n);
            Rectangle2D box = boxes[n];
            g2.setPaint(colour(node));
            g2.fill(box);
            if (last || node.kind() >= 0 && node.share() >= LEAST_LABELLED) {
                List<String> lines = Fonts.lines(words(node), font, last ? LABELS : room);
                double centred = box.getCenterY() + font.getSize() * 0.36 - (lines.size() - 1) * LINE / 2;
                double baseline = Math.max(centred, below + LINE);
                g2.setPaint(HouseStyle.INK);
                for (String line : lines) {
                    g2.drawString(line, (float) (box.getMaxX() + INSET), (float) baseline);
                    below = baseline;
                    baseline += LINE;
                }
            }
        }
    }

    private static Color colour(Node node) {
        return node.kind() < 0 ? ENDED : HouseStyle.colour(node.kind());
    }

    /** A ribbon has the colour of the node it goes to; what has ended already is paler still. */
    private static Color pale(Node to, Node from) {
        Color full = colour(to);
        return new Color(full.getRed(), full.getGreen(), full.getBlue(), from.kind() < 0 ? 45 : 95);
    }
}
