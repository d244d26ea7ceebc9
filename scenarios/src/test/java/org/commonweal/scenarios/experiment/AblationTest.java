package org.commonweal.scenarios.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonweal.genesis.PlaceData;
import org.commonweal.ownership.LegalForm;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Setting;
import org.commonweal.simulation.ModelSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every assumption about legal forms can be taken out, which is how its part in a result is measured. */
class AblationTest {
    private static final int FORMS = LegalForm.class.getPermittedSubclasses().length;
    private static final PlaceData PRESTON = SmallRuns.place("preston");
    private static final List<Row> DEFAULTS = ParameterTable.defaults(ModelSpec.class);

    static Stream<String> assumptions() {
        return Arrays.stream(LegalForm.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Param.class))
                .map(method -> method.getName().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                .sorted();
    }

    @Test
    void the_assumptions_of_the_catalogue_are_found() {
        assertThat(assumptions()).hasSizeGreaterThanOrEqualTo(15).contains("local-sourcing", "asset-lock", "to-owners");
    }

    @ParameterizedTest
    @MethodSource("assumptions")
    void an_assumption_switched_off_is_neutral_in_every_form_and_the_place_runs(String assumption) {
        List<Setting> off = List.of(SmallRuns.set("ownership." + assumption, "off"));
        ModelSpec spec = SmallRuns.spec(off);
        List<Row> rows = ParameterTable.rows(spec, off);
        List<Row> answers = rows.stream()
                .filter(row -> row.key().startsWith("ownership.") && row.key().endsWith("." + assumption))
                .toList();
        assertThat(answers).hasSize(FORMS).allMatch(row -> row.value() == row.neutral());
        List<Row> changed = rows.stream().filter(row -> !same(row)).toList();
        assertThat(changed).isNotEmpty().isSubsetOf(answers);
        assertThat(SmallRuns.audited(PRESTON, spec, 2)).hasSize(2);
    }

    private static boolean same(Row row) {
        return DEFAULTS.stream()
                .anyMatch(before ->
                        before.key().equals(row.key()) && before.text().equals(row.text()));
    }
}
