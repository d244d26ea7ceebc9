package org.commonweal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.commonweal.fiscal.RuleYear;
import org.commonweal.parameter.Editions;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Status;
import org.junit.jupiter.api.Test;

/** A number that is said to be observed was observed by its source. */
class SourcesTest {
    private static final Pattern DOUBT = Pattern.compile(
            "assum|guess|estimat|swept|order of magnitude|as if|roughly|plausib", Pattern.CASE_INSENSITIVE);

    @Test
    void noSourceOfAnObservedNumberSaysThatItIsAssumed() {
        List<Row> observed = ParameterTable.declared(ModelSpec.class).stream()
                .filter(row -> row.status().equalsIgnoreCase(Status.OBSERVED.name()))
                .toList();
        assertThat(observed)
                .hasSizeGreaterThan(100)
                .allSatisfy(row -> assertThat(row.source()).as(row.key()).doesNotContainPattern(DOUBT));
    }

    @Test
    void noSourceOfANumberOfLawSaysThatItIsAssumed() {
        assertThat(Editions.of(RuleYear.class))
                .allSatisfy(value -> assertThat(value.source()).as(value.key()).doesNotContainPattern(DOUBT));
    }

    @Test
    void anAssumptionIsFoundInASource() {
        assertThat("the cap is assumed to bind").containsPattern(DOUBT);
    }
}
