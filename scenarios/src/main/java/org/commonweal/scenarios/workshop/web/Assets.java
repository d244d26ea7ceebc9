package org.commonweal.scenarios.workshop.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The files of the page: those that are named here, and no others. */
final class Assets {
    private static final String UTF_8 = "; charset=utf-8";
    private static final String JSON = "application/json" + UTF_8;
    private static final Map<String, String> TYPES = Map.of(
            "/workshop.js", "text/javascript" + UTF_8,
            "/charts.js", "text/javascript" + UTF_8,
            "/pictures.js", "text/javascript" + UTF_8,
            "/wish.js", "text/javascript" + UTF_8,
            "/workshop.css", "text/css" + UTF_8,
            "/words-en.json", JSON,
            "/words-cy.json", JSON);

    private Assets() {}

    /** The file of a path, if the page has it. */
    static Optional<Reply> of(String path) {
        return Optional.ofNullable(TYPES.get(path)).map(type -> new Reply.Whole(200, type, "", read(path)));
    }

    /** The page itself, whose links carry the secret. */
    static Reply page(String token) {
        String page = new String(read("/page.html"), StandardCharsets.UTF_8).replace("{{t}}", token);
        return new Reply.Whole(200, "text/html" + UTF_8, "", page.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] read(String path) {
        try (InputStream file = Assets.class.getResourceAsStream(path.substring(1))) {
            return file.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
