package org.commonweal.results.report.comparison;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Frame;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.ceiling.CeilingWords;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Section;
import org.commonweal.results.report.uncertainty.UncertaintyWords;
import org.commonweal.results.statistics.Family;
import org.commonweal.results.uncertainty.Drawn;

/** How it was done, and how to do it again. */
final class Appendix {

    private Appendix() {}

    static Section of(ComparisonView view) {
        List<DomContent> content = new ArrayList<>();
        scenarios(view, content);
        method(view, content);
        draws(view, content);
        ceilings(view, content);
        pairing(view, content);
        content.add(Element.of("h3", "How to make this again"));
        content.add(
                Element.of("pre", String.join("\n", view.frame().commands())).attr("tabindex", 0));
        content.add(Element.paragraph(view.frame().version() + "."));
        return new Section("appendix", "How it was done", content);
    }

    private static void scenarios(ComparisonView view, List<DomContent> content) {
        content.add(Element.of("h3", "The scenarios"));
        for (ComparedScenario scenario : view.comparison().scenarios()) {
            content.add(Element.of("p", Element.of("strong", ComparisonView.title(scenario.name()) + ". "))
                    .withText(scenario.question()));
            if (!scenario.changes().isEmpty()) {
                int changes = scenario.changes().size();
                content.add(Element.folded(
                        ComparisonView.title(scenario.name()) + ": "
                                + Amount.count(changes, "parameter differs", "parameters differ")
                                + " from the baseline",
                        Assumptions.table(scenario.changes())));
            }
        }
    }

    private static void method(ComparisonView view, List<DomContent> content) {
        Frame frame = view.frame();
        content.add(Element.of("h3", "Pairs, intervals, false discoveries"));
        content.add(Element.paragraph("A pair is two runs with the same seed: the place is burnt in for "
                + Amount.count(frame.burnIn(), "year", "years")
                + " once, then goes on from the same state with and without the scenario for "
                + Amount.count(frame.years(), "year", "years") + ", so that both meet the same luck. "
                + Amount.count(frame.pairs(), "pair", "pairs") + ", seeds from " + frame.firstSeed()
                + "; one simulated household for every " + Amount.bare(1 / frame.scale(), Unit.NUMBER)
                + " real ones. " + ComparisonView.WHOLE_PLACE + " An effect is the"
                + " mean difference over pairs in the last " + Amount.count(frame.window(), "year", "years")
                + ", and so are costs, groups, accounts and failures."));
        content.add(
                Element.paragraph(
                        "With many indicators some effects would look large by chance alone. One rule decides, on this page, in"
                                + " its tables and in its charts: an effect is called different from zero only while at most "
                                + Amount.level(frame.falseDiscoveries(), Unit.SHARE)
                                + " of all effects so called are expected to be false discoveries (Benjamini and Hochberg 1995). The"
                                + " intervals have the confidence that goes with it, here "
                                + Amount.level(view.main().level(), Unit.SHARE)
                                + " for indicators (Benjamini and Yekutieli 2005; Student's t over pairs), so that an interval"
                                + " leaves out zero exactly when its effect is called different. Indicators, groups, accounts and"
                                + " years are judged each among their like. With fewer than "
                                + Family.FEWEST_PAIRS
                                + " pairs nothing is called different and no interval is given: chance alone"
                                + " makes five pairs point the same way once in sixteen times. How many pairs an effect needs is"
                                + " the number at which one of this size would be distinguishable from zero four times in five."));
        if (view.comparison().variants().size() > 1) {
            content.add(DataTable.of(
                    "Variants of the model that were compared",
                    List.of("variant", "pairs "),
                    view.comparison().variants().stream()
                            .map(variant -> List.of(variant.title(), Integer.toString(variant.pairs())))
                            .toList()));
        }
    }

    private static void draws(ComparisonView view, List<DomContent> content) {
        Drawn drawn = view.frame().drawn();
        if (drawn.isDrawn()) {
            content.add(Element.of("h3", "What is not known of the parameters"));
            content.add(Element.paragraph(UncertaintyWords.method(drawn)));
            content.add(Element.folded(
                    "All " + drawn.ranges().size() + " parameters that are drawn",
                    DataTable.of(
                            "What is drawn",
                            List.of("key", "value where it is not drawn ", "from ", "to ", "how"),
                            drawn.ranges().stream()
                                    .map(range -> List.of(
                                            range.key(),
                                            range.value(),
                                            Amount.exact(range.low(), Unit.NUMBER),
                                            Amount.exact(range.high(), Unit.NUMBER),
                                            range.how()))
                                    .toList())));
        }
    }

    private static void ceilings(ComparisonView view, List<DomContent> content) {
        content.add(Element.of("h3", "Ceilings"));
        content.add(Element.paragraph(CeilingWords.READING));
        for (ComparedScenario scenario : view.scenarios()) {
            String title = ComparisonView.title(scenario.name());
            List<List<String>> arithmetic = new CeilingWords(view.comparison(), scenario).arithmetic();
            content.add(
                    arithmetic.isEmpty()
                            ? Element.paragraph(title + ": " + CeilingWords.NONE)
                            : Element.folded(
                                    title + ": how its ceilings are reckoned",
                                    DataTable.of(
                                            title + ": ceilings",
                                            List.of("indicator", "at most ", "how it is reckoned"),
                                            arithmetic)));
        }
    }

    private static void pairing(ComparisonView view, List<DomContent> content) {
        List<String> columns = new ArrayList<>(List.of("indicator"));
        view.scenarios().forEach(scenario -> columns.add(ComparisonView.words(scenario.name()) + " "));
        DataTable table = new DataTable("Variance with pairs over variance without", columns);
        boolean any = false;
        for (SeriesMeta meta : view.headlines()) {
            List<String> row = new ArrayList<>(List.of(meta.title()));
            view.scenarios()
                    .forEach(scenario -> row.add(view.pairing(scenario.name(), meta.name())
                            .map(pairing -> Amount.bare(pairing.ratio(), Unit.NUMBER))
                            .orElse("–")));
            any |= view.scenarios().stream()
                    .anyMatch(scenario ->
                            view.pairing(scenario.name(), meta.name()).isPresent());
            table.row(row);
        }
        if (any) {
            content.add(Element.of("h3", "What pairs gain"));
            content.add(Element.paragraph("Variance of the mean effect over pairs of the same seed, relative to what it"
                    + " would be had the seeds been different ones: a tenth is worth ten times the runs. All indicators are in"
                    + " pairing.csv."));
            content.add(table.element());
        }
    }
}
