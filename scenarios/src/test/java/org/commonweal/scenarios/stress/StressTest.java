package org.commonweal.scenarios.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.scenarios.run.SmallRuns;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Threads;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.stress.Stress.Findings;
import org.junit.jupiter.api.Test;

/** A sample of what {@code commonweal stress} tries: a year of Preston at its smallest. */
class StressTest {
    private final Trial base = SmallRuns.year(1, List.of());

    private static Findings findings(Stream<Combination> combinations) throws InterruptedException, IOException {
        Stress stress = new Stress();
        stress.add(combinations.toList(), 1);
        return stress.findings(new Threads(2), new Stop(), Watcher.NOBODY);
    }

    /** Values that once crashed or hung, and a few more. */
    @Test
    void theEndsOfRangesRun() throws InterruptedException, IOException {
        Findings findings = findings(
                Stream.of("banking.union-capital-ratio", "opening.quality-spread", "opening.least-income", "entry.")
                        .flatMap(prefix -> Ends.of(base, prefix).stream()));
        assertThat(findings.faults()).isEmpty();
        assertThat(findings.refused()).isEmpty();
        assertThat(findings.runs()).isEqualTo(findings.combinations()).isGreaterThan(40);
    }

    @Test
    void whatContradictsItselfIsRefusedBeforeItRuns() throws InterruptedException, IOException {
        Findings findings = findings(Ends.of(base, "fiscal.corporation-tax.lower-limit").stream());
        assertThat(findings.refused().values()).hasSize(2).allMatch(why -> why.contains("lies above"));
        assertThat(findings.areNone()).isTrue();
    }

    @Test
    void bothEndsAreTriedWithLeversAndShocksOffAndOn() {
        assertThat(Ends.of(base, "pricing.response").stream().map(Combination::name))
                .containsExactly(
                        "as it is",
                        "as it is, all pulled",
                        "pricing.response=0",
                        "pricing.response=0, all pulled",
                        "pricing.response=0.2",
                        "pricing.response=0.2, all pulled");
    }

    @Test
    void aCombinationOfANumberIsTheSameAgainAndAgreesWithItself() {
        List<Trial> places = List.of(base);
        for (int number = 1; number <= 5; number++) {
            Combination one = new RandomCombinations().number(number, places);
            assertThat(new RandomCombinations().number(number, places)).isEqualTo(one);
            assertThat(one.trial().scenario().seed()).isEqualTo(number);
        }
        assertThat(new RandomCombinations().number(1, places).settings())
                .isNotEqualTo(new RandomCombinations().number(2, places).settings());
    }

    @Test
    void aFaultIsReducedToWhatItNeeds() {
        Combination failing = new Combination(
                "many",
                base,
                List.of(
                        Knob.setting("pricing.response", "0.1"),
                        Knob.setting("exports.shock", "0.1"),
                        Knob.setting("expectation.weight", "0.5")));
        Reduction reduction = new Reduction(tried ->
                tried.settings().stream().anyMatch(setting -> setting.key().equals("exports.shock")));
        assertThat(reduction.of(failing).settings()).containsExactly(Knob.setting("exports.shock", "0.1"));
        assertThat(failing.command(7)).endsWith("--set exports.shock=0.1 --set expectation.weight=0.5");
    }
}
