package org.commonweal.results.report;

import java.util.List;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/** Sentences about numbers that claim no more than the numbers show as they are printed. */
public final class Words {

    private Words() {}

    /** "rose from 5.1 % in year 1 to 6.0 % in year 20", "fell ...", or "was ..." where the two read the same. */
    static String change(YearMeans means, Unit unit) {
        String before = Amount.bare(means.first(), unit);
        String after = Amount.bare(means.last(), unit);
        if (means.firstYear() == means.lastYear()) {
            return "was " + after + " in year " + means.lastYear();
        }
        if (before.equals(after)) {
            return "was " + after + " in year " + means.firstYear() + " and in year " + means.lastYear();
        }
        return (means.last() > means.first() ? "rose" : "fell") + " from " + before + " in year " + means.firstYear()
                + " to " + after + " in year " + means.lastYear();
    }

    /** "a, b and c". */
    public static String series(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** With a capital letter. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
