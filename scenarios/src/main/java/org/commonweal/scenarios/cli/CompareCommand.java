package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonweal.results.chart.Outline;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Comparing;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.ComparisonFolder;
import org.commonweal.results.compare.ComparisonPlan;
import org.commonweal.results.compare.ComparisonTables;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.RunReport;
import org.commonweal.results.report.comparison.Answer;
import org.commonweal.results.report.comparison.ComparisonReport;
import org.commonweal.results.report.comparison.ComparisonSummary;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.experiment.AaCheck;
import org.commonweal.scenarios.experiment.Batch;
import org.commonweal.scenarios.experiment.ComparisonPlans;
import org.commonweal.scenarios.experiment.ComparisonRuns;
import org.commonweal.scenarios.experiment.ForkedRuns;
import org.commonweal.scenarios.experiment.KeptSeries;
import org.commonweal.scenarios.experiment.PlannedRun;
import org.commonweal.scenarios.experiment.PrecisionSearch;
import org.commonweal.scenarios.experiment.Watcher;
import org.commonweal.scenarios.place.Boundaries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code commonweal compare}: what scenarios do, as differences over pairs of runs of the same seed. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Compares scenarios with a baseline over pairs of runs of the same seed: the difference of every"
                + " indicator with its interval, whether it can be told from zero, and how many pairs it would take.",
        footer = {
            "%nExamples:",
            "  commonweal compare",
            "  commonweal compare baseline procurement --seeds 40 --out runs/procurement",
            "  commonweal compare --under recession --scale 0.1",
            "  commonweal compare baseline my-lever.yaml --precision labour.jobs=20 --precision \"wealth.gini=1 %%\"",
            "  commonweal compare --check-aa --seeds 200 --scale 0.02",
            "",
            "An interrupted comparison goes on where it stopped when it is started again with the same --out."
        })
final class CompareCommand implements Callable<Integer> {
    @Mixin
    private CompareOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, IOException {
        List<ComparisonRuns.Setting> settings = ComparedScenarios.of(options);
        return options.isCheck() ? check(settings.get(0).scenarios().get(0)) : compare(settings);
    }

    private int compare(List<ComparisonRuns.Setting> settings) throws InterruptedException, IOException {
        ComparisonFolder folder = new ComparisonFolder(
                options.folder(settings.get(0).scenarios().get(0).place().name()));
        folder.checkWritable();
        ComparisonRuns runs = new ComparisonRuns(folder, settings);
        List<Integer> pairs = new ArrayList<>();
        List<PlannedRun> planned = new ArrayList<>();
        for (int i = 0; i < settings.size(); i++) {
            pairs.add(i == 0 ? options.seeds() : options.settingsPairs());
            planned.addAll(runs.of(i, pairs.get(i)));
        }
        List<PlannedRun> missing = runs.missing(planned);
        ComparisonPlan plan = ComparisonPlans.of(
                settings, pairs, options.window(), options.goals(), "./" + CommandPassports.text(spec));
        warn(plan);
        RunReport.chartProblem().ifPresent(spec.commandLine().getErr()::println);
        folder.write(plan);
        if (missing.size() < planned.size()) {
            options.tell(
                    "Going on: " + (planned.size() - missing.size()) + " of " + planned.size() + " runs are there.",
                    spec.commandLine().getErr());
        }
        make(missing, runs);
        plan = narrow(plan, folder, runs);
        report(folder, plan, settings.get(0).scenarios().get(0).place().name());
        return 0;
    }

    private void warn(ComparisonPlan plan) {
        for (ComparedScenario scenario : plan.scenarios()) {
            scenario.warnings()
                    .forEach(warning ->
                            spec.commandLine().getErr().println("Warning: " + scenario.name() + ": " + warning));
        }
    }

    /** Adds seeds as long as intervals are wider than was asked for. */
    private ComparisonPlan narrow(ComparisonPlan first, ComparisonFolder folder, ComparisonRuns runs)
            throws InterruptedException, IOException {
        ComparisonPlan plan = first;
        while (!plan.goals().isEmpty()) {
            int pairs = plan.main().pairs();
            int next = PrecisionSearch.next(pairs, options.mostSeeds(), plan.goals(), Comparing.effects(folder));
            if (next <= pairs) {
                break;
            }
            make(runs.missing(runs.of(0, next)), runs);
            plan = plan.withPairs(next);
            folder.write(plan);
        }
        return plan;
    }

    private void make(List<PlannedRun> missing, ComparisonRuns runs) throws InterruptedException, IOException {
        if (missing.isEmpty()) {
            return;
        }
        try (Watcher watcher = options.watcher(missing, spec.commandLine().getErr())) {
            new ForkedRuns(options.jobs(), watcher, runs::followed).run(missing);
        }
    }

    private void report(ComparisonFolder folder, ComparisonPlan plan, String place) throws IOException {
        Comparison comparison = Comparing.read(folder);
        List<String> precision = PrecisionWords.of(
                plan.goals(),
                comparison.settings().get(0).effects(),
                plan.main().pairs());
        folder.publish(where -> {
            ComparisonTables.write(where, comparison);
            Files.writeString(where.resolve("comparison.md"), ComparisonSummary.of(comparison, precision));
            List<Outline> map =
                    List.copyOf(Boundaries.read(Home.places(), place).values());
            ComparisonReport.write(where, comparison, map);
            CommandPassports.of(spec).write(where);
        });
        PrintWriter out = spec.commandLine().getOut();
        List<String> paragraphs = new ArrayList<>(Answer.of(comparison));
        paragraphs.addAll(precision);
        for (String paragraph : paragraphs) {
            TextTable.wrap(paragraph, TextTable.WIDTH).forEach(out::println);
            out.println();
        }
        out.print(FolderText.of(folder.path()));
    }

    private int check(PlannedRun first) throws InterruptedException {
        List<PlannedRun> runs = AaCheck.plan(first, options.seeds());
        List<KeptSeries> series;
        try (Watcher watcher = options.watcherOfMany(runs, spec.commandLine().getErr())) {
            series = new Batch(options.jobs(), watcher).keep(runs, AaCheck.indicators());
        }
        AaCheck check = AaCheck.of(series);
        PrintWriter out = spec.commandLine().getOut();
        String text = first.scenario().name() + " compared with itself over " + options.seeds()
                + " pairs of different seeds: " + check.told() + " of " + check.tested() + " indicators ("
                + share(check.told(), check) + ") are called different from zero. Looked at one by one, "
                + check.unguarded() + " (" + share(check.unguarded(), check) + ") would be.";
        TextTable.wrap(text, TextTable.WIDTH).forEach(out::println);
        return 0;
    }

    private static String share(int part, AaCheck check) {
        return Amount.level((double) part / check.tested(), Unit.SHARE);
    }
}
