package org.commonweal.mix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.economy.Industry;
import org.commonweal.measure.YearBook.Part;
import org.commonweal.measure.YearBook.Row;
import org.commonweal.ownership.LegalForms;
import org.commonweal.time.Month;

/**
 * How far a mix has been reached: jobs in firms on the register by industry and legal form.
 *
 * @param before when the first firm changed hands; none before
 * @param aim what was wanted in the last month in which firms did
 * @param after what there was when they had
 * @param month the last in which a firm did
 */
public record MixReached(double[][] before, double[][] aim, double[][] after, Month month) {
    private static final String TABLE = "ownership mix";

    /** Nothing yet. */
    static MixReached none() {
        return new MixReached(new double[0][0], new double[0][0], new double[0][0], new Month(Integer.MIN_VALUE));
    }

    /** What there is when firms have changed hands in a month. */
    MixReached with(double[][] had, double[][] wanted, double[][] now, Month when) {
        return new MixReached(before.length == 0 ? had : before, wanted, now, when);
    }

    /** The jobs of every form as rows of the year, in all and by industry; forms that nobody has or wants are left out. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int form = 0; form < LegalForms.COUNT; form++) {
            String title = LegalForms.sector(form).title();
            add(rows, title, in(before, form), in(aim, form), in(after, form));
            for (Industry industry : Industry.OF_FIRMS) {
                int i = industry.ordinal();
                String where = title + " in " + OwnershipMix.nameOf(industry);
                add(rows, where, before[i][form], aim[i][form], after[i][form]);
            }
        }
        return rows;
    }

    private static void add(List<Row> rows, String group, double had, double wanted, double has) {
        if (had > 0 || wanted > 0 || has > 0) {
            rows.add(new Row(TABLE, group, "jobs before", had, "people")
                    .asTotal()
                    .of(Part.WHOLE));
            rows.add(new Row(TABLE, group, "jobs asked for", wanted, "people")
                    .asTotal()
                    .of(Part.WHOLE));
            rows.add(new Row(TABLE, group, "jobs reached", has, "people")
                    .asTotal()
                    .of(Part.WHOLE));
        }
    }

    /** Jobs in a form in all industries. */
    private static double in(double[][] table, int form) {
        return Arrays.stream(table).mapToDouble(industry -> industry[form]).sum();
    }
}
