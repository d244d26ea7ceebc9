package org.commonweal.scenarios.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.results.archive.Parameter;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.ComparisonPlan;
import org.commonweal.results.compare.Frame;
import org.commonweal.results.statistics.FalseDiscoveries;
import org.commonweal.scenarios.Build;
import org.commonweal.scenarios.lint.Linter;
import org.commonweal.scenarios.lint.StatedCeilings;
import org.commonweal.scenarios.recording.Passports;
import org.commonweal.scenarios.recording.Recorder;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.scenario.Scenario;

/** Writes down what is to be compared, in the words of the archive. */
public final class ComparisonPlans {
    private static final String ASSUMED = "assumed";

    private ComparisonPlans() {}

    /**
     * The plan.
     *
     * @param window effects are means over so many last years
     * @param goals how narrow intervals are to become
     * @param command the command that was given
     */
    public static ComparisonPlan of(
            ComparisonDesign design, int window, List<ComparisonPlan.Goal> goals, String command) {
        List<ComparisonPlan.Variant> planned = new ArrayList<>();
        for (int i = 0; i < design.variants().size(); i++) {
            ComparedVariant variant = design.variants().get(i);
            planned.add(new ComparisonPlan.Variant(
                    variant.name(),
                    variant.title(),
                    variant.varies(),
                    design.pairs().get(i)));
        }
        Trial baseline = design.baseline();
        Scenario base = baseline.scenario();
        Frame frame = new Frame(
                baseline.place().title(),
                base.scale(),
                base.seed(),
                design.mainPairs(),
                base.burnIn(),
                base.years(),
                window,
                FalseDiscoveries.ALLOWED,
                Build.version() + ", commit " + Build.commit(),
                List.of(command),
                assumptions(baseline),
                design.told());
        return new ComparisonPlan(
                frame,
                design.variants().get(0).scenarios().stream()
                        .map(trial -> scenario(trial, baseline))
                        .toList(),
                Recorder.catalogue(),
                planned,
                goals);
    }

    private static ComparedScenario scenario(Trial run, Trial baseline) {
        Map<String, ParameterTable.Row> before =
                baseline.parameters().stream().collect(Collectors.toMap(ParameterTable.Row::key, Function.identity()));
        List<Parameter> changes = run.parameters().stream()
                .filter(row -> !before.containsKey(row.key())
                        || !before.get(row.key()).text().equals(row.text()))
                .map(Passports::parameter)
                .toList();
        return new ComparedScenario(
                run.scenario().name(),
                run.scenario().question(),
                changes,
                Stream.concat(
                                Linter.warnings(run.scenario(), run.spec(), run.place()).stream(),
                                Linter.defaults(run.scenario(), run.spec(), run.place()).stream())
                        .toList(),
                StatedCeilings.of(baseline.scenario(), baseline.spec(), run.scenario(), run.spec(), run.place()));
    }

    /** What a user set in the baseline first, then what is assumed for want of a source. */
    private static List<Parameter> assumptions(Trial baseline) {
        List<ParameterTable.Row> rows = baseline.parameters().stream()
                .filter(row -> !row.key().startsWith("levers."))
                .toList();
        List<Parameter> assumptions = new ArrayList<>();
        rows.stream()
                .filter(ParameterTable.Row::given)
                .map(Passports::parameter)
                .forEach(assumptions::add);
        rows.stream()
                .filter(row -> !row.given()
                        && row.status().equals(ASSUMED)
                        && !row.key().startsWith("shocks."))
                .map(Passports::parameter)
                .forEach(assumptions::add);
        return assumptions;
    }
}
