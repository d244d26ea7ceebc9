package org.commonweal.scenarios.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweal.results.file.TextFile;
import org.commonweal.results.file.UnreadableFile;
import org.commonweal.scenarios.BadInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a YAML file into a tree that knows its lines. Only what scenario files need: keys, values, lists and comments;
 * anchors, aliases, tags, deep nesting, control characters, large files and further documents are refused.
 */
public final class LocatedYaml {
    private static final int MEGABYTES = 1;
    private static final int DEEPEST = 8;
    private static final String MERGE = "<<";
    private static final YAMLFactory YAML = new YAMLFactory();

    private static final Pattern PROBLEM = Pattern.compile("(?s).*?([^\\n]+)\\n in [^\\n]*, line (\\d+), column.*");
    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

    private final JsonParser parser;
    private final String name;
    private final int[] text;

    private LocatedYaml(JsonParser parser, String name, String text) {
        this.parser = parser;
        this.name = name;
        this.text = text.codePoints().toArray();
    }

    /**
     * The mapping that the file consists of; empty for an empty file.
     *
     * @param name what the file is called in messages
     * @throws BadInput when the file cannot be read, is not YAML or has more than scenario files may have
     */
    public static Node.Mapping read(Path file, String name) {
        try {
            return parse(TextFile.read(file, MEGABYTES), name);
        } catch (UnreadableFile unreadable) {
            throw new BadInput(unreadable.where(name), unreadable.what(), unreadable.allowed(), unreadable.hint());
        }
    }

    /** As {@link #read}, from a text. */
    static Node.Mapping parse(String text, String name) {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), text)) {
            return new LocatedYaml(parser, name, text).document();
        } catch (JacksonException broken) {
            throw notYaml(broken, name);
        }
    }

    private static BadInput notYaml(JacksonException broken, String name) {
        String message = broken.getOriginalMessage().strip();
        Matcher problem = PROBLEM.matcher(message);
        boolean located = problem.matches();
        int line = located
                ? Integer.parseInt(problem.group(2))
                : broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
        String reason = located ? problem.group(1) : message.lines().findFirst().orElse("it cannot be read");
        return new BadInput(
                name + ":" + Math.max(1, line),
                "this is not YAML: " + reason.strip().replaceAll("[.\\s]+$", ""),
                "",
                "Maybe the indentation differs, or a text with : or # wants quotes.");
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
            default -> {
                String value = plain(parser.getString(), line);
                boolean quoted = "\"'|>".indexOf(first()) >= 0;
                yield new Node.Scalar(!quoted && NOTHING.contains(value) ? "" : value, line);
            }
        };
    }

    /** The character with which the token begins in the file. */
    private int first() {
        int at = (int) parser.currentTokenLocation().getCharOffset();
        return at >= 0 && at < text.length ? text[at] : ' ';
    }

    /** A text without control characters, which may come from escapes between quotes. */
    private String plain(String text, int line) {
        int control = TextFile.controlCharacter(text);
        if (control >= 0) {
            String what = String.format("a control character (U+%04X) stands here", (int) text.charAt(control));
            throw new BadInput(name + ":" + line, what, "text, tabs and line breaks", "");
        }
        return text;
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
            int keyLine = line();
            String key = plain(parser.currentName(), keyLine);
            if (key.equals(MERGE)) {
                throw refused(keyLine, "merge keys (<<) are not allowed in scenario files");
            }
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
        if (alias || parser.getObjectId() != null || first() == '&') {
            throw refused(line(), "anchors (&) and aliases (*) are not allowed in scenario files");
        }
        if (parser.getTypeId() != null) {
            throw refused(line(), "tags (!) are not allowed in scenario files");
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
