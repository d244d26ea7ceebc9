package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonweal.parameter.Editions;
import org.commonweal.parameter.Given;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Question;
import org.commonweal.parameter.Setting;
import org.commonweal.parameter.Status;
import org.junit.jupiter.api.Test;

class RuleYearTest {
    private static final String DEFAULT = "2025-26";

    @Test
    void everyStatutoryNumberStandsInTheTableForEveryYear() {
        Map<String, Set<String>> years = new TreeMap<>();
        Editions.of(RuleYear.class)
                .forEach(value -> years.computeIfAbsent(value.key(), any -> new TreeSet<>())
                        .add(value.edition()));
        Set<String> others = Question.answers(RuleYear.class).stream()
                .map(Question::nameOf)
                .filter(year -> !year.equals(DEFAULT))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> statutory = ParameterTable.defaults(FiscalSystem.class).stream()
                .filter(row -> row.status().equalsIgnoreCase(Status.OBSERVED.name()))
                .map(Row::key)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(years.keySet()).isEqualTo(statutory);
        years.forEach((key, known) -> assertThat(known).as(key).isIn(Set.of(Editions.EVERY), others));
    }

    @Test
    void whatIsTheSameInEveryYearIsWhatIsDeclared() {
        Map<String, Row> declared = rows(DEFAULT);
        Editions.of(RuleYear.class).stream()
                .filter(value -> value.edition().equals(Editions.EVERY))
                .forEach(value -> assertThat(Double.parseDouble(value.value()))
                        .as(value.key())
                        .isEqualTo(declared.get(value.key()).value()));
    }

    @Test
    void aYearBringsItsNumbersAndAUsersOwnStillWins() {
        FiscalSystem rules = Given.rule(FiscalSystem.class, "year=2018-19", "income-tax.basic-rate=0.19");
        assertThat(rules.incomeTax().personalAllowance()).isEqualTo(11_850);
        assertThat(rules.incomeTax().basicRate()).isEqualTo(0.19);
        assertThat(rules.incomeTax().allowanceLimit()).isEqualTo(100_000);
        assertThat(Given.rule(FiscalSystem.class, "year=2025-26")).isEqualTo(Given.rule(FiscalSystem.class));
    }

    @Test
    void theTableOfParametersShowsTheYearsValuesWithTheirSource() {
        Row allowance = rows("2018-19").get("income-tax.personal-allowance");
        assertThat(allowance.text()).isEqualTo("11850");
        assertThat(allowance.source()).contains("national/tax_benefit.csv");
        assertThat(allowance.given()).isFalse();
    }

    @Test
    void aYearThatIsNotCompleteIsRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> Given.rule(FiscalSystem.class, "year=2022-23"))
                .isInstanceOfSatisfying(
                        ParameterException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.what())
                                            .isEqualTo("year: there are no complete rules of \"2022-23\"");
                                    assertThat(problem.allowed()).contains("2018-19", "2021-22", "2026-27");
                                }));
    }

    private static Map<String, Row> rows(String year) {
        List<Setting> settings = List.of(new Setting("year", year, "", "test"));
        return ParameterTable.rows(Given.rule(FiscalSystem.class, "year=" + year), settings).stream()
                .collect(Collectors.toMap(Row::key, row -> row));
    }
}
