package org.commonweal.scenarios.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.Setting;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/** Values that may stand but are very probably slips: a hundredth of the usual in per cent, ten times the place. */
final class SlipLint {
    private static final double SUSPECT_SCALE = 2;
    private static final Pattern BELOW_ONE_PER_CENT = Pattern.compile("0?\\.\\d+\\s*%.*");
    private static final double HUNDRED = 100;
    private static final double FACTOR = 2;

    private SlipLint() {}

    static List<Warning> of(Case asked) {
        List<Warning> warnings = new ArrayList<>();
        double scale = asked.scenario().scale();
        if (scale >= SUSPECT_SCALE) {
            String what = "the scale is " + Amount.bare(scale, Unit.NUMBER);
            String advice = "Maybe you meant " + Amount.bare(1 / scale, Unit.NUMBER) + "?";
            warnings.add(new Warning("", what, "1 is life size, and this is so many times the place", advice));
        }
        List<Setting> suspects = asked.scenario().settings().stream()
                .filter(setting ->
                        BELOW_ONE_PER_CENT.matcher(setting.value().strip()).matches())
                .toList();
        if (!suspects.isEmpty()) {
            Map<String, Double> usual = values(ParameterTable.defaults(ModelSpec.class));
            Map<String, Double> given =
                    values(ParameterTable.rows(asked.spec(), asked.scenario().settings()));
            for (Setting setting : suspects) {
                if (given.containsKey(setting.key()) && usual.containsKey(setting.key())) {
                    look(setting, given.get(setting.key()), usual.get(setting.key()), warnings);
                }
            }
        }
        return warnings;
    }

    private static void look(Setting setting, double given, double usual, List<Warning> warnings) {
        double ratio = usual / (HUNDRED * given);
        if (ratio >= 1 / FACTOR && ratio <= FACTOR) {
            String what = setting.key() + " is " + setting.value();
            String why = "that is about a hundredth of the usual " + percent(usual);
            String advice = "Maybe you meant " + percent(HUNDRED * given) + "?";
            warnings.add(new Warning(setting.where(), what, why, advice));
        }
    }

    /** With a space that can be typed again. */
    private static String percent(double share) {
        return Amount.level(share, Unit.SHARE).replace('\u00A0', ' ');
    }

    private static Map<String, Double> values(List<ParameterTable.Row> rows) {
        return rows.stream().collect(Collectors.toMap(ParameterTable.Row::key, ParameterTable.Row::value));
    }
}
