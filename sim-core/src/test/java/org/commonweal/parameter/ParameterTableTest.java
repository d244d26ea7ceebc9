package org.commonweal.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.commonweal.parameter.ParameterTable.Row;
import org.junit.jupiter.api.Test;

class ParameterTableTest {
    private static final List<Setting> SETTINGS = List.of(
            new Setting("spending.adjustment", "0.1 %/year", "", "a.yaml:4"),
            new Setting("ownership.local-sourcing", "off", "to see", "a.yaml:5"),
            new Setting("ownership.worker-cooperative.cuts-hours-first", "no", "", "--set"),
            new Setting("bank.cap", "0.1", "", "--set"));

    @Test
    void rowsComeInDeclarationOrderWithChoicesAmongThem() {
        assertThat(rows(SETTINGS))
                .extracting(Row::key)
                .containsExactly(
                        "spending",
                        "spending.adjustment",
                        "spending.table.low",
                        "spending.table.high",
                        "ownership.private-firm.local-sourcing",
                        "ownership.worker-cooperative.local-sourcing",
                        "ownership.worker-cooperative.cuts-hours-first",
                        "bank.cap");
    }

    @Test
    void aValueGivenByHandSaysSo() {
        List<Row> rows = rows(SETTINGS);
        assertThat(rows.get(0).given()).isFalse();
        assertThat(rows.get(1).source()).isEqualTo("set by hand (a.yaml:4)");
        assertThat(rows.get(2).source()).isEqualTo("s");
        assertThat(rows.get(4).source()).isEqualTo("to see");
        assertThat(rows.get(6).text()).isEqualTo("off");
    }

    @Test
    void theTableTurnedBackIntoSettingsGivesTheSameSpecification() {
        for (List<Setting> settings : List.of(List.<Setting>of(), SETTINGS)) {
            List<Setting> again = rows(settings).stream()
                    .map(row -> new Setting(row.key(), row.text(), row.source(), "passport"))
                    .toList();
            assertThat(ParameterReader.read(TinySpec.class, again))
                    .isEqualTo(ParameterReader.read(TinySpec.class, settings));
        }
    }

    @Test
    void theParametersOfEveryAnswerAreDeclaredWithWhatMustBeChosenForThem() {
        assertThat(ParameterTable.declared(TinySpec.class))
                .extracting(Row::key, Row::text, Row::needs)
                .startsWith(
                        tuple("spending", "wealth-target", ""),
                        tuple("spending.adjustment", "0.1", ""),
                        tuple("spending.table.low", "2", ""),
                        tuple("spending.table.high", "4", ""),
                        tuple("spending.share", "0.8", "spending=fixed-share"),
                        tuple("ownership.private-firm.local-sourcing", "1.5", ""));
    }

    @Test
    void whatNothingHasToBeChosenForIsWhatTheDefaultsAre() {
        assertThat(ParameterTable.declared(TinySpec.class))
                .filteredOn(row -> row.needs().isEmpty())
                .isEqualTo(ParameterTable.defaults(TinySpec.class));
    }

    private static List<Row> rows(List<Setting> settings) {
        return ParameterTable.rows(ParameterReader.read(TinySpec.class, settings), settings);
    }
}
