package org.commonweal.scenarios.cli.text;

import java.io.Console;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** The window somebody sits at, if there is one; into a pipe or file everything goes as it is. */
public final class Terminal {
    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 20;
    private static final String HANGING = "  ";

    private Terminal() {}

    /** Whether there is one. From Java 22 there is a console even when there is no terminal, and it can be asked. */
    public static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    /** Prints a text, on a terminal in lines that its window does not break. */
    public static void print(PrintWriter err, String text) {
        if (isThere()) {
            lines(text, width(System.getenv("COLUMNS"))).forEach(err::println);
        } else {
            err.println(text);
        }
    }

    /** Columns of the window, as far as shells tell. */
    static int width(String columns) {
        return columns != null && columns.matches("\\d{1,4}")
                ? Math.max(NARROWEST, Integer.parseInt(columns))
                : USUAL_WIDTH;
    }

    /** A text in lines of at most so many columns, broken between words; those that go on hang a little. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> {
            String indent =
                    line.substring(0, line.length() - line.stripLeading().length());
            List<String> parts = TextTable.wrap(line, width - indent.length() - HANGING.length());
            for (int i = 0; i < parts.size(); i++) {
                lines.add(indent + (i == 0 ? "" : HANGING) + parts.get(i));
            }
        });
        return lines;
    }
}
