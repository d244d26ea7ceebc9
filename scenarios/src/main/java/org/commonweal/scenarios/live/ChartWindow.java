package org.commonweal.scenarios.live;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.GridLayout;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Charts over time, each of an indicator that can be chosen. */
final class ChartWindow extends JFrame {
    private static final long serialVersionUID = 1L;
    private static final List<String> FIRST =
            List.of("labour.unemployment.rate", "output.real", "income.disposable", "wealth.gini.with-business");
    private static final Color BLUE = new Color(0x00, 0x72, 0xB2);

    private final transient History history;
    private final transient List<Pane> panes = new ArrayList<>();

    ChartWindow(History history) {
        super("Over time");
        this.history = history;
        setLayout(new GridLayout(2, 2, 4, 4));
        List<String> names = Indicators.CATALOGUE.stream().map(Indicator::name).toList();
        for (int i = 0; i < FIRST.size(); i++) {
            Pane pane = new Pane(names.indexOf(FIRST.get(i)));
            panes.add(pane);
            add(pane.panel());
        }
        setDefaultCloseOperation(HIDE_ON_CLOSE);
    }

    /** Draws what is new, on Swing's thread, whichever calls. */
    void refresh() {
        SwingUtilities.invokeLater(() -> panes.forEach(Pane::refresh));
    }

    /** One chart, and the box that says of what. */
    private final class Pane {
        private final XYSeries series = new XYSeries("");
        private final JComboBox<String> box = new JComboBox<>();
        private final JFreeChart chart;

        Pane(int first) {
            Indicators.CATALOGUE.forEach(indicator -> box.addItem(indicator.title()));
            box.setSelectedIndex(first);
            chart = ChartFactory.createXYLineChart(null, "month", null, new XYSeriesCollection(series));
            chart.removeLegend();
            XYPlot plot = chart.getXYPlot();
            plot.setBackgroundPaint(Color.WHITE);
            plot.setOutlineVisible(false);
            plot.setDomainGridlinesVisible(false);
            plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
            plot.getRenderer().setSeriesPaint(0, BLUE);
            NumberAxis values = (NumberAxis) plot.getRangeAxis();
            values.setAutoRangeIncludesZero(false);
            values.setNumberFormatOverride(
                    new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.UK)));
            plot.getDomainAxis().setStandardTickUnits(NumberAxis.createIntegerTickUnits());
            box.addActionListener(event -> redraw());
            redraw();
        }

        private JPanel panel() {
            JPanel panel = new JPanel(new BorderLayout());
            panel.add(box, BorderLayout.NORTH);
            panel.add(new ChartPanel(chart), BorderLayout.CENTER);
            return panel;
        }

        private void redraw() {
            series.clear();
            String unit =
                    Indicators.CATALOGUE.get(box.getSelectedIndex()).measure().unit();
            chart.getXYPlot().getRangeAxis().setLabel(unit);
            refresh();
        }

        private void refresh() {
            double[] values = history.series(box.getSelectedIndex());
            if (values.length < series.getItemCount()) {
                series.clear();
            }
            for (int month = series.getItemCount(); month < values.length; month++) {
                series.add(month, values[month], false);
            }
            series.fireSeriesChanged();
        }
    }
}
