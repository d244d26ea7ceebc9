package org.commonweal.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How to cite this program, in words and for BibTeX, from {@code CITATION.cff}. */
public final class Citation {
    private Citation() {}

    /** The lines to print. */
    public static List<String> lines() {
        JsonNode file = file();
        String authors = StreamSupport.stream(file.path("authors").spliterator(), false)
                .map(author -> author.path("name").asString())
                .collect(Collectors.joining(", "));
        String title = file.path("title").asString();
        String version = Build.version() + ", commit " + Build.commit();
        String year = file.path("date-released").asString().substring(0, "2026".length());
        return List.of(
                authors + " (" + year + "). " + title,
                "(version " + version + ") [computer software].",
                "",
                "@software{commonweal,",
                "  author  = {{" + authors + "}},",
                "  title   = {" + title + "},",
                "  year    = {" + year + "},",
                "  version = {" + version + "},",
                "  license = {" + file.path("license").asString() + "}",
                "}",
                "",
                "Of a result give its seal, too: it ends its passport.json; of a comparison, its command.json.");
    }

    private static JsonNode file() {
        try (InputStream file = Citation.class.getResourceAsStream("/CITATION.cff")) {
            if (file == null) {
                throw new IllegalStateException("CITATION.cff is not in the program");
            }
            return YAMLMapper.builder().build().readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
