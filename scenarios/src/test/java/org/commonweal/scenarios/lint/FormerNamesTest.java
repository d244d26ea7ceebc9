package org.commonweal.scenarios.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class FormerNamesTest {

    @Test
    void whatStandsUnderAFormerNameIsReadAndNoted() {
        String key = "levers.local-bank.typical-heads";
        Scenario asked = new ScenarioReader(Path.of("library"))
                .read("local-bank")
                .with("mine", List.of(new Setting(key, "20", "", "mine.yaml:1")));
        assertThat(Linter.notes(List.of(asked, asked)))
                .containsExactly("mine.yaml:1: " + key + " is now called levers.local-bank.typical-headcount.");
        assertThat(ParameterTable.rows(ParameterReader.read(ModelSpec.class, asked.settings()), asked.settings()))
                .filteredOn(row -> row.key().equals("levers.local-bank.typical-headcount"))
                .extracting(ParameterTable.Row::value)
                .containsExactly(20.0);
    }
}
