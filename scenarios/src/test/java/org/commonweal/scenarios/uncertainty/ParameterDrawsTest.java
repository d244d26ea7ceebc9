package org.commonweal.scenarios.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.money.Audit;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Setting;
import org.commonweal.results.uncertainty.Drawn;
import org.commonweal.results.uncertainty.Drawn.Range;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ParameterDrawsTest {
    private static final int DRAWS = 8;
    private static final TrialReader READER = new TrialReader();

    private static Trial trial(String place, String name, String... settings) {
        List<Setting> set = Stream.of(settings)
                .map(text -> text.split("="))
                .map(parts -> new Setting(parts[0], parts[1], "", "a test"))
                .toList();
        return READER.of(new Scenario(name, "?", place, 1, 1, 0, 0.02, Audit.MONTH, set, List.of()));
    }

    private static List<Trial> compared(String... baseline) {
        return List.of(
                trial("preston", "baseline", baseline),
                trial("preston", "policy", "levers.local-bank.council-capital=5000000"));
    }

    private static String value(Trial trial, String key) {
        return trial.parameters().stream()
                .filter(row -> row.key().equals(key))
                .map(Row::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> hashes(List<List<Trial>> draws) {
        return draws.stream().flatMap(List::stream).map(Trial::hash).toList();
    }

    @Test
    void bothSidesOfAPairShareTheDrawAndSoTheirPast() {
        List<List<Trial>> draws = ParameterDraws.of(compared(), DRAWS, 1).trials();
        assertThat(draws).hasSize(DRAWS);
        assertThat(draws)
                .allSatisfy(pair -> assertThat(pair.get(0)
                                .spec()
                                .rules()
                                .equals(pair.get(1).spec().rules()))
                        .isTrue());
        assertThat(draws.stream().map(pair -> pair.get(0).spec().rules()).distinct())
                .hasSize(DRAWS);
        assertThat(draws)
                .allSatisfy(pair -> assertThat(pair).extracting(Trial::variant).containsOnly("main"));
    }

    @Test
    void drawsFollowFromTheSeedAndNothingElse() {
        List<String> once = hashes(ParameterDraws.of(compared(), DRAWS, 1).trials());
        assertThat(hashes(ParameterDraws.of(compared(), DRAWS, 1).trials())).isEqualTo(once);
        assertThat(hashes(ParameterDraws.of(compared(), DRAWS, 2).trials())).doesNotContainAnyElementsOf(once);
    }

    @Test
    void everyAssumedValueIsDrawnOnceFromEachSliceOfItsRange() {
        ParameterDraws draws = ParameterDraws.of(compared(), DRAWS, 1);
        Range range = draws.told(2).ranges().stream()
                .filter(one -> one.how().startsWith("assumed") && one.high() - one.low() < 1)
                .findFirst()
                .orElseThrow();
        assertThat(draws.trials().stream()
                        .map(pair -> value(pair.get(0), range.key()))
                        .map(text -> (int) (DRAWS
                                * (Double.parseDouble(text.replaceAll("[^0-9.eE-].*", "")) - range.low())
                                / (range.high() - range.low()))))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void whatAScenarioSetsStaysAsItSetsIt() {
        List<List<Trial>> draws = ParameterDraws.of(compared("labour.separation=0.0017"), DRAWS, 1)
                .trials();
        assertThat(draws)
                .allSatisfy(pair ->
                        assertThat(value(pair.get(0), "labour.separation")).startsWith("0.0017"));
        assertThat(draws.stream()
                        .map(pair -> value(pair.get(1), "labour.separation"))
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void aLeverThatNobodyPullsIsNotDrawn() {
        Drawn told = ParameterDraws.of(compared(), DRAWS, 1).told(2);
        assertThat(told.ranges()).extracting(Range::key).contains("levers.local-bank.asked", "credit.constant");
        assertThat(told.ranges()).extracting(Range::key).noneMatch(key -> key.startsWith("levers.community-shares"));
        assertThat(told.ranges()).extracting(Range::key).doesNotHaveDuplicates().hasSizeGreaterThan(100);
        assertThat(told.from()).endsWith("in Preston");
    }

    @Test
    void ofAPlaceWithoutAPosteriorItIsSaidWhoseIsUsed() {
        Drawn told = ParameterDraws.of(List.of(trial("kirklees", "baseline")), DRAWS, 1)
                .told(2);
        assertThat(told.from()).endsWith("in Preston, for Kirklees has none of its own");
    }
}
