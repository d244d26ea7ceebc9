package org.commonweal.results.batch;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in an exported table, in words.
 *
 * @param entries an entry for each column and each indicator
 */
record DataDictionary(List<Entry> entries) {
    /** The headings of the dictionary as a table. */
    static final List<String> HEADINGS = List.of("name", "what", "title", "unit", "definition");

    /**
     * One of them.
     *
     * @param name the column or indicator
     * @param what whether it is a column, a parameter or an indicator
     * @param title its name for people
     * @param unit its unit
     * @param definition what it is
     */
    record Entry(String name, String what, String title, String unit, String definition) {
        List<String> cells() {
            return List.of(name, what, title, unit, definition);
        }
    }

    static DataDictionary of(BatchArchive archive, BatchPassport passport) throws SQLException, IOException {
        List<Entry> entries = new ArrayList<>();
        ExportQuery.MEANINGS.forEach((column, meaning) -> entries.add(new Entry(column, "column", "", "", meaning)));
        String here = " where experiment = " + ExportQuery.text(passport.name());
        archive.query(
                "select key, any_value(unit) from points" + here + " and key <> '' group by key order by key", rows -> {
                    while (rows.next()) {
                        entries.add(new Entry(
                                rows.getString(1), "parameter", "", rows.getString(2), "its value at the point"));
                    }
                });
        archive.query("select name, title, unit, definition from indicators" + here + " order by name", rows -> {
            while (rows.next()) {
                entries.add(new Entry(
                        rows.getString(1), "indicator", rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        });
        return new DataDictionary(entries);
    }
}
