package org.commonweal.results.archive;

import java.io.IOException;
import java.nio.file.Path;

/** A run's {@value #NAME}: its presence is what makes a folder the folder of a run. */
public final class PassportFile {

    /** Name of the file. */
    public static final String NAME = "passport.json";

    private PassportFile() {}

    /** Writes it, when everything else is in the folder: it says what that is. */
    static void write(Path folder, Passport passport) throws IOException {
        SealedFile.write(folder.resolve(NAME), passport, Wholeness.files(folder));
    }

    /**
     * The passport of a stored run.
     *
     * @param folder the run's folder
     * @throws IOException if the file cannot be read
     * @throws ArchiveException if it is not a passport, or not as it was written
     */
    public static Passport read(Path folder) throws IOException {
        return sealed(folder).content();
    }

    static SealedFile<Passport> sealed(Path folder) throws IOException {
        return SealedFile.read(folder.resolve(NAME), Passport.class, "a passport");
    }
}
