package org.commonweal.results.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a file that somebody else wrote: the whole of it as UTF-8, a byte-order mark left out. Devices, pipes and folders
 * are never opened, no more is read than the limit, and text has no control characters but tabs and line breaks.
 */
public final class TextFile {
    private static final long MEGABYTE = 1_000_000;
    private static final String SAVE_AGAIN = ": save it again as UTF-8 (in Excel, CSV UTF-8).";

    private TextFile() {}

    /**
     * The text of a file.
     *
     * @param megabytes the largest size that is read
     * @throws UnreadableFile with what is wrong
     */
    public static String read(Path file, int megabytes) throws UnreadableFile {
        return text(bytes(file, megabytes));
    }

    /** The bytes of a file, as {@link #read} would decode them. */
    public static byte[] bytes(Path file, int megabytes) throws UnreadableFile {
        if (!Files.exists(file)) {
            throw new UnreadableFile(0, "there is no such file", "", "");
        }
        if (!Files.isRegularFile(file)) {
            String what = Files.isDirectory(file) ? "it is a folder" : "it is no plain file";
            throw new UnreadableFile(0, what, "a plain file", "");
        }
        long most = megabytes * MEGABYTE;
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) <= most) {
                byte[] bytes = in.readNBytes((int) most + 1);
                if (bytes.length <= most) {
                    return bytes;
                }
            }
            String what = "it is larger than any such file";
            throw new UnreadableFile(0, what, "up to " + megabytes + " MB", "Maybe it is another file.");
        } catch (IOException closed) {
            String hint = "Maybe its permissions do not let you read it.";
            throw new UnreadableFile(0, "the file cannot be read", "", hint);
        }
    }

    /** The text of these bytes. */
    public static String text(byte[] bytes) throws UnreadableFile {
        if (isUtf16(bytes)) {
            throw new UnreadableFile(
                    1, "this is not UTF-8 text", "", "Maybe it was saved as Unicode (UTF-16)" + SAVE_AGAIN);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult end = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (end.isError()) {
            int line = 1 + breaks(text, text.length());
            throw new UnreadableFile(
                    line, "this is not UTF-8 text", "", "Maybe it was saved as Windows-1252" + SAVE_AGAIN);
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int control = controlCharacter(plain);
        if (control >= 0) {
            int line = 1 + breaks(plain, control);
            String what = String.format("a control character (U+%04X) stands here", (int) plain.charAt(control));
            throw new UnreadableFile(line, what, "text, tabs and line breaks", "");
        }
        return plain;
    }

    /** Where the first control character of a text stands that is neither a tab nor a line break; -1 without one. */
    public static int controlCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((Character.isISOControl(c) || turns(c)) && c != '\t' && c != '\n' && c != '\r') {
                return i;
            }
        }
        return -1;
    }

    /** Whether a character turns the direction of writing of what follows, as no text of a reader's needs it here. */
    private static boolean turns(char c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isUtf16(byte[] bytes) {
        boolean marked = bytes.length > 1
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        boolean spaced = bytes.length > 3 && (bytes[0] == 0) != (bytes[1] == 0) && (bytes[2] == 0) == (bytes[0] == 0);
        return marked || spaced && (bytes[3] == 0) == (bytes[1] == 0);
    }

    private static int breaks(String text, int end) {
        return (int) text.substring(0, end)
                .replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
    }
}
