package org.commonweal.scenarios.live;

import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.WindowEvent;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JSlider;
import javax.swing.SwingUtilities;
import org.commonweal.scenarios.cli.Main;
import sim.display.Console;

/**
 * The command {@code live} with somebody before the screen, who has a mouse: plays, pauses, steps, moves a lever, looks at
 * an anchor, stops, plays again and closes the window. It says each as it is done; the first that does not come about ends the
 * program with exit code 3.
 */
final class LiveUser {
    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final int POLL_MILLIS = 20;
    private static final int DIFFERENT_COLOURS = 40;

    private final Robot robot;
    private final Console console;
    private final LiveModel live;

    private LiveUser() throws Exception {
        robot = new Robot();
        robot.setAutoDelay(POLL_MILLIS);
        await("the console", () -> frame("Commonweal: Preston, procurement").isPresent());
        console = (Console) frame("Commonweal: Preston, procurement").orElseThrow();
        live = (LiveModel) console.getSimulation();
    }

    /** A file for a picture of the screen, and the words of the command. */
    public static void main(String[] words) {
        Thread user = new Thread(() -> use(new File(words[0])), "somebody");
        user.setDaemon(true);
        user.start();
        Main.main(List.of(words).subList(1, words.length).toArray(String[]::new));
    }

    private static void use(File picture) {
        try {
            new LiveUser().use(picture, System.out::println);
        } catch (Throwable fault) {
            fault.printStackTrace();
            Runtime.getRuntime().halt(3);
        }
    }

    private void use(File picture, Consumer<String> done) throws Exception {
        await("the map", () -> frame("The place").isPresent());
        await("the charts", () -> Stream.of(Window.getWindows()).anyMatch(ChartWindow.class::isInstance));
        done.accept("sees the windows");
        click(button("playButton"));
        await("it plays", () -> console.getPlayState() == Console.PS_PLAYING && month() > 1);
        done.accept("plays");
        click(button("pauseButton"));
        await("it pauses", () -> console.getPlayState() == Console.PS_PAUSED);
        done.accept("pauses");
        for (int step = 0; step < 2; step++) {
            int before = month();
            click(button("playButton"));
            await("a step", () -> month() > before);
            check("a step is a month", month() == before + 1 && console.getPlayState() == Console.PS_PAUSED);
        }
        done.accept("steps");
        move();
        done.accept("moves a lever");
        inspect();
        done.accept("looks at an anchor");
        take(picture);
        click(button("stopButton"));
        await("it stops", () -> console.getPlayState() == Console.PS_STOPPED);
        done.accept("stops");
        click(button("playButton"));
        await("it plays again", () -> console.getPlayState() == Console.PS_PLAYING && month() > 1);
        check("the lever is as it was left", live.levers().isMoved());
        done.accept("plays again");
        // as Java hears of it from whatever manages windows, which there is none here
        Toolkit.getDefaultToolkit()
                .getSystemEventQueue()
                .postEvent(new WindowEvent(console, WindowEvent.WINDOW_CLOSING));
    }

    private int month() {
        return live.history().series(0).length;
    }

    /** Draws the first slider among the levers that can be seen to the right. */
    private void move() {
        await("a lever to move", () -> !sliders().isEmpty());
        JSlider slider = sliders().get(0);
        Point left = slider.getLocationOnScreen();
        int y = left.y + slider.getHeight() / 2;
        int from = left.x + 8 + (slider.getWidth() - 16) * slider.getValue() / slider.getMaximum();
        robot.mouseMove(from, y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseMove(left.x + slider.getWidth() * 3 / 4, y);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        await("a lever moves", () -> live.levers().isMoved());
    }

    private List<JSlider> sliders() {
        return seen(console.getTabPane(), JSlider.class).stream()
                .filter(one -> one.getValue() < one.getMaximum() / 2)
                .toList();
    }

    /** Clicks twice on an anchor of the map. */
    private void inspect() {
        Container map = frame("The place").orElseThrow();
        JComponent drawn = seen(map, JComponent.class).stream()
                .filter(one -> one.getClass().getSimpleName().equals("InnerDisplay2D"))
                .findFirst()
                .orElseThrow();
        Point corner = drawn.getLocationOnScreen();
        Point2D anchor = PlaceSheet.anchor(0);
        int marginX = (drawn.getWidth() - PlaceSheet.WIDTH) / 2; // the sheet is in the middle of what can be seen
        int marginY = (drawn.getHeight() - PlaceSheet.HEIGHT) / 2;
        robot.mouseMove(corner.x + marginX + (int) anchor.getX(), corner.y + marginY + (int) anchor.getY());
        for (int time = 0; time < 2; time++) {
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        }
        String name = live.economy().anchors.get(0).name();
        await(
                "a card of " + name,
                () -> seen(console.getTabPane(), JList.class).stream()
                        .map(JList::getModel)
                        .anyMatch(cards -> cards.getSize() > 0
                                && cards.getElementAt(0).toString().contains(name)));
    }

    private void take(File picture) throws Exception {
        robot.waitForIdle();
        BufferedImage screen = robot.createScreenCapture(
                new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
        ImageIO.write(screen, "png", picture);
        Rectangle map = frame("The place").orElseThrow().getBounds();
        long colours = colours(screen.getSubimage(map.x, map.y, map.width, map.height));
        check("there is something on the map: " + colours, colours > DIFFERENT_COLOURS);
    }

    private static long colours(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).distinct().count();
    }

    // ---- windows and the mouse -------------------------------------------------------------------------------------

    private static Optional<Frame> frame(String title) {
        return Stream.of(Frame.getFrames())
                .filter(frame -> frame.isShowing() && title.equals(frame.getTitle()))
                .findFirst();
    }

    private JButton button(String name) throws ReflectiveOperationException {
        Field field = Console.class.getDeclaredField(name);
        field.setAccessible(true);
        return (JButton) field.get(console);
    }

    private void click(JButton button) {
        await("a button to press", () -> button.isShowing() && button.isEnabled());
        Point corner = button.getLocationOnScreen();
        robot.mouseMove(corner.x + button.getWidth() / 2, corner.y + button.getHeight() / 2);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private static <T extends Component> List<T> seen(Container within, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Component one : within.getComponents()) {
            if (kind.isInstance(one) && one.isShowing()) {
                found.add(kind.cast(one));
            }
            if (one instanceof Container container) {
                found.addAll(seen(container, kind));
            }
        }
        return found;
    }

    private static void check(String what, boolean is) {
        if (!is) {
            throw new IllegalStateException("not so: " + what);
        }
    }

    /** Waits until something is so, as the thread of the windows sees it. */
    private static void await(String what, BooleanSupplier there) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        try {
            while (!isSo(there)) {
                check(what, System.nanoTime() < end);
                Thread.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException | InvocationTargetException fault) {
            throw new IllegalStateException(what, fault);
        }
    }

    private static boolean isSo(BooleanSupplier there) throws InterruptedException, InvocationTargetException {
        boolean[] so = new boolean[1];
        SwingUtilities.invokeAndWait(() -> so[0] = there.getAsBoolean());
        return so[0];
    }
}
