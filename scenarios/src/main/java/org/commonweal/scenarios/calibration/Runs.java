package org.commonweal.scenarios.calibration;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Makes the runs of a table, several at a time when asked to, and keeps each in a file as soon as it has ended: when
 * the program is killed and started again, only the others are made. The rows do not depend on how many are made at a
 * time.
 */
public final class Runs {
    private final Calibration calibration;
    private final Model model;
    private final String fingerprint;
    private final int jobs;

    /** Is told how many runs of how many there are. */
    @FunctionalInterface
    public interface Progress {
        /** So many runs have been made. */
        void made(int runs, int of);
    }

    /** @param fingerprint what else determines the runs; those kept under another one are made again */
    Runs(Calibration calibration, Model model, String fingerprint, int jobs) {
        this.calibration = calibration;
        this.model = model;
        this.fingerprint = fingerprint;
        this.jobs = jobs;
    }

    /**
     * The runs of these points, in their order.
     *
     * @param kept the file in which runs are kept until all are made; it stays
     * @throws IOException if the file cannot be read or written
     */
    List<Row> make(List<Point> points, Path kept, Progress progress) throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>(earlier(kept));
        rows.removeIf(row -> points.stream().noneMatch(point -> same(point, row.point())));
        List<Point> missing = points.stream()
                .filter(point -> rows.stream().noneMatch(row -> same(point, row.point())))
                .toList();
        progress.made(rows.size(), points.size());
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try (FileChannel file = begin(kept, rows)) {
            CompletionService<Row> ended = new ExecutorCompletionService<>(threads);
            for (Point point : missing) {
                ended.submit(() -> new Row(point, model.statistics(point.values(), point.seed())));
            }
            for (int n = 0; n < missing.size(); n++) {
                Row row = ended.take().get();
                append(file, RunTable.line(row));
                rows.add(row);
                progress.made(rows.size(), points.size());
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error fault) {
                throw fault;
            }
            throw failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
        } finally {
            threads.shutdownNow();
        }
        rows.sort(Comparator.comparingInt(row -> row.point().row()));
        return rows;
    }

    private static boolean same(Point one, Point other) {
        return one.row() == other.row() && one.seed() == other.seed() && Arrays.equals(one.values(), other.values());
    }

    /** The rows that were kept before, but for one that was being written; none of those made otherwise. */
    private List<Row> earlier(Path kept) throws IOException {
        if (!Files.exists(kept)) {
            return List.of();
        }
        String text = Files.readString(kept);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        String mark = mark();
        if (!whole.startsWith(mark)) {
            return List.of();
        }
        Path rows = Files.createTempFile("commonweal-runs-", ".csv");
        try {
            Files.writeString(rows, whole.substring(mark.length()));
            return new RunTable(calibration).read(rows);
        } finally {
            Files.delete(rows);
        }
    }

    /** Writes what is kept so far and leaves the file open for more; the older file is there until this one is. */
    private FileChannel begin(Path kept, List<Row> rows) throws IOException {
        StringBuilder text = new StringBuilder(mark()).append(new RunTable(calibration).heading());
        rows.forEach(row -> text.append('\n').append(RunTable.line(row)));
        Path next = kept.resolveSibling(kept.getFileName() + ".next");
        Files.writeString(next, text.append('\n'));
        Files.move(next, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return FileChannel.open(kept, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    private String mark() {
        return "# " + fingerprint + "\n";
    }

    private static void append(FileChannel file, String line) throws IOException {
        var bytes = StandardCharsets.UTF_8.encode(line + "\n");
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }
}
