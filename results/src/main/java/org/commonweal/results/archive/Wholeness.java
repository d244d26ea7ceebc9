package org.commonweal.results.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonweal.results.folder.StoredFile;

/** Whether a folder of results holds what its passport says, to the last bit. */
public final class Wholeness {
    private static final Set<String> PASSPORTS = Set.of(PassportFile.NAME, CommandPassport.NAME);

    private Wholeness() {}

    /**
     * A file that is not what it was.
     *
     * @param file its path in the folder
     * @param what what has become of it, to be read after its name
     */
    public record Fault(String file, String what) {

        @Override
        public String toString() {
            return file + " " + what;
        }
    }

    /** Whether a folder has a passport, so that it can be checked. */
    public static boolean isResult(Path folder) {
        return PASSPORTS.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    /**
     * The files of a result, as its passport says.
     *
     * @throws IOException if the passport cannot be read
     * @throws ArchiveException if it is not as it was written
     */
    public static List<StoredFile> written(Path folder) throws IOException {
        return Files.isRegularFile(folder.resolve(PassportFile.NAME))
                ? PassportFile.sealed(folder).files()
                : CommandPassport.sealed(folder).files();
    }

    /** Whether the passport of a result is as it was written. @throws IOException if it cannot be read */
    public static boolean isReadable(Path folder) throws IOException {
        try {
            written(folder);
            return true;
        } catch (ArchiveException damaged) {
            return false;
        }
    }

    /**
     * What is not as it was written, in the order of the passport; none if the result is whole.
     *
     * @throws IOException if a file cannot be read
     */
    public static List<Fault> faults(Path folder) throws IOException {
        if (!isResult(folder)) {
            return List.of(new Fault(PassportFile.NAME, "is missing"));
        }
        List<Fault> faults = new ArrayList<>();
        try {
            for (StoredFile file : written(folder)) {
                file.changeIn(folder).ifPresent(what -> faults.add(new Fault(file.name(), what)));
            }
        } catch (ArchiveException damaged) {
            faults.add(new Fault(passport(folder), "is not as it was written"));
        }
        return faults;
    }

    /** What stands in the folder of a result and is not of it. @throws IOException if something cannot be read */
    public static List<String> strangers(Path folder) throws IOException {
        List<String> names = new ArrayList<>(StoredFile.names(folder, PASSPORTS));
        written(folder).forEach(file -> names.remove(file.name()));
        return names;
    }

    /**
     * Refuses a result that is not whole.
     *
     * @throws IOException if a file cannot be read
     * @throws ArchiveException with the first file that is not as it was written
     */
    public static void check(Path folder) throws IOException {
        for (Fault fault : faults(folder)) {
            throw new ArchiveException(
                    folder.resolve(fault.file()) + " " + fault.what(),
                    "it was changed by hand, or the disk is at fault; make the result again");
        }
    }

    /** The files that the passport of a folder has to name: all that are there. */
    static List<StoredFile> files(Path folder) throws IOException {
        return StoredFile.in(folder, PASSPORTS);
    }

    private static String passport(Path folder) {
        return Files.isRegularFile(folder.resolve(PassportFile.NAME)) ? PassportFile.NAME : CommandPassport.NAME;
    }
}
