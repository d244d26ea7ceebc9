package org.commonweal.results.report.ceiling;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.results.SyntheticComparison;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.compare.Comparison;
import org.junit.jupiter.api.Test;

class CeilingWordsTest {
    private static final Comparison COMPARISON = SyntheticComparison.complete();

    private static CeilingWords of(String name) {
        return new CeilingWords(
                COMPARISON,
                COMPARISON.scenarios().stream()
                        .filter(scenario -> scenario.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void moneyIsSpokenOfByTheYearAndJobsWithoutTheirUnit() {
        assertThat(of("procurement").sentences(SeriesMeta::name))
                .get()
                .asString()
                .contains(
                        "it can change output.real by at most £240m a year, labour.jobs by 4,000 and wealth.gini.with-business by 0.01")
                .endsWith("; no effect is distinguishably beyond such a ceiling.");
        assertThat(of("procurement").warnings()).isEmpty();
    }

    @Test
    void anEffectBeyondItsCeilingIsAWarningWithTheArithmetic() {
        assertThat(of("all-levers").warnings())
                .singleElement()
                .asString()
                .contains("beyond its ceiling of 1 (one job, for a test)");
        assertThat(of("all-levers").sentences(SeriesMeta::name))
                .get()
                .asString()
                .endsWith("the whole interval of its effect on labour.jobs lies beyond.");
    }

    @Test
    void whereNothingIsKnownNothingIsSaid() {
        assertThat(of("community-shares").sentences(SeriesMeta::name)).isEmpty();
        assertThat(of("community-shares").arithmetic()).isEmpty();
    }
}
