package org.commonweal.scenarios.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.commonweal.scenarios.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in the files, reading ends in a place or in {@link BadInput}. */
class PlaceReaderFuzzTest {
    private static final int MUTATIONS = 3_000;
    private static final List<String> NUMBERS = List.of(
            "-1",
            "NaN",
            "Infinity",
            "1e308",
            "-1e308",
            "9223372036854775807",
            "2147483648",
            "0",
            "",
            "0x10",
            "1e-300",
            "many",
            "5000000",
            "\"",
            "1,2");

    @TempDir
    Path folder;

    @Test
    void threeThousandSpoiltFilesAreReadOrRefused() {
        PlaceCopy copy = PlaceCopy.in(folder);
        Random random = new Random(20260101);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String file = PlaceCopy.FILES.get(random.nextInt(PlaceCopy.FILES.size()));
            byte[] original = copy.original(file);
            byte[] spoilt = spoil(original, random);
            copy.write(file, spoilt);
            try {
                copy.read(Map.of());
            } catch (BadInput expected) {
                refused++;
                assertThat(expected.getMessage()).isNotBlank().doesNotContain("Exception");
            } catch (RuntimeException | StackOverflowError unexpected) {
                fail("mutation " + i + " of " + file + " ended in " + unexpected, unexpected);
            }
            copy.write(file, original);
        }
        assertThat(refused).isBetween(MUTATIONS / 3, MUTATIONS * 9 / 10);
    }

    private static byte[] spoil(byte[] original, Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> flipped(original, random);
            case 1 -> Arrays.copyOf(original, random.nextInt(original.length));
            case 2 -> doubled(original, random);
            case 3 -> withoutColumn(original, random);
            case 4 -> withoutLine(original, random);
            case 5 -> swappedHeader(original, random);
            default -> withNumber(original, random);
        };
    }

    private static byte[] flipped(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int flips = 1 + random.nextInt(5); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] doubled(byte[] original, Random random) {
        List<String> lines = lines(original);
        lines.add(lines.get(random.nextInt(lines.size())));
        return bytes(lines);
    }

    private static byte[] withoutColumn(byte[] original, Random random) {
        List<String> lines = lines(original);
        int column = random.nextInt(lines.get(0).split(",", -1).length);
        lines.replaceAll(line -> {
            List<String> fields = new ArrayList<>(List.of(line.split(",", -1)));
            if (column < fields.size()) {
                fields.remove(column);
            }
            return String.join(",", fields);
        });
        return bytes(lines);
    }

    private static byte[] withoutLine(byte[] original, Random random) {
        List<String> lines = lines(original);
        lines.remove(random.nextInt(lines.size()));
        return bytes(lines);
    }

    private static byte[] swappedHeader(byte[] original, Random random) {
        List<String> lines = lines(original);
        List<String> fields = new ArrayList<>(List.of(lines.get(0).split(",", -1)));
        Collections.swap(fields, random.nextInt(fields.size()), random.nextInt(fields.size()));
        lines.set(0, String.join(",", fields));
        return bytes(lines);
    }

    private static byte[] withNumber(byte[] original, Random random) {
        List<String> lines = lines(original);
        int at = random.nextInt(lines.size());
        String[] fields = lines.get(at).split(",", -1);
        fields[random.nextInt(fields.length)] = NUMBERS.get(random.nextInt(NUMBERS.size()));
        lines.set(at, String.join(",", fields));
        return bytes(lines);
    }

    private static List<String> lines(byte[] bytes) {
        return new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    }

    private static byte[] bytes(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
