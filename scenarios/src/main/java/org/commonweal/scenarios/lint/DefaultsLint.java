package org.commonweal.scenarios.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweal.model.ModelSpec;
import org.commonweal.model.ModelSpec.Dated;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.Setting;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.scenario.ScenarioReader;

/**
 * What of a lever that is pulled was left at its default, where the library's scenario of that lever sets it: what is left
 * out decides what a lever does and costs as much as what is set.
 */
final class DefaultsLint {
    private final Case asked;
    private final ScenarioReader library = new ScenarioReader(Home.library());

    private DefaultsLint(Case asked) {
        this.asked = asked;
    }

    static List<Warning> of(Case asked) {
        return new DefaultsLint(asked).warnings();
    }

    private List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        for (Dated dated : asked.programmes()) {
            if (dated.programme().isPulled() && asked.sets(dated.key())) {
                model(dated.key()).flatMap(model -> warning(dated.key(), model)).ifPresent(warnings::add);
            }
        }
        return warnings;
    }

    /** The scenario of the library that sets this lever or shock and no other; the first of several. */
    private Optional<Scenario> model(String key) {
        return library.names().stream()
                .map(library::read)
                .filter(scenario -> !scenario.settings().isEmpty())
                .filter(scenario -> scenario.settings().stream()
                        .allMatch(setting -> setting.key().startsWith(key + ".")))
                .findFirst();
    }

    private Optional<Warning> warning(String key, Scenario model) {
        Map<String, ParameterTable.Row> here =
                rows(asked.spec(), asked.scenario().settings());
        Map<String, ParameterTable.Row> there =
                rows(ParameterReader.read(ModelSpec.class, model.settings()), model.settings());
        List<String> left = model.settings().stream()
                .map(Setting::key)
                .distinct()
                .filter(set -> !asked.sets(set) && here.containsKey(set) && there.containsKey(set))
                .filter(set -> !here.get(set).text().equals(there.get(set).text()))
                .map(set -> set.substring(key.length() + 1) + " at " + value(here.get(set)) + " (there: "
                        + value(there.get(set)) + ")")
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Warning(
                        asked.where(key),
                        key + " leaves at its default what the scenario " + model.name() + " sets",
                        String.join(", ", left),
                        "Maybe set them, or extend " + model.name() + "."));
    }

    private static Map<String, ParameterTable.Row> rows(ModelSpec spec, List<Setting> settings) {
        Map<String, ParameterTable.Row> rows = new LinkedHashMap<>();
        ParameterTable.rows(spec, settings).forEach(row -> rows.put(row.key(), row));
        return rows;
    }

    private static String value(ParameterTable.Row row) {
        return Double.isFinite(row.value()) ? Amount.level(row.value(), Unit.of(row.unit())) : row.text();
    }
}
