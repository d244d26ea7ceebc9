package org.commonweal.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What this program was built from, as Maven wrote it down, and the Java it runs on. */
public final class Build {
    private static final Properties FACTS = facts();

    private Build() {}

    /** The version of Commonweal. */
    public static String version() {
        return fact("version");
    }

    /** The git commit it was built from; {@code unknown} outside a git checkout. */
    public static String commit() {
        return fact("commit");
    }

    /** The Java it runs on, e.g. {@code 17.0.15 (Eclipse Adoptium)}. */
    public static String jdk() {
        return System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
    }

    private static String fact(String key) {
        String value = FACTS.getProperty(key, "unknown");
        return value.startsWith("${") ? "unknown" : value;
    }

    private static Properties facts() {
        Properties properties = new Properties();
        try (InputStream file = Build.class.getResourceAsStream("/commonweal.properties")) {
            if (file != null) {
                properties.load(file);
            }
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
