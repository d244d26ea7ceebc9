package org.commonweal.results.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A run's {@value #NAME}: its presence is what makes a folder the folder of a run. */
public final class PassportFile {

    /** Name of the file. */
    public static final String NAME = "passport.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private PassportFile() {}

    /** Writes the passport as indented JSON, fields in the order of the record, lines ended the same way everywhere. */
    static void write(Path folder, Passport passport) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        ObjectWriter writer = JSON.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        Files.writeString(folder.resolve(NAME), writer.writeValueAsString(passport) + "\n");
    }

    /**
     * The passport of a stored run.
     *
     * @param folder the run's folder
     * @throws IOException if the file cannot be read
     * @throws ArchiveException if it is not a passport
     */
    public static Passport read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        String text = Files.readString(file);
        try {
            return JSON.readValue(text, Passport.class);
        } catch (JacksonException problem) {
            throw new ArchiveException(
                    file + " is not a passport: " + problem.getOriginalMessage(),
                    "the file was changed by hand, or written by another version");
        }
    }
}
