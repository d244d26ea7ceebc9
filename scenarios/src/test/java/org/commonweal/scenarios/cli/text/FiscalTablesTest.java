package org.commonweal.scenarios.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The numbers of law by year. */
class FiscalTablesTest {
    private final List<String> rows = rows();

    private static List<String> rows() {
        StringWriter text = new StringWriter();
        FiscalTables.years().print(new PrintWriter(text));
        return text.toString().lines().toList();
    }

    @Test
    void numbersThatDifferBetweenYearsDoDiffer() {
        List<String> numbers = rows.stream()
                .filter(row -> row.matches("[a-z-]+\\.[a-z0-9-]+ +[0-9].*"))
                .toList();
        assertThat(numbers)
                .hasSizeGreaterThan(30)
                .allSatisfy(
                        row -> assertThat(Arrays.stream(row.split(" +")).skip(1).collect(Collectors.toSet()))
                                .as(row)
                                .hasSizeGreaterThan(1));
    }

    @Test
    void aRateThatIsTheSameInEveryYearIsNotAmongThem() {
        assertThat(rows)
                .noneMatch(row -> row.startsWith("income-tax.basic-rate"))
                .anyMatch(row -> row.startsWith("national-insurance.employer-rate"));
    }
}
