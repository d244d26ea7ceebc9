package org.commonweal.results.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.archive.JsonFile;
import org.commonweal.results.folder.StoredFile;

/**
 * What an experiment is, for whoever reads its data: {@code experiment.json}.
 *
 * @param format version of the layout of the folder
 * @param version version of Commonweal that planned it
 * @param commit its commit
 * @param name its name: that of the folder
 * @param question what it asks
 * @param scenarios names of the scenarios, the baseline first
 * @param worlds names of the worlds
 * @param places names of the places
 * @param seeds how many seeds
 * @param scale simulated households for each real one
 * @param burnIn years before the first
 * @param years years of each run
 * @param window effects are means over so many last years
 * @param design how its points were chosen, a phrase
 * @param points how many points
 * @param runs how many different runs answer it
 * @param plan by which its plan is known among others
 * @param files those of the plan as they were written; none before they are, and in folders of earlier versions
 */
public record BatchPassport(
        int format,
        String version,
        String commit,
        String name,
        String question,
        List<String> scenarios,
        List<String> worlds,
        List<String> places,
        int seeds,
        double scale,
        int burnIn,
        int years,
        int window,
        String design,
        long points,
        long runs,
        String plan,
        List<StoredFile> files) {
    /** The layout that is written. */
    public static final int FORMAT = 1;

    static final String NAME = "experiment.json";

    /** Copies the lists. */
    public BatchPassport {
        scenarios = List.copyOf(scenarios);
        worlds = List.copyOf(worlds);
        places = List.copyOf(places);
        files = files == null ? List.of() : List.copyOf(files);
    }

    /** The same with the files of the plan as they are written. */
    BatchPassport with(List<StoredFile> written) {
        return new BatchPassport(
                format, version, commit, name, question, scenarios, worlds, places, seeds, scale, burnIn, years, window,
                design, points, runs, plan, written);
    }

    /** Whether it is about the same plan, whatever has been written of it. */
    boolean plans(BatchPassport other) {
        return with(List.of()).equals(other.with(List.of()));
    }

    /** Whether a folder is that of an experiment. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
    }

    /**
     * That of a folder.
     *
     * @throws ArchiveException if it cannot be read, or is of a later layout
     */
    public static BatchPassport read(Path folder) {
        Path file = folder.resolve(NAME);
        BatchPassport passport = JsonFile.read(file, BatchPassport.class, "what an experiment is", "files");
        if (passport.format() > FORMAT) {
            throw new ArchiveException(
                    file + " is of format " + passport.format() + ", and this program reads up to " + FORMAT,
                    "use version " + passport.version() + " of Commonweal");
        }
        return passport;
    }

    /** Writes it. @param draft where it is written before it has its name @throws IOException if it cannot be written */
    void write(Path folder, Path draft) throws IOException {
        JsonFile.write(draft, this);
        DurableFiles.publish(draft, folder.resolve(NAME));
    }

    /** What the effects of scenarios are differences from. */
    public String baseline() {
        return scenarios.get(0);
    }
}
