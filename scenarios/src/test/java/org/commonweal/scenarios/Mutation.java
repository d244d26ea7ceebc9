package org.commonweal.scenarios;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Spoils a file or a command line: bits, lines, words, numbers, encodings, length. The same seed spoils it the same way.
 *
 * @param random what is drawn from
 */
public record Mutation(Random random) {
    private static final int MOST_AT_ONCE = 4;
    private static final int LARGE = 3_000_000;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern WORD = Pattern.compile("[^\\s,:;\"{}\\[\\]]+");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1e308",
            "-1e308",
            "1e-300",
            "NaN",
            "Infinity",
            "9223372036854775807",
            "2147483648",
            "0x10",
            "1,5",
            "1 000",
            "10 %",
            "£5",
            "1e3",
            "",
            "007",
            "99999999999999999999",
            "2026-01-01",
            "5 years",
            "-0",
            "null");
    private static final List<String> PIECES = List.of(
            "\n",
            ":",
            "- ",
            "\t",
            "{",
            "}",
            "[",
            "]",
            "&a ",
            "*a",
            "!!java.net.URL ",
            "|",
            ">",
            "\"",
            "'",
            "#",
            "? ",
            "---\n",
            "...\n",
            "%YAML 9\n",
            "\u0000",
            "\u001b[31m",
            "\uFEFF",
            "\uD83D",
            "\u2028",
            "<<: ",
            "\\",
            "@/etc/passwd",
            "`",
            "~",
            "null",
            "[[[[[[[[[[[[",
            "{\"a\":",
            ";",
            ",,,,",
            "=1+1",
            "../..",
            "/",
            "<b>",
            "\u202E",
            "$(x)",
            "--",
            "=",
            "é",
            "true",
            "off",
            "Preston",
            "sep=;\n");

    /** A spoilt copy. */
    public byte[] of(byte[] sound) {
        byte[] spoilt = sound;
        for (int times = 1 + random.nextInt(MOST_AT_ONCE); times > 0; times--) {
            spoilt = once(spoilt);
        }
        return spoilt;
    }

    /** A spoilt copy of a command. */
    public List<String> of(List<String> command, List<String> known) {
        List<String> words = new ArrayList<>(command);
        for (int times = 1 + random.nextInt(MOST_AT_ONCE); times > 0; times--) {
            int at = words.isEmpty() ? 0 : random.nextInt(words.size());
            switch (words.isEmpty() ? 0 : random.nextInt(6)) {
                case 0 -> words.add(at, one(known));
                case 1 -> words.remove(at);
                case 2 -> words.add(words.get(at));
                case 3 -> words.set(at, one(NUMBERS));
                case 4 -> Collections.swap(words, at, random.nextInt(words.size()));
                default -> words.set(at, new String(once(words.get(at).getBytes(UTF_8)), UTF_8));
            }
        }
        return words;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0) {
            return one(PIECES).getBytes(UTF_8);
        }
        String text = new String(bytes, UTF_8);
        int at = random.nextInt(text.length());
        return switch (random.nextInt(14)) {
            case 0, 1 -> flipped(bytes);
            case 2 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 3 -> lines(text, false);
            case 4 -> lines(text, true);
            case 5, 6 -> replaced(text, NUMBER, one(NUMBERS));
            case 7 -> replaced(text, WORD, one(PIECES));
            case 8 -> replaced(text, WORD, aWord(text));
            case 9, 10 ->
                new StringBuilder(text).insert(at, one(PIECES)).toString().getBytes(UTF_8);
            case 11 -> text.getBytes(random.nextBoolean() ? UTF_16 : ISO_8859_1);
            case 12 -> (text.substring(at) + text.substring(0, at)).getBytes(UTF_8);
            default -> random.nextInt(20) == 0 ? large(text, at) : replaced(text, WORD, "");
        };
    }

    private byte[] flipped(byte[] sound) {
        byte[] bytes = sound.clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        return bytes;
    }

    private byte[] lines(String text, boolean twice) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (!lines.isEmpty()) {
            int at = random.nextInt(lines.size());
            if (twice) {
                lines.add(random.nextInt(lines.size()), lines.get(at));
            } else {
                lines.remove(at);
            }
        }
        return String.join("\n", lines).getBytes(UTF_8);
    }

    /** The text with one place that looks so replaced. */
    private byte[] replaced(String text, Pattern what, String with) {
        List<MatchResult> places = what.matcher(text).results().limit(5_000).toList();
        if (places.isEmpty()) {
            return (text + with).getBytes(UTF_8);
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        return (text.substring(0, place.start()) + with + text.substring(place.end())).getBytes(UTF_8);
    }

    private String aWord(String text) {
        List<MatchResult> words = WORD.matcher(text).results().limit(5_000).toList();
        return words.isEmpty() ? "" : words.get(random.nextInt(words.size())).group();
    }

    private static byte[] large(String text, int at) {
        String part = text.substring(at, Math.min(text.length(), at + 60));
        return (text.substring(0, at) + part.repeat(LARGE / part.length()) + text.substring(at)).getBytes(UTF_8);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
