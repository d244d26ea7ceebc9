package org.commonweal.results.chart;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fonts of the charts: DejaVu Sans where it is installed, else whatever Java calls SansSerif. */
public final class Fonts {

    private static final FontRenderContext SCREEN = new FontRenderContext(null, true, true);

    private Fonts() {}

    /** A font, {@code size} pixels high in a chart. */
    static Font plain(int size) {
        return new Font(Family.NAME, Font.PLAIN, size);
    }

    /** A bold font, {@code size} pixels high in a chart. */
    static Font bold(int size) {
        return new Font(Family.NAME, Font.BOLD, size);
    }

    /** Width in pixels of a text on one line. */
    static double width(String text, Font font) {
        Rectangle2D bounds = font.getStringBounds(text, SCREEN);
        return bounds.getWidth();
    }

    /** A text cut to a width, with three dots where it was cut. */
    static String fitted(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        String cut = text;
        while (!cut.isEmpty() && width(cut + "…", font) > width) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut.strip() + "…";
    }

    /** A text in lines of at most a width, broken between words. */
    static List<String> lines(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /**
     * Why this machine cannot draw charts, if it cannot: a Java without the font libraries of the system fails at the
     * first letter.
     *
     * @return a message that says what to install, or nothing if charts can be drawn
     */
    public static Optional<String> problem() {
        return Check.PROBLEM;
    }

    /** Tried when first asked, once: a second try would fail for another reason. */
    private static final class Check {
        private static final Optional<String> PROBLEM = tryOut();

        private static Optional<String> tryOut() {
            try {
                width("Commonweal", plain(12));
                return Optional.empty();
            } catch (OutOfMemoryError scarce) {
                throw scarce;
            } catch (RuntimeException | Error problem) { // Java has an Error for each way of having no fonts
                Throwable root = problem;
                while (root.getCause() != null) {
                    root = root.getCause();
                }
                return Optional.of("Charts cannot be drawn: this machine's Java finds no fonts (" + root.getMessage()
                        + "). Maybe install them: apt-get install fontconfig libfreetype6 fonts-dejavu-core, or the"
                        + " like.");
            }
        }
    }

    /** Looked up when first needed, once. */
    private static final class Family {
        private static final String NAME =
                List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                                .contains("DejaVu Sans")
                        ? "DejaVu Sans"
                        : Font.SANS_SERIF;
    }
}
