package org.commonweal.results.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.folder.StoredFile;
import org.commonweal.results.number.Amount;
import org.commonweal.results.table.DuckDb;
import org.commonweal.results.table.ParquetFiles;

/** Whether the folder of an experiment holds every run that it asks for, each as it was written. Nothing is changed. */
public final class BatchWholeness {
    private static final String ALTERED = "is not as it was written";

    private final Path experiment;
    private final List<String> faults = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Set<Long> held = new HashSet<>();

    private BatchWholeness(Path experiment) {
        this.experiment = experiment;
    }

    /**
     * What was found.
     *
     * @param files how many files are of the experiment
     * @param faults what is damaged, has failed or is missing, a phrase each; none if all runs are there, as they were written
     * @param strangers files that are in the folder and not of the experiment
     */
    public record Found(int files, List<String> faults, List<String> strangers) {
        /** Copies the lists. */
        public Found {
            faults = List.copyOf(faults);
            strangers = List.copyOf(strangers);
        }
    }

    /** Looks through the folder of an experiment. @throws IOException if the disk cannot be read */
    public static Found of(Path experiment) throws IOException {
        return new BatchWholeness(experiment).look();
    }

    private Found look() throws IOException {
        names.add(BatchPassport.NAME);
        Optional<BatchPassport> passport = passport();
        Set<Long> planned = passport.isPresent() ? plan(passport.get()) : Set.of();
        parts();
        journals();
        Set<Long> failed = failed();
        List<String> strangers = new ArrayList<>(StoredFile.names(experiment, Set.of()));
        strangers.removeAll(names);
        count(planned, failed);
        return new Found(names.size(), faults, strangers);
    }

    private void fault(Path file, String what) {
        faults.add(name(file) + " " + what);
    }

    private String name(Path file) {
        return experiment.relativize(file).toString().replace('\\', '/');
    }

    private Optional<BatchPassport> passport() {
        try {
            return Optional.of(BatchPassport.read(experiment));
        } catch (ArchiveException unreadable) {
            fault(experiment.resolve(BatchPassport.NAME), "cannot be read: " + unreadable.getMessage());
            return Optional.empty();
        }
    }

    /** The runs that are asked for; none if that cannot be told. */
    private Set<Long> plan(BatchPassport passport) throws IOException {
        boolean whole = true;
        for (String table : PlanFiles.NAMES) {
            Path file = PlanFiles.file(experiment, passport, table);
            names.add(name(file));
            Optional<String> change = PlanFiles.change(experiment, passport, table);
            change.ifPresent(what -> fault(file, what));
            whole &= change.isEmpty();
        }
        return whole ? planned(PlanFiles.file(experiment, passport, PlanFiles.RUNS.name())) : Set.of();
    }

    private Set<Long> planned(Path file) throws IOException {
        Set<Long> runs = new HashSet<>();
        try (var duck = DuckDb.open();
                Statement sql = duck.createStatement();
                ResultSet rows = sql.executeQuery(
                        "select distinct run_key from read_parquet(" + ParquetFiles.quoted(file) + ")")) {
            while (rows.next()) {
                runs.add(rows.getLong(1));
            }
        } catch (SQLException unreadable) {
            fault(file, "cannot be read");
        }
        return runs;
    }

    private void parts() throws IOException {
        List<Path> whole = new ArrayList<>();
        for (Path part : Parts.of(experiment)) {
            names.add(name(part));
            if (Parts.isWhole(part)) {
                whole.add(part);
            } else {
                fault(part, ALTERED);
            }
        }
        Parts.runs(whole).values().forEach(held::addAll);
    }

    private void journals() throws IOException {
        for (Path file : Journal.in(experiment)) {
            names.add(name(file));
            Journal.Content content = Journal.read(file);
            held.addAll(content.runs().keySet());
            if (content.shape().isEmpty()) {
                fault(file, ALTERED);
            } else if (content.damaged() > 0) {
                fault(file, "has " + Amount.count(content.damaged(), "run", "runs") + " cut off or changed");
            }
        }
    }

    private Set<Long> failed() throws IOException {
        Set<Long> failed = new HashSet<>();
        for (Path file : FailureFile.all(experiment)) {
            names.add(name(file));
            FailureFile.read(file).forEach(failure -> failed.add(RunKey.number(failure.run())));
        }
        return failed;
    }

    private void count(Collection<Long> planned, Set<Long> failed) {
        long gaps = planned.stream().filter(run -> !held.contains(run)).count();
        long known = planned.stream()
                .filter(run -> !held.contains(run) && failed.contains(run))
                .count();
        String of = " of " + Amount.count(planned.size(), "run", "runs");
        if (known > 0) {
            faults.add(known + of + " failed");
        }
        if (gaps > known) {
            faults.add(gaps - known + of + (gaps - known == 1 ? " is missing" : " are missing"));
        }
    }
}
