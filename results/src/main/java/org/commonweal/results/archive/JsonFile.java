package org.commonweal.results.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.commonweal.results.file.TextFile;
import org.commonweal.results.file.UnreadableFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A record as a file of indented JSON: fields in the order of the record, lines ended the same way everywhere. */
public final class JsonFile {
    private static final int MEGABYTES = 8;
    private static final String CHANGED = "the file was changed by hand, or written by another version";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonFile() {}

    /** Writes a record. @throws IOException if the file cannot be written */
    public static void write(Path file, Record content) throws IOException {
        Files.writeString(file, text(content));
    }

    /** The text of a record followed by two more fields. */
    static String text(Record content, String name, Object value, String lastName, Object lastValue) {
        ObjectNode tree = JSON.valueToTree(content);
        tree.set(name, JSON.valueToTree(value));
        tree.set(lastName, JSON.valueToTree(lastValue));
        return text(tree);
    }

    private static String text(Object content) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        ObjectWriter writer = JSON.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        return writer.writeValueAsString(content) + "\n";
    }

    /**
     * Reads a record.
     *
     * @param what what the file should be, for messages: {@code a passport}
     * @param optional components of the record that files of earlier versions have not
     * @throws ArchiveException if it cannot be read, holds something else, or lacks a component
     */
    public static <T extends Record> T read(Path file, Class<T> type, String what, String... optional) {
        String not = " is not " + what + ": ";
        try {
            String text = TextFile.read(file, MEGABYTES);
            String gap = new JsonGaps(optional).first(JSON.readTree(text), type);
            if (!gap.isEmpty()) {
                throw new ArchiveException(file + not + gap, CHANGED);
            }
            return JSON.readValue(text, type);
        } catch (UnreadableFile unreadable) {
            throw new ArchiveException(unreadable.where(file.toString()) + not + unreadable.what(), CHANGED);
        } catch (JacksonException problem) {
            throw new ArchiveException(file + not + where(problem), CHANGED);
        }
    }

    private static String where(JacksonException problem) {
        String key = problem.getPath().stream()
                .map(part ->
                        part.getPropertyName() == null ? "[" + part.getIndex() + "]" : "." + part.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        int line = problem.getLocation() == null ? 0 : problem.getLocation().getLineNr();
        return (line > 0 ? "line " + line + " cannot be read" : "it cannot be read")
                + (key.isEmpty() ? "" : " at " + key);
    }
}
