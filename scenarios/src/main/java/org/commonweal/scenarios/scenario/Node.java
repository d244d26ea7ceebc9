package org.commonweal.scenarios.scenario;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that knows its line. */
public sealed interface Node {
    /** The line it begins in, from 1. */
    int line();

    /** What a reader would call it. */
    String kind();

    /** A single value, as it was written. */
    record Scalar(String text, int line) implements Node {
        @Override
        public String kind() {
            return "a value";
        }
    }

    /** Values by key, in the order of the file. */
    record Mapping(Map<String, Entry> entries, int line) implements Node {
        @Override
        public String kind() {
            return "a list of keys";
        }
    }

    /** A list, in the order of the file. */
    record Sequence(List<Node> items, int line) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A value and the line of its key. */
    record Entry(Node value, int line) {}

    /** An empty mapping. */
    static Mapping nothing() {
        return new Mapping(Map.of(), 1);
    }
}
