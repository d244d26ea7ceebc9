package org.commonweal.scenarios.workshop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commonweal.mix.OwnershipMix;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.Setting;
import org.commonweal.parameter.Unit;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.scenario.ScenarioReader;

/**
 * What a workshop can set: every parameter of a lever that a scenario of the library sets, and the share of every legal form
 * that can be in any industry. Units, ranges, meanings and sources are those that the parameters declare.
 *
 * @param dials by key, in the order of the model
 * @param presets the scenarios of the library that set nothing else
 */
public record Dials(Map<String, Dial> dials, List<Preset> presets) {
    /** Keys of levers begin so. */
    public static final String LEVERS = "levers.";

    /** Keys of shares of legal forms begin so. */
    public static final String MIX = OwnershipMix.NAME + ".";

    static final String SWITCH = Unit.SWITCH.symbol();
    private static final String TRIED = "0.01";
    private static final int ROOM = 2;

    /** Those of a library. */
    public static Dials of(ScenarioReader library) {
        Map<String, Double> largest = new TreeMap<>();
        List<Preset> presets = new ArrayList<>();
        for (String name : library.names()) {
            preset(library.read(name), largest).ifPresent(presets::add);
        }
        Map<String, Dial> dials = new LinkedHashMap<>();
        shares().forEach(row -> dials.put(row.key(), Dial.of(row, row.min(), row.max())));
        for (ParameterTable.Row row : ParameterTable.declared(ModelSpec.class)) {
            if (largest.containsKey(row.key())) {
                double most =
                        row.unit().equals(SWITCH) ? row.max() : ROOM * Math.max(largest.get(row.key()), row.value());
                dials.put(row.key(), Dial.of(row, row.value(), most));
            }
        }
        presets.removeIf(preset -> !dials.keySet().containsAll(preset.settings().keySet()));
        return new Dials(dials, List.copyOf(presets));
    }

    private static Optional<Preset> preset(Scenario scenario, Map<String, Double> largest) {
        boolean plain = scenario.estimates().isEmpty()
                && !scenario.settings().isEmpty()
                && scenario.settings().stream().allMatch(setting -> isDial(setting.key()));
        if (!plain) {
            return Optional.empty();
        }
        Map<String, String> settings = new TreeMap<>();
        Map<String, String> sources = new TreeMap<>();
        ModelSpec spec = ParameterReader.read(ModelSpec.class, scenario.settings());
        for (ParameterTable.Row row : ParameterTable.rows(spec, scenario.settings())) {
            if (row.given() && Double.isFinite(row.value())) {
                settings.put(row.key(), text(row));
                sources.put(row.key(), row.source());
                largest.merge(row.key(), row.value(), Math::max);
            }
        }
        return Optional.of(new Preset(scenario.name(), scenario.question(), settings, sources));
    }

    private static String text(ParameterTable.Row row) {
        return row.unit().equals(SWITCH)
                ? row.text()
                : new BigDecimal(Double.toString(row.value()))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static boolean isDial(String key) {
        return key.startsWith(LEVERS) || key.startsWith(MIX);
    }

    /** A row for each legal form; one that can only be in some industries has none. */
    private static List<ParameterTable.Row> shares() {
        List<ParameterTable.Row> rows = new ArrayList<>();
        for (String form : OwnershipMix.formNames()) {
            List<Setting> alone = List.of(new Setting(MIX + form, TRIED, "a choice", ""));
            try {
                ModelSpec spec = ParameterReader.read(ModelSpec.class, alone);
                ParameterTable.rows(spec, alone).stream()
                        .filter(row -> row.key().equals(MIX + form))
                        .forEach(rows::add);
            } catch (ParameterException notEverywhere) {
                // It takes a figure by industry, which is for scenario files.
            }
        }
        return rows;
    }
}
