package org.commonweal.scenarios.cli.text;

import java.nio.file.Path;
import java.util.List;
import org.commonweal.scenarios.experiment.ResultCheck.Checked;

/** Prints whether results are whole. */
public final class CheckText {

    private CheckText() {}

    /** Prints them. @param folder the one that was looked through */
    public static void print(Path folder, List<Checked> results, Output output) {
        TextTable table = new TextTable("result", "files", "whole", "remark");
        for (Checked result : results) {
            String name = result.folder().equals(folder)
                    ? "."
                    : folder.relativize(result.folder()).toString();
            String files = Integer.toString(result.files());
            result.faults().forEach(fault -> table.add(name, files, "no", fault));
            String whole = result.whole() ? "yes" : "no";
            result.strangers().forEach(file -> table.add(name, files, whole, file + " is not of this result"));
            if (result.whole() && result.strangers().isEmpty()) {
                table.add(name, files, whole, "");
            }
        }
        output.only(table);
        output.gap();
        long damaged = results.stream().filter(result -> !result.whole()).count();
        output.print(
                damaged > 0
                        ? damaged + " of " + results.size() + " results in " + folder + " are not whole.\n"
                        : results.size() == 1
                                ? "The result is whole.\n"
                                : "All " + results.size() + " results in " + folder + " are whole.\n");
    }
}
