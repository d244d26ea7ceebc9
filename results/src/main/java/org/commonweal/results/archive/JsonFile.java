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

/** A record as a file of indented JSON: fields in the order of the record, lines ended the same way everywhere. */
public final class JsonFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private JsonFile() {}

    private static String where(JacksonException problem) {
        int line = problem.getLocation().getLineNr();
        return line > 0 ? ": line " + line + " cannot be read" : "";
    }

    /** Writes a record. @throws IOException if the file cannot be written */
    public static void write(Path file, Record content) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        ObjectWriter writer = JSON.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        Files.writeString(file, writer.writeValueAsString(content) + "\n");
    }

    /**
     * Reads a record.
     *
     * @param what what the file should be, for messages: {@code a passport}
     * @throws IOException if the file cannot be read
     * @throws ArchiveException if it holds something else
     */
    public static <T extends Record> T read(Path file, Class<T> type, String what) throws IOException {
        String text = Files.readString(file);
        try {
            return JSON.readValue(text, type);
        } catch (JacksonException problem) {
            throw new ArchiveException(
                    file + " is not " + what + (problem.getLocation() == null ? "" : where(problem)),
                    "the file was changed by hand, or written by another version");
        }
    }
}
