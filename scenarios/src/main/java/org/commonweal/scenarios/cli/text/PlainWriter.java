package org.commonweal.scenarios.cli.text;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * What goes to a terminal or a log: whatever people have called their files and written into them, no character of it moves
 * the cursor, changes colours or turns the direction of the text.
 */
public final class PlainWriter extends FilterWriter {
    private static final String KEPT = "\n\r\t";
    private static final char INSTEAD = '\uFFFD';

    /** Writes on to another writer. */
    public PlainWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        out.write(plain((char) c));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        char[] plain = new char[length];
        for (int i = 0; i < length; i++) {
            plain[i] = plain(text[from + i]);
        }
        out.write(plain, 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    private static char plain(char c) {
        boolean control = Character.isISOControl(c) && KEPT.indexOf(c) < 0;
        boolean turns = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
        return control || turns ? INSTEAD : c;
    }
}
