package org.commonweal.results.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.commonweal.results.folder.AtWorkException;
import org.commonweal.results.folder.Claim;

/**
 * The data of an experiment while runs are added. A run that is kept is on the disk whole, whatever happens to the program
 * afterwards; opened again, the store has all of them, and says what was damaged. Journals become parts as they grow, so
 * that there are few files however many the runs. Programs that make different shares may be at work at a time.
 */
public final class BatchStore implements AutoCloseable {
    private static final long LEAST_PART = 8 << 20;
    private static final int MOST_PARTS = 200;
    private static final String DRAFT = ".draft";

    private final Path experiment;
    private final Share share;
    private final Shape shape;
    private final long partBytes;
    private final Claim claim;
    private final Set<Long> held = ConcurrentHashMap.newKeySet();
    private final Map<Path, Integer> runsOfParts = new TreeMap<>();
    private final List<String> repairs = new ArrayList<>();
    private boolean alone = true;
    private Journal journal;

    /**
     * Opens the data of an experiment, and repairs them where they are damaged.
     *
     * @param experiment its folder, which is there
     * @param share what this program makes of it
     * @param shape what is kept of each run
     * @param runs how many runs the experiment has, about
     * @throws AtWorkException if another program makes the same share
     * @throws IOException if something cannot be read or written
     */
    public BatchStore(Path experiment, Share share, Shape shape, long runs) throws IOException {
        this.experiment = experiment;
        this.share = share;
        this.shape = shape;
        partBytes = Math.max(LEAST_PART, runs * shape.size() * Double.BYTES / MOST_PARTS);
        claim = Claim.on(experiment.resolve(share.key()));
        try {
            Files.deleteIfExists(draft());
            openParts();
            for (Path file : Journal.in(experiment)) {
                adopt(file);
            }
            clearFailures();
        } catch (IOException | RuntimeException refused) {
            close();
            throw refused;
        }
    }

    /**
     * The runs that an experiment holds, without claiming it.
     *
     * @param experiment its folder, which need not be there
     * @throws IOException if something cannot be read
     */
    public static Set<Long> runs(Path experiment) throws IOException {
        Set<Long> runs = new HashSet<>();
        if (Files.isDirectory(experiment)) {
            List<Path> whole = new ArrayList<>();
            for (Path part : Parts.of(experiment)) {
                if (Parts.isWhole(part)) {
                    whole.add(part);
                }
            }
            Parts.runs(whole).values().forEach(runs::addAll);
            for (Path file : Journal.in(experiment)) {
                runs.addAll(Journal.read(file).runs().keySet());
            }
        }
        return runs;
    }

    private Path draft() {
        return experiment.resolve(share.key() + DRAFT);
    }

    private Path journalFile() {
        return experiment.resolve(share.key() + Journal.ENDING);
    }

    private void openParts() throws IOException {
        List<Path> whole = new ArrayList<>();
        for (Path part : Parts.of(experiment)) {
            if (Parts.isWhole(part)) {
                whole.add(part);
            } else {
                repairs.add(part + " was damaged: its runs are made again");
                Files.delete(part);
            }
        }
        List<Path> doubled = new ArrayList<>();
        for (Map.Entry<Path, List<Long>> part : Parts.runs(whole).entrySet()) {
            runsOfParts.put(part.getKey(), part.getValue().size());
            if (part.getValue().stream().anyMatch(held::contains)) {
                doubled.add(part.getKey());
            }
            held.addAll(part.getValue());
        }
        if (!doubled.isEmpty()) {
            merge(List.copyOf(runsOfParts.keySet())); // a program was killed between two names, or two made the same
        }
    }

    /** A journal that somebody is at work in is only read; one that was left is taken over. */
    private void adopt(Path file) throws IOException {
        if (file.equals(journalFile())) {
            goOn(file);
            return;
        }
        String other = file.getFileName().toString().replace(Journal.ENDING, "");
        try (Claim abandoned = Claim.on(experiment.resolve(other))) {
            Journal.Content content = read(file);
            seal(content);
            held.addAll(content.runs().keySet());
            Files.delete(file);
        } catch (AtWorkException alive) {
            alone = false;
            held.addAll(Journal.read(file).runs().keySet());
        }
    }

    private Journal.Content read(Path file) throws IOException {
        Journal.Content content = Journal.read(file);
        if (content.shape().isEmpty()) {
            repairs.add(file + " was damaged: its runs are made again");
        } else if (content.damaged() > 0) {
            repairs.add(file + ": " + content.damaged()
                    + (content.damaged() == 1 ? " run was not whole and is" : " runs were not whole and are")
                    + " made again");
        }
        content.runs().keySet().removeIf(held::contains); // a program was killed before it deleted the journal
        return content;
    }

    private void goOn(Path file) throws IOException {
        Journal.Content content = read(file);
        boolean same = content.shape().isPresent() && content.shape().get().equals(shape);
        if (content.runs().isEmpty() || !same) {
            seal(content);
            held.addAll(content.runs().keySet());
            Files.delete(file);
            return;
        }
        held.addAll(content.runs().keySet());
        journal = Journal.goOn(file, content);
    }

    /** Failed runs are tried again; those of programs that are at work stay noted. */
    private void clearFailures() throws IOException {
        for (Path file : FailureFile.all(experiment)) {
            if (alone || file.equals(FailureFile.of(experiment, share.key()))) {
                Files.delete(file);
            }
        }
    }

    /** What was damaged and is made again, a sentence each without its full stop. */
    public List<String> repairs() {
        return List.copyOf(repairs);
    }

    /** Whether a run has ended and is kept. */
    public boolean holds(long run) {
        return held.contains(run);
    }

    /**
     * Keeps a run; from any thread. When it cannot be written, nothing has changed.
     *
     * @param values as {@link Shape} says; not numbers where there are none
     * @throws IOException if it cannot be written
     */
    public synchronized void keep(long run, double... values) throws IOException {
        if (held.contains(run)) {
            return;
        }
        if (journal == null) {
            journal = Journal.begin(journalFile(), shape);
        }
        journal.add(run, values);
        held.add(run);
        if (journal.bytes() >= partBytes) {
            sealJournal();
        }
    }

    /** Notes that a run has failed; from any thread. @throws IOException if it cannot be written */
    public synchronized void fail(Failure failure) throws IOException {
        FailureFile.add(FailureFile.of(experiment, share.key()), failure);
    }

    /**
     * Ends a batch of which everything is made: the journal becomes a part, and small parts become larger ones.
     *
     * @throws IOException if something cannot be written; nothing is lost then
     */
    public synchronized void seal() throws IOException {
        if (journal != null) {
            sealJournal();
        }
        if (alone && share.equals(Share.WHOLE)) {
            mergeSmall();
        }
    }

    private void sealJournal() throws IOException {
        seal(Journal.read(journalFile()));
        journal.close();
        journal = null;
        Files.delete(journalFile());
    }

    private void seal(Journal.Content content) throws IOException {
        SortedMap<Long, double[]> runs = content.runs();
        if (content.shape().isPresent() && !runs.isEmpty()) {
            runsOfParts.put(Parts.write(experiment, draft(), content.shape().get(), runs), runs.size());
        }
    }

    private void mergeSmall() throws IOException {
        int most = Math.max(1, (int) (partBytes / (shape.size() * Double.BYTES)));
        List<Path> together = new ArrayList<>();
        int runs = 0;
        for (Map.Entry<Path, Integer> part : List.copyOf(runsOfParts.entrySet())) {
            if (part.getValue() > most / 2) {
                continue;
            }
            if (runs + part.getValue() > most) {
                merge(together);
                together.clear();
                runs = 0;
            }
            together.add(part.getKey());
            runs += part.getValue();
        }
        merge(together);
    }

    private void merge(List<Path> parts) throws IOException {
        if (parts.size() < 2) {
            return;
        }
        Path merged = Parts.merge(experiment, draft(), parts);
        parts.forEach(runsOfParts::remove);
        runsOfParts.put(merged, Parts.runs(List.of(merged)).get(merged).size());
    }

    /** Gives the share free; what is in the journal stays there. */
    @Override
    public synchronized void close() throws IOException {
        try (claim) {
            if (journal != null) {
                journal.close();
                journal = null;
            }
            Files.deleteIfExists(draft());
        }
    }
}
