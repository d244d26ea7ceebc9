package org.commonweal.scenarios.cli.text;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How tables are printed. */
public enum Format {
    /** In columns, for people. */
    TABLE,
    /** RFC 4180 with LF; several tables are separated by an empty line. */
    CSV,
    /** An array of rows; of several tables an object of such arrays. */
    JSON;

    /** Reads a format; {@code text}, as {@code table} was called once, is still understood. */
    static final class Reader implements ITypeConverter<Format> {
        @Override
        public Format convert(String given) {
            return switch (given.strip().toLowerCase(Locale.ROOT)) {
                case "table", "text" -> TABLE;
                case "csv" -> CSV;
                case "json" -> JSON;
                default ->
                    throw new TypeConversionException("expected one of [table, csv, json] but was '" + given + "'");
            };
        }
    }
}
