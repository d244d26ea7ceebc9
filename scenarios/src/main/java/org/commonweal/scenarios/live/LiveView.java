package org.commonweal.scenarios.live;

import java.awt.Color;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.place.Boundaries;
import org.commonweal.scenarios.run.Runner;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Trial;
import sim.display.Console;
import sim.display.Controller;
import sim.display.Display2D;
import sim.portrayal.SimpleInspector;
import sim.util.Bag;

/** The windows of a running place: MASON's console, the map with firms and contracts, and charts. */
public final class LiveView extends LiveModel {
    private static final long POLL_MILLIS = 200;
    private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

    private final Trial trial;
    private final Cards cards = new Cards(this::economy);
    private final CountDownLatch closed = new CountDownLatch(1);
    private ChartWindow charts;
    private Display2D display;
    private JFrame map;

    private LiveView(Runner runner, Trial trial, Consumer<String> told) {
        super(runner, trial, told);
        this.trial = trial;
    }

    /** @throws BadInput if there is no screen to show anything on */
    public static void checkScreen() {
        boolean none = GraphicsEnvironment.isHeadless();
        if (!none) {
            try {
                GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
            } catch (HeadlessException | Error noScreen) { // as Java says where DISPLAY names none
                none = true;
            }
        }
        if (none) {
            throw new BadInput(
                    "live",
                    "there is no screen here to show windows on",
                    "a desktop, or a DISPLAY that names one",
                    "Maybe: commonweal run, which needs none; on a server: xvfb-run commonweal live ...");
        }
    }

    /**
     * Shows a place until its windows are closed.
     *
     * @param told is given a line whenever a lever is moved or the run breaks off
     * @throws org.commonweal.scenarios.run.Stopped if somebody asks for it meanwhile
     */
    public static void show(Runner runner, Trial trial, Stop stop, Consumer<String> told) throws InterruptedException {
        LiveView view = new LiveView(runner, trial, told);
        SwingUtilities.invokeLater(view::openWindows);
        while (!view.closed.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            stop.check();
        }
    }

    private void openWindows() {
        PREFERENCES.setLevel(Level.WARNING); // that a user had none yet is no news
        Console console = new LiveConsole(this);
        console.setTitle(
                "Commonweal: " + trial.place().title() + ", " + trial.scenario().name());
        console.setIncrementSeedOnStop(false);
        console.setWhenShouldPause(trial.monthsAfterBurnIn());
        console.getTabPane().addTab("Look up", new LookUp(cards, card -> inspect(console, card)));
        console.setBounds(1000, 0, 420, 560);
        console.setVisible(true);
        for (int tab = 0; tab < console.getTabPane().getTabCount(); tab++) {
            if (console.getTabPane().getTitleAt(tab).equals("Model")) {
                console.getTabPane().setSelectedIndex(tab);
            }
        }
    }

    private void inspect(Console console, Card card) {
        Bag inspectors = new Bag();
        inspectors.add(new SimpleInspector(card, this, card.toString()));
        Bag names = new Bag();
        names.add(card.toString());
        console.setInspectors(inspectors, names);
    }

    @Override
    public void init(Controller controller) {
        super.init(controller);
        PlaceSheet sheet = new PlaceSheet(
                economy().neighbourhoods,
                trial.place().neighbourhoods(),
                Boundaries.read(Home.places(), trial.place().name()));
        AreaLayer areas = new AreaLayer(sheet, this::economy, trial.place().title());
        display = new Display2D(PlaceSheet.WIDTH, PlaceSheet.HEIGHT, this);
        display.setBackdrop(Color.WHITE);
        display.attach(areas, "Neighbourhoods");
        display.attach(new ContractLayer(sheet, this::economy, cards), "Anchors and contracts");
        display.attach(new FirmLayer(sheet, this::economy, cards), "Firms by legal form");
        JComboBox<AreaMeasure> shading = new JComboBox<>(AreaMeasure.values());
        shading.addActionListener(event -> {
            areas.shadeBy((AreaMeasure) shading.getSelectedItem());
            display.repaint();
        });
        display.header.add(shading);
        map = display.createFrame();
        map.setTitle("The place");
        map.setBounds(0, 0, 1000, 800);
        controller.registerFrame(map);
        map.setVisible(true);
        charts = new ChartWindow(history());
        charts.setBounds(1000, 560, 420, 440);
        controller.registerFrame(charts);
        charts.setVisible(true);
    }

    @Override
    public void start() {
        super.start();
        if (display != null) {
            display.reset();
            charts.refresh();
            scheduleRepeatingImmediatelyAfter(state -> charts.refresh());
        }
    }

    @Override
    public void quit() {
        super.quit();
        if (map != null) {
            map.dispose();
            charts.dispose();
        }
        map = null;
        closed.countDown();
    }

    /** MASON's console, whose closing ends this view and not the Java that it runs in. */
    private static final class LiveConsole extends Console {
        private static final long serialVersionUID = 1L;

        LiveConsole(LiveView view) {
            super(view);
        }

        @Override
        public void doClose() {
            pressStop();
            getSimulation().quit();
            dispose();
        }
    }
}
