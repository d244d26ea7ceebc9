package org.commonweal.scenarios.cli.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweal.results.number.Amount;
import org.commonweal.results.report.Words;

/** Where results are: what is in the folder, shortly, and as the last line what to read first. */
public final class FolderText {
    /** What is read first of a folder: the first of these that it has. */
    private static final List<String> REPORTS = List.of(
            "report.html", "summary.md", "comparison.md", "validation.md", "trace.md", "ablation.md", "calibration.md");

    private FolderText() {}

    /** What is read first of a folder. */
    public static Optional<Path> report(Path folder) {
        return REPORTS.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    static String of(Path folder) {
        Optional<Path> report = report(folder);
        List<String> parts = new ArrayList<>();
        REPORTS.stream()
                .map(folder::resolve)
                .filter(file -> Files.isRegularFile(file) && !Optional.of(file).equals(report))
                .forEach(file -> parts.add(file.getFileName().toString()));
        add(parts, count(folder.resolve("charts"), ".png"), "chart");
        add(parts, count(folder, ".csv"), "table");
        String rest = Words.series(parts) + (parts.size() == 1 && parts.get(0).startsWith("1 ") ? " is" : " are")
                + " in " + folder + ".\n";
        return (parts.isEmpty() ? "" : rest) + "Report: " + report.orElse(folder) + "\n";
    }

    private static void add(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(Amount.count((int) count, what, what + "s"));
        }
    }

    private static long count(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .count();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
