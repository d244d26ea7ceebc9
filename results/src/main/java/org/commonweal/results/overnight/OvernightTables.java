package org.commonweal.results.overnight;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.commonweal.results.overnight.Overnight.Group;
import org.commonweal.results.overnight.Overnight.Line;
import org.commonweal.results.table.CsvFile;
import org.commonweal.results.table.Table;

/** Its tables as CSV: the simulated households and their pounds to the penny, and how many of the place each stands for. */
public final class OvernightTables {
    private static final int PENCE = 2;

    private OvernightTables() {}

    /** Writes both, if there is anything to write. @throws IOException if one cannot be written */
    public static void write(Path folder, Overnight overnight) throws IOException {
        if (overnight.isNone()) {
            return;
        }
        double weight = overnight.weight();
        Table<Group> groups = Table.<Group>named("overnight-groups")
                .text("scenario", Group::scenario)
                .text("by", Group::by)
                .text("group", Group::name)
                .whole("households", Group::households)
                .whole("gainers", Group::gainers)
                .whole("losers", Group::losers)
                .text("gain_pounds_per_year", row -> pounds(row.gain()))
                .number("stands_for", row -> weight);
        Table<Line> lines = Table.<Line>named("overnight-lines")
                .text("scenario", Line::scenario)
                .text("what", Line::what)
                .text("payer", Line::payer)
                .text("before_pounds_per_year", row -> pounds(row.before()))
                .text("after_pounds_per_year", row -> pounds(row.after()))
                .text("to_households_pounds_per_year", row -> pounds(row.gain()))
                .text("to_payer_pounds_per_year", row -> pounds(row.budget()))
                .number("stands_for", row -> weight);
        CsvFile.write(folder, groups, overnight.groups().stream());
        CsvFile.write(folder, lines, overnight.lines().stream());
    }

    private static String pounds(long pence) {
        return BigDecimal.valueOf(pence, PENCE).toPlainString();
    }
}
