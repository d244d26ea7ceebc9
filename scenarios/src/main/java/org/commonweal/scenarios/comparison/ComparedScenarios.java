package org.commonweal.scenarios.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.Setting;
import org.commonweal.results.compare.ComparisonPlan.Varies;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.comparison.ComparedSet.Further;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Variant;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.commonweal.scenarios.uncertainty.ParameterDraws;

/** Turns a request into scenarios in variants of the model; all that is wrong is told at once. */
public final class ComparedScenarios {
    private static final String MAIN_TITLE = "as the scenarios are";

    private final ComparisonRequest request;
    private final ScenarioReader scenarios = new ScenarioReader(Home.library());
    private final TrialReader trials = new TrialReader();
    private final List<Problem> problems;

    private ComparedScenarios(ComparisonRequest request) {
        this.request = request;
        problems = new ArrayList<>(request.problems());
        tryOptions();
    }

    /**
     * What is compared.
     *
     * @throws BadInput with everything that is wrong
     */
    public static ComparisonDesign design(ComparisonRequest request) {
        return new ComparedScenarios(request).design();
    }

    /**
     * The baseline alone, with the first seed.
     *
     * @throws BadInput with everything that is wrong with it
     */
    public static Trial baseline(ComparisonRequest request) {
        return new ComparedScenarios(request).baseline();
    }

    /** What the scenarios' files say that is not so in the comparison, and where they say it twice: a sentence each. */
    public static List<String> notes(ComparisonRequest request) {
        ScenarioReader reader = new ScenarioReader(Home.library());
        List<String> notes = new ArrayList<>();
        for (String name : request.names()) {
            Draft draft = reader.draft(name);
            request.layOver(draft);
            if (!draft.overruled().isEmpty()) {
                notes.add(draft.finish().name() + ": what its file says of " + draft.overruled()
                        + " is for run; a comparison has its own, the same for all scenarios, by options.");
            }
            notes.addAll(reader.contradictions(name));
        }
        return notes;
    }

    private ComparisonDesign design() {
        List<Scenario> compared = scenarios(request.names());
        if (request.names().size() < 2) {
            problems.add(new Problem(
                    "",
                    "there is nothing to compare "
                            + Problem.quoted(request.names().get(0)) + " with",
                    "at least two scenarios, the baseline first",
                    ""));
        }
        List<ComparedVariant> variants = new ArrayList<>();
        variants.add(variant(Variant.main(MAIN_TITLE), Varies.NOTHING, compared));
        List<Integer> pairs = new ArrayList<>();
        if (problems.isEmpty()) {
            pairs.add(request.pairs());
            for (Further further : request.furtherPairs() > 0 ? request.set().further(compared) : List.<Further>of()) {
                List<Setting> overrides = scenarios.read(further.name()).settings();
                variants.add(
                        variant(new Variant(further.name(), further.title(), overrides), further.varies(), compared));
                pairs.add(request.furtherPairs());
            }
        }
        refuse();
        return request.draws() == 1 ? new ComparisonDesign(variants, pairs) : drawn(variants, pairs);
    }

    private ComparisonDesign drawn(List<ComparedVariant> variants, List<Integer> pairs) {
        List<Trial> main = variants.get(0).scenarios();
        ParameterDraws draws =
                ParameterDraws.of(main, request.draws(), main.get(0).scenario().seed());
        return new ComparisonDesign(variants, pairs, draws.trials(), draws.told(request.pairs() / request.draws()));
    }

    private Trial baseline() {
        List<Scenario> alone = scenarios(request.names().subList(0, 1));
        ComparedVariant main = variant(Variant.main(MAIN_TITLE), Varies.NOTHING, alone);
        refuse();
        return main.scenarios().get(0);
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new BadInput(problems.stream().distinct().toList());
        }
    }

    /** So that they are told even if no scenario can be read. */
    private void tryOptions() {
        try {
            Draft draft = new Draft();
            request.layOver(draft);
            draft.finish();
        } catch (BadInput bad) {
            problems.addAll(bad.problems());
        }
    }

    private List<Scenario> scenarios(List<String> names) {
        List<Setting> shock =
                request.under().stream().flatMap(name -> shock(name).stream()).toList();
        List<Scenario> read = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (String name : names) {
            Scenario scenario = scenario(name, shock);
            if (scenario != null && !known.add(scenario.name())) {
                problems.add(new Problem(
                        "", "two of the scenarios are called " + Problem.quoted(scenario.name()), "each once", ""));
            } else if (scenario != null) {
                read.add(scenario);
            }
        }
        read.forEach(scenario -> refuseOtherPlace(read.get(0), scenario));
        if (problems.isEmpty() && read.get(0).seed() > Long.MAX_VALUE - 2L * request.mostPairs()) {
            problems.add(new Problem(
                    "--seed", "there are not enough seeds after " + read.get(0).seed(), "", ""));
        }
        return read;
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

    private List<Setting> shock(String name) {
        try {
            Scenario shock = scenarios.read(name);
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
            Draft draft = scenarios.draft(name);
            draft.layOver(shock);
            request.layOver(draft);
            return draft.finish();
        } catch (BadInput bad) {
            problems.addAll(bad.problems());
            return null;
        }
    }

    private ComparedVariant variant(Variant variant, Varies varies, List<Scenario> compared) {
        List<Trial> read = new ArrayList<>();
        for (Scenario scenario : compared) {
            try {
                read.add(trials.of(in(compared.get(0), scenario)).in(variant));
            } catch (BadInput bad) {
                problems.addAll(bad.problems());
            } catch (ParameterException bad) {
                problems.addAll(Problem.of(bad));
            }
        }
        return new ComparedVariant(variant.name(), variant.title(), varies, read);
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
