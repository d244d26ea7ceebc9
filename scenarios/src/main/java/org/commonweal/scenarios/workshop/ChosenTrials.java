package org.commonweal.scenarios.workshop;

import java.util.List;
import java.util.Set;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.Setting;
import org.commonweal.results.compare.ComparisonPlan.Varies;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.comparison.ComparedVariant;
import org.commonweal.scenarios.comparison.ComparisonDesign;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Variant;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.scenario.ScenarioReader;

/** Turns choices into trials: those that {@code compare} makes of the same scenario with the same options. */
final class ChosenTrials {
    private static final String BASELINE = "baseline";
    private static final int MOST_DESIGNS = 200;

    private final ScenarioReader library;
    private final TrialReader reader = new TrialReader();
    private final Frame frame;
    private final Recent<Choice, ComparisonDesign> designs = new Recent<>(MOST_DESIGNS);
    private final Recent<Ground, Trial> baselines = new Recent<>(MOST_DESIGNS);

    /** What choices have in common that are compared with the same baseline. */
    private record Ground(String place, Set<Circumstance> circumstances, int times) {}

    ChosenTrials(ScenarioReader library, Frame frame) {
        this.library = library;
        this.frame = frame;
    }

    /**
     * The baseline and the choice, with the first seed.
     *
     * @throws BadInput with everything that is wrong with the choice
     */
    ComparisonDesign design(Choice choice) {
        return designs.of(choice).orElseGet(() -> {
            ComparisonDesign read = read(choice, 1);
            designs.keep(choice, read);
            return read;
        });
    }

    /** The same in a copy of the place so many times as large. */
    ComparisonDesign larger(Choice choice, int times) {
        return read(choice, times);
    }

    private ComparisonDesign read(Choice choice, int times) {
        Trial baseline = baseline(choice, times);
        List<Setting> settings = choice.settings().entrySet().stream()
                .map(setting -> new Setting(setting.getKey(), setting.getValue(), "", "the workshop"))
                .toList();
        String question = "What changes with what the group chose?";
        Trial chosen = trial(choice, times, Choice.NAME, question, settings);
        ComparedVariant main =
                new ComparedVariant(Variant.MAIN, "as the scenarios are", Varies.NOTHING, List.of(baseline, chosen));
        return new ComparisonDesign(List.of(main), List.of(frame.mostPairs()));
    }

    private Trial baseline(Choice choice, int times) {
        Ground ground = new Ground(choice.place(), choice.circumstances(), times);
        return baselines.of(ground).orElseGet(() -> {
            Trial read = trial(choice, times, BASELINE, "", List.of());
            baselines.keep(ground, read);
            return read;
        });
    }

    private Trial trial(Choice choice, int times, String name, String question, List<Setting> settings) {
        Draft draft = library.draft(BASELINE);
        if (!question.isEmpty()) {
            draft.ask(name, question);
        }
        settings.forEach(draft::set);
        choice.circumstances()
                .forEach(circumstance ->
                        draft.layOver(library.read(circumstance.scenario()).settings()));
        draft.place(choice.place());
        draft.seed(Long.toString(frame.seed()), "");
        draft.years(Integer.toString(frame.years()), "");
        draft.burnIn(Integer.toString(frame.burnIn()), "");
        Scenario scenario = draft.finish();
        try {
            Trial read = trial(scenario);
            return read.withScale(times * frame.scaleOf(read.place()));
        } catch (ParameterException bad) {
            throw new BadInput(Problem.of(bad));
        }
    }

    /** One at a time: what is read of places is kept. */
    private synchronized Trial trial(Scenario scenario) {
        return reader.of(scenario);
    }
}
