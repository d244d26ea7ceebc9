package org.commonweal.results.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.xy.DefaultXYZDataset;

/**
 * Numbers above and below zero in rows and columns, each written in its cell; blue cells are above zero, orange ones
 * below, the stronger the farther. Cells that are distinguishable from zero are bold, the others pale; where nothing was measured
 * stands a dash.
 */
public final class MatrixChart {
    private static final int CELL_TEXT = 18;
    private static final double NAMES = 360; // pixels at most
    private static final int ROW = 36;
    private static final double FAINT = 0.1; // cells that may be luck are pale
    private static final int NAME_LINES = 3;
    private static final double LINE = 0.6; // of a row, for a line of a column's name

    private MatrixChart() {}

    /**
     * A cell.
     *
     * @param value its number; not a number where nothing was measured
     * @param text how it is written
     * @param isDistinguishable whether it is distinguishable from zero
     */
    public record Cell(double value, String text, boolean isDistinguishable) {}

    /**
     * Draws a matrix.
     *
     * @param caption the chart's words
     * @param columns their names, of at most three words
     * @param rows their names, from the top
     * @param cells by [row][column]
     */
    public static Chart draw(Caption caption, List<String> columns, List<String> rows, Cell[][] cells) {
        String description = "Numbers in " + rows.size() + " rows and " + columns.size()
                + " columns; those that are distinguishable from zero are bold.";
        return new Chart(caption, description, ROW * (rows.size() + NAME_LINES), sheet -> plot(columns, rows, cells));
    }

    private static XYPlot plot(List<String> columns, List<String> rows, Cell[][] cells) {
        NumberAxis across = HouseStyle.up(Ticks.ofWhole());
        across.setTickLabelsVisible(false); // the names stand above the columns, on several lines
        across.setRange(-0.5, columns.size() - 0.5);
        SymbolAxis down = HouseStyle.names(rows.stream(), NAMES);
        down.setTickLabelFont(Fonts.plain(CELL_TEXT));
        down.setRange(-0.5 - NAME_LINES * LINE, rows.size() - 0.5);
        XYPlot plot = new XYPlot(dataset(cells), across, down, renderer(largest(cells)));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                plot.addAnnotation(text(cells[row][column], column, row));
            }
        }
        for (int column = 0; column < columns.size(); column++) {
            String[] words = columns.get(column).split(" ");
            for (int line = 0; line < words.length; line++) {
                double y = -0.5 - LINE * (words.length - line - 0.4);
                plot.addAnnotation(text(words[line], Fonts.plain(CELL_TEXT), HouseStyle.INK, column, y));
            }
        }
        return plot;
    }

    private static DefaultXYZDataset dataset(Cell[][] cells) {
        int across = cells[0].length;
        double[][] xyz = new double[3][cells.length * across];
        for (int n = 0; n < xyz[0].length; n++) {
            Cell cell = cells[n / across][n % across];
            double value = cell.isDistinguishable() ? cell.value() : FAINT * cell.value();
            xyz[0][n] = n % across;
            xyz[1][n] = n / across;
            xyz[2][n] = Double.isFinite(value) ? value : 0;
        }
        DefaultXYZDataset dataset = new DefaultXYZDataset();
        dataset.addSeries(0, xyz);
        return dataset;
    }

    private static XYBlockRenderer renderer(double largest) {
        XYBlockRenderer renderer = new XYBlockRenderer();
        renderer.setPaintScale(new PaintScale() {
            @Override
            public double getLowerBound() {
                return -largest;
            }

            @Override
            public double getUpperBound() {
                return largest;
            }

            @Override
            public Paint getPaint(double value) {
                return tint(HouseStyle.colour(value > 0 ? 0 : 1), Math.sqrt(Math.abs(value) / largest));
            }
        });
        return renderer;
    }

    /** A colour mixed with white so that black text stays readable on it: at strength 1 no darker than two thirds. */
    private static Color tint(Color colour, double strength) {
        double part = 0.66 * Math.min(1, strength);
        return new Color(mix(colour.getRed(), part), mix(colour.getGreen(), part), mix(colour.getBlue(), part));
    }

    private static int mix(int tone, double part) {
        return (int) Math.round(255 + (tone - 255) * part);
    }

    private static double largest(Cell[][] cells) {
        double largest = 1e-9;
        for (Cell[] row : cells) {
            for (Cell cell : row) {
                largest = Double.isFinite(cell.value()) ? Math.max(largest, Math.abs(cell.value())) : largest;
            }
        }
        return largest;
    }

    private static XYTextAnnotation text(Cell cell, int column, int row) {
        return text(
                Double.isFinite(cell.value()) ? cell.text() : "–",
                cell.isDistinguishable() ? Fonts.bold(CELL_TEXT) : Fonts.plain(CELL_TEXT),
                cell.isDistinguishable() ? HouseStyle.INK : HouseStyle.GREY,
                column,
                row);
    }

    private static XYTextAnnotation text(String words, Font font, Paint paint, double x, double y) {
        XYTextAnnotation text = new XYTextAnnotation(words, x, y);
        text.setFont(font);
        text.setPaint(paint);
        return text;
    }
}
