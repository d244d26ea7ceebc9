package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonweal.results.folder.Sha256;

/** A passport that says something else, sealed again by somebody who knows how. */
final class Resealed {

    private Resealed() {}

    /** Replaces a regular expression in it. */
    static void replace(Path passport, String pattern, String replacement) throws IOException {
        String blank = Files.readString(passport)
                .replaceFirst(pattern, replacement)
                .replaceFirst("\"seal\" : \"[0-9a-f]{64}\"", "\"seal\" : \"" + "0".repeat(64) + '"');
        String seal = new Sha256().add(blank).hex();
        Files.writeString(passport, blank.replaceFirst("\"seal\" : \"0{64}\"", "\"seal\" : \"" + seal + '"'));
    }
}
