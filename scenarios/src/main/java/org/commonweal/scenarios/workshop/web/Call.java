package org.commonweal.scenarios.workshop.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonweal.scenarios.BadInput;

/**
 * A request, before anything in it is believed.
 *
 * @param method its method
 * @param path its path as it was sent
 * @param query what follows the question mark as it was sent; empty if nothing does
 * @param host the header that says whom it is for; empty without one
 * @param origin the header that says which page sends it; empty without one
 * @param hasBody whether anything comes after its headers
 */
record Call(String method, String path, String query, String host, String origin, boolean hasBody) {
    private static final int LONGEST = 4096;
    private static final int MOST_PARTS = 100;
    private static final int LONGEST_PART = 200;

    /** Whether it is longer than any that the page sends. */
    boolean isTooLong() {
        return path.length() + query.length() > LONGEST;
    }

    /**
     * What follows the question mark, by name.
     *
     * @throws BadInput if it cannot be read, or something is said twice
     */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        String[] parts = query.isEmpty() ? new String[0] : query.split("&", -1);
        if (parts.length > MOST_PARTS) {
            throw bad("it has too many parts");
        }
        for (String part : parts) {
            int sign = part.indexOf('=');
            String name = decoded(sign < 0 ? part : part.substring(0, sign));
            String value = sign < 0 ? "" : decoded(part.substring(sign + 1));
            if (name.length() > LONGEST_PART || value.length() > LONGEST_PART) {
                throw bad("a part of it is too long");
            }
            if (values.put(name, value) != null) {
                throw bad("it says something twice");
            }
        }
        return values;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw bad("it has a broken part");
        }
    }

    private static BadInput bad(String what) {
        return new BadInput("", "the link cannot be read: " + what, "a link of the page", "");
    }
}
