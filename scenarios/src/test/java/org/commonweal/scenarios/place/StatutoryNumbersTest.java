package org.commonweal.scenarios.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.fiscal.RuleYear;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Question;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.Home;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of law of every year are those of the collection that comes with the places. */
class StatutoryNumbersTest {
    private static final int WEEKS = 52;

    /** The collection's name of a number, by its key. */
    private static final Map<String, String> COLLECTED = Map.ofEntries(
            Map.entry("income-tax.personal-allowance", "hmrc/income_tax/allowances/personal_allowance/amount"),
            Map.entry("income-tax.basic-rate", "hmrc/income_tax/rates/uk/brackets/bracket0/rate"),
            Map.entry("income-tax.basic-band", "hmrc/income_tax/rates/uk/brackets/bracket1/threshold"),
            Map.entry("income-tax.higher-rate", "hmrc/income_tax/rates/uk/brackets/bracket1/rate"),
            Map.entry("income-tax.additional-threshold", "hmrc/income_tax/rates/uk/brackets/bracket2/threshold"),
            Map.entry("income-tax.additional-rate", "hmrc/income_tax/rates/uk/brackets/bracket2/rate"),
            Map.entry("national-insurance.employee-rate", "hmrc/national_insurance/class_1/rates/employee/main"),
            Map.entry("national-insurance.upper-rate", "hmrc/national_insurance/class_1/rates/employee/additional"),
            Map.entry("national-insurance.employer-rate", "hmrc/national_insurance/class_1/rates/employer"),
            Map.entry("child-benefit.eldest", "hmrc/child_benefit/amount/eldest"),
            Map.entry("child-benefit.further", "hmrc/child_benefit/amount/additional"),
            Map.entry("state-pension.weekly", "dwp/state_pension/new_state_pension/amount"),
            Map.entry("universal-credit.single", "dwp/universal_credit/standard_allowance/amount/SINGLE_OLD"),
            Map.entry("universal-credit.couple", "dwp/universal_credit/standard_allowance/amount/COUPLE_OLD"),
            Map.entry("universal-credit.child", "dwp/universal_credit/elements/child/amount"),
            Map.entry("universal-credit.work-allowance", "dwp/universal_credit/means_test/work_allowance/with_housing"),
            Map.entry(
                    "universal-credit.work-allowance-without-rent",
                    "dwp/universal_credit/means_test/work_allowance/without_housing"),
            Map.entry("universal-credit.single-under25", "dwp/universal_credit/standard_allowance/amount/SINGLE_YOUNG"),
            Map.entry("universal-credit.couple-under25", "dwp/universal_credit/standard_allowance/amount/COUPLE_YOUNG"),
            Map.entry("benefit-cap.single", "dwp/benefit_cap/single/outside_london"),
            Map.entry("benefit-cap.family", "dwp/benefit_cap/non_single/outside_london"),
            Map.entry("benefit-cap.single-in-london", "dwp/benefit_cap/single/in_london"),
            Map.entry("benefit-cap.family-in-london", "dwp/benefit_cap/non_single/in_london"),
            Map.entry("pension-credit.single", "dwp/pension_credit/guarantee_credit/minimum_guarantee/SINGLE"),
            Map.entry("pension-credit.couple", "dwp/pension_credit/guarantee_credit/minimum_guarantee/COUPLE"),
            Map.entry("universal-credit.taper", "dwp/universal_credit/means_test/reduction_rate"));

    /** Those that the collection has by the week, in whole pounds but for some. */
    private static final Map<String, String> COLLECTED_BY_THE_WEEK = Map.of(
            "national-insurance.primary-threshold", "hmrc/national_insurance/class_1/thresholds/primary_threshold",
            "national-insurance.upper-limit", "hmrc/national_insurance/class_1/thresholds/upper_earnings_limit",
            "national-insurance.secondary-threshold", "hmrc/national_insurance/class_1/thresholds/secondary_threshold");

    private static Stream<String> years() {
        return Question.answers(RuleYear.class).stream().map(Question::nameOf);
    }

    @ParameterizedTest
    @MethodSource("years")
    void theNumbersOfAYearAreThoseOfTheCollection(String year) throws IOException {
        Map<String, Double> collected = collected(year);
        Map<String, Double> numbers = numbers(year);
        COLLECTED.forEach(
                (key, name) -> assertThat(numbers.get(key)).as(key).isNotNull().isEqualTo(collected.get(name)));
        COLLECTED_BY_THE_WEEK.forEach((key, name) ->
                assertThat(numbers.get(key) / WEEKS).as(key).isCloseTo(collected.get(name), Offset.offset(1.0)));
    }

    private static Map<String, Double> numbers(String year) {
        List<Setting> settings = List.of(new Setting("year", year, "", "test"));
        return ParameterTable.rows(ParameterReader.read(FiscalSystem.class, settings), settings).stream()
                .collect(Collectors.toMap(Row::key, Row::value));
    }

    private static Map<String, Double> collected(String year) throws IOException {
        try (Stream<String> rows = Files.lines(Home.places().resolve("national").resolve("tax_benefit.csv"))) {
            return rows.map(row -> row.split(","))
                    .filter(cells -> cells[1].equals(year))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> Double.parseDouble(cells[2])));
        }
    }
}
