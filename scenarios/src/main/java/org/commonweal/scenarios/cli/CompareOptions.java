package org.commonweal.scenarios.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.commonweal.results.compare.ComparisonPlan.Goal;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.cli.option.Count;
import org.commonweal.scenarios.cli.option.JobsOption;
import org.commonweal.scenarios.cli.option.Known;
import org.commonweal.scenarios.cli.option.OutFolder;
import org.commonweal.scenarios.cli.option.Overrides;
import org.commonweal.scenarios.cli.text.PrecisionText;
import org.commonweal.scenarios.comparison.ComparedSet;
import org.commonweal.scenarios.comparison.ComparisonRequest;
import org.commonweal.scenarios.scenario.Draft;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of {@code compare}. */
final class CompareOptions implements ComparisonRequest {
    @Parameters(
            arity = "0..*",
            paramLabel = "SCENARIO",
            completionCandidates = Known.Scenarios.class,
            description = "Names from 'describe scenarios', or files with the ending .yaml; the first is the baseline."
                    + " Unless given: baseline procurement local-bank community-shares pension-localisation"
                    + " all-levers. The word ownership instead, or before names: baseline mix-worker-cooperatives-30"
                    + " mix-employee-trusts-30 plural-economy all-private, legal forms varied, and in a recession.")
    private List<String> scenarios = List.of();

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description = "The scenario that the others are compared with; the first unless given.")
    private String baseline;

    @Option(
            names = "--under",
            paramLabel = "SCENARIO",
            completionCandidates = Known.Scenarios.class,
            description =
                    "Lay the overrides of this scenario, e.g. a recession, over every other, the baseline too. Can be"
                            + " given several times.")
    private List<String> under = new ArrayList<>();

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            completionCandidates = Known.Places.class,
            description = "The place; the baseline's unless given.")
    private String place;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "The first seed, any whole number; 1 unless given. Seed, years, burn-in and scale that a scenario's file"
                            + " names are for run.")
    private String seed;

    @Mixin
    private PairOptions pairs;

    @Option(
            names = "--variant-pairs",
            paramLabel = "N",
            description = "Pairs in each further variant of the model (elastic and tight commuting, no differences"
                    + " between legal forms; three more where social value in tenders counts); 3 unless given, 6 of ownership, at most"
                    + " --seeds, 0 for none.")
    private String variantPairs;

    @Option(names = "--settings-pairs", hidden = true)
    private String formerVariantPairs;

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "10",
            description = "Years that are compared, 1 to 100; 10 unless given.")
    private String years;

    @Option(
            names = "--burn-in",
            paramLabel = "N",
            defaultValue = "5",
            description = "Years before them, 0 to 50; 5 unless given.")
    private String burnIn;

    @Option(
            names = "--scale",
            paramLabel = "X",
            defaultValue = "0.25",
            description = "Size of the place, 0.02 to 10; 0.25 unless given.")
    private String scale;

    @Option(
            names = "--window",
            paramLabel = "N",
            description = "An effect is a mean over so many last years; 5 unless given, 8 of ownership, or all"
                    + " when there are fewer.")
    private String window;

    @Option(
            names = "--precision",
            paramLabel = "INDICATOR=HALFWIDTH",
            completionCandidates = Known.IndicatorNames.class,
            description =
                    "Add seeds until half the width of the 95 %% interval of the difference is at most so much for"
                            + " every scenario, in the indicator's unit or in %% of the baseline's level; may be repeated.")
    private List<String> precision = List.of();

    @Option(
            names = "--most-seeds",
            paramLabel = "N",
            defaultValue = "200",
            description = "Where --precision stops at the latest; 200 unless given.")
    private String mostSeeds;

    @Mixin
    private JobsOption jobs;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            completionCandidates = Known.Overrides.class,
            description = "Set a parameter in all scenarios, or an estimate of the place (estimate.NAME=off); may be"
                    + " repeated.")
    private List<String> settings = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the comparison, or of one that is to be resumed; runs/PLACE-compare (of ownership"
                    + " runs/PLACE-ownership) unless given.")
    private String out;

    @Option(
            names = "--check-aa",
            description = "Compare the baseline with itself on other seeds instead, as if they were"
                    + " pairs, and say how many indicators are called different; writes nothing.")
    private boolean checkAa;

    @Option(names = "--quiet", description = "No progress and no tables: only the answer and where it is.")
    private boolean quiet;

    boolean isQuiet() {
        return quiet;
    }

    @Override
    public ComparedSet set() {
        return ComparedSet.of(scenarios);
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(set().names(scenarios));
        if (baseline != null) {
            names.remove(baseline);
            names.add(0, baseline);
        }
        return names;
    }

    @Override
    public List<String> under() {
        return List.copyOf(under);
    }

    boolean isCheck() {
        return checkAa;
    }

    @Override
    public void layOver(Draft draft) {
        if (place != null) {
            draft.place(place);
        }
        draft.seed(seed, "--seed");
        draft.years(years, "--years");
        draft.burnIn(burnIn, "--burn-in");
        draft.scale(scale, "--scale");
        settings.forEach(setting -> Overrides.set(setting, draft));
    }

    /** Whatever is wrong with the numbers among the options. */
    @Override
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        List.<IntSupplier>of(this::draws, this::pairs, this::furtherPairs, this::mostPairs, this::jobs, this::window)
                .forEach(option -> tried(option, problems));
        tried(() -> folder("here").getNameCount(), problems);
        PrecisionText.read(precision, problems);
        pairs.beside("--precision", !precision.isEmpty()).ifPresent(problems::add);
        pairs.beside("--check-aa", checkAa).ifPresent(problems::add);
        if (years.strip().matches("0+")) {
            problems.add(new Problem("--years", "there is no year to compare", "1 to 100", ""));
        }
        return problems;
    }

    private static void tried(IntSupplier option, List<Problem> problems) {
        try {
            option.getAsInt();
        } catch (BadInput bad) {
            problems.addAll(bad.problems());
        }
    }

    @Override
    public int pairs() {
        return pairs.pairs();
    }

    @Override
    public int draws() {
        return pairs.draws();
    }

    @Override
    public int furtherPairs() {
        String former = Objects.requireNonNullElse(formerVariantPairs, "" + set().variantPairs());
        String number = variantPairs != null ? variantPairs : former;
        return number.strip().matches("0+")
                ? 0
                : Math.min(pairs(), Count.of("--variant-pairs", number, Count.MOST_SEEDS));
    }

    /** What was given under a name that it had before. */
    List<String> notes() {
        return formerVariantPairs == null ? List.of() : List.of("--settings-pairs is now called --variant-pairs.");
    }

    @Override
    public int mostPairs() {
        return Math.max(pairs(), Count.of("--most-seeds", mostSeeds, Count.MOST_SEEDS));
    }

    int jobs() {
        return jobs.count();
    }

    @Override
    public int window() {
        String number = years.strip().replaceFirst("\\s*years?$", "");
        int all = number.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(number)) : Count.MOST_SEEDS;
        return window == null ? Math.min(set().window(), all) : Count.of("--window", window, all);
    }

    @Override
    public List<Goal> goals() {
        return PrecisionText.read(precision, new ArrayList<>());
    }

    /** Says something on the way, unless it is to be quiet. */
    void tell(String text, PrintWriter err) {
        if (!quiet) {
            err.println(text);
        }
    }

    /** The folder to be. */
    Path folder(String placeName) {
        String name = set() == ComparedSet.OWNERSHIP ? "-ownership" : "-compare";
        return OutFolder.of(out, Path.of("runs", placeName + name));
    }
}
