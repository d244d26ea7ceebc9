package org.commonweal.scenarios.cli.option;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --archive}: where experiments are. */
public final class ArchiveOption {
    @Option(
            names = "--archive",
            paramLabel = "DIR",
            description = "Folder of all experiments, each with a folder of its own; runs/archive unless given.")
    private String archive;

    /** The folder. @throws org.commonweal.scenarios.BadInput if what was given cannot be one's name */
    public Path folder() {
        return OutFolder.of("--archive", archive, Path.of("runs", "archive"));
    }
}
