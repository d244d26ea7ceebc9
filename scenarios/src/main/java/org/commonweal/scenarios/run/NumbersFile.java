package org.commonweal.scenarios.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.commonweal.results.folder.Sha256;
import org.commonweal.results.table.CsvFile;

/**
 * An archive of a few numbers of each trial: a file with a line for each, the trial's hash first, written as soon as it
 * has ended. What was being written when the program was killed is not taken for done.
 */
public final class NumbersFile implements Archive<double[]>, AutoCloseable {
    private static final int LETTERS = 16;

    private final Map<String, double[]> lines = new ConcurrentHashMap<>();
    private final FileChannel channel;

    /**
     * Opens the file, or begins it anew if it holds other numbers.
     *
     * @param file the file; its folder is there
     * @param meanings what each number is, so exactly that others are not taken for it
     * @throws IOException if it cannot be read or written
     */
    public NumbersFile(Path file, List<String> meanings) throws IOException {
        String mark = "# " + new Sha256().add(String.join("\n", meanings)).hex().substring(0, LETTERS) + "\n";
        if (Files.exists(file)) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1); // whatever has become of it
            if (text.startsWith(mark)) {
                text.substring(mark.length(), text.lastIndexOf('\n') + 1)
                        .lines()
                        .forEach(this::read);
            }
        }
        StringBuilder kept = new StringBuilder(mark);
        lines.forEach((hash, numbers) -> kept.append(line(hash, numbers)));
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, kept);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    /** A line of which anything is another than it was written is left out, so that its trial is made again. */
    private void read(String line) {
        String[] cells = line.split(",", -1);
        if (!line.endsWith("," + check(line.substring(0, Math.max(0, line.lastIndexOf(',')))))) {
            return;
        }
        lines.put(
                cells[0],
                Arrays.stream(cells, 1, cells.length - 1)
                        .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                        .toArray());
    }

    private static String line(String hash, double... numbers) {
        String line = hash
                + Arrays.stream(numbers)
                        .mapToObj(number -> "," + (Double.isFinite(number) ? CsvFile.exact(number) : ""))
                        .collect(Collectors.joining());
        return line + "," + check(line) + "\n";
    }

    private static String check(String line) {
        return new Sha256().add(line).hex().substring(0, LETTERS);
    }

    @Override
    public boolean holds(Trial trial) {
        return lines.containsKey(trial.hash());
    }

    @Override
    public synchronized void keep(Trial trial, double[] found) throws IOException {
        var bytes = StandardCharsets.UTF_8.encode(line(trial.hash(), found));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        lines.put(trial.hash(), found.clone());
    }

    /** The numbers of a trial that is done; not numbers where there were none. */
    public double[] of(Trial trial) {
        return lines.get(trial.hash()).clone();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
