package org.commonweal.results.archive;

import java.io.IOException;
import java.nio.file.Path;

/** A run's {@value #NAME}: its presence is what makes a folder the folder of a run. */
public final class PassportFile {

    /** Name of the file. */
    public static final String NAME = "passport.json";

    private PassportFile() {}

    static void write(Path folder, Passport passport) throws IOException {
        JsonFile.write(folder.resolve(NAME), passport);
    }

    /**
     * The passport of a stored run.
     *
     * @param folder the run's folder
     * @throws ArchiveException if it is not a passport, or cannot be read
     */
    public static Passport read(Path folder) {
        return JsonFile.read(folder.resolve(NAME), Passport.class, "a passport", "variant", "trial");
    }
}
