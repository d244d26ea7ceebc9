package org.commonweal.results.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/** Whose the firms are in the first and in the last year: a row for each holder, from the indicators of ownership. */
record Holders(RunView run) {
    static final String CAPTION = "Whose the firms are";

    /** The first is who holds; amounts are of the whole place. */
    static final List<String> HEADINGS =
            List.of("holder", "equity at book ", "worth ", "share of capital ", "paid out in a year ");

    private static final String FAMILY = "ownership.control.";
    private static final int MONTHS = 12;

    /** A year's rows. @param title of the year; @param rows cells for each holder */
    record Year(String title, List<List<String>> rows) {}

    /** The first and the last year; only one when they are the same, none when nothing was measured. */
    List<Year> years() {
        List<Year> years = new ArrayList<>();
        int last = run.lastYear();
        if (!holders().isEmpty() && last > 0) {
            if (last > 1) {
                years.add(new Year("Year 1", rows(YearMeans::first)));
            }
            years.add(new Year("Year " + last, rows(YearMeans::last)));
        }
        return years;
    }

    private List<List<String>> rows(ToDoubleFunction<YearMeans> when) {
        return holders().stream()
                .map(holder -> List.of(
                        Words.sentence(holder.replace('-', ' ')),
                        cell("ownership.equity." + holder, 1, Unit.POUNDS, when),
                        cell("ownership.worth." + holder, 1, Unit.POUNDS, when),
                        cell(FAMILY + holder, 1, Unit.SHARE, when),
                        cell("ownership.income." + holder, MONTHS, Unit.POUNDS, when)))
                .toList();
    }

    private List<String> holders() {
        return run.catalogue().stream()
                .map(SeriesMeta::name)
                .filter(name -> name.startsWith(FAMILY))
                .map(name -> name.substring(FAMILY.length()))
                .toList();
    }

    private String cell(String indicator, double factor, Unit unit, ToDoubleFunction<YearMeans> when) {
        return run.years(indicator)
                .map(means -> Amount.level(when.applyAsDouble(means.times(factor)), unit))
                .orElse("");
    }
}
