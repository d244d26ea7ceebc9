package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A calibration of one parameter to one target, in as few and as small runs as it takes. */
final class SmallCalibration {
    private static final String TEXT = """
            question: How easily do banks lend?
            extends: baseline
            place: preston
            scale: 0.02
            burn-in: 0
            years: 1
            seed: 1
            draws: 20
            accepted: 0.5
            posterior-runs: 10
            identified-below: 0.8
            parameters:
              credit.constant: {from: -1, to: 3, distribution: uniform}
            targets:
              C13.approval: how easily banks lend
            """;

    private SmallCalibration() {}

    /** Writes it to a file. */
    static Path write(Path file) throws IOException {
        return Files.writeString(file, TEXT);
    }
}
