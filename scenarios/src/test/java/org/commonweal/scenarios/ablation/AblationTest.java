package org.commonweal.scenarios.ablation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonweal.indicator.Indicators;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Sector;
import org.commonweal.ownership.Charity;
import org.commonweal.ownership.LegalForm;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Question;
import org.commonweal.parameter.Setting;
import org.commonweal.place.PlaceData;
import org.commonweal.scenarios.recording.KeptSeries;
import org.commonweal.scenarios.run.SmallRuns;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Variant;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every assumption about legal forms can be taken out, which is how its part in a result is measured. */
class AblationTest {
    private static final int FORMS = Question.answers(LegalForm.class).size();
    private static final PlaceData PRESTON = SmallRuns.place("preston");
    private static final Trial BASE = SmallRuns.year(1, List.of());
    private static final List<Row> DEFAULTS = ParameterTable.defaults(ModelSpec.class);

    static Stream<String> assumptions() {
        return Arrays.stream(LegalForm.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Param.class))
                .map(method -> method.getName().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                .sorted();
    }

    @Test
    void theAssumptionsOfTheCatalogueAreFound() {
        assertThat(assumptions()).hasSizeGreaterThanOrEqualTo(15).contains("local-sourcing", "asset-lock", "to-owners");
    }

    @ParameterizedTest
    @MethodSource("assumptions")
    void anAssumptionSwitchedOffIsNeutralInEveryFormAndThePlaceRuns(String assumption) {
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

    @Test
    void everyAssumptionIsAVariantBesidesAllOnAndAllOff() {
        List<Variant> variants = Ablation.variants();
        assertThat(variants.stream().map(Variant::name).sorted())
                .containsExactlyElementsOf(Stream.concat(assumptions(), Stream.of("all off", "all on"))
                        .sorted()
                        .toList());
        assertThat(variants.get(0).overrides()).isEmpty();
        assertThat(variants.get(variants.size() - 1).overrides())
                .allMatch(override -> override.value().equals("as-private-firm"))
                .extracting(Setting::key)
                .containsExactlyInAnyOrderElementsOf(
                        assumptions().map(key -> "ownership." + key).toList());
    }

    @Test
    void withAllOffTheFormsAnswerEveryQuestionAlike() {
        Trial base = SmallRuns.year(1, List.of(SmallRuns.set("ownership.mutual.appeal", "2")));
        Variant off = Ablation.variants().get(assumptions().toList().size() + 1);
        Trial run = base.in(off);
        assertThat(run.variant()).isEqualTo("all off");
        for (LegalForm form : run.spec().rules().ownership().inOrder()) {
            assertThat(answers(form))
                    .as(form.sector().title())
                    .isEqualTo(answers(run.spec().rules().ownership().of(Charity.class)));
        }
    }

    private static List<Double> answers(LegalForm form) {
        return ParameterTable.rows((Record) form, List.of()).stream()
                .map(Row::value)
                .toList();
    }

    @Test
    void formsThatDoTheSameHaveNoDifferenceAndNoAssumptionContributes() {
        List<KeptSeries> runs = Ablation.design(BASE, 3).trials().stream()
                .map(run -> year(run.scenario().seed(), 0))
                .toList();
        assertThat(Ablation.read(runs, 3))
                .hasSize(3)
                .flatExtracting(Contributions::rows)
                .flatExtracting(Contributions.Row::cells)
                .allSatisfy(cell -> assertThat(cell.interval().mean()).isZero())
                .noneMatch(Contributions.Cell::isDistinguishable);
    }

    @Test
    void contributionsInteractionsAndWhatIsLeftAddUpToTheDifference() {
        // mutuals are 0.5 above private firms with all on, 0.2 without local sourcing, 0.4 without appeal, 0.1 with all
        // off
        List<KeptSeries> runs = Ablation.design(BASE, 3).trials().stream()
                .map(run -> year(
                        run.scenario().seed(),
                        switch (run.variant()) {
                            case "local-sourcing" -> 0.2;
                            case "appeal" -> 0.4;
                            case "all off" -> 0.1;
                            default -> 0.5;
                        }))
                .toList();
        Contributions lm3 = Ablation.read(runs, 3).get(0);
        Map<String, Double> mutuals = new TreeMap<>();
        lm3.rows()
                .forEach(row -> mutuals.put(
                        row.name(),
                        row.cells()
                                .get(Ablation.FORMS.indexOf(Sector.MUTUALS))
                                .interval()
                                .mean()));
        assertThat(mutuals.get("all on")).isCloseTo(0.5, within(1e-9));
        assertThat(mutuals.get("local-sourcing")).isCloseTo(0.3, within(1e-9));
        assertThat(mutuals.get("appeal")).isCloseTo(0.1, within(1e-9));
        assertThat(mutuals.get("exit-hazard")).isCloseTo(0, within(1e-9));
        assertThat(mutuals.get("interactions")).isCloseTo(0, within(1e-9)); // 0.5 - 0.1 is 0.3 + 0.1
        assertThat(mutuals.get("all off")).isCloseTo(0.1, within(1e-9));
        assertThat(AblationWords.findings(lm3))
                .anyMatch(sentence -> sentence.startsWith("local-sourcing matters: mutuals +0.300"))
                .anyMatch(sentence -> sentence.startsWith("Left with all off") && sentence.contains("mutuals +0.100"));
    }

    @Test
    void aFormWithoutFirmsIsNotMeasured() {
        List<KeptSeries> runs = Ablation.design(BASE, 3).trials().stream()
                .map(run -> year(run.scenario().seed(), Double.NaN))
                .toList();
        Contributions lm3 = Ablation.read(runs, 3).get(0);
        int mutuals = Ablation.FORMS.indexOf(Sector.MUTUALS);
        assertThat(lm3.rows()).noneMatch(row -> row.cells().get(mutuals).measured());
        assertThat(AblationWords.findings(lm3)).last().asString().contains("No figure", "mutuals");
    }

    /** A run in which every indicator is its seed, but LM3 of mutuals is so much more. */
    private static KeptSeries year(long seed, double more) {
        KeptSeries series = new KeptSeries(Ablation.indicators(), 1);
        double[] all = new double[Indicators.CATALOGUE.size()];
        Arrays.fill(all, seed);
        all[Indicators.CATALOGUE.indexOf(Indicators.named("retention.lm3.mutuals"))] += more;
        series.monthClosed(new Month(0), all);
        return series;
    }

    private static boolean same(Row row) {
        return DEFAULTS.stream()
                .anyMatch(before ->
                        before.key().equals(row.key()) && before.text().equals(row.text()));
    }
}
