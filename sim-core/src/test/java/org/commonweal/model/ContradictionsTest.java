package org.commonweal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.parameter.Oddities;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.ParameterException.Problem;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that are each in their range and contradict each other are refused, with the places where they were set. */
class ContradictionsTest {
    /** Words by which the two ends of something are told apart in names, the lower one first. */
    private static final Map<String, String> ENDS = new LinkedHashMap<>();

    static {
        ENDS.put("least", "most");
        ENDS.put("lower", "upper");
        ENDS.put("fewest", "most");
        ENDS.put("shortest", "longest");
        ENDS.put("smallest", "largest");
        ENDS.put("little", "much");
        List<String> bands = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");
        for (int band = 1; band < bands.size(); band++) {
            ENDS.put(bands.get(band - 1) + "-end", bands.get(band) + "-end");
        }
    }

    static List<List<Row>> pairs() {
        Map<String, Row> rows = new LinkedHashMap<>();
        ParameterTable.declared(ModelSpec.class).forEach(row -> rows.put(row.key(), row));
        List<List<Row>> pairs = new ArrayList<>();
        rows.forEach((key, lower) -> ENDS.forEach((low, high) -> {
            Row upper = rows.get(key.replaceFirst("\\b" + low + "\\b", high));
            if (upper != null && upper != lower && lower.max() > upper.min()) {
                pairs.add(List.of(lower, upper));
            }
        }));
        return pairs;
    }

    @Test
    void thereAreSuchPairs() {
        assertThat(pairs()).hasSizeGreaterThan(11);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void noLowerEndLiesAboveItsUpperEnd(List<Row> pair) {
        Problem problem = refused(
                set(pair.get(0).key(), pair.get(0).max(), 1),
                set(pair.get(1).key(), pair.get(1).min(), 2));
        assertThat(problem.where()).contains("mine.yaml:1", "mine.yaml:2");
        assertThat(problem.what()).contains("lies above");
    }

    @ParameterizedTest
    @CsvSource({
        "fiscal.national-insurance.upper-limit, 10000",
        "fiscal.income-tax.additional-threshold, 20000",
        "fiscal.income-tax.allowance-limit, 5000",
        "fiscal.corporation-tax.lower-limit, 300000",
        "tenders.shortest, 60"
    })
    void aLimitMayContradictOneThatNobodySet(String key, double value) {
        assertThat(refused(set(key, value, 7)).where()).isEqualTo("mine.yaml:7");
    }

    private static Setting set(String key, double value, int line) {
        return new Setting(key, Double.toString(value).replaceFirst("\\.0$", ""), "", "mine.yaml:" + line);
    }

    private static Problem refused(Setting... settings) {
        ParameterException refused = catchThrowableOfType(
                ParameterException.class, () -> ParameterReader.read(ModelSpec.class, List.of(settings)));
        assertThat(refused).isNotNull();
        Problem problem = refused.problems().get(0);
        assertThat(problem.allowed()).isNotEmpty();
        assertThat(problem.hint()).startsWith("Maybe");
        return problem;
    }

    @Test
    void aTaxThatFallsWithIncomeIsOdd() {
        ModelSpec spec = ParameterReader.read(ModelSpec.class, List.of(set("fiscal.income-tax.higher-rate", 0.1, 1)));
        assertThat(Oddities.of(spec)).singleElement().satisfies(oddity -> {
            assertThat(oddity.components())
                    .containsExactly("fiscal.income-tax.higher-rate", "fiscal.income-tax.basic-rate");
            assertThat(oddity.what()).startsWith("fiscal.income-tax.higher-rate (0.1) is below");
        });
        assertThat(Oddities.of(ParameterReader.read(ModelSpec.class, List.of())))
                .isEmpty();
    }
}
