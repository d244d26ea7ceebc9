package org.commonweal.parameter;

/**
 * A value that a user gave for a key.
 *
 * @param key {@code slot.component} in kebab case, e.g. {@code consumption.adjustment}, or a slot that is chosen
 *     by name
 * @param value the text as given, e.g. {@code 15 %}, {@code off}, {@code wealth-target}
 * @param source who says so; empty when the user did not say
 * @param where {@code file:line} or {@code --set}
 */
public record Setting(String key, String value, String source, String where) {

    /** The file or option it stands in, without the line. */
    String place() {
        return where.replaceFirst(":\\d+$", "");
    }
}
