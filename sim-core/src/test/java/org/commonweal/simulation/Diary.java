package org.commonweal.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.measure.YearBook;
import org.commonweal.time.Month;

/** Keeps what it is told from month zero on. */
public final class Diary implements Observer {
    private final List<String> lines = new ArrayList<>();

    /** A line for every month, and one for every year. */
    public List<String> lines() {
        return lines;
    }

    @Override
    public void monthClosed(Month month, double[] values) {
        if (month.index() >= 0) {
            lines.add(month + Arrays.toString(values));
        }
    }

    @Override
    public void yearClosed(YearBook book) {
        if (book.year() > 0) {
            lines.add(book.toString());
        }
    }
}
