package org.commonweal.results.report.comparison;

import java.util.List;
import java.util.Optional;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Derived;
import org.commonweal.results.compare.Failure;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Section;

/** What the levers cost and whom, and what failed. */
final class Costs {

    private static final List<String> LEFT = List.of(
            Derived.COST,
            "income.disposable",
            Derived.NET_HERE,
            Reach.Where.TOTAL.indicator(Reach.Measure.INCOMES),
            Derived.NET_COUNTRY,
            "treasury.net",
            "anchors.volume");

    private Costs() {}

    static Optional<Section> of(ComparisonView view) {
        List<List<String>> rows = view.comparison().costs().stream()
                .map(cost -> List.of(
                        ComparisonView.words(cost.scenario()),
                        cost.what(),
                        cost.payer(),
                        Amount.bareChange(cost.perYear().mean(), Unit.POUNDS_A_YEAR),
                        ComparisonView.ends(cost.perYear(), Unit.POUNDS_A_YEAR),
                        Amount.bareChange(cost.wholeRun(), Unit.POUNDS)))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "costs",
                        "What it costs, and whom",
                        List.of(
                                Element.paragraph("Every cost stands on somebody's account in the flow record: scenario"
                                        + " less baseline, the mean over " + view.window()
                                        + ". The last column is the whole run, from its first year on."),
                                DataTable.of(
                                        "Cost of each scenario (pounds a year)",
                                        List.of(
                                                "scenario",
                                                "what",
                                                "who pays",
                                                "cost ",
                                                "interval ",
                                                "whole run (pounds) "),
                                        rows),
                                Element.of("h3", "Net of what it costs"),
                                Element.paragraph("Household income and earnings are at current prices. The cost of an"
                                        + " additional job, and of an additional resident in work, is the cost in all over"
                                        + " what there is more of (interval by Fieller's method)."),
                                net(view))));
    }

    static Optional<Section> failures(ComparisonView view) {
        List<List<String>> rows = view.comparison().failures().stream()
                .map(failure -> List.of(
                        ComparisonView.words(failure.scenario()),
                        failure.what(),
                        failure.runs() + " of " + failure.of(),
                        Amount.level(failure.size(), failure.unit()),
                        Amount.level(failure.share(), failure.shareUnit()),
                        verdict(view, failure)))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "failures",
                        "What failed",
                        List.of(
                                Element.paragraph("How much failed, on average over all runs in " + view.window()
                                        + ", and what share that is of all that could have: of the contracts that firms in"
                                        + " the place hold, of the loans that are out, of the offers that are made."),
                                DataTable.of(
                                        "What went wrong, and in how many runs",
                                        List.of(
                                                "scenario",
                                                "what",
                                                "runs ",
                                                "how much ",
                                                "share ",
                                                "against the baseline"),
                                        rows))));
    }

    /** What is left of the gains when the cost is paid, and what one more of something cost. */
    private static Element net(ComparisonView view) {
        DataTable table = new DataTable(
                "What is left when it is paid (by year)", List.of("what", "change ", "interval ", "in words"));
        for (ComparedScenario scenario : view.scenarios()) {
            Policy policy = new Policy(view, scenario);
            table.group(ComparisonView.title(scenario.name()));
            for (String indicator : LEFT) {
                view.meta(indicator)
                        .ifPresent(meta -> policy.effect(indicator)
                                .ifPresent(effect -> table.row(List.of(
                                        meta.title(),
                                        effect.change(),
                                        ComparisonView.ends(effect.difference(), effect.unit()),
                                        Sentences.verdict(effect.effect(), meta.direction())))));
            }
            policy.unitCosts()
                    .forEach(cost -> table.row(List.of(
                            "Cost of each " + Headline.one(cost.indicator()),
                            Amount.bare(cost.perYear().value(), Unit.POUNDS_A_YEAR),
                            Amount.levels(cost.perYear().low(), cost.perYear().high(), Unit.POUNDS_A_YEAR),
                            cost.perYear().isDefined() ? "" : "not defined: none is distinguishable from zero")));
        }
        return table.element();
    }

    private static String verdict(ComparisonView view, Failure failure) {
        if (failure.scenario().equals(view.baseline().name())) {
            return "";
        }
        return view.effectOn(failure)
                .map(effect -> Sentences.verdict(effect, SeriesMeta.Direction.NEITHER))
                .orElse("");
    }
}
