package org.commonweal.results.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A file to which runs are added as they end, each behind the other and with a checksum of its own. A run that has been
 * added is on the disk; whatever else happens to the file, every other run in it can still be read.
 */
final class Journal implements AutoCloseable {
    /** The ending of their names. */
    static final String ENDING = ".journal";

    private static final byte[] MARK = "commonweal runs 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_HEADER = 1 << 22;

    private final FileChannel channel;
    private final int record;
    private long end;

    /**
     * What stands in a journal.
     *
     * @param shape what is kept of each run; nothing when the beginning of the file is damaged
     * @param runs the numbers of each run that is whole
     * @param damaged how many runs are not
     * @param end where the last whole run ends [bytes]
     */
    record Content(Optional<Shape> shape, SortedMap<Long, double[]> runs, int damaged, long end) {
        private static final Content UNREADABLE = new Content(Optional.empty(), new TreeMap<>(), 0, 0);
    }

    private Journal(FileChannel channel, Shape shape, long end) {
        this.channel = channel;
        this.record = record(shape);
        this.end = end;
    }

    private static int record(Shape shape) {
        return Long.BYTES + shape.size() * Double.BYTES + Integer.BYTES;
    }

    /** Begins a journal anew. @throws IOException if it cannot be written */
    static Journal begin(Path file, Shape shape) throws IOException {
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        Journal journal = new Journal(channel, shape, 0);
        try {
            journal.write(header(shape));
        } catch (IOException unwritable) {
            channel.close();
            throw unwritable;
        }
        return journal;
    }

    /** Goes on behind the last whole run of a journal. @throws IOException if it cannot be written */
    static Journal goOn(Path file, Content content) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        channel.truncate(content.end());
        return new Journal(channel, content.shape().orElseThrow(), content.end());
    }

    private static ByteBuffer header(Shape shape) {
        byte[] words = (shape.years() + "\n" + String.join("\n", shape.indicators())).getBytes(StandardCharsets.UTF_8);
        ByteBuffer header = ByteBuffer.allocate(MARK.length + 2 * Integer.BYTES + words.length);
        header.put(MARK).putInt(words.length).put(words);
        header.putInt(Checksum.of(ByteBuffer.wrap(words)));
        return header.flip();
    }

    /** Adds a run. When it cannot be written, the journal is as it was. @throws IOException then */
    void add(long run, double... values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(record);
        bytes.putLong(run);
        for (double value : values) {
            bytes.putDouble(value);
        }
        bytes.putInt(Checksum.of(bytes.duplicate().flip()));
        write(bytes.flip());
    }

    private void write(ByteBuffer bytes) throws IOException {
        long next = end + bytes.remaining();
        try {
            long at = end;
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
            channel.force(false);
            end = next;
        } catch (IOException unwritable) {
            channel.truncate(end);
            throw unwritable;
        }
    }

    /** How long it is [bytes]. */
    long bytes() {
        return end;
    }

    /** What stands in a journal, whatever has become of it. @throws IOException if the disk cannot be read */
    static Content read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Optional<Shape> shape = header(channel);
            return shape.isEmpty() ? Content.UNREADABLE : runs(channel, shape.get());
        }
    }

    private static Optional<Shape> header(FileChannel channel) throws IOException {
        ByteBuffer begin = ByteBuffer.allocate(MARK.length + Integer.BYTES);
        if (!fill(channel, begin, 0) || !Arrays.equals(Arrays.copyOf(begin.array(), MARK.length), MARK)) {
            return Optional.empty();
        }
        int length = begin.getInt(MARK.length);
        if (length < 2 || length > LONGEST_HEADER) {
            return Optional.empty();
        }
        ByteBuffer rest = ByteBuffer.allocate(length + Integer.BYTES);
        if (!fill(channel, rest, begin.capacity())
                || rest.getInt(length) != Checksum.of(ByteBuffer.wrap(rest.array(), 0, length))) {
            return Optional.empty();
        }
        List<String> lines = new String(rest.array(), 0, length, StandardCharsets.UTF_8)
                .lines()
                .toList();
        return Optional.of(new Shape(lines.subList(1, lines.size()), Integer.parseInt(lines.get(0))));
    }

    private static Content runs(FileChannel channel, Shape shape) throws IOException {
        SortedMap<Long, double[]> runs = new TreeMap<>();
        ByteBuffer bytes = ByteBuffer.allocate(record(shape));
        long at = header(shape).remaining();
        long good = at;
        int damaged = 0;
        while (fill(channel, bytes.clear(), at)) {
            at += bytes.capacity();
            int length = bytes.capacity() - Integer.BYTES;
            if (bytes.getInt(length) == Checksum.of(ByteBuffer.wrap(bytes.array(), 0, length))) {
                good = at;
                bytes.flip();
                long run = bytes.getLong();
                double[] values = new double[shape.size()];
                bytes.asDoubleBuffer().get(values);
                runs.put(run, values);
            } else {
                damaged++;
            }
        }
        if (bytes.position() > 0) {
            damaged++; // the last was being written
        }
        return new Content(Optional.of(shape), runs, damaged, good);
    }

    private static boolean fill(FileChannel channel, ByteBuffer bytes, long from) throws IOException {
        long at = from;
        while (bytes.hasRemaining()) {
            int read = channel.read(bytes, at);
            if (read < 0) {
                return false;
            }
            at += read;
        }
        return true;
    }

    /** The journals in a folder, in the order of their names. @throws IOException if they cannot be listed */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
