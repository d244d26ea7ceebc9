package org.commonweal.scenarios.scenario;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.scenarios.BadInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a YAML file into a tree that knows its lines. Only what scenario files need: keys, values, lists and comments;
 * anchors, aliases, deep nesting, large files and further documents are refused.
 */
public final class LocatedYaml {
    private static final long MOST_BYTES = 1_000_000;
    private static final int DEEPEST = 8;
    private static final YAMLFactory YAML = new YAMLFactory();

    private final JsonParser parser;
    private final String name;

    private LocatedYaml(JsonParser parser, String name) {
        this.parser = parser;
        this.name = name;
    }

    /**
     * The mapping that the file consists of; empty for an empty file.
     *
     * @param name what the file is called in messages
     * @throws BadInput when the file cannot be read, is not YAML or has more than scenario files may have
     */
    public static Node.Mapping read(Path file, String name) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new BadInput(name, "there is no such file", "", "");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new BadInput(name, "the file has " + Files.size(file) + " bytes", "up to " + MOST_BYTES, "");
            }
            return parse(Files.readString(file), name);
        } catch (CharacterCodingException garbled) {
            throw new BadInput(name, "the file is not text in UTF-8", "", "Maybe it was saved in another encoding.");
        } catch (IOException unreadable) {
            throw new BadInput(name, "the file cannot be read (" + unreadable.getMessage() + ")", "", "");
        }
    }

    /** As {@link #read}, from a text. */
    static Node.Mapping parse(String text, String name) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), plain)) {
            return new LocatedYaml(parser, name).document();
        } catch (JacksonException broken) {
            int line = Math.max(
                    1, broken.getLocation() == null ? 1 : broken.getLocation().getLineNr());
            throw new BadInput(name + ":" + line, "this is not YAML: " + reason(broken), "", MAYBE_QUOTES);
        }
    }

    private static final String MAYBE_QUOTES = "Maybe the indentation differs, or a text with : or # wants quotes.";

    private static String reason(JacksonException broken) {
        String first = broken.getOriginalMessage().strip().lines().findFirst().orElse("");
        return first.isEmpty() ? "it cannot be read" : first.replaceAll("[.\\s]+$", "");
    }

    private Node.Mapping document() {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            return Node.nothing();
        }
        Node root = node(0);
        if (!(root instanceof Node.Mapping mapping)) {
            throw refused(root.line(), "a scenario file consists of keys with values, but this is " + root.kind());
        }
        if (parser.nextToken() != null) {
            throw refused(line(), "a second document begins here");
        }
        return mapping;
    }

    private Node node(int depth) {
        refuseBombs(depth);
        int line = line();
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(line, depth);
            case START_ARRAY -> sequence(line, depth);
            case VALUE_NULL -> new Node.Scalar("", line);
            default -> new Node.Scalar(parser.getString(), line);
        };
    }

    private Node.Sequence sequence(int line, int depth) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new Node.Sequence(items, line);
    }

    private Node.Mapping mapping(int line, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseBombs(depth);
            String key = parser.currentName();
            int keyLine = line();
            Node.Entry before = entries.get(key);
            if (before != null) {
                throw refused(keyLine, key + " stands here a second time; it is already in line " + before.line());
            }
            parser.nextToken();
            entries.put(key, new Node.Entry(node(depth + 1), keyLine));
        }
        return new Node.Mapping(entries, line);
    }

    private void refuseBombs(int depth) {
        boolean alias = parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
        if (alias || parser.getObjectId() != null) {
            throw refused(line(), "anchors (&) and aliases (*) are not allowed in scenario files");
        }
        if (depth > DEEPEST) {
            throw refused(line(), "this is nested too deeply");
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private BadInput refused(int line, String what) {
        return new BadInput(name + ":" + line, what, "", "");
    }
}
