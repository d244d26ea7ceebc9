package org.commonweal.scenarios.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.results.archive.Wholeness;
import org.commonweal.results.batch.BatchPassport;
import org.commonweal.results.batch.BatchWholeness;
import org.commonweal.results.compare.ComparisonFolder;
import org.commonweal.scenarios.BadInput;

/**
 * Whether the results in a folder are whole: each file as its passport says, to the last bit; of the experiment of a batch
 * every run that it asks for.
 */
public final class ResultCheck {

    private ResultCheck() {}

    /**
     * A result: a run, what was made of many, or the experiment of a batch.
     *
     * @param folder its folder
     * @param files how many files it consists of
     * @param faults what is not as it was written, a phrase each; none if it is whole
     * @param strangers files that are in the folder and not of the result
     */
    public record Checked(Path folder, int files, List<String> faults, List<String> strangers) {

        /** Whether every file is as it was written. */
        public boolean whole() {
            return faults.isEmpty();
        }
    }

    /**
     * Every result in a folder, those inside others included, from the outermost on.
     *
     * @throws BadInput if there is none
     * @throws IOException if something cannot be read
     */
    public static List<Checked> of(Path folder) throws IOException {
        List<Checked> results = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            collect(folder, results);
        }
        if (results.isEmpty()) {
            throw new BadInput(
                    folder.toString(),
                    "there is no result in it",
                    "the folder of a result, or one that holds some",
                    "");
        }
        return results;
    }

    private static void collect(Path folder, List<Checked> results) throws IOException {
        if (Wholeness.isResult(folder)) {
            results.add(check(folder));
        } else if (new ComparisonFolder(folder).isPlanned()) {
            results.add(new Checked(folder, 0, List.of("the comparison has not ended"), List.of()));
        } else if (BatchPassport.isIn(folder)) {
            BatchWholeness.Found found = BatchWholeness.of(folder);
            results.add(new Checked(folder, found.files(), found.faults(), found.strangers()));
        }
        for (Path inner : folders(folder)) {
            collect(inner, results);
        }
    }

    private static Checked check(Path folder) throws IOException {
        List<String> faults =
                Wholeness.faults(folder).stream().map(Wholeness.Fault::toString).toList();
        if (!Wholeness.isReadable(folder)) {
            return new Checked(folder, 0, faults, List.of());
        }
        return new Checked(folder, Wholeness.written(folder).size(), faults, Wholeness.strangers(folder));
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
