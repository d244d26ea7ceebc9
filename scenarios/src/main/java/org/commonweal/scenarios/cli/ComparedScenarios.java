package org.commonweal.scenarios.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonweal.parameter.Setting;
import org.commonweal.results.compare.ComparisonPlan.Varies;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.experiment.ComparisonRuns;
import org.commonweal.scenarios.experiment.PlannedRun;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.scenario.ScenarioReader;

/** Turns the options of {@code compare} into scenarios in settings of the model; all that is wrong is told at once. */
final class ComparedScenarios {
    private static final String MAIN = "main";
    private static final List<Further> FURTHER = List.of(
            new Further("elastic-commuting", "commuters are never scarce", Varies.COMMUTING),
            new Further("tight-commuting", "commuters grow scarce quickly", Varies.COMMUTING),
            new Further(ComparisonRuns.ALIKE, "no differences between legal forms", Varies.ASSUMPTIONS));

    private final CompareOptions options;
    private final ScenarioReader reader = new ScenarioReader(Home.library());
    private final List<Problem> problems;

    /** A further setting of the model: the settings of a scenario of the library. */
    private record Further(String name, String title, Varies varies) {}

    private ComparedScenarios(CompareOptions options) {
        this.options = options;
        problems = new ArrayList<>(options.problems());
        tryOptions();
    }

    /**
     * The settings of the model, that of the scenarios themselves first, each with its scenarios, the baseline first.
     *
     * @throws BadInput with everything that is wrong
     */
    static List<ComparisonRuns.Setting> of(CompareOptions options) {
        return new ComparedScenarios(options).read();
    }

    private List<ComparisonRuns.Setting> read() {
        List<Scenario> scenarios = scenarios();
        List<ComparisonRuns.Setting> settings = new ArrayList<>();
        settings.add(setting(MAIN, "as the scenarios are", Varies.NOTHING, scenarios, List.of()));
        if (problems.isEmpty() && options.settingsPairs() > 0 && !options.isCheck()) {
            for (Further further : FURTHER) {
                List<Setting> others = reader.read(further.name()).settings();
                settings.add(setting(further.name(), further.title(), further.varies(), scenarios, others));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems.stream().distinct().toList());
        }
        return settings;
    }

    /** So that they are told even if no scenario can be read. */
    private void tryOptions() {
        try {
            Draft draft = new Draft();
            options.layOver(draft);
            draft.finish();
        } catch (BadInput bad) {
            problems.addAll(bad.problems());
        }
    }

    private List<Scenario> scenarios() {
        List<Setting> shock = options.under() == null ? List.of() : shock();
        List<Scenario> scenarios = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String name : options.names()) {
            Scenario scenario = scenario(name, shock);
            if (scenario != null && !names.add(scenario.name())) {
                problems.add(new Problem(
                        "", "two of the scenarios are called " + Problem.quoted(scenario.name()), "each once", ""));
            } else if (scenario != null) {
                scenarios.add(scenario);
            }
        }
        scenarios.forEach(scenario -> refuseOtherPlace(scenarios.get(0), scenario));
        if (problems.isEmpty() && scenarios.get(0).seed() > Long.MAX_VALUE - 2L * options.mostSeeds()) {
            problems.add(new Problem(
                    "--seed",
                    "there are not enough seeds after " + scenarios.get(0).seed(),
                    "",
                    ""));
        }
        if (options.names().size() < 2 && !options.isCheck()) {
            problems.add(new Problem(
                    "",
                    "there is nothing to compare "
                            + Problem.quoted(options.names().get(0)) + " with",
                    "at least two scenarios, the baseline first",
                    ""));
        }
        return scenarios;
    }

    /** A scenario of another place would be compared in the wrong one. */
    private void refuseOtherPlace(Scenario baseline, Scenario scenario) {
        if (!scenario.place().equals(baseline.place())) {
            problems.add(new Problem(
                    "",
                    Problem.quoted(scenario.name()) + " is a scenario of " + scenario.place() + ", "
                            + Problem.quoted(baseline.name()) + " of " + baseline.place(),
                    "scenarios of one place",
                    "Maybe choose one for all of them: --place."));
        }
    }

    private List<Setting> shock() {
        try {
            Scenario shock = reader.read(options.under());
            if (!shock.estimates().isEmpty()) {
                problems.add(new Problem(
                        "--under",
                        Problem.quoted(shock.name()) + " sets estimates of a place, which are not laid over others",
                        "a scenario that sets levers, shocks or parameters",
                        "Maybe give them with --set estimate.NAME=VALUE."));
            }
            if (!shock.place().equals(new Draft().finish().place())) {
                problems.add(new Problem(
                        "--under",
                        Problem.quoted(shock.name()) + " is a scenario of " + shock.place(),
                        "a scenario that names no place",
                        "Maybe choose the place for all of them: --place."));
            }
            return shock.settings();
        } catch (BadInput bad) {
            bad.problems()
                    .forEach(problem -> problems.add(new Problem(
                            problem.where().isEmpty() ? "--under" : problem.where(),
                            problem.what(),
                            problem.allowed(),
                            problem.hint())));
            return List.of();
        }
    }

    private Scenario scenario(String name, List<Setting> shock) {
        try {
            Draft draft = reader.draft(name);
            draft.layOver(shock);
            options.layOver(draft);
            return draft.finish();
        } catch (BadInput bad) {
            problems.addAll(bad.problems());
            return null;
        }
    }

    private ComparisonRuns.Setting setting(
            String name, String title, Varies varies, List<Scenario> scenarios, List<Setting> others) {
        List<PlannedRun> runs = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            try {
                Scenario here = scenario.with(scenario.name(), others);
                runs.add(RunPlans.inMemory(in(scenarios.get(0), here)));
            } catch (BadInput bad) {
                problems.addAll(bad.problems());
            }
        }
        return new ComparisonRuns.Setting(name, title, varies, runs);
    }

    /** All are compared in the place of the baseline, and with its books. */
    private static Scenario in(Scenario baseline, Scenario scenario) {
        return new Scenario(
                scenario.name(),
                scenario.question(),
                baseline.place(),
                scenario.seed(),
                scenario.years(),
                scenario.burnIn(),
                scenario.scale(),
                baseline.audit(),
                scenario.settings(),
                scenario.estimates());
    }
}
