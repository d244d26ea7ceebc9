package org.commonweal.scenarios.cli.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.fiscal.RuleYear;
import org.commonweal.parameter.Editions;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Question;
import org.commonweal.scenarios.casebook.CaseBook;
import org.commonweal.scenarios.casebook.OwnCase;
import org.commonweal.scenarios.casebook.WorkedCase;

/** The law of tax and benefits as the model has it: its numbers by year, and cases worked by law and by the model. */
public final class FiscalTables {
    private FiscalTables() {}

    /** The numbers of law that are not the same in every year, a column for each year. */
    public static TextTable years() {
        List<String> years = Question.answers(RuleYear.class).stream()
                .map(Question::nameOf)
                .sorted()
                .toList();
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        for (Row row : ParameterTable.defaults(FiscalSystem.class)) {
            values.put(row.key(), new LinkedHashMap<>(Map.of(declared(), row.text())));
        }
        Editions.of(RuleYear.class).forEach(value -> values.get(value.key()).put(value.edition(), value.value()));
        values.values().removeIf(byYear -> byYear.size() < years.size() || isTheSame(byYear));
        List<String> headings = new ArrayList<>(List.of("key"));
        headings.addAll(years);
        TextTable table = new TextTable(headings.toArray(String[]::new));
        values.forEach((key, byYear) -> {
            List<String> cells = new ArrayList<>(List.of(key));
            years.forEach(year -> cells.add(byYear.get(year)));
            table.add(cells.toArray(String[]::new));
        });
        return table;
    }

    /** Whether a number is the same in every year, however it is written. */
    private static boolean isTheSame(Map<String, String> byYear) {
        return byYear.values().stream().map(FiscalTables::comparable).distinct().count() == 1;
    }

    private static BigDecimal comparable(String number) {
        return new BigDecimal(number.replace(",", "")).stripTrailingZeros();
    }

    private static String declared() {
        return Question.nameOf(Question.answers(RuleYear.class).get(0));
    }

    /** Every worked case: what the law makes of it, what the model does, and the difference. */
    public static TextTable cases() {
        TextTable table = new TextTable(
                List.of("statute", "simplification"), "case", "year", "law", "model", "difference", "unit");
        for (WorkedCase worked : CaseBook.all()) {
            table.addWithNotes(
                    List.of(worked.statute(), worked.simplification()),
                    worked.title(),
                    worked.year(),
                    money(worked.law()),
                    money(worked.model()),
                    money(worked.difference()),
                    worked.unit());
        }
        return table;
    }

    /** A case of a reader's own. */
    public static TextTable own(OwnCase worked) {
        TextTable table = new TextTable("asked", "year", "model", "unit");
        table.add(worked.asked(), worked.year(), money(worked.answer()), worked.unit());
        return table;
    }

    private static String money(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
